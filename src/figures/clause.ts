import { matchesIn } from '../text/matches.ts';
import type { Finding } from './scan.ts';

/** A quantity among its neighbours; all places count in the sentence's reading. */
export interface Place {
  text: string;
  finding: Finding;
  /** Words of the clause between the quantity before (or the clause's start) and this one. */
  leadFrom: number;
  /** Where the clause, or the quantity after, cuts off the words that follow. */
  trailTo: number;
  /** Start and end of the clause. */
  clauseFrom: number;
  clauseTo: number;
  /** Place in a list of quantities that only 、 or a comma parts, from 0, and how many the list has. */
  listIndex: number;
  listCount: number;
}

/** What ends a clause in each language; `,` and `.` inside a number do not. */
const boundaries = {
  zh: /[，。；：！？;!?（）()\n【】—]|,(?!\d{3})|(?<!\d),|:(?!\d)/g,
  en: /[;:!?()\n—–]|(?:,|(?<!\b[A-Z])\.)(?!\d)(?=\s|$)/g,
};
const listJoint = { zh: /^[、和及与\s]{1,3}$/, en: /^\s*(?:,|and|, and|or|&)?\s*$/ };

/** A short remark in brackets in the middle of a Chinese clause: 收入（同口径）完成3亿元. */
const REMARK = /[（(][^（()），。；、]{1,12}[）)](?=\p{Script=Han})/gu;

/** The brackets of remarks that hold no quantity: they part nothing. */
function remarkBrackets(text: string, quantities: readonly Finding[]): Set<number> {
  if (!/[（(]/.test(text)) return new Set();
  const remarks = matchesIn(text, REMARK).map(({ index, 0: remark }) => [index, index + remark.length - 1] as const);
  const holdsNone = ([from, to]: readonly [number, number]) =>
    !quantities.some(({ start, end }) => start < to && end > from);
  return new Set(remarks.filter(holdsNone).flat());
}

/** Boundaries outside the findings, in order; both lists are in order, so one walk does. */
function cuts(text: string, language: 'zh' | 'en', findings: readonly Finding[]): number[] {
  const quantities = language === 'zh' ? findings.filter(({ quantity }) => quantity) : findings;
  const open = language === 'zh' ? remarkBrackets(text, quantities) : new Set();
  let next = 0;
  return matchesIn(text, boundaries[language])
    .map((match) => match.index)
    .filter((at) => !open.has(at))
    .filter((at) => {
      while (next < quantities.length && quantities[next].end - 1 <= at) next += 1;
      return next >= quantities.length || at <= quantities[next].start;
    });
}

/**
 * Sets every quantity of a sentence among its neighbours, in order.
 * @example placesOf('产值、利润分别增长5%、6%', findings, 'zh') → [{ leadFrom: 0, listIndex: 0, listCount: 2, … }, { listIndex: 1, … }]
 */
export function placesOf(text: string, findings: readonly Finding[], language: 'zh' | 'en'): Place[] {
  const quantities = findings.filter(({ quantity }) => quantity);
  const ends = [...cuts(text, language, findings), text.length];
  const places: Place[] = [];
  let clause = 0;
  let clauseFrom = 0;
  for (const [i, finding] of quantities.entries()) {
    while (ends[clause] < finding.start) {
      clauseFrom = ends[clause] + 1;
      clause += 1;
    }
    const clauseTo = ends[clause];
    const before = quantities[i - 1];
    const leadFrom = before && before.end > clauseFrom ? before.end : clauseFrom;
    const after = quantities[i + 1];
    const trailTo = after && after.start < clauseTo ? after.start : clauseTo;
    const isContinued =
      before !== undefined &&
      leadFrom === before.end &&
      listJoint[language].test(text.slice(leadFrom, finding.start)) &&
      finding.start > leadFrom;
    const listIndex = isContinued ? places[i - 1].listIndex + 1 : 0;
    places.push({ text, finding, leadFrom, trailTo, clauseFrom, clauseTo, listIndex, listCount: listIndex + 1 });
  }
  for (let i = places.length - 2; i >= 0; i--)
    if (places[i + 1].listIndex > 0) places[i].listCount = places[i + 1].listCount;
  return places;
}
