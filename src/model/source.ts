/** A place in `Source.text`: 0-based, end exclusive, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Text as it is read aloud, every character of it knowing where it stands in the source: markup taken away, hard-wrapped lines rejoined.
 * Recognisers work on `text` and give back places through `offsets` (see text/reading.ts).
 * @example source `增长**5.3%**` → { text: '增长5.3%', offsets: [0, 1, 4, 5, 6, 7] }
 */
export interface Reading {
  text: string;
  /** `offsets[i]` is the place of `text[i]` in the source; as long as `text`, strictly rising. A space that stands for a line break has the offset of the break. */
  offsets: readonly number[];
}

/** One paragraph, heading, list item, table, picture, code or quote of the source. Blocks are in order and do not overlap. */
export type Block = Span & { reading: Reading } & (
    | { kind: 'paragraph' }
    /** A heading by the format's own syntax (Markdown #, ===); `depth` 1…6. Numbered and run-in headings of plain text are found by the outline. */
    | { kind: 'heading'; depth: number }
    /** One list item without the items nested in it; `depth` 1 is the outermost list. `marker` is what stood before it: '-', '1.'. */
    | { kind: 'item'; depth: number; isOrdered: boolean; marker: string }
    | { kind: 'quote' }
    /** `rows[0]` is the header. Cells are readings. */
    | { kind: 'table'; rows: Reading[][] }
    | { kind: 'code'; language: string | null }
    /** `path` as written; `reading` is the alternative text. */
    | { kind: 'picture'; path: string }
  );

/** A stretch of the source that is kept off slides and notes, and why. */
export interface Dropped extends Span {
  text: string;
  /** 'advertising' | 'page number' | 'running head' | 'head matter' | 'navigation' | … : words a person understands. */
  reason: string;
}

/** What a reader makes of a file. Every visible character of `text` is in a block, in `markup` or in `dropped`. */
export interface Source {
  /** File name without folders: `report.txt`. */
  name: string;
  format: 'text' | 'markdown';
  /** WHATWG name: 'utf-8', 'utf-16le', 'utf-16be', 'gb18030'. */
  encoding: string;
  /** Decoded, byte order mark removed, newlines as they are. All offsets point into it. */
  text: string;
  blocks: Block[];
  /** Syntax that is no part of what is read aloud (`**`, `#`, link targets, list markers of Markdown), in order. It stays in the notes, hidden. */
  markup: Span[];
  /** What the reader itself keeps out: head matter, HTML comments. */
  dropped: Dropped[];
  /** From head matter: the title as it stands in the source, or null. */
  title: Span | null;
}
