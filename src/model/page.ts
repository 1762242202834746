import type { Language } from './outline.ts';

/**
 * What the HTML file tells its own runtime, as JSON in `<script type="application/json" id="lectern-deck">`. The slides themselves and their notes are in the page:
 * `.reveal > .slides > section#s5[data-seconds][data-section][data-steps]`, each holding `div.slide` and `aside.notes`.
 */
export interface DeckPage {
  title: string;
  language: Language;
  widthPx: number;
  heightPx: number;
  /** Whole talk: its slot where one was given, else what it needs. */
  seconds: number;
  /** What the whole talk needs at the usual pace. */
  neededSeconds: number;
  /** Points, callouts and items appear one by one, on some slides at least. */
  isStepped: boolean;
  /** False in a copy to hand out: no figure leads back to its sentence there. */
  hasNotes: boolean;
  sections: { title: string; seconds: number }[];
  /** In order of the slides. `section` is an index in `sections` or null. */
  slides: { id: string; title: string; section: number | null; seconds: number }[];
  /** Every sentence that is spoken, in order. */
  sentences: SpokenSentence[];
  /** The key figures, in order of place. */
  figures: AskedFigure[];
}

/**
 * A key figure as one asks for it, a tuple like the sentences: its place in the report, its text, and what it tells of what, '' where the report does not say or it is
 * a blank. @example [551, 556, '3.2亿多元', '减税']; [601, 605, '↑ 6.1%', '地区生产总值（同比）']
 */
export type AskedFigure = [start: number, end: number, answer: string, ask: string];

/**
 * A sentence as the rehearsal counts it: a tuple, because a report has hundreds. `slide` is an index in `slides`; `start` and `end` are places in the report;
 * `spoken` counts syllables of Chinese or words of English, `seconds` what they take at the usual pace; `worth` 0…100 says how much would be missed without it,
 * 100 of what is never cut: one with a key figure, one that opens or closes the talk; -1 of the name of a part.
 */
export type SpokenSentence = [
  slide: number,
  start: number,
  end: number,
  spoken: number,
  seconds: number,
  worth: number,
];
