import type { Language } from '../model/outline.ts';
import type { Source } from '../model/source.ts';
import { inferredMark } from './after-run.ts';
import { type Mark, RANK } from './mark.ts';
import { isSalutation } from './salutations.ts';
import type { Unit } from './units.ts';

/** Characters that a part of plain prose has: about a minute and a half of speaking. */
const PART = { zh: 200, en: 600 } as const;
/** Characters under which a report without headings stays in one part. */
const SHORTEST_REPORT = { zh: 400, en: 900 } as const;
const MOST_PARTS = 10;

/**
 * Parts for a report that shows none: whole paragraphs, as many to a part as a listener can take, each titled from its first sentence.
 * Empty for a report that is short, or a single paragraph.
 */
export function proseMarks(source: Source, units: readonly Unit[], language: Language): Mark[] {
  const starts = units.flatMap(({ block, isFirst }, index) =>
    isFirst && source.blocks[block].kind === 'paragraph' ? [index] : [],
  );
  const sizes = starts.map((index) => source.blocks[units[index].block].reading.text.length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (starts.length < 3 || total < SHORTEST_REPORT[language]) return [];
  const wanted = Math.max(PART[language], total / MOST_PARTS);
  return starts
    .filter(beginsPart(sizes, wanted))
    .map((index) => inferredMark(source, units, index, RANK.cue, language));
}

/** A part is full when it is nearer to the wanted size than it would be with the next paragraph. */
function beginsPart(sizes: readonly number[], wanted: number): (index: number, place: number) => boolean {
  let size = Number.POSITIVE_INFINITY;
  return (_, place) => {
    const isNew = size + sizes[place] / 2 > wanted;
    size = isNew ? sizes[place] : size + sizes[place];
    return isNew;
  };
}

/** In a report without headings a paragraph that addresses the audience anew opens a part: 同志们！… */
export function addressMarks(
  source: Source,
  units: readonly Unit[],
  marks: readonly Mark[],
  language: Language,
): Mark[] {
  if (language !== 'zh' || marks.length === 0) return [];
  const taken = new Set(marks.map(({ unit }) => unit));
  const first = marks[0].unit;
  return units.flatMap((unit, index) => {
    if (!unit.isFirst || unit.isLast || index <= first || taken.has(index) || !isSalutation(unit.text)) return [];
    return [{ ...inferredMark(source, units, index, RANK.cue, language), rule: 'zh-vocative' }];
  });
}
