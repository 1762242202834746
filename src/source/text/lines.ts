import type { Span } from '../../model/source.ts';

/** One line with something on it; `start` and `end` leave white space at both ends out. */
export interface Line extends Span {
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

/** The lines of a text that have something on them; a line ends at CR, LF or both. @example linesOf('　甲\r\n\r\n乙') → 甲 (indent 2), 乙 (blankBefore 1) */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let blankBefore = 0;
  let isOnNewPage = false;
  for (const [from, to] of rawLines(text)) {
    const raw = text.slice(from, to);
    if (raw.includes('\f')) isOnNewPage = true;
    const content = raw.trim();
    if (content === '') {
      blankBefore++;
      continue;
    }
    const start = from + raw.indexOf(content[0]);
    const indent = widthOf(raw.slice(0, start - from));
    lines.push({
      start,
      end: start + content.length,
      text: content,
      width: widthOf(content),
      indent,
      blankBefore,
      isOnNewPage,
    });
    blankBefore = 0;
    isOnNewPage = false;
  }
  return lines;
}

function* rawLines(text: string): Generator<[number, number]> {
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/\r\n?|\n/g)) {
    yield [from, index];
    from = index + mark.length;
  }
  yield [from, text.length];
}

/** Columns of a text: two for each full-width character, one for any other, a tab four. @example widthOf('减税3亿') → 7 */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    width += code === 9 ? 4 : isWide(code) ? 2 : 1;
  }
  return width;
}

function isWide(code: number): boolean {
  if (code < 0x2e80) return code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d || code === 0x2014;
  return code <= 0x9fff || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff) || code >= 0xff00;
}
