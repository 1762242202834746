import type { DeckPage } from '../../model/page.ts';
import type { Talk } from '../talk.ts';
import { elapsedMs, toggle, UNSTARTED } from '../timer.ts';
import { movedTo } from './carried-run.ts';
import { budgetsOf } from './plan.ts';
import { beginRun, type Run, spend, spentMs } from './run.ts';
import { markOf } from './this-deck.ts';

const TICK_MS = 250;
/** A run that breaks off loses no more than this. */
const SAVE_MS = 900;

/** What the rehearsal tells: `show` as time goes by, `keep` what is to be kept, `end` once it is over. */
export interface Listeners {
  show(run: Run): void;
  keep(run: Run): void;
  end(run: Run): void;
}

/**
 * A run through the talk as it lasts. The talk's own timer is its clock, so that speaker view and practise mode never differ; the time that it counts is put down to the
 * slide that was shown. What is kept every second is whole: a reload or a crash goes on from it.
 */
export class Rehearsal {
  readonly #talk: Talk;
  readonly #listeners: Listeners;
  #run: Run;
  /** How much of the timer's time has been put down to slides. */
  #seenMs: number;
  #keptAt = 0;
  #interval: number;
  #stopListening: () => void;

  private constructor(talk: Talk, run: Run, listeners: Listeners) {
    this.#talk = talk;
    this.#run = run;
    this.#listeners = listeners;
    this.#seenMs = spentMs(run);
    this.#interval = window.setInterval(() => this.#tick(), TICK_MS);
    this.#stopListening = talk.listen(() => this.#tick());
    window.addEventListener('pagehide', this.#keep);
    this.#keep();
  }

  /** Begins at the first slide. @param paces of each slide @param slotMs null: as long as it takes */
  static begin(
    talk: Talk,
    page: DeckPage,
    paces: readonly number[],
    slotMs: number | null,
    listeners: Listeners,
  ): Rehearsal {
    const now = Date.now();
    const chance = Math.random().toString(36).slice(2, 6);
    const run = beginRun(page, markOf(talk).sketch, budgetsOf(page, paces, slotMs), now, chance);
    talk.reveal.slide(0);
    talk.timer = { ...UNSTARTED, runningSince: now };
    return new Rehearsal(talk, run, listeners);
  }

  /** Goes on with a run that a reload or a crash broke off. After a reload the timer knows better how long it took. */
  static resume(talk: Talk, run: Run, listeners: Listeners): Rehearsal {
    const now = Date.now();
    const spent = spentMs(run);
    talk.reveal.slide(run.at);
    if (elapsedMs(talk.timer, now) < spent) {
      const slideFromMs = spent - run.slides[run.at].spentMs;
      talk.timer = { ...UNSTARTED, spentMs: spent, runningSince: now, slideFromMs };
    }
    return new Rehearsal(talk, run, listeners);
  }

  get run(): Run {
    return this.#run;
  }

  /** The report was edited in the middle of it, and is about to be shown: the run goes on in it. @param paces of each slide @param slotMs null: as long as it takes */
  follow(page: DeckPage, paces: readonly number[], slotMs: number | null): void {
    this.#tick();
    this.#run = movedTo(page, this.#run, markOf(this.#talk).sketch, budgetsOf(page, paces, slotMs));
    this.#keepNow();
  }

  /** The speaker wants it recorded, or no longer. */
  setRecorded(isRecorded: boolean): void {
    this.#run = { ...this.#run, isRecorded };
    this.#keepNow();
  }

  /** Ends the run. */
  end(): void {
    this.leave();
    if (this.#talk.timer.runningSince !== null) this.#talk.timer = toggle(this.#talk.timer, Date.now());
    this.#run = { ...this.#run, endedAt: Date.now() };
    this.#listeners.keep(this.#run);
    this.#listeners.end(this.#run);
  }

  /** Stops counting; the run stays unfinished. */
  leave(): void {
    this.#tick();
    clearInterval(this.#interval);
    this.#stopListening();
    window.removeEventListener('pagehide', this.#keep);
  }

  #tick(): void {
    const elapsed = elapsedMs(this.#talk.timer, Date.now());
    const isElsewhere = this.#run.at !== this.#talk.index;
    // A timer that was set to nought by hand takes nothing away.
    this.#run = spend(this.#run, Math.max(0, elapsed - this.#seenMs), this.#talk.index);
    this.#seenMs = elapsed;
    if (isElsewhere || Date.now() - this.#keptAt >= SAVE_MS) this.#keepNow();
    this.#listeners.show(this.#run);
  }

  #keepNow(): void {
    this.#keptAt = Date.now();
    this.#listeners.keep(this.#run);
  }

  readonly #keep = (): void => {
    this.#tick();
    this.#keepNow();
  };
}
