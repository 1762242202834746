import type { Blank, KeyFigure } from './key-figure.ts';
import type { Language, Phrase, SectionKind } from './outline.ts';
import type { Dropped, Span } from './source.ts';

/** 16:9 is a stage of 1280×720 px, 4:3 one of 960×720 px. */
export type Aspect = '16:9' | '4:3';

/**
 * A key figure set large. `prefix` + `number` + `unit` is the figure's text: 近 · 20 · 亿元; a blank has its mark ('X') as number.
 * `figure` is its index in `Deck.figures`.
 */
export interface Callout {
  figure: number;
  prefix: string;
  number: string;
  unit: string;
  label: Phrase | null;
  shape: 'plain' | 'growth-up' | 'growth-down' | 'share' | 'rank' | 'blank';
  /** Size of the value, one of theme/type-scale's steps. */
  valuePx: number;
}

/** One line of a slide: condensed from one sentence, an in-order subsequence of it. */
export type Point = Phrase;

/** A part shown on an agenda, an overview, a card or a list: its title, one line about it, its best callout. */
export interface Item {
  number: string | null;
  title: Phrase | null;
  line: Phrase | null;
  callout: Callout | null;
}

/** A stretch of the report as the speaker has it: source[start, end), without its markup when shown. One paragraph. */
export interface Note extends Span {
  /** Stretches in order that make up source[start, end); markup is kept, hidden. */
  runs: { text: string; isMarkup: boolean }[];
}

interface SlideBase {
  /** 's' and its place from 1: 's5'. Stable for links. */
  id: string;
  /** Index in `Deck.sections`, or null (cover, agenda, figure index). */
  section: number | null;
  /** The report's words; null: furniture words name the slide. */
  title: Phrase | null;
  /** Of a slide split in several: { index: 1, count: 2 } shows (1/2). */
  part: { index: number; count: number } | null;
  /** Section title above a sub-section's own. */
  where: Phrase | null;
  notes: Note[];
  /** Spoken length of the notes and a second for the change. */
  seconds: number;
}

export type Slide = SlideBase &
  (
    | { layout: 'cover'; byline: Phrase[] }
    | {
        layout: 'agenda';
        items: { section: number; number: string | null; title: Phrase | null; seconds: number }[];
      }
    | { layout: 'overview'; items: Item[] }
    | { layout: 'section'; points: Point[]; callouts: Callout[] }
    | { layout: 'figures'; callouts: Callout[] }
    | { layout: 'steps'; items: Item[] }
    | { layout: 'list'; points: Point[]; items: Item[] }
    | { layout: 'statement'; statement: Phrase; attribution: Phrase | null }
    | { layout: 'closing'; statement: Phrase | null }
    | { layout: 'figure-index'; rows: { figure: number; sentence: Phrase; slides: string[] }[] }
  );

/** A major part of the deck. */
export interface DeckSection {
  number: string | null;
  title: Phrase | null;
  kind: SectionKind;
  /** Id of its first slide. */
  slide: string;
  seconds: number;
}

/** The deck: every word on its slides is a phrase of the source, every visible character of the source but what is dropped is in its notes. */
export interface Deck {
  /** File name of the report. */
  source: string;
  language: Language;
  aspect: Aspect;
  title: Phrase | null;
  byline: Phrase[];
  slides: Slide[];
  sections: DeckSection[];
  figures: KeyFigure[];
  blanks: Blank[];
  dropped: Dropped[];
  seconds: number;
}
