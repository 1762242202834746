import type { Language, SectionKind } from '../model/outline.ts';
import type { Source } from '../model/source.ts';
import { type Mark, RANK } from './mark.ts';
import { isSalutation, isSignature, isSignOff } from './salutations.ts';
import { sentenceTitle } from './section-title.ts';
import { readingOf, type Unit } from './units.ts';

/** Characters; a shorter paragraph belongs to what stands before it. */
const SHORTEST_PART = { zh: 40, en: 120 } as const;

/**
 * Where a run of points ends: 一是…。二是…。 in one paragraph, or a paragraph each. What comes after is no longer the last point, so a part begins that no
 * words announce: beside the run's own parent where a mere sentence led to the run, beside the points where a heading did.
 * @param marks in order of place
 */
export function afterRuns(source: Source, units: readonly Unit[], marks: readonly Mark[], language: Language): Mark[] {
  const starts = firstUnits(units);
  return runsOf(marks).flatMap((run) => {
    const last = run[run.length - 1];
    if (!isCompact(run, units)) return [];
    const index = starts.get(units[last.unit].block + 1);
    const next = index === undefined ? undefined : marks.find(({ unit }) => unit >= index);
    if (index === undefined || (next?.unit === index && next.rank <= last.rank)) return [];
    if (next?.unit === index || !isPart(source, units[index], language)) return [];
    return [inferredMark(source, units, index, rankAfter(run, marks, units), language)];
  });
}

function firstUnits(units: readonly Unit[]): Map<number, number> {
  return new Map(units.flatMap(({ block, isFirst }, index) => (isFirst ? [[block, index] as const] : [])));
}

/** Points of one system one after the other, three unless they are counted aloud. */
function runsOf(marks: readonly Mark[]): Mark[][] {
  const runs: Mark[][] = [];
  for (const mark of marks) {
    const run = runs.at(-1);
    const last = run?.[run.length - 1];
    const isNext = last?.rule === mark.rule && (mark.ordinal === null || mark.ordinal > (last.ordinal ?? 0));
    if (run && isNext) run.push(mark);
    else runs.push([mark]);
  }
  return runs.filter((run) => run[0].rank >= RANK.spoken && run.length >= (run[0].ordinal === null ? 3 : 2));
}

/** Every point in one paragraph, so that the last one is too. */
function isCompact(run: readonly Mark[], units: readonly Unit[]): boolean {
  return run.slice(1).every((mark, i) => units[mark.unit].block - units[run[i].unit].block <= 1);
}

function isPart(source: Source, { block }: Unit, language: Language): boolean {
  const { kind, reading } = source.blocks[block];
  if (kind !== 'paragraph' || isSignOff(reading.text) || isSignature(reading.text)) return false;
  return reading.text.length >= SHORTEST_PART[language];
}

function rankAfter(run: readonly Mark[], marks: readonly Mark[], units: readonly Unit[]): number {
  const [first] = run;
  const parent = marks.findLast(({ unit, rank }) => unit < first.unit && rank < first.rank);
  const isLedTo = parent?.headingLength === 0 && units[first.unit].block - units[parent.unit].block <= 1;
  return parent && isLedTo ? parent.rank : first.rank;
}

/** A part that no heading announces, titled from its first sentence. */
export function inferredMark(
  source: Source,
  units: readonly Unit[],
  index: number,
  rank: number,
  language: Language,
  kind: SectionKind | null = null,
): Mark {
  const isAddress = isSalutation(units[index].text) && units[index + 1]?.block === units[index].block;
  const title = sentenceTitle(readingOf(source, units[isAddress ? index + 1 : index]), language, kind ?? 'part');
  return { unit: index, rank, rule: 'inferred', number: null, ordinal: null, headingLength: 0, title, kind };
}
