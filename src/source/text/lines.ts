import type { Span } from '../../model/source.ts';
import { isInvisible } from '../../text/invisible.ts';

/** One line with something on it; `start` and `end` leave white space at both ends out. */
export interface Line extends Span {
  /** What is seen of source[start, end). */
  text: string;
  /** Width in columns, a Han character two. */
  width: number;
  /** White space before it, in columns. */
  indent: number;
  /** How many empty lines stand before it. */
  blankBefore: number;
  /** A form feed stands between it and the line before. */
  isOnNewPage: boolean;
}

/** The lines of a text that have something on them, whatever ends them. @example linesOf('　甲\r\n\r\n乙') → 甲 (indent 2), 乙 (blankBefore 1) */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = 0;
  let isOnNewPage = false;
  for (const { from, to, startsPage } of rawLines(text)) {
    isOnNewPage ||= startsPage;
    const [start, end] = visibleEnds(text, from, to);
    if (start === end) {
      blankBefore++;
      continue;
    }
    const content = visible(text.slice(start, end));
    const indent = widthOf(text.slice(from, start));
    lines.push({ start, end, text: content, width: widthOf(content), indent, blankBefore, isOnNewPage });
    blankBefore = 0;
    isOnNewPage = false;
  }
  return lines;
}

/** A form feed ends a line, and what comes after it stands on the next page. */
function* rawLines(text: string): Generator<{ from: number; to: number; startsPage: boolean }> {
  let from = 0;
  let startsPage = false;
  for (const { index, 0: mark } of text.matchAll(/\r\n?|[\n\v\f\x85\u2028\u2029]/g)) {
    yield { from, to: index, startsPage };
    from = index + mark.length;
    startsPage = mark === '\f';
  }
  yield { from, to: text.length, startsPage };
}

function visibleEnds(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && isNothing(text, start)) start++;
  while (end > start && isNothing(text, end - 1)) end--;
  return [start, end];
}

function isNothing(text: string, at: number): boolean {
  return /\s/.test(text[at]) || isInvisible(text.charCodeAt(at));
}

function visible(text: string): string {
  for (let at = 0; at < text.length; at++)
    if (isInvisible(text.charCodeAt(at)))
      return Array.from(text)
        .filter((character) => !isInvisible(character.charCodeAt(0)))
        .join('');
  return text;
}

/** Columns of a text: two for each full-width character, one for any other, a tab four. @example widthOf('减税3亿') → 7 */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    width += code === 9 ? 4 : isWide(code) ? 2 : isInvisible(code) ? 0 : 1;
  }
  return width;
}

function isWide(code: number): boolean {
  if (code < 0x2e80) return code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d || code === 0x2014;
  return code <= 0x9fff || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) || code >= 0xff00;
}
