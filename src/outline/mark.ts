import type { Phrase, SectionKind } from '../model/outline.ts';

/** The beginning of a part, before levels are known. */
export interface Mark {
  /** Index of the unit that begins the part. */
  unit: number;
  /** Smaller stands above larger. */
  rank: number;
  /** Id of the row that found it: 'zh-item', 'bold', 'zh-problems'. */
  rule: string;
  /** Typed number without punctuation, and its value; null where there is none. */
  number: string | null;
  ordinal: number | null;
  /** Characters of the unit, from its start, that are the heading; 0 where the boundary is inferred. */
  headingLength: number;
  title: Phrase | null;
  /** Null: told by the title. */
  kind: SectionKind | null;
}

/** Ranks of what has no number; the ranks of numbers are with their rows. Markdown headings have their depth, 1 to 6. */
export const RANK = { cue: 14, bold: 16, line: 19, spoken: 30, dash: 31, topic: 34, lead: 36 } as const;

/** Rule of the one part of a report that is nothing but a list under its title. */
export const LIST = 'list';

/** Ranks from here on (（一） 1. （1） ①) may count the points of one part alone. */
export const LOWEST_DIVISION = 22;

/** Headings with a rank up to this one give a report its structure; what stands below are points within it. */
export const LOWEST_STRUCTURE = 28;
