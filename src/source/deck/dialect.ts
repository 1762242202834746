import type { Slide } from '../../model/deck.ts';
import type { Span } from '../../model/source.ts';
import type { MarginOf } from './blocks-in.ts';
import type { Entries } from './entries.ts';
import type { LeftOut } from './not-carried.ts';
import type { Scanned } from './scan.ts';

/** A file that may be a deck: scanned, its head matter read. */
export interface DeckFile extends Scanned {
  head: Entries;
  /** After the head matter. */
  from: number;
}

/** A slide as its dialect cuts it out of the file, before what stands on it is read as Markdown. */
export interface RawSlide extends Span {
  body: Span;
  notes: Span[];
  /** Stretches of the notes that are not read. */
  unsaid: Span[];
  /** Stretches of the body that are not read as Markdown. */
  hidden: Span[];
  /** Of a slide in a page of HTML, which stands indented. */
  marginOf: MarginOf;
  /** What of it is spelled as in HTML is read as it is meant, in listings too. */
  isPage: boolean;
  layout: Slide['layout'] | null;
  /** Its heading is a number, and what follows says what it is. */
  isFact: boolean;
  /** Whether it belongs to the part of the slide before, begins one that is called as it is, or belongs to none. */
  part: 'same' | 'own' | 'none';
  columns: Span[];
  /** A grid whose cells are not marked: things in it stand in so many columns, row by row. */
  grid: (Span & { count: number }) | null;
  steps: Span[];
  /** Pictures that are not named in the body. */
  pictures: (Span & { path: string })[];
}

/** A way of writing decks in Markdown. */
export interface Dialect {
  id: string;
  /** Whether a file is written in it. */
  suits(file: DeckFile): boolean;
  /** Its slides, and what of them is not taken over. */
  cut(file: DeckFile): { slides: RawSlide[]; leftOut: LeftOut[] };
  /** Whether an item of a list with such a marker appears by itself. */
  isStep?(marker: string): boolean;
}

/** A slide of which nothing is known but where it stands. */
export function rawSlide(span: Span, body: Span = span): RawSlide {
  return {
    ...span,
    body,
    notes: [],
    unsaid: [],
    hidden: [],
    marginOf: () => 0,
    isPage: false,
    layout: null,
    isFact: false,
    part: 'same',
    columns: [],
    grid: null,
    steps: [],
    pictures: [],
  };
}
