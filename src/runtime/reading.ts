import { remembered } from './remembered.ts';

/** Kept with the tab, so that a reload of the deck finds the speaker where they were. */
const stored = remembered(() => sessionStorage, 'lectern.reading', readPlace);

interface Place {
  slide: string;
  sentence: number;
}

function readPlace(kept: unknown): Place | null {
  const { slide, sentence } = (kept ?? {}) as Partial<Place>;
  return typeof slide === 'string' && Number.isInteger(sentence) ? (kept as Place) : null;
}

/** Where the speaker reads in the notes of the current slide. The windows that show notes all follow it. */
export class Reading {
  #slide: string;
  #sentence = 0;
  #share = 0;
  #listeners = new Set<() => void>();

  constructor(slide: string) {
    this.#slide = slide;
    const kept = stored.get();
    if (kept?.slide === slide) this.#sentence = kept.sentence;
  }

  /** Id of the slide whose notes are read. */
  get slide(): string {
    return this.#slide;
  }

  /** Index of the sentence that is read, among those of the slide's notes. */
  get sentence(): number {
    return this.#sentence;
  }

  /** How much of it has been read, 0…1. */
  get share(): number {
    return this.#share;
  }

  /** Calls `listener` whenever the speaker reads on. */
  listen(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** The speaker is at a sentence of the current slide. */
  goTo(sentence: number, share = 0): void {
    if (sentence === this.#sentence && share === this.#share) return;
    if (sentence !== this.#sentence) stored.set({ slide: this.#slide, sentence });
    this.#sentence = sentence;
    this.#share = share;
    for (const listener of this.#listeners) listener();
  }

  /** The same notes have another slide's id, since the report was edited. */
  move(slide: string): void {
    this.#slide = slide;
    stored.set({ slide, sentence: this.#sentence });
  }

  /** Another slide, whose notes begin at their beginning. */
  begin(slide: string): void {
    this.#slide = slide;
    this.goTo(0);
  }
}
