/** Characters on their way into the source's text, white space as the page has it; `\n` is a break that a reader of the page sees. */
export interface Run {
  text: string;
  /** `markup` is part of the page's syntax, as the mark of a footnote is; what is `dropped` has a reason. */
  use: 'read' | 'markup' | 'dropped';
  /** '' unless it is dropped. */
  reason: string;
  /** Bold, or in a typeface of headings. */
  isApart: boolean;
}

/** One cell of a table, where it begins. */
export interface DraftCell {
  runs: Run[];
  columnSpan: number;
  rowSpan: number;
}

/** What a block is going to be. */
export type Shape =
  | { kind: 'paragraph' }
  | { kind: 'quote' }
  | { kind: 'footnote' }
  | { kind: 'heading'; depth: number }
  | { kind: 'item'; depth: number; isOrdered: boolean; marker: string }
  | { kind: 'code'; language: string | null }
  | { kind: 'picture'; path: string }
  | { kind: 'table'; rows: DraftCell[][] };

/** A block before it has a place in the text. A table has its runs in its cells. */
export interface Draft {
  shape: Shape;
  runs: Run[];
  /** Whether but one line break parts it from the draft before it, so that both may be one paragraph. */
  isAfterBreak: boolean;
  /** Whether the page's title is in it. */
  isTitle: boolean;
}

/** The text of runs that is read. */
export function readText(runs: readonly Run[]): string {
  return runs.map(({ use, text }) => (use === 'read' ? text : '')).join('');
}
