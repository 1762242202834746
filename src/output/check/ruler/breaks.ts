import type { Finding } from '../finding.ts';
import type { Line } from './lines.ts';
import type { Rule, SlideView } from './slide.ts';
import { finding, wordsOf } from './slide.ts';

/** No line begins with these, and none ends with those (GB/T 15834, JLREQ kinsoku). */
const CLOSING = /^[、，。；：！？）》〉」』】〕］｝”’％‰℃,.;:!?)\]}%…·]/u;
const OPENING = /(?:[（《〈「『【〔［｛“‘([{]\s*|[￥$£€])$/u;
/** A number that goes on in the next line: 3.|2, 12|亿元, 7|%. */
const NUMBER_ENDS = /\d[.,，]?$/u;
const NUMBER_GOES_ON = /^(?:[.,]?\d|[%％‰℃亿万千百元])/u;
const LONGEST_NUMBER = 16;
const LETTERS = /[\p{L}\p{N}]/gu;

/** Where nobody reads lines for their beginnings and ends. */
const UNREAD = 'pre, .index, footer';
/** What is looked up in cells may end as it comes. */
const LOOKED_UP = 'pre, .index, footer, td, th, .sources';

/** Lines that begin or end where no line may, numbers that break, last lines of one Chinese character. */
export const breaks: Rule = (slide) => {
  const found: Finding[] = [...brokenQuantities(slide)];
  for (const [block, lines] of byBlock(slide.lines)) {
    if (block.closest(UNREAD)) continue;
    for (const [i, line] of lines.entries()) {
      const [before, text] = [lines[i - 1]?.text.trim(), line.text.trim()];
      if (before === undefined) continue;
      const of = (kind: Finding['kind'], at: Line) =>
        finding(slide, kind, at, 1, 0, wordsOf(at === line ? lines[i - 1] : line));
      if (isCutNumber(before, text)) found.push(of('quantity', lines[i - 1]));
      else if (CLOSING.test(text)) found.push(of('line-start', line));
      if (OPENING.test(lines[i - 1].text)) found.push(of('line-end', lines[i - 1]));
    }
    if (endsAlone(lines) && !block.closest(LOOKED_UP)) found.push(finding(slide, 'lone-character', block, 1, 2));
  }
  return found;
};

/** An address is longer than a line, and breaks where it must. */
function isCutNumber(before: string, after: string): boolean {
  const [head = ''] = /[!-~]*$/.exec(before) ?? [];
  const [tail = ''] = /^[!-~]*/.exec(after) ?? [];
  return NUMBER_ENDS.test(before) && NUMBER_GOES_ON.test(after) && head.length + tail.length < LONGEST_NUMBER;
}

/** Quantities that the renderer marked as such and that stand on two lines nonetheless. */
function brokenQuantities(slide: SlideView): Finding[] {
  return [...slide.root.querySelectorAll('.quantity, .value')].flatMap((quantity) => {
    const rows = [...quantity.getClientRects()].filter(({ width }) => width > 0);
    const isBroken = rows.some(({ top }) => top >= rows[0].bottom - 2);
    return isBroken ? [finding(slide, 'quantity', quantity, rows.length, 1)] : [];
  });
}

function byBlock(lines: readonly Line[]): Map<Element, Line[]> {
  const blocks = new Map<Element, Line[]>();
  for (const line of lines) blocks.set(line.block, [...(blocks.get(line.block) ?? []), line]);
  return blocks;
}

function endsAlone(lines: readonly Line[]): boolean {
  const [last] = lines.slice(-1);
  const letters = last.text.match(LETTERS) ?? [];
  return lines.length > 1 && letters.length === 1 && /\p{Script=Han}/u.test(letters[0]);
}
