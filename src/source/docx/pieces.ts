import type { ParagraphNumber } from './counters.ts';
import type { FieldPlace } from './fields.ts';
import type { ParagraphFormatSpec } from './paragraph-format.ts';
import type { RunFormat } from './run-format.ts';
import type { Style } from './styles.ts';

/** What a document is made of, in the order in which it is read. */
export type Piece = Paragraph | Table | Picture | Unreadable;

/** Characters of one format. `\n` is a break within the paragraph, `\f` one of the page. */
export interface Run {
  text: string;
  format: RunFormat;
  /** The fields that it stands in, innermost first. */
  place: FieldPlace | null;
  /** Why it is not read: 'hidden text', 'form prompt'; null where it is. */
  reason: string | null;
}

/** One paragraph; its text boxes and pictures follow it as pieces of their own. */
export interface Paragraph {
  kind: 'paragraph';
  /** Its style and those that this is based on. */
  chain: readonly Style[];
  format: ParagraphFormatSpec;
  number: ParagraphNumber | null;
  runs: readonly Run[];
  /** Footnotes and endnotes it refers to: 'footnote 2'. */
  notes: readonly string[];
}

/** A cell as the file has it: what is merged into the cell above is a cell too. */
export interface TableCell {
  pieces: Piece[];
  /** Column of the grid, from 0, and how many it takes. */
  column: number;
  columnSpan: number;
  isMergedUp: boolean;
}

export interface Table {
  kind: 'table';
  rows: TableCell[][];
}

export interface Picture {
  kind: 'picture';
  /** The part with its bytes, or the address outside; '' where it is nowhere. */
  path: string;
  isOutside: boolean;
  alternative: string;
  /** What the picture is a preview of: 'a formula'; null where it is a picture. */
  preview: string | null;
}

/** What is not read: a chart, an embedded file. */
export interface Unreadable {
  kind: 'unreadable';
  /** With its article: 'a chart'. */
  name: string;
}
