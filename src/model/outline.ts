import type { Dropped, Reading, Source, Span } from './source.ts';

/** Chinese or English: what reports are understood in, and what people are spoken to in. */
export type Language = 'zh' | 'en';

/**
 * Words of the source on their way to a slide: `text` is the readings of `parts`, joined in order. Nothing else may reach a slide but furniture words (output/words).
 * @example { text: '减税', parts: [{ start: 551, end: 553 }] }
 */
export interface Phrase {
  text: string;
  parts: Span[];
}

/** What a section is for; decides its layout. `part` where nothing tells. */
export type SectionKind = 'opening' | 'review' | 'topic' | 'problems' | 'plan' | 'task' | 'closing' | 'part';

/** One part of the report. Sections are in order of `start`; those of one level do not overlap; a parent holds its children. */
export interface Section extends Span {
  /** 1 for major ones, 2 and 3 for what stands under them. */
  level: 1 | 2 | 3;
  kind: SectionKind;
  /** The report's own words, short enough for a slide's title (about 20 Han, 10 words); null for a part without any (opening): furniture words name it. */
  title: Phrase | null;
  /** The typed number of its heading without punctuation: '一', '（二）' → '二', '1', 'First'; null where there is none. */
  number: string | null;
  /** Where the heading's words stand in the source, with its number: `一、工作回顾`, `疫情防控方面。`. Empty (start = end) for an inferred boundary. */
  heading: Span;
  /** Index in `Outline.sections`, or null at the top. */
  parent: number | null;
}

/** One sentence of what is kept (a heading is one too). Sentences are in order, never cross a block, and together hold every kept visible character. */
export interface Sentence extends Span {
  reading: Reading;
  /** Index into `Source.blocks`. */
  block: number;
  /** The innermost section that holds it, or null before the first. */
  section: number | null;
  /** `body` may feed slides; the others have a place of their own: the deck's title lines, a section's heading, `各位代表：`, code and tables. */
  role: 'body' | 'title' | 'heading' | 'salutation' | 'apart';
}

/** The tree of the report's parts. */
export interface Outline {
  source: Source;
  language: Language;
  /** The report's title, or null where it states none. */
  title: Phrase | null;
  /** Lines near the title that say who speaks, when and where, in order. */
  byline: Phrase[];
  /** Everything kept off slides and notes, the reader's and the outline's, in order of place. */
  dropped: Dropped[];
  /** Never empty for a report with text: one without any division has one section of kind `part`. Together they hold every kept character after the title lines. */
  sections: Section[];
  sentences: Sentence[];
}
