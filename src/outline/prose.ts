import type { Language } from '../model/outline.ts';
import type { Source } from '../model/source.ts';
import { inferredMark } from './after-run.ts';
import { type Mark, RANK } from './mark.ts';
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
