import type { Language } from '../model/outline.ts';
import type { Source } from '../model/source.ts';
import { inferredMark } from './after-run.ts';
import { LOWEST_DIVISION, LOWEST_STRUCTURE, type Mark, RANK } from './mark.ts';
import { isSalutation } from './salutations.ts';
import { partsOf } from './turns.ts';
import type { Unit } from './units.ts';

/** Characters that a part of plain prose has: about a minute and a half of speaking. */
const PART = { zh: 200, en: 600 } as const;
/** Characters under which a report without headings stays in one part. */
const SHORTEST_REPORT = { zh: 400, en: 900 } as const;
const MOST_PARTS = 10;

/**
 * Parts for a report that shows none: as many paragraphs to a part as a listener can take, parted where the subject turns, each titled from its first sentence.
 * Empty for a report that is short, or a single paragraph of ordinary length.
 */
export function proseMarks(source: Source, units: readonly Unit[], language: Language): Mark[] {
  const starts = units.flatMap(({ block, opens }, index) =>
    opens && source.blocks[block].kind === 'paragraph' ? [index] : [],
  );
  const texts = starts.map((from, i) =>
    units
      .slice(from, starts[i + 1])
      .map(({ text }) => text)
      .join(' '),
  );
  const total = texts.reduce((sum, { length }) => sum + length, 0);
  if (starts.length < 3 || total < SHORTEST_REPORT[language]) return [];
  const wanted = Math.max(PART[language], total / MOST_PARTS);
  return partsOf(texts, wanted, language).map((place) =>
    inferredMark(source, units, starts[place], RANK.cue, language),
  );
}

/**
 * A paragraph that addresses the audience anew opens a part: 同志们！… In a report without headings a major one; in one that has them it ends the last of
 * （一）（二）… and stands beside it.
 */
export function addressMarks(
  source: Source,
  units: readonly Unit[],
  marks: readonly Mark[],
  { language, isStructured }: { language: Language; isStructured: boolean },
): Mark[] {
  if (language !== 'zh' || marks.length === 0) return [];
  const taken = new Set(marks.map(({ unit }) => unit));
  const first = marks[0].unit;
  return units.flatMap((unit, index) => {
    if (!unit.isFirst || unit.isLast || index <= first || taken.has(index) || !isSalutation(unit.text)) return [];
    const rank = isStructured ? rankOfDivision(marks, index) : RANK.cue;
    return rank === null ? [] : [{ ...inferredMark(source, units, index, rank, language), rule: 'zh-vocative' }];
  });
}

/** Rank of the division （一） that a place stands in, or null where it stands directly under a main part. */
function rankOfDivision(marks: readonly Mark[], index: number): number | null {
  const last = marks.findLast(({ unit, rank }) => unit < index && rank <= LOWEST_STRUCTURE);
  return last && last.rank >= LOWEST_DIVISION ? last.rank : null;
}
