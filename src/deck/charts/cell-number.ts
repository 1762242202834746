import type { KeyFigure } from '../../model/key-figure.ts';
import type { Phrase } from '../../model/outline.ts';
import type { Reading } from '../../model/source.ts';
import { readDigits } from '../../text/numerals.ts';
import { firstEndingAfter } from '../../text/phrase.ts';
import { phraseOf } from '../../text/reading.ts';

/** A number of a table: as it is written, and how long its bar is. */
export interface Amount {
  text: Phrase;
  value: number;
}

/** … with its unit, 'money 元'; null where nothing says one. */
export interface CellNumber extends Amount {
  unit: string | null;
  /** It says how much something grew or fell. */
  isRate: boolean;
}

/** What a cell says; null for an empty one. */
export function phraseIn(reading: Reading | null): Phrase | null {
  return reading && phraseOf(reading);
}

/**
 * The number that a cell is, whole but for a sign; the figure found in it says what its digits are worth. Null for a blank, for words, for a range.
 * @example '1,204' under 金额（亿元） → { value: 120400000000, unit: 'money 元', … }
 */
export function numberIn(reading: Reading | null, figures: readonly KeyFigure[]): CellNumber | null {
  const text = phraseIn(reading);
  if (!text) return null;
  const [{ start }, { end }] = [text.parts[0], text.parts[text.parts.length - 1]];
  const figure = figures[firstEndingAfter(figures, start)];
  if (!figure || figure.start < start || figure.end > end) {
    const [, digits = text.text, percent] = /^(.*\d)\s*([%％])$/.exec(text.text) ?? [];
    const value = readDigits(digits);
    return value === null ? null : { text, value, unit: percent ? 'percent %' : null, isRate: false };
  }
  const [, sign] = /^([-−+＋±]?)$/.exec(text.text.replace(figure.text, '')) ?? [];
  if (sign === undefined || figure.isBlank || typeof figure.value !== 'number') return null;
  const value = /[-−]/.test(sign) ? -figure.value : figure.value;
  return { text, value, unit: `${figure.kind} ${figure.unit}`, isRate: figure.change !== null };
}

/** The unit of some numbers, 'rate %' for rates of change; null where they have several. A bare number has that of the others. */
export function unitOf(numbers: readonly (CellNumber | null)[]): string | null {
  const units = [...new Set(numbers.flatMap((number) => number?.unit ?? []))];
  if (units.length > 1) return null;
  const [unit = COUNT] = units;
  return numbers.some((number) => number?.isRate) ? unit.replace(/^\S+/, 'rate') : unit;
}

/** The unit of numbers that say none. */
export const COUNT = 'count ';
