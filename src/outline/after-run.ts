import type { Language, SectionKind } from '../model/outline.ts';
import type { Source } from '../model/source.ts';
import { type Mark, RANK } from './mark.ts';
import { isSalutation, isSignature, isSignOff } from './salutations.ts';
import { openingTitle } from './section-title.ts';
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
  const parents = parentsOf(marks);
  return runsOf(marks).flatMap(([from, to]) => {
    const run = marks.slice(from, to);
    const index = starts.get(units[run[run.length - 1].unit].block + 1);
    const next = marks[to];
    if (index === undefined || !isCompact(run, units) || !run.every((mark) => runsIn(source, units, mark))) return [];
    if (next?.unit === index) return [];
    if (!isPart(source, units[index], language)) return [];
    return [inferredMark(source, units, index, rankAfter(run, parents[from], units), language)];
  });
}

/** For each mark the last one before it that stands above it. */
function parentsOf(marks: readonly Mark[]): (Mark | null)[] {
  const open: Mark[] = [];
  return marks.map((mark) => {
    while (open.length > 0 && open[open.length - 1].rank >= mark.rank) open.pop();
    const parent = open.at(-1) ?? null;
    open.push(mark);
    return parent;
  });
}

function firstUnits(units: readonly Unit[]): Map<number, number> {
  return new Map(units.flatMap(({ block, isFirst }, index) => (isFirst ? [[block, index] as const] : [])));
}

/** Points of one system one after the other, three unless they are counted aloud; index pairs into the marks. */
function runsOf(marks: readonly Mark[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [i, mark] of marks.entries()) {
    const last = marks[i - 1];
    const isNext = last?.rule === mark.rule && (mark.ordinal === null || mark.ordinal > (last.ordinal ?? 0));
    if (isNext) runs[runs.length - 1][1] = i + 1;
    else runs.push([i, i + 1]);
  }
  return runs.filter(([from, to]) => isRun(marks[from], to - from));
}

/** Three make a run, of points counted aloud two; headings with a number on lines of their own hold what follows them. */
function isRun({ rank, ordinal }: Mark, length: number): boolean {
  if (rank >= RANK.spoken) return length >= (ordinal === null ? 3 : 2);
  return rank > LOWEST_HELD && length >= 3;
}

/** 一、 and what stands above it open parts of several paragraphs; （一） and below are often one paragraph each. */
const LOWEST_HELD = 20;

/** Every point in one paragraph, so that the last one is too. */
function isCompact(run: readonly Mark[], units: readonly Unit[]): boolean {
  return run.slice(1).every((mark, i) => units[mark.unit].block - units[run[i].unit].block <= 1);
}

/** The point's text follows its heading in the same paragraph. */
function runsIn(source: Source, units: readonly Unit[], { unit, headingLength, rank }: Mark): boolean {
  return rank >= RANK.spoken || headingLength < source.blocks[units[unit].block].reading.text.length;
}

function isPart(source: Source, { block }: Unit, language: Language): boolean {
  const { kind, reading } = source.blocks[block];
  if (kind !== 'paragraph' || isSignOff(reading.text) || isSignature(reading.text)) return false;
  return reading.text.length >= SHORTEST_PART[language];
}

function rankAfter([first]: readonly Mark[], parent: Mark | null, units: readonly Unit[]): number {
  const isLedTo = parent?.headingLength === 0 && units[first.unit].block - units[parent.unit].block <= 1;
  return parent && isLedTo ? parent.rank : first.rank;
}

/** Sentences of its first paragraph that a part may have its title from. */
const TITLE_SENTENCES = 3;

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
  const from = isAddress ? index + 1 : index;
  const opening = units.slice(from, from + TITLE_SENTENCES).filter(({ block }) => block === units[from].block);
  const title = openingTitle(
    opening.map((unit) => readingOf(source, unit)),
    language,
    kind ?? 'part',
  );
  return { unit: index, rank, rule: 'inferred', number: null, ordinal: null, headingLength: 0, title, kind };
}
