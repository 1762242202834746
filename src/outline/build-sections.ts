import type { Section, SectionKind } from '../model/outline.ts';
import type { Source, Span } from '../model/source.ts';
import { kindOf } from './kinds.ts';
import { LIST, type Mark, RANK } from './mark.ts';
import type { Unit } from './units.ts';

/** A section and the unit that it begins with. */
export interface Placed {
  section: Section;
  unit: number;
  /** Characters of that unit that are its heading. */
  headingLength: number;
}

/**
 * The tree of parts: a mark stands under the last one with a smaller rank. What is deeper than three levels stays text. What comes before the first mark
 * is the opening.
 * @param hasOpening whether something is said before the first mark
 */
export function buildSections(
  source: Source,
  units: readonly Unit[],
  marks: readonly Mark[],
  hasOpening: boolean,
): Placed[] {
  const placed: Placed[] = hasOpening ? [openingOf(source, units, marks.length > 0 ? 'opening' : 'part')] : [];
  const open: { rank: number; index: number }[] = [];
  for (const mark of marks) {
    while (open.length > 0 && open[open.length - 1].rank >= mark.rank) open.pop();
    if (open.length === 3) continue;
    const parent = open.at(-1)?.index ?? null;
    open.push({ rank: mark.rank, index: placed.length });
    placed.push(placeOf(source, units, mark, parent, placed, open.length as Section['level']));
  }
  closeSections(placed, endOf(source, units));
  return placed;
}

function openingOf(source: Source, units: readonly Unit[], kind: SectionKind): Placed {
  const start = startOf(source, units[0]);
  const heading = { start, end: start };
  return {
    section: { level: 1, kind, title: null, number: null, heading, parent: null, start, end: start },
    unit: 0,
    headingLength: 0,
  };
}

function placeOf(
  source: Source,
  units: readonly Unit[],
  mark: Mark,
  parent: number | null,
  placed: readonly Placed[],
  level: Section['level'],
): Placed {
  const heading = headingOf(source, units, mark);
  const above = parent === null ? null : placed[parent].section.kind;
  const section = {
    level,
    kind: kindFor(mark, above),
    title: mark.title,
    number: mark.number,
    heading,
    parent,
    start: heading.start,
    end: heading.start,
  };
  return { section, unit: mark.unit, headingLength: mark.headingLength };
}

/** Where the heading's words stand; a list that is the whole report has the report's title for its heading. */
function headingOf(source: Source, units: readonly Unit[], { rule, title, unit: index, headingLength }: Mark): Span {
  if (rule === LIST && title) return { start: title.parts[0].start, end: title.parts[title.parts.length - 1].end };
  const unit = units[index];
  const start = startOf(source, unit);
  const { offsets } = source.blocks[unit.block].reading;
  return { start, end: headingLength === 0 ? start : offsets[unit.from + headingLength - 1] + 1 };
}

/** A part of a plan is a task, a part of anything else a topic, unless its title says more. */
function kindFor(mark: Mark, above: SectionKind | null): SectionKind {
  if (mark.kind) return mark.kind;
  const told = kindOf(mark.title?.text ?? '');
  if (above === null) return told;
  if (above === 'plan' || above === 'task') return 'task';
  return mark.rank < RANK.spoken && (told === 'problems' || told === 'plan') ? told : 'topic';
}

/** A heading of Markdown begins with its mark, so that the mark stays with it in the notes. */
function startOf({ blocks }: Source, { block, from, isFirst }: Unit): number {
  return isFirst ? blocks[block].start : blocks[block].reading.offsets[from];
}

function endOf({ blocks }: Source, units: readonly Unit[]): number {
  return units.length === 0 ? 0 : blocks[units[units.length - 1].block].end;
}

function closeSections(placed: readonly Placed[], end: number): void {
  const open: Section[] = [];
  for (const { section } of placed) {
    while (open.length > 0 && open[open.length - 1].level >= section.level) open.pop()!.end = section.start;
    open.push(section);
  }
  for (const section of open) section.end = end;
}
