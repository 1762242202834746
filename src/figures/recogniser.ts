import type { FigureKind, KeyFigure } from '../model/key-figure.ts';
import type { Language } from '../model/outline.ts';

export type Bound = KeyFigure['bound'];
export type Change = KeyFigure['change'];

/** What a row makes of a match; `start` and `end` count in the text that was searched. */
export interface Quantity {
  start: number;
  end: number;
  /** The numeral alone. */
  number: { start: number; end: number };
  kind: FigureKind;
  value: number | [number, number] | null;
  unit: string;
  bound: Bound;
  isBlank: boolean;
}

/**
 * One row of the table of recognisers. In `yes` the marks ‹ › stand around what the row finds; `no` holds phrases in which it finds nothing, the traps having been
 * taken out first.
 * @example { id: 'zh-rank', yes: ['产量居‹全省第三位›'], no: ['第三产业'] }
 */
export interface Recogniser {
  /** Stable: it is in every figure that the row finds. */
  id: string;
  language: Language | 'any';
  /** What every match has in it or before it, where that is quickly seen: a text without it is not searched. Not global. */
  cue?: RegExp;
  /** Global, with indices, and of linear time. */
  pattern: RegExp;
  /** A quantity; 'trap' for a numeral that is none; null where a second look refuses the match and leaves it to the rows after. */
  read: (match: RegExpExecArray) => Quantity | 'trap' | null;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

/** A pattern of a row: global and with the places of its groups. */
export function rowPattern(source: string, flags = ''): RegExp {
  return new RegExp(source, `dg${flags}`);
}

/** Where the named group of a match stands; the whole match where the group took no part. */
export function placeOf(match: RegExpExecArray, group: string): { start: number; end: number } {
  const [start, end] = match.indices?.groups?.[group] ?? [match.index, match.index + match[0].length];
  return { start, end };
}

/** The part of a quantity that every match gives: its place and its numeral. */
export function spanOfMatch(match: RegExpExecArray, group = 'number'): Pick<Quantity, 'start' | 'end' | 'number'> {
  return { start: match.index, end: match.index + match[0].length, number: placeOf(match, group) };
}

/** A row that only refuses. */
export function trap(row: Omit<Recogniser, 'read'>): Recogniser {
  return { ...row, read: () => 'trap' };
}
