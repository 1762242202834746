import type { WrittenDeck } from './written-slide.ts';

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
export type Block = Span & {
  reading: Reading;
} /** `lead` is how many characters from the reading's start are set apart by type, as a run-in heading is: bold, or a heading's typeface. 0 where none is. */ & (
    | { kind: 'paragraph'; lead: number }
    /** A heading by the format's own syntax (Markdown #, a style of Word, <h2>); `depth` 1…6. Numbered and run-in headings of plain text are found by the outline. */
    | { kind: 'heading'; depth: number }
    /** One list item without the items nested in it; `depth` 1 is the outermost list. `marker` is what stood before it: '-', '1.'. */
    | { kind: 'item'; depth: number; isOrdered: boolean; marker: string }
    | { kind: 'quote' }
    /** `rows[0]` is the header. A cell that spans several columns or rows stands once, where it begins. */
    | { kind: 'table'; rows: Cell[][] }
    | { kind: 'code'; language: string | null }
    /** `path` as written; `reading` is the alternative text; `image` null where it can't be shown (a message says why). */
    | { kind: 'picture'; path: string; image: Image | null }
    /** What stands at the foot of a page or the end of the file: for the notes, never for a slide. */
    | { kind: 'footnote' }
  );

/** One cell of a table; spans are 1 unless cells were merged. */
export interface Cell {
  reading: Reading;
  columnSpan: number;
  rowSpan: number;
}

/** A picture that a browser can show, as data. @example { mediaType: 'image/png', base64: 'iVBORw0…', widthPx: 640, heightPx: 480 } */
export interface Image {
  mediaType: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/svg+xml';
  /** Without line breaks. */
  base64: string;
  widthPx: number;
  heightPx: number;
}

/** A stretch of the source that is kept off slides and notes, and why. */
export interface Dropped extends Span {
  text: string;
  /** 'advertising' | 'page number' | 'running head' | 'head matter' | 'navigation' | … : words a person understands. */
  reason: string;
}

/** What kind of file a source was; an old Word document counts as 'text', for that is all that is read of it. */
export type SourceFormat = 'text' | 'markdown' | 'docx' | 'html';

/** What a reader may need besides the file itself. Passed in, so that reading is the same in Node and in a browser. */
export interface ReaderEffects {
  /** The bytes of a file beside the report, by its path as the report writes it; null where there is none. */
  loadFile(path: string): Promise<Uint8Array | null>;
  /** The text of an old Word document (.doc), or null where that can't be had here; throws where the file is damaged. */
  extractDoc(bytes: Uint8Array): Promise<string> | null;
}

/** What a reader makes of a file. Every visible character of `text` is in a block, in `markup` or in `dropped`. */
export interface Source {
  /** File name without folders: `report.txt`. */
  name: string;
  format: SourceFormat;
  /** WHATWG name: 'utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5', 'windows-1252'; '' for a format that says itself. */
  encoding: string;
  /**
   * Of .txt and .md: decoded, byte order mark removed, newlines as they are. Of .docx, .doc and .html: the text taken out of them, a block a line, with what is
   * dropped (navigation, page headers) in its place. All offsets point into it.
   */
  text: string;
  blocks: Block[];
  /** Syntax that is no part of what is read aloud (`**`, `#`, link targets, list markers of Markdown), in order. It stays in the notes, hidden. */
  markup: Span[];
  /** What the reader itself keeps out: head matter, HTML comments. */
  dropped: Dropped[];
  /** A deck in Markdown as it is written; left out for a report. */
  written?: WrittenDeck;
  /** From head matter: the title as it stands in the source, or null. */
  title: Span | null;
}
