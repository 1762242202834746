import type { Blank, KeyFigure } from './key-figure.ts';
import type { Mark } from './mark.ts';
import type { Notation } from './notation.ts';
import type { Language, Phrase, SectionKind } from './outline.ts';
import type { Dropped, Image, Span } from './source.ts';

/** 16:9 is a stage of 1280×720 px, 4:3 one of 960×720 px. */
export type Aspect = '16:9' | '4:3';

/**
 * A key figure's text in three: 近 · 20 · 亿元; a blank has its mark ('X') as number, and `isBlank`. `figure` is its index in `Deck.figures`.
 */
export interface FigureText {
  figure: number;
  prefix: string;
  number: string;
  unit: string;
  isBlank: boolean;
}

/** A key figure set large, with the one that it came from or the rate by which it grew: 3.1% → 2.4%; 1856.3亿元 ↑ 6.2% 同比. */
export interface Callout extends FigureText {
  label: Phrase | null;
  /** The old end of a from–to pair, before the new one or, where that is too wide, above it. */
  from: FigureText | null;
  isFromAbove: boolean;
  growth: (FigureText & { way: 'up' | 'down' }) | null;
  /** What the change is measured against: 同比. */
  baseline: Phrase | null;
  shape: 'plain' | 'growth-up' | 'growth-down' | 'share' | 'rank';
  /** Size of the value, one of theme/type-scale's steps. */
  valuePx: number;
}

/** One line of a slide: condensed from one sentence, an in-order subsequence of it. */
export type Point = Phrase;

/** A part shown on an overview, a card or a list: its title, a line or a few about it, its best callout. */
export interface Item {
  number: string | null;
  title: Phrase | null;
  lines: Phrase[];
  /** The title's lines end at its commas. */
  endsAtClauses: boolean;
  callout: Callout | null;
}

/** Lines that belong to a table, a picture or a listing: 表1 主要指标 · 单位：亿元 · 数据来源：区统计局. */
export interface Legend {
  caption: Phrase | null;
  unit: Phrase | null;
  sources: Phrase[];
}

/** A cell of a table on a slide; `text` null where it is empty. `isCut`: it goes on in the notes. */
export interface TableCell {
  text: Phrase | null;
  columnSpan: number;
  rowSpan: number;
  isCut: boolean;
}

/** A stretch of the report as the speaker has it: source[start, end), without its markup when shown. One paragraph, table or listing. */
export interface Note extends Span {
  kind: 'text' | 'table' | 'code';
  /** Stretches in order that make up source[start, end); markup is kept, hidden. */
  runs: { text: string; isMarkup: boolean }[];
  /** Of a table, row by row: how many of the runs stand in each cell, together all of them; empty for other kinds. `isNumeric`: it stands in a column of numbers. */
  rows: { runs: number; columnSpan: number; rowSpan: number; isNumeric: boolean }[][];
  /** How many of `rows`, from the first, head its columns. */
  headRows: number;
}

/** What every slide has, whatever its layout. */
interface SlideBase {
  /** 's' and its place from 1: 's5'. Stable for links. */
  id: string;
  /** Index in `Deck.sections`, or null (cover, agenda, figure index). */
  section: number | null;
  /** The report's words; null: furniture words name the slide. */
  title: Phrase | null;
  /** The title's lines end at its commas, not between any two characters. */
  endsAtClauses: boolean;
  /** Of a slide split in several: { index: 1, count: 2 } shows (1/2). */
  part: { index: number; count: number } | null;
  /** Section title above a sub-section's own. */
  where: Phrase | null;
  notes: Note[];
  /** How a deck in Markdown sets off some of its words; empty for a report. In order of start; places that are on no phrase of the slide mean nothing. */
  wordMarks: readonly Mark[];
  /** Which of its parts appear one by one, by their place among those that can (see output/html/page.ts, `step`); null: as the whole deck has it. */
  steps: number[] | null;
  /** Spoken length of the notes, or of the names on a slide that lists what comes next; time to look at it, and a second for the change. */
  seconds: number;
}

/** One screen, with what its layout arranges on it. */
export type Slide = SlideBase &
  (
    | { layout: 'cover'; byline: Phrase[]; titlePx: number }
    | {
        layout: 'agenda';
        items: { section: number; number: string | null; title: Phrase | null; seconds: number }[];
      }
    | { layout: 'overview'; items: Item[] }
    | { layout: 'section'; points: Point[]; pointPx: number; callouts: Callout[] }
    | { layout: 'comparison'; callouts: Callout[]; bars: Bars[]; points: Point[] }
    | { layout: 'figures'; callouts: Callout[] }
    | { layout: 'steps'; items: Item[]; first: number; form: 'cards' | 'rows'; titlePx: number }
    | { layout: 'list'; points: Point[]; items: Item[]; form: 'cells' | 'rows' }
    | { layout: 'statement'; statement: Phrase; attribution: Phrase | null }
    | TableSlide
    | ChartSlide
    | PictureSlide
    | CodeSlide
    | { layout: 'quote'; words: Phrase; attribution: Phrase | null; textPx: number }
    | { layout: 'mixed'; bands: MixedBand[]; textPx: number }
    | { layout: 'closing'; statement: Phrase | null }
    | { layout: 'figure-index'; columns: IndexRow[][] }
  );

/** The two ends of a callout's pair as bars: lengths 0…1 of the longer one, and when each was, where the report says so. */
export interface Bars {
  old: { share: number; period: Phrase | null };
  new: { share: number; period: Phrase | null };
}

/** A whole sentence with its key figures, or where it goes over the end of a column, what of both is in this one. */
export interface IndexRow {
  sentence: Phrase;
  /** It began in the column before; it goes on in the next. */
  isContinued: boolean;
  goesOn: boolean;
  /** In order of place. `slides`: the ids of those whose callouts show the figure, or where none does, of the one whose notes have it. */
  figures: { figure: number; slides: string[]; isShown: boolean }[];
}

/** Things under one another, or in columns of one width beside one another; over and under it may be others. */
export interface MixedBand {
  columns: MixedPiece[][];
}

/** One thing of a mixed slide. A point's `number` is its marker in a list that counts, `depth` 1 the outermost list. */
export type MixedPiece =
  | { kind: 'heading' | 'line' | 'quote'; text: Phrase }
  | { kind: 'point'; text: Phrase; depth: number; number: string | null }
  | { kind: 'callout'; callout: Callout }
  | { kind: 'block'; body: TableSlide | ChartSlide | PictureSlide | CodeSlide; heightPx: number };

/** A table, or some of its rows or columns; `points` is at most one line that the report says about it. */
interface TableSlide {
  layout: 'table';
  points: Point[];
  legend: Legend;
  columns: { widthPx: number; isNumeric: boolean }[];
  head: TableCell[][];
  rows: { cells: TableCell[]; isTotal: boolean }[];
  /** Index of the column that names the rows; -1 in a table of one column. */
  nameColumn: number;
  /** Whether it names them in a few words. */
  hasNames: boolean;
  /** One of theme/type-scale's settings of a table. */
  textPx: number;
  paddingPx: number;
  /** The table goes on in the notes. */
  isCut: boolean;
}

/** A table of numbers as a drawing; the table itself goes with it for those who can't see it. */
interface ChartSlide extends Drawing {
  layout: 'chart';
  points: Point[];
  legend: Legend;
  kind: ChartKind;
  table: Pick<TableSlide, 'columns' | 'head' | 'rows' | 'nameColumn'>;
  /** What the marks stand for, for outputs that draw charts themselves: a name a row, in each series an amount a name. */
  names: Phrase[];
  series: { name: Phrase | null; tone: number; amounts: { text: Phrase; value: number }[] }[];
}

/** Bars (lying or standing), lines over time, bars of parts that add up, a ring of the parts of one whole. */
export type ChartKind = 'bar' | 'column' | 'line' | 'stacked' | 'share';

/** A chart with every place in px of its own area. Marks are drawn in order, labels over them. */
export interface Drawing {
  widthPx: number;
  heightPx: number;
  marks: ChartMark[];
  labels: ChartLabel[];
}

/** `tone` 0 is the accent, 1… are quiet; an area's path is drawn around (x, y); a gap parts the lines under it, where a number stands on them. */
export type ChartMark =
  | { shape: 'bar'; tone: number; x: number; y: number; width: number; height: number }
  | { shape: 'line'; tone: number; path: string }
  | { shape: 'area'; tone: number; path: string; x: number; y: number }
  | { shape: 'dot'; tone: number; x: number; y: number }
  | { shape: 'rule'; path: string }
  | { shape: 'gap'; x: number; y: number; width: number; height: number };

/** Words of a chart: `y` is the middle of their line. `inTone`: they stand on a mark of this tone. */
export interface ChartLabel {
  text: Phrase;
  role: 'name' | 'value' | 'head' | 'part' | 'total';
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  inTone: number | null;
}

/** A picture with its size on the stage. `image` null: a slot where it will stand. */
interface PictureSlide {
  layout: 'picture';
  /** Beside the picture, or one of them over it; empty where it stands alone. */
  points: Point[];
  isBeside: boolean;
  legend: Legend;
  image: Image | null;
  /** Of its file, as the report writes it. */
  path: string;
  alternative: Phrase | null;
  widthPx: number;
  heightPx: number;
  captionPlace: 'below' | 'beside';
}

/** Some lines of code, each with its indentation; `language` as the report writes it. */
interface CodeSlide {
  layout: 'code';
  points: Point[];
  legend: Legend;
  language: Phrase | null;
  lines: Phrase[];
  textPx: number;
  /** The listing goes on in the notes. */
  isCut: boolean;
}

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
  /** How much larger than the type scale it is shown: it was fitted to a stage smaller by as much. */
  scale: number;
  title: Phrase | null;
  byline: Phrase[];
  slides: Slide[];
  sections: DeckSection[];
  figures: KeyFigure[];
  /** Where the sentences of the report stand, in order; `KeyFigure.sentence` is an index of them. */
  sentences: Span[];
  blanks: Blank[];
  dropped: Dropped[];
  notation: Notation;
  /** What the talk has: its slot where one was given, else what it needs. */
  seconds: number;
  /** What it needs at the usual pace. */
  neededSeconds: number;
}
