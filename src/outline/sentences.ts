import type { Sentence } from '../model/outline.ts';
import type { Source } from '../model/source.ts';
import { sliceReading, spanOf } from '../text/reading.ts';
import type { Placed } from './build-sections.ts';
import { isSalutation, isSignature, isSignOff } from './salutations.ts';
import { isByline } from './title-rows.ts';
import { isApart, readingOf, type Unit } from './units.ts';

/** Lines at the end of a report that sign and date it. */
const LAST_LINES = 4;

/**
 * The sentences of the outline, each with its section and role; a heading that runs into its sentence is cut off as one of its own, a table gives one sentence a cell.
 * @param titleUnits sentences of the title's lines, which stand in no section
 */
export function sentencesOf(
  source: Source,
  titleUnits: readonly Unit[],
  units: readonly Unit[],
  placed: readonly Placed[],
): Sentence[] {
  const sectionAt = new Map(placed.map((place, index) => [place.unit, index]));
  let section: number | null = null;
  const sentences = titleUnits.flatMap((unit) => plainSentences(source, unit, null, 'title'));
  for (const [index, unit] of units.entries()) {
    const here = sectionAt.get(index);
    section = here ?? section;
    const length = here === undefined ? 0 : placed[here].headingLength;
    const role = roleOf(source, unit, units.length - index);
    if (length > 0) sentences.push(...plainSentences(source, { ...unit, to: unit.from + length }, section, 'heading'));
    const rest = { ...unit, from: unit.from + length };
    if (rest.from < rest.to) sentences.push(...plainSentences(source, rest, section, role));
  }
  return sentences.sort((a, b) => a.start - b.start);
}

function plainSentences(
  source: Source,
  unit: Pick<Unit, 'block' | 'from' | 'to'>,
  section: number | null,
  role: Sentence['role'],
): Sentence[] {
  const block = source.blocks[unit.block];
  const whole = readingOf(source, unit);
  const readings = block.kind === 'table' ? block.rows.flat().map(({ reading }) => reading) : [whole];
  return readings.flatMap((given) => {
    const from = given.text.length - given.text.trimStart().length;
    const reading = sliceReading(given, from, Math.max(from, given.text.trimEnd().length));
    return reading.text === '' ? [] : [{ ...spanOf(reading), reading, block: unit.block, section, role }];
  });
}

function roleOf(source: Source, unit: Unit, fromEnd: number): Sentence['role'] {
  const block = source.blocks[unit.block];
  if (isApart(block)) return 'apart';
  if (unit.isFirst && isSalutation(unit.text)) return 'salutation';
  const isLine = unit.isFirst && unit.isLast && fromEnd <= LAST_LINES;
  return isLine && (isSignOff(unit.text) || isSignature(unit.text) || isByline(unit.text)) ? 'salutation' : 'body';
}
