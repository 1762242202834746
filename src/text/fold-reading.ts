import type { Reading } from '../model/source.ts';
import { isInvisible, isLineEnd } from './invisible.ts';

/** Characters of Chinese, Japanese and full-width writing, which has no spaces between words. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** Quotation marks and dashes that both writings share. */
const SHARED = /[‘’“”—…·]/;

/**
 * The reading of some characters of a source: white space at both ends left out, white space between words one space. A line break beside
 * Han characters, or after the hyphen of a cut compound, is nothing at all, and so are characters that nobody sees.
 * @param offsets places in the source, rising
 * @example foldReading('两手\n硬 a\nb', [0, 1, … 7]) → { text: '两手硬 a b', offsets: [0, 1, 3, 4, 5, 6, 7] }
 */
export function foldReading(source: string, offsets: readonly number[]): Reading {
  const kept: number[] = [];
  const characters: string[] = [];
  let space = -1;
  let isBroken = false;
  for (const offset of offsets) {
    const character = source[offset];
    if (!isLineEnd(character) && isInvisible(source.charCodeAt(offset))) continue;
    if (isSpace(character)) {
      const isBreak = isLineEnd(character);
      // The place of the break itself, where there is one.
      if (space < 0 || (isBreak && !isBroken)) space = offset;
      isBroken ||= isBreak;
      continue;
    }
    if (space >= 0 && kept.length > 0 && !(isBroken && closesUp(characters[characters.length - 1], character))) {
      kept.push(space);
      characters.push(' ');
    }
    kept.push(offset);
    characters.push(character);
    space = -1;
    isBroken = false;
  }
  return { text: characters.join(''), offsets: kept };
}

/** True where the last character of a line and the first of the next belong together without a space. */
export function closesUp(before: string, after: string): boolean {
  if (WIDE.test(before) || WIDE.test(after)) return true;
  if (SHARED.test(before) && SHARED.test(after)) return true;
  return before === '-' && /\p{Ll}/u.test(after);
}

function isSpace(character: string): boolean {
  const code = character.charCodeAt(0);
  if (code > 32 && code < 0x80) return false;
  return /[\s\x85]/.test(character);
}
