import { sentencesIn } from './sentences.ts';
import type { Talk } from './talk.ts';

const TICK_MS = 100;

/** How long each sentence of some notes takes of the time that their slide has, by its length. @example 20 s for sentences of 30 and 10 characters → [15000, 5000] */
export function sentenceTimes(texts: readonly string[], plannedMs: number): number[] {
  const all = texts.reduce((sum, text) => sum + text.length, 0);
  return texts.map((text) => (plannedMs * text.length) / all);
}

/** Reads on by itself, at the rate that the slide's time asks for. It waits at the end of the notes: nobody wants the page turned for them. */
export class Pace {
  readonly #talk: Talk;
  #interval = 0;
  /** What is being read, and since when. */
  #reads = '';
  #since = 0;
  #times: number[] = [];

  constructor(talk: Talk) {
    this.#talk = talk;
  }

  get isRunning(): boolean {
    return this.#interval !== 0;
  }

  /** Starts or stops. A timer that was never started starts with it, for now the talk has begun. */
  toggle(): void {
    if (this.isRunning) this.stop();
    else this.#start();
    this.#talk.tell();
  }

  stop(): void {
    clearInterval(this.#interval);
    this.#interval = 0;
  }

  /** Reads up to a moment. Where somebody read on by hand, it goes on from there. */
  tick(now: number): void {
    const { reading, trace } = this.#talk;
    const reads = `${reading.slide} ${reading.sentence}`;
    // A sentence that somebody asked about holds it up.
    if (reads !== this.#reads || trace) this.#read(reads, now);
    const time = this.#times[reading.sentence];
    if (time === undefined) return;
    const isLast = reading.sentence === this.#times.length - 1;
    const share = (now - this.#since) / time;
    if (share < 1 || isLast) {
      reading.goTo(reading.sentence, Math.min(1, share));
      return;
    }
    reading.goTo(reading.sentence + 1);
    this.#read(`${reading.slide} ${reading.sentence}`, this.#since + time);
  }

  #start(): void {
    const { timer } = this.#talk;
    if (timer.runningSince === null) this.#talk.toggleTimer();
    this.#reads = '';
    this.#interval = window.setInterval(() => this.tick(Date.now()), TICK_MS);
  }

  #read(reads: string, since: number): void {
    const { page, index, slides } = this.#talk;
    const notes = slides[index]?.querySelector('aside.notes');
    const texts = notes ? sentencesIn(notes).map(({ text }) => text) : [];
    this.#reads = reads;
    this.#since = since;
    this.#times = sentenceTimes(texts, (page.slides[index]?.seconds ?? 0) * 1000);
  }
}
