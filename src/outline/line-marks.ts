import type { Language } from '../model/outline.ts';
import type { Source } from '../model/source.ts';
import { LOWEST_STRUCTURE, type Mark, RANK } from './mark.ts';
import { isNumbered } from './number-rows.ts';
import { isSalutation, isSignature } from './salutations.ts';
import { headingTitle } from './section-title.ts';
import { isByline } from './title-rows.ts';
import { isApart, readingOf, type Unit } from './units.ts';

/** Words that a line of its own may have, in Han characters and in words. */
const LINE = { zh: 22, en: 10 } as const;
/** A line that states a figure is no heading. */
const FIGURE = /\d\s?(?:%|％|[万亿千百]|元|个|家|人|户|项|件|次|吨|亩|公里)/;

/**
 * Lines of plain text that stand alone over a full paragraph: 总体情况, THE YEAR AT A GLANCE. Two at least.
 * @param numbered headings with a number: lines that only come after the first of them stand under these
 */
export function lineMarks(
  source: Source,
  units: readonly Unit[],
  numbered: readonly Mark[],
  language: Language,
): Mark[] {
  // Who marks headings marks all of them.
  if (units.some(({ block }) => source.blocks[block].kind === 'heading')) return [];
  const found = units.flatMap((unit, index) =>
    isHeadingLine(source, unit, units[index + 1], language) ? [index] : [],
  );
  if (found.length < 2) return [];
  const rank = rankOfLines(found, numbered);
  return found.map((index) => markOf(source, units[index], index, rank, 'line', language));
}

/** Lines that only come after the first number stand under it; and under whatever numbers they come between, as in （一） line （二） line. */
function rankOfLines(found: readonly number[], numbered: readonly Mark[]): number {
  const structure = numbered.filter(({ rank }) => rank <= LOWEST_STRUCTURE);
  const [first] = structure;
  const above = structure.flatMap((mark, i) => {
    const next = structure.slice(i + 1).find(({ rank }) => rank <= mark.rank);
    const isNext = next?.rank === mark.rank && (next.ordinal ?? 0) > (mark.ordinal ?? 0);
    return isNext && found.some((index) => mark.unit < index && index < next.unit) ? [mark.rank + 0.5] : [];
  });
  const under = first && first.unit < found[0] ? [first.rank + 0.5] : [];
  return Math.max(RANK.line, ...above, ...under);
}

function isHeadingLine(
  { blocks }: Source,
  { block, text, isFirst, isLast }: Unit,
  next: Unit | undefined,
  language: Language,
): boolean {
  if (!isFirst || !isLast || !next || isApart(blocks[block]) || !/\p{L}{2}/u.test(text)) return false;
  const below = blocks[next.block];
  if (below.kind !== 'paragraph' || !isParagraph(below.reading.text, language)) return false;
  if (isByline(text) || isSalutation(text) || isSignature(text) || isNumbered(text)) return false;
  if (language === 'zh') return text.length <= LINE.zh && /^[^，。；！？、：]+[：:]?$/.test(text) && !FIGURE.test(text);
  const isTitled = /^[A-Z\d“"]/.test(text) && /[^.!?;,:]$/.test(text);
  return isTitled && text.split(/\s+/).length <= LINE.en;
}

/** Characters of the shortest paragraph that a heading stands over, a sentence at least. */
const SHORTEST_PARAGRAPH = { zh: 20, en: 40 } as const;

function isParagraph(text: string, language: Language): boolean {
  return text.length >= SHORTEST_PARAGRAPH[language] && /[。！？；：.!?:;][”’"')）]*$/.test(text);
}

/** Parts that have one name everywhere: a line with it is a heading without a sibling of its shape. */
export const NAMED = {
  id: 'named',
  pattern:
    /^(?:前言|引言|导言|序言|概述|摘要|结束语|结语|致谢|附录|附注|名词解释|注|备注|Introduction|Executive summary|Abstract|Foreword|Preface|Summary|Background|Conclusions?|Acknowledge?ments|References|Appendix(?: [A-Z\d])?|Glossary)\s?[:：]?$/i,
  yes: ['结束语', '名词解释', '注：', 'Conclusion', 'EXECUTIVE SUMMARY'],
  no: ['结束语言障碍', 'Summary of costs', '前言不搭后语'],
  because: 'reports of all kinds have these parts',
} as const;

/** Lines with the name of a part; they stand as high as the report's highest headings. @param others the other headings */
export function namedMarks(
  source: Source,
  units: readonly Unit[],
  others: readonly Mark[],
  language: Language,
): Mark[] {
  const ranks = others.map(({ rank }) => rank).filter((rank) => rank <= LOWEST_STRUCTURE);
  const rank = ranks.length > 0 ? ranks.reduce((least, one) => Math.min(least, one)) : RANK.line;
  const isNamed = ({ block, isFirst, isLast, text }: Unit) =>
    isFirst && isLast && text.length <= 24 && !isApart(source.blocks[block]) && NAMED.pattern.test(text);
  return units.flatMap((unit, index) => (isNamed(unit) ? [markOf(source, unit, index, rank, NAMED.id, language)] : []));
}

function markOf(source: Source, unit: Unit, index: number, rank: number, rule: string, language: Language): Mark {
  const headingLength = unit.text.length;
  const title = headingTitle(readingOf(source, unit), 0, headingLength, language);
  return { unit: index, rank, rule, number: null, ordinal: null, headingLength, title, kind: null };
}
