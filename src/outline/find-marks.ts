import type { Language, Phrase } from '../model/outline.ts';
import type { Source } from '../model/source.ts';
import { afterRuns } from './after-run.ts';
import { withClosing } from './closing.ts';
import { cueMarks } from './cue-marks.ts';
import { lineMarks, namedMarks } from './line-marks.ts';
import { LIST, LOWEST_STRUCTURE, type Mark, RANK } from './mark.ts';
import { markupMarks } from './markup-marks.ts';
import { numberedMarks } from './numbered-marks.ts';
import { addressMarks, proseMarks } from './prose.ts';
import { runInMarks } from './run-in-marks.ts';
import { lengthOf, type Unit } from './units.ts';

/**
 * Where the parts of a report begin, in order of place: by syntax, by number, by shape, by what is said, by where a run of points ends; and, in a report that
 * shows nothing of the kind, by length.
 * @param units without the title's lines
 */
export function findMarks(source: Source, units: readonly Unit[], language: Language, title: Phrase | null): Mark[] {
  const numbered = numberedMarks(source, units, language);
  const unnamed = oneEach([
    ...markupMarks(source, units, language),
    ...numbered,
    ...lineMarks(source, units, numbered, language),
    ...runInMarks(source, units, language),
  ]);
  const formal = oneEach([...namedMarks(source, units, unnamed, language), ...unnamed]);
  const isMarkdown = formal.some(({ rule }) => rule === 'markdown-heading');
  const spoken = isMarkdown ? formal.filter(isMarkedOrCounted(formal)) : formal;
  const said = isMarkdown ? spoken : oneEach([...spoken, ...cueMarks(source, units, spoken, language)]);
  const isStructured = formal.some(({ rank }) => rank <= LOWEST_STRUCTURE);
  const addressed = oneEach([...said, ...addressMarks(source, units, said, { language, isStructured })]);
  const ended = oneEach([...addressed, ...afterRuns(source, units, addressed, language)]);
  const marks = isStructured ? ended : oneEach([...ended, ...proseMarks(source, unparted(units, ended), language)]);
  return underTitle(withClosing(source, units, marks, language), title);
}

/** Beside headings of the format's own, points counted aloud are believed from three on: a single pair (First … Second …) is how people talk. */
function isMarkedOrCounted(marks: readonly Mark[]): (mark: Mark) => boolean {
  const counted = new Set<Mark>();
  let run: Mark[] = [];
  for (const mark of marks) {
    const isNext = run.length > 0 && mark.rule === run[0].rule && mark.ordinal === (run.at(-1)?.ordinal ?? 0) + 1;
    run = isNext ? [...run, mark] : [mark];
    if (run.length >= 3) for (const each of run) counted.add(each);
  }
  return (mark) => mark.rank < RANK.spoken || !mark.rule.startsWith('en-') || counted.has(mark);
}

/** How much of a report an opening may be; what is longer has parts of its own. */
const LONGEST_OPENING = 0.6;

/** What stands before the first part, where that is most of the report; else nothing. */
function unparted(units: readonly Unit[], [first]: readonly Mark[]): readonly Unit[] {
  const before = first ? units.slice(0, first.unit) : units;
  return lengthOf(before) > LONGEST_OPENING * lengthOf(units) ? before : [];
}

/** Points that are sentences, and nothing before or beside them: a list, which is one part with the report's own title. */
function underTitle(marks: Mark[], title: Phrase | null): Mark[] {
  const [first] = marks;
  const isList =
    marks.length > 2 &&
    first.unit === 0 &&
    marks.every(({ rule, number, headingLength }) => rule === first.rule && isBare(number, headingLength));
  if (!title || !isList) return marks;
  return [{ ...first, rank: 0, rule: LIST, number: null, ordinal: null, headingLength: 0, title }, ...marks];
}

/** Only the number is the heading; a bracket, point and space may come with it. */
function isBare(number: string | null, headingLength: number): boolean {
  return number !== null && headingLength > 0 && headingLength <= number.length + 3;
}

/** In order of place, of several at one place the first. */
function oneEach(marks: readonly Mark[]): Mark[] {
  const byUnit = new Map<number, Mark>();
  for (const mark of marks) if (!byUnit.has(mark.unit)) byUnit.set(mark.unit, mark);
  return [...byUnit.values()].sort((a, b) => a.unit - b.unit);
}
