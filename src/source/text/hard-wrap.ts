import { closesUp } from '../../text/fold-reading.ts';
import { type Line, widthOf } from './lines.ts';

/** Columns. Lines shorter than the first are verse or a list, lines longer than the second are whole paragraphs. */
const NARROWEST = 30;
const WIDEST = 130;

const TERMINAL = /[。！？；：.!?;:][”’」』）)"']*$/;
const SENTENCE_END = /[。！？.!?][”’」』）)"']*$/;
/** A list number or a bullet. A decimal (1.2) is none. */
const STARTS_ANEW =
  /^(?:[一二三四五六七八九十百]{1,4}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十百\d]{1,4}[章节部条]|[①-⑳•·▪●◆■*-]\s?)/;

/** Whether two lines are one paragraph that was cut at the page's width. */
export type Rejoins = (line: Line, next: Line) => boolean;

/**
 * Tells whether a text is hard-wrapped, and then which lines go on in the next. It is where three lines at least break off in mid-sentence at the same width,
 * and nearly every line is either full or ends a sentence; then a line goes on where the next one's first word would not have fitted.
 * @returns null for a text that has one paragraph a line
 */
export function hardWrap(lines: readonly Line[]): Rejoins | null {
  const pairs = lines.slice(1).map((next, i): [Line, Line] => [lines[i], next]);
  const adjacent = pairs.filter(([, next]) => next.blankBefore === 0);
  const limit = commonLimit(adjacent.map(([line]) => line.width));
  if (limit < NARROWEST || limit > WIDEST) return null;
  const isFull = (pair: [Line, Line]) => isFullLine(pair, limit);
  const cut = adjacent.filter((pair) => isFull(pair) && !TERMINAL.test(pair[0].text)).length;
  const sound = adjacent.filter((pair) => isFull(pair) || TERMINAL.test(pair[0].text) || startsAnew(pair[1])).length;
  if (cut < 3 || cut < adjacent.length * 0.3 || sound < adjacent.length * 0.8) return null;
  const margin = commonIndent(lines);
  return (line, next) => isFull([line, next]) && !startsAnew(next) && next.indent < margin + 2;
}

function startsAnew({ text }: Line): boolean {
  return STARTS_ANEW.test(text);
}

/** The width that all but the odd line keep within. */
function commonLimit(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * 0.97)] ?? 0;
}

function commonIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

/** Whether the next line's first unbreakable unit would not have fitted at the end of this one. */
function isFullLine([line, next]: [Line, Line], limit: number): boolean {
  const word = /^[^\s\u2e80-\uffef]+/.exec(next.text)?.[0] ?? next.text.slice(0, 1);
  const needed = line.width + widthOf(word);
  const isWide = closesUp(line.text[line.text.length - 1], next.text[0]);
  // A line that ends a sentence may end its paragraph: only a really full one goes on.
  if (SENTENCE_END.test(line.text)) return needed + (isWide ? 0 : 1) > limit;
  // Nobody leaves a fifth of the line free and goes on in lower case; proportional Han type ends a few columns early.
  if (!isWide && /^[\p{Ll}\d]/u.test(next.text) && line.width > limit * 0.8) return true;
  return needed + (isWide ? 6 : 2) > limit;
}
