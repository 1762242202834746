import type { Aspect, Callout, Slide } from './deck.ts';
import type { Mark } from './mark.ts';
import type { Language } from './outline.ts';
import type { Block, Reading, Span } from './source.ts';

/** A deck in Markdown: its slides, and what its head matter asks for; null where it does not. */
export interface WrittenDeck {
  slides: WrittenSlide[];
  aspect: Aspect | null;
  language: Language | null;
  title: Reading | null;
}

/** A callout as it is written: `> [!figure] 3.1% → **2.4** %`, then its label, its growth and its periods on lines of their own. */
export interface WrittenCallout extends Span {
  kind: 'callout';
  shape: Callout['shape'];
  /** The whole of its first line, and which of its characters are the number. */
  value: Reading;
  number: [number, number];
  /** The old end of a pair, before the arrow. */
  from: Reading | null;
  label: Reading | null;
  growth: { way: 'up' | 'down'; value: Reading } | null;
  baseline: Reading | null;
}

/** A slide of a deck in Markdown, as it is written: all places are in the file. */
export interface WrittenSlide extends Span {
  /** Null where it does not say: what is on it decides then. */
  layout: Slide['layout'] | null;
  /** Its part of the deck: null: that of the slide before; empty: none. */
  part: Reading | null;
  of: { index: number; count: number } | null;
  under: Reading | null;
  /** Its table or listing goes on in the notes. */
  isCut: boolean;
  /** Ordinal of its first card. */
  first: number;
  title: Reading | null;
  /** The report has no title: what stands here is the name of its file. */
  isUntitled: boolean;
  /** What stands under its title, in order. */
  body: (Block | WrittenCallout)[];
  /** How its author sets off some of its words, in order of start. */
  marks: Mark[];
  /** Its columns from left to right, the stretches of each; what stands before them goes over all. Empty where it has none. */
  columns: Span[][];
  /** Stretches of it whose blocks appear one by one. */
  steps: Span[];
  /** Where its notes stand, in order. */
  notes: Span[];
}
