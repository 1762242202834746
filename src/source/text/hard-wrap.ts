import { closesUp } from '../../text/fold-reading.ts';
import { endsClause, endsSentence, isLabelled, isTableRow, mayStartAnew, startsAnew } from './line-shapes.ts';
import { type Line, widthOf } from './lines.ts';
import { type Reach, wrapLimit } from './wrap-limit.ts';

/** Lines that break off at the page's width before a text counts as wrapped; of those that go on in lower case two are enough. */
const FEWEST = 3;
const LOWER_CASE_WEIGHT = 1.5;
/** Breaks on either side that are asked whether the text is wrapped just here. */
const AROUND = 4;
/** Share of them that are at the page's width; the others belong to lists. Those of much shorter lines are headings and say nothing. */
const WRAPPED_SHARE = 0.6;
const HEADING_SHARE = 0.7;
/** No line of a page is so much wider than another that broke off at its edge. */
const WIDER = 1.3;
/** Columns that hanging punctuation sticks out. */
const HANGING = 2;

/** Whether two lines that follow each other are one paragraph that was cut at the page's width. */
export type Rejoins = (line: Line, next: Line) => boolean;

/** Two lines that follow each other, the first of them breaking off in mid-sentence. */
interface Break extends Reach {
  line: Line;
  weight: number;
  isFull: boolean;
}

/**
 * Tells where a text is hard-wrapped, and which lines go on in the next: where lines break off in mid-sentence again and again at the same width. A text may be
 * wrapped in parts only; one whose every line is followed by an empty one is read as if it had none.
 * @param lines without what belongs to the page
 * @returns null for a text that has one paragraph a line
 */
export function hardWrap(lines: readonly Line[]): Rejoins | null {
  const spacing = lineSpacing(lines);
  const breaks = lines.flatMap((line, i): Break[] => {
    const next = lines[i + 1];
    return next && !next.isOnNewPage && isAdjacent(next, spacing) && breaksOff(line, next) ? [breakOf(line, next)] : [];
  });
  const limit = wrapLimit(breaks);
  if (limit === null) return null;
  for (const each of breaks) each.isFull = isFull(each, limit);
  if (breaks.reduce((sum, each) => sum + (each.isFull ? each.weight : 0), 0) < FEWEST) return null;
  const isWrapped = wrappedAt(
    lines,
    breaks.filter(({ right }) => right > limit * HEADING_SHARE),
  );
  return (line, next) =>
    (next.isOnNewPage ? !endsSentence(line) : isAdjacent(next, spacing)) &&
    !(endsClause(line) ? mayStartAnew(next) : startsAnew(next)) &&
    !isTableRow(line) &&
    !isTableRow(next) &&
    isWrapped(line) &&
    goesOn(line, next, limit);
}

/** Empty lines between lines that follow each other: 1 where nearly every line has one after it, else 0. */
function lineSpacing(lines: readonly Line[]): 0 | 1 {
  const gaps = lines.slice(1).filter(({ isOnNewPage }) => !isOnNewPage);
  const single = gaps.filter(({ blankBefore }) => blankBefore === 1).length;
  return single >= 0.75 * gaps.length && gaps.filter(({ blankBefore }) => blankBefore === 0).length <= 0.1 * gaps.length
    ? 1
    : 0;
}

function isAdjacent({ blankBefore }: Line, spacing: 0 | 1): boolean {
  return blankBefore <= spacing;
}

function breaksOff(line: Line, next: Line): boolean {
  if (next.width > line.width * WIDER) return false;
  return !endsClause(line) && !startsAnew(next) && !isLabelled(next) && !isTableRow(line) && !isTableRow(next);
}

function breakOf(line: Line, next: Line): Break {
  const weight = /^\p{Ll}/u.test(next.text) ? LOWER_CASE_WEIGHT : 1;
  return { line, weight, ...reachOf(line, next), isFull: false };
}

/** A word that is cut at its hyphen leaves no room for the rest of it. */
const CUT_WORD = /\p{L}[-‐]$/u;

function reachOf(line: Line, next: Line): Reach {
  const right = line.indent + line.width;
  const word = widthOf(firstWord(next.text)) + (CUT_WORD.test(line.text) ? 4 : 0);
  // Proportional Han type ends a few columns early.
  return { right, needed: word + (isHanBreak(line, next) ? 6 : 2) };
}

function firstWord(text: string): string {
  return /^[^\s\u2e80-\uffef]+/.exec(text)?.[0] ?? text.slice(0, 1);
}

function isHanBreak(line: Line, next: Line): boolean {
  return closesUp(line.text[line.text.length - 1], next.text[0]);
}

function isFull({ right, needed }: Reach, limit: number): boolean {
  return right <= limit + HANGING && right + needed > limit;
}

/** Whether the text is wrapped around a line: most of the breaks nearest to it are at the page's width. */
function wrappedAt(lines: readonly Line[], breaks: readonly Break[]): (line: Line) => boolean {
  const full = [0];
  for (const each of breaks) full.push(full[full.length - 1] + (each.isFull ? 1 : 0));
  const before = new Map<Line, number>();
  let count = 0;
  for (const line of lines) {
    before.set(line, count);
    if (breaks[count]?.line === line) count++;
  }
  return (line) => {
    const at = before.get(line) ?? 0;
    const [from, to] = [Math.max(0, at - AROUND), Math.min(breaks.length, at + AROUND + 1)];
    return full[to] - full[from] >= WRAPPED_SHARE * (to - from);
  };
}

/** Whether the next line's first word would not have fitted at the end of this one. */
function goesOn(line: Line, next: Line, limit: number): boolean {
  const { right, needed } = reachOf(line, next);
  // What is wider than the page is a whole paragraph, and the line over it a heading.
  if (next.indent + next.width > limit * WIDER) return false;
  if (isLabelled(next) && next.width < limit * HEADING_SHARE) return false;
  // A line that ends a sentence may end its paragraph: only a really full one goes on, and not in a heading.
  if (endsSentence(line)) {
    const isTight = right + widthOf(firstWord(next.text)) + (isHanBreak(line, next) ? 0 : 1) > limit;
    return isTight && right <= limit + HANGING && !isHeadingLike(next, limit);
  }
  // Nobody leaves a third of the line free and goes on in lower case.
  if (/^\p{Ll}/u.test(next.text) && right > limit * 0.7 && right <= limit + HANGING) return true;
  // Some programs keep a number with its unit, as in “from / 1 October”.
  if (/^[\d$£€]/.test(next.text) && right > limit * 0.8 && right <= limit + HANGING) return true;
  return isFull({ right, needed }, limit);
}

function isHeadingLike(line: Line, limit: number): boolean {
  return line.width < limit * 0.6 && !/[，。、；,.;]/.test(line.text);
}
