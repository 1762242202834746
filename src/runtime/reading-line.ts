import type { Span } from '../model/source.ts';
import { element } from './element.ts';
import { light } from './light.ts';
import { noteSize } from './note-size.ts';
import { sentencesIn } from './sentences.ts';
import type { Talk } from './talk.ts';
import { figuresOf } from './trace.ts';

const IS_CURRENT = 'lectern-is-current';

/** How much of a sentence that is higher than the middle third is gone through at a time. */
const STEP = 0.8;

/** Where a sentence is in a region, from the top of what is in it, in px. */
interface Extent {
  top: number;
  height: number;
}

/**
 * The sentences of one region of notes: marks those that the slide shows something of, lights the one that is read, and keeps it in the middle third,
 * whether it is reached by key, by pace, by click or by scrolling.
 */
export class ReadingLine {
  readonly #region: HTMLElement;
  readonly #talk: Talk;
  #sentences: HTMLElement[][] = [];
  /** What the region was last scrolled for, and where to; any other place was reached by hand. */
  #shown = '';
  #scrollTop = 0;

  constructor(region: HTMLElement, talk: Talk) {
    this.#region = region;
    this.#talk = talk;
    region.addEventListener('scroll', () => this.#onScroll());
    region.addEventListener('click', ({ target }) => this.#onClick(target as Element));
    talk.reading.listen(() => region.isConnected && this.show());
  }

  /** The region has other notes: finds their sentences. Before figures are lit in them. */
  begin(): void {
    const places = sentencesIn(this.#region);
    const notes = [...this.#region.querySelectorAll<HTMLElement>('p[data-at]')];
    const make = () => element(this.#region.ownerDocument, 'span', { class: 'lectern-read' });
    this.#sentences = places.map((place) => light(notes, place, make));
    this.#shown = '';
    this.#mark(places);
  }

  /** Lights the sentence that is read and brings it to the middle third, unless it is there already. */
  show(): void {
    const { sentence, share } = this.#talk.reading;
    const { clientHeight } = this.#region;
    this.#region.style.setProperty('--third', `${Math.round(clientHeight / 3)}px`);
    this.#light(sentence);
    const shown = [this.#talk.reading.slide, sentence, share, noteSize(), clientHeight].join();
    if (shown === this.#shown || this.#talk.trace || !this.#sentences[sentence]) return;
    this.#shown = shown;
    const { top, height } = this.#extentOf(sentence);
    const third = clientHeight / 3;
    const middle = height <= third ? top + height / 2 : top + third / 2 + share * (height - third);
    this.#scrollTo(middle - clientHeight / 2);
  }

  /** A sentence on or back, or a piece of one that is too high. False where there is none. */
  step(direction: 1 | -1): boolean {
    const { reading } = this.#talk;
    const rest = this.#sentences[reading.sentence] ? this.#extentOf(reading.sentence).height - this.#third : 0;
    const share = reading.share + (direction * this.#third * STEP) / rest;
    const isWithin = rest > 0 && (direction > 0 ? reading.share < 1 : reading.share > 0);
    if (isWithin) reading.goTo(reading.sentence, Math.min(1, Math.max(0, share)));
    else if (!this.#sentences[reading.sentence + direction]) return false;
    else reading.goTo(reading.sentence + direction);
    return true;
  }

  get #third(): number {
    return this.#region.clientHeight / 3;
  }

  #light(sentence: number): void {
    for (const [index, pieces] of this.#sentences.entries())
      for (const piece of pieces) piece.classList.toggle(IS_CURRENT, index === sentence && !this.#talk.trace);
  }

  /** A sign before the sentences that points, callouts and whatever else on the slide was taken from. */
  #mark(places: readonly Span[]): void {
    const slide = this.#talk.slides[this.#talk.index];
    const shown = [...(slide?.querySelectorAll('[data-source]:not(:is(header, footer, .index) *)') ?? [])].flatMap(
      figuresOf,
    );
    for (const [i, { start, end }] of places.entries())
      if (shown.some((place) => place.start < end && start < place.end))
        this.#sentences[i][0].classList.add('lectern-on-slide');
  }

  #extentOf(sentence: number): Extent {
    const pieces = this.#sentences[sentence];
    const { top } = pieces[0].getBoundingClientRect();
    const { bottom } = pieces[pieces.length - 1].getBoundingClientRect();
    return { top: top - this.#region.getBoundingClientRect().top + this.#region.scrollTop, height: bottom - top };
  }

  #scrollTo(top: number): void {
    this.#region.scrollTop = top;
    this.#scrollTop = this.#region.scrollTop;
  }

  /** Scrolled by hand: the sentence nearest to the middle is the one that is read; and nothing is moved under the hand. The first and the last cannot come so far: they are read at the ends. */
  #onScroll(): void {
    const { scrollTop, scrollHeight, clientHeight } = this.#region;
    if (Math.abs(scrollTop - this.#scrollTop) < 2 || this.#talk.trace || this.#sentences.length === 0) return;
    this.#scrollTop = scrollTop;
    const middle = scrollTop + this.#third * (1 + scrollTop / Math.max(1, scrollHeight - clientHeight));
    const distances = this.#sentences.map((_, sentence) => {
      const { top, height } = this.#extentOf(sentence);
      return Math.max(0, top - middle, middle - top - height);
    });
    const nearest = distances.indexOf(Math.min(...distances));
    this.#shown = [this.#talk.reading.slide, nearest, 0, noteSize(), clientHeight].join();
    this.#talk.reading.goTo(nearest);
  }

  #onClick(target: Element): void {
    const clicked = target.closest('.lectern-read');
    const isSelecting = !this.#region.ownerDocument.getSelection()?.isCollapsed;
    if (!clicked || isSelecting || target.closest('.lectern-figure')) return;
    this.#talk.reading.goTo(this.#sentences.findIndex((pieces) => pieces.includes(clicked as HTMLElement)));
  }
}
