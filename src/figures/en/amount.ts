import { readDigits, readEnglish, readFraction, roundOff } from '../../text/numerals.ts';
import type { Bound } from '../recogniser.ts';
import { approximators, scales } from './grammar.ts';

/** Reads a numeral of any sort. Null for a blank. @example readNumber('twenty-five') → 25, readNumber('5-1/4') → 5.25 */
export function readNumber(text: string): number | null {
  if (/quarters? of a$/i.test(text)) return /^three/i.test(text) ? 0.75 : 0.25;
  return readDigits(text) ?? readFraction(text) ?? readEnglish(text);
}

/**
 * What a magnitude multiplies with; 1 for none.
 * @example factorOf(' million') → 1000000, factorOf('bn') → 1000000000, factorOf(' hundred thousand') → 100000
 */
export function factorOf(scale: string | undefined): number {
  const words = (scale ?? '').toLowerCase().replace('-', ' ').split(/\s+/).filter(Boolean);
  return words.reduce((product, word) => product * (scales[word] ?? scales[word.replace(/s$/, '')] ?? 1), 1);
}

/** The value of a numeral and its magnitude, null for a blank. */
export function readAmount(number: string, scale?: string): number | null {
  const base = readNumber(number);
  return base === null ? null : roundOff(base * factorOf(scale));
}

/** What the words before and the plus after an amount say about it. */
export function boundOf(before: string | undefined, plus?: string): Bound {
  if (plus) return '>';
  const words = (before ?? '').trim().toLowerCase().replace(/\s+/g, ' ');
  return approximators[words] ?? null;
}
