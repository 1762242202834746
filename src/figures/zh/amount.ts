import { readDigits, readHan, readMagnitude, roundOff } from '../../text/numerals.ts';
import type { Bound } from '../recogniser.ts';
import { approximators, arounds } from './grammar.ts';

/** What stands for an amount: `value` null for a blank or for one that says no number (十几亿). */
export interface Amount {
  value: number | null;
  isBlank: boolean;
}

/**
 * Reads a numeral with the magnitudes after it.
 * @example readAmount('3.2', '亿') → { value: 320000000, isBlank: false }, readAmount('XX', '万') → { value: null, isBlank: true }
 */
export function readAmount(number: string, ...magnitudes: (string | undefined)[]): Amount {
  const base = readDigits(number) ?? readHan(number);
  const factor = readMagnitude(magnitudes.join('')) ?? 1;
  return base === null ? { value: null, isBlank: true } : { value: roundOff(base * factor), isBlank: false };
}

/** What the words around an amount say about it: the one after the unit counts most, then 多 余 几, then the one before. */
export function boundOf(before: string | undefined, more: string | undefined, after: string | undefined): Bound {
  if (after) return arounds[after] ?? null;
  if (before === '超' || !more) return approximators[before ?? ''] ?? null;
  return '>';
}
