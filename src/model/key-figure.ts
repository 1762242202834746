import type { Phrase } from './outline.ts';
import type { Span } from './source.ts';

/** What a quantity counts or measures; 'other' has a unit of no kind of its own. */
export type FigureKind =
  | 'money'
  | 'percent'
  | 'percentage-point'
  | 'count'
  | 'rank'
  | 'duration'
  | 'area'
  | 'length'
  | 'weight'
  | 'energy'
  | 'data'
  | 'ratio'
  | 'multiple'
  | 'range'
  | 'other';

/**
 * A quantity of the report with its place, what it measures and what it is worth.
 * @example `完成减税3.2亿多元` → { text: '3.2亿多元', number: span of '3.2', kind: 'money', value: 320000000, unit: '元', bound: '>',
 *   change: null, measures: { text: '减税', … }, from: null, growth: null, …, isBlank: false, worth: 0.8, isKey: true }
 */
export interface KeyFigure extends Span {
  /** The quantity as it is read: source[start, end) without markup and line breaks. Approximators, magnitude, unit and classifier included. */
  text: string;
  /** The numeral alone inside it, as digits, Han numerals or the blank mark: '3.2' of 近3.2亿元, '2' of 全市第2位, 'X' of X亿元. What stands before it is the callout's prefix, what follows is its unit. */
  number: Span;
  kind: FigureKind;
  /** After magnitudes: 3.2亿 → 320000000; percent undivided; 三分之二 → 0.6667; 翻一番 → 2; a range is [low, high]; null for a blank. */
  value: number | [number, number] | null;
  /** Base unit: '元', '%', '家', 'people'; '' where there is none. */
  unit: string;
  /** '>' 超 多 余 以上, '<' 不足 以内 up to, '≈' 约 近 about, null exact. */
  bound: '>' | '<' | '≈' | null;
  /** Direction of an amount or rate of change; 'to' for a level arrived at; null for a plain level. */
  change: 'increase' | 'decrease' | 'to' | null;
  /** The shortest complete noun phrase that says what the number counts, in the report's words; null where none was found. */
  measures: Phrase | null;
  /** Index in `Figures.figures` of the old end of the pair whose new end this is: of 2.4% in 从3.1%降至2.4%, that of 3.1%. */
  from: number | null;
  /** Index of the rate by which this level grew or fell: of 3.2亿元 in 投资3.2亿元，同比增长7.5%, that of 7.5%. */
  growth: number | null;
  /** What a change is measured against, in the report's words: 同比, 比上年, “year on year”; null where it does not say. */
  baseline: Phrase | null;
  /** The time that its sentence names for it: 上半年, “the first half of 2024”; null where it names none. */
  period: Phrase | null;
  /** True where the amount is an unfilled blank. */
  isBlank: boolean;
  /** Index in `Outline.sentences` and in `Outline.sections`. */
  sentence: number;
  section: number | null;
  /** Id of the recogniser that found it: 'zh-quantity'. */
  rule: string;
  /** 0…1: how much a careful person would want it on the slide. */
  worth: number;
  /** Worth a callout at all. */
  isKey: boolean;
}

/** An unfilled blank of the source: X亿元, XX村, ____. `figure` is the index of the quantity it stands in, or null for the blank of a name. */
export interface Blank extends Span {
  text: string;
  /** The words around it, enough to find it: '召开XX大会'. */
  context: string;
  figure: number | null;
}

/** What the figures stage finds, both lists in order of place. */
export interface Figures {
  figures: KeyFigure[];
  blanks: Blank[];
}
