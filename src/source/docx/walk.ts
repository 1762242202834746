import type { Counters } from './counters.ts';
import type { XmlElement } from './element.ts';
import type { FieldPlace } from './fields.ts';
import type { Package, Relationship } from './package.ts';
import type { Piece, Run } from './pieces.ts';
import { tooBig } from './refused.ts';
import type { Styles } from './styles.ts';

/** One way through a part of the document, and what was met on it. */
export interface Walk {
  file: Package;
  styles: Styles;
  counters: Counters;
  /** Of the part that is walked. */
  relationships: ReadonlyMap<string, Relationship>;
  /** Where pieces go: the body's, a cell's, a text box's. */
  pieces: Piece[];
  place: FieldPlace | null;
  /** The paragraph whose runs are read; null between paragraphs. */
  paragraph: OpenParagraph | null;
  /** What stood in a paragraph whose end was deleted: it goes on in the next. */
  carried: OpenParagraph | null;
  /** Inside a form field that nobody has filled in. */
  isPrompt: boolean;
  met: Met;
  /** Reads what stands in a cell, a text box or a note: blocks.ts, passed on so that what is in them need not know it. */
  piecesIn(elements: readonly XmlElement[]): Piece[];
}

/** Counted over all parts. */
export interface Met {
  characters: number;
  pieces: number;
  insertions: number;
  deletions: number;
}

/** A paragraph while its runs are read. */
export interface OpenParagraph {
  styleId: string | undefined;
  runs: Run[];
  notes: string[];
  /** Text boxes and pictures that hang on it. */
  anchored: Piece[];
}

/** A day of speaking, as for text files. */
const MOST_CHARACTERS = 2_000_000;
/** Paragraphs and cells. */
const MOST_PIECES = 100_000;

/** Adds to what was met. @throws Refused where it gets beyond any report */
export function meet({ met }: Walk, kind: keyof Met, count: number): void {
  met[kind] += count;
  if (met.characters > MOST_CHARACTERS) throw tooBig('more than two million characters');
  if (met.pieces > MOST_PIECES) throw tooBig('more than 100,000 paragraphs and cells');
}

/** Hangs pieces on the open paragraph. */
export function anchor(walk: Walk, pieces: readonly Piece[]): void {
  for (const piece of pieces) walk.paragraph?.anchored.push(piece);
}
