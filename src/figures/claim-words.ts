import type { KeyFigure } from '../model/key-figure.ts';

/** How a language says of what time and place a figure is, and whether it is a plain result: what tells a contradiction from two different things. */
export interface ClaimWords {
  /** What a figure measures, written one way: 地区生产总值 and GDP are one thing. Null for what is too general to be one thing all through a report. */
  indicator: (measure: string) => string | null;
  /** Global. Times that a figure may be of; none that it is compared with. */
  period: RegExp;
  /** A time without what only repeats the report's own: 全年 is '', and 2031年 is where the report is of 2031. */
  plainPeriod: (period: string, ofReport: string) => string;
  /** Global. Places and bodies that a figure may be of. */
  scope: RegExp;
  plainScope: (scope: string) => string;
  /** Global. Words by which two figures of one thing differ: 年均, 环比. */
  qualifier: RegExp;
  /** A sentence with one of these states no result: plans, targets, forecasts. */
  plan: RegExp;
  /** Words before a figure that make it a part, a difference or a comparison. */
  aside: RegExp;
  /** Whether a share or rate says by itself of what it is one: 就业率, but not 收入 of 占收入的30%. */
  isRate: (measure: string) => boolean;
}

/** How a language says that a sum has parts. */
export interface SumWords {
  /** Between a sum and its first part: the parts are all of it. */
  isAll: RegExp;
  /** The same, where the parts may overlap unless their names exclude each other. */
  isSome: RegExp;
  /** How a sentence begins that gives the parts of the sum before it. */
  opens: RegExp;
  /** Between two parts of one list. */
  joint: RegExp;
  /** Names of which the first excludes all others of its row: 税收 and 非税. */
  apart: readonly (readonly RegExp[])[];
  /** A last part that is all the rest. */
  rest: RegExp;
  /** Names of parts that may overlap with others: 新增, 省级. */
  overlaps: RegExp;
}

/** A figure as a message names it. @example GDP增长5.3% */
export interface Named {
  figure: KeyFigure;
  words: string;
  line: number;
}
