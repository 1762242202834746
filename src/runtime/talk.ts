import type { RevealApi } from 'reveal.js';
import type { Language } from '../model/outline.ts';
import type { DeckPage } from '../model/page.ts';
import { Pace } from './pace.ts';
import { Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { type Standing, standingOf } from './standing.ts';
import { changeSlide, readTimer, renamed, type TimerState, toggle, toggleQuestions, UNSTARTED } from './timer.ts';
import { Tools } from './tools/tools.ts';
import type { Trace } from './trace.ts';
import { chooseLanguage, type Words, wordsOf } from './words.ts';

/** Kept with the tab: a reload of the deck goes on counting, a deck opened anew starts at nought. */
const storedTimer = remembered(() => sessionStorage, 'lectern.timer', readTimer);

/** The talk as it stands: the deck, where it is, how long it has been going. The surfaces that show it (speaker view, notes, announcements) listen for its changes. */
export class Talk {
  readonly reveal: RevealApi;
  page: DeckPage;
  /** Gives a page the times that the speaker has for it; as the deck was built, until practise mode knows better. */
  timed: (page: DeckPage) => DeckPage = (page) => page;
  /** How much longer than usual this speaker takes, 1 usual; null as long as practise mode does not know. */
  ownPace: number | null = null;
  language: Language;
  readonly reading: Reading;
  readonly pace: Pace;
  readonly tools: Tools;
  #timer = storedTimer.get();
  #trace: Trace | null = null;
  #listeners = new Set<() => void>();
  #arrivedAt: number;

  constructor(reveal: RevealApi, page: DeckPage) {
    this.reveal = reveal;
    this.page = page;
    this.language = chooseLanguage(navigator.languages, page.language);
    this.#arrivedAt = this.index;
    this.reading = new Reading(this.#slideId);
    this.pace = new Pace(this);
    this.tools = new Tools(this);
  }

  get words(): Words {
    return wordsOf(this.language);
  }

  get timer(): TimerState {
    return this.#timer;
  }

  set timer(state: TimerState) {
    this.#timer = state;
    storedTimer.set(state);
    if (state.runningSince === null) this.pace.stop();
    this.tell();
  }

  /** The figure whose sentence is being shown, or null. */
  get trace(): Trace | null {
    return this.#trace;
  }

  set trace(trace: Trace | null) {
    if (trace === this.#trace) return;
    this.#trace = trace;
    this.tell();
  }

  /** Index of the current slide, from 0. */
  get index(): number {
    return this.reveal.getIndices().h;
  }

  /** The step of the current slide that was taken last, from 0; -1 before the first, null where it has none. */
  get step(): number | null {
    return this.reveal.getIndices().f ?? null;
  }

  /** The slides' elements, in order. */
  get slides(): HTMLElement[] {
    return this.reveal.getHorizontalSlides() as HTMLElement[];
  }

  /** Calls `listener` after every change, until the returned function is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Says that something changed. */
  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** The slide may have changed: if so, its time begins. */
  arrive(): void {
    if (this.#arrivedAt === this.index) return;
    const left = this.page.slides[this.#arrivedAt]?.id ?? '';
    this.#arrivedAt = this.index;
    this.reading.begin(this.#slideId);
    this.timer = changeSlide(this.#timer, Date.now(), left);
  }

  /** The report was edited: the talk goes on in it, with the time that was spent on each slide. @param placeOf where a slide is now, by its index before */
  replace(page: DeckPage, placeOf: (slide: number) => number): void {
    const before = this.page;
    const idOf = (id: string) => page.slides[placeOf(before.slides.findIndex((slide) => slide.id === id))]?.id ?? id;
    this.page = this.timed(page);
    this.#arrivedAt = placeOf(this.#arrivedAt);
    this.#timer = renamed(this.#timer, idOf);
    storedTimer.set(this.#timer);
    this.reading.move(idOf(this.reading.slide));
  }

  /** How it stands against its plan at a moment. */
  standing(now: number): Standing {
    return standingOf(this.page, this.#timer, this.index, now, this.ownPace);
  }

  /** Starts, pauses or resumes. */
  toggleTimer(): void {
    this.timer = toggle(this.#timer, Date.now());
  }

  /** Stops for questions; called again, goes on where they stopped it, slide, step and sentence, wherever they led. */
  toggleQuestions(): void {
    const { questions } = this.#timer;
    const stopped = this.page.slides.findIndex(({ id }) => id === questions?.slide);
    if (questions && stopped >= 0) {
      this.reveal.slide(stopped, 0, questions.step ?? undefined);
      this.reading.goTo(questions.sentence);
    }
    const stop = { slide: this.#slideId, step: this.step, sentence: this.reading.sentence };
    this.timer = toggleQuestions(this.#timer, Date.now(), stop);
  }

  get #slideId(): string {
    return this.page.slides[this.index]?.id ?? '';
  }

  resetTimer(): void {
    this.timer = UNSTARTED;
  }
}
