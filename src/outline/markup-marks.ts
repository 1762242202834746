import type { Language, Phrase } from '../model/outline.ts';
import type { Source } from '../model/source.ts';
import { type Mark, RANK } from './mark.ts';
import { NUMBERS, rankOf } from './number-rows.ts';
import { ordinalOf } from './numerals.ts';
import { headingTitle } from './section-title.ts';
import { readingOf, type Unit } from './units.ts';

/** Parts that the file's own syntax marks: headings, and paragraphs that are bold or begin so. */
export function markupMarks(source: Source, units: readonly Unit[], language: Language): Mark[] {
  const headings = levelled(units.flatMap((unit, index) => headingMark(source, unit, index, language) ?? []));
  const bold = ranked(units.flatMap((unit, index) => boldMark(source, unit, index, language) ?? []));
  return [...headings, ...(bold.length > 1 ? bold : [])].sort((a, b) => a.unit - b.unit);
}

/**
 * Bold leads with a number stand where their numbers do. Those without one stand above them where one comes before the first number (成效 一、 二、 问题 一、), else
 * beside the highest; between two numbers that follow each other they stand under the first.
 */
function ranked(marks: readonly Mark[]): Mark[] {
  const numbered = marks.filter(({ number }) => number !== null);
  const [first] = numbered;
  if (!first) return [...marks];
  const highest = numbered.reduce((least, { rank }) => Math.min(least, rank), first.rank);
  const beside = marks[0].number === null ? RANK.bold : highest;
  return marks.map((mark) => {
    if (mark.number !== null) return mark;
    const before = numbered.findLast(({ unit }) => unit < mark.unit);
    const next = numbered.find(({ unit, rank }) => unit > mark.unit && rank <= (before?.rank ?? 0));
    const isInside = before && next?.rank === before.rank && (next.ordinal ?? 0) > (before.ordinal ?? 0);
    return { ...mark, rank: isInside ? before.rank + 0.5 : beside };
  });
}

/** A single heading over all others is no level: it is the first part, written larger. */
function levelled(marks: Mark[]): Mark[] {
  const depths = [...new Set(marks.map(({ rank }) => rank))].sort((a, b) => a - b);
  const isAlone = marks.filter(({ rank }) => rank === depths[0]).length === 1 && marks[0]?.rank === depths[0];
  return isAlone && depths.length > 1 ? marks.map((mark, i) => (i === 0 ? { ...mark, rank: depths[1] } : mark)) : marks;
}

function headingMark(source: Source, unit: Unit, index: number, language: Language): Mark | null {
  const block = source.blocks[unit.block];
  if (block.kind !== 'heading' || !unit.isFirst) return null;
  const { rank: _, ...words } = worded(source, unit, block.reading.text.length, language);
  return {
    ...words,
    unit: index,
    rank: block.depth,
    rule: 'markdown-heading',
    kind: null,
  };
}

function boldMark(source: Source, unit: Unit, index: number, language: Language): Mark | null {
  const block = source.blocks[unit.block];
  if (block.kind !== 'paragraph' || !unit.isFirst) return null;
  const length = leadLength(block.reading.text, block.lead, language);
  if (length === 0) return null;
  const { rank, ...words } = worded(source, unit, length, language);
  return { ...words, unit: index, rank: rank ?? RANK.bold, rule: 'bold', kind: null };
}

/** The heading may be several sentences long: `length` counts from the start of the block. */
function worded(
  source: Source,
  { block }: Unit,
  length: number,
  language: Language,
): Pick<Mark, 'number' | 'ordinal' | 'headingLength' | 'title'> & { rank: number | null } {
  const { reading } = source.blocks[block];
  const { number, length: numberLength, rank } = numberIn(reading.text.slice(0, length));
  const title: Phrase | null = headingTitle(
    readingOf(source, { block, from: 0, to: length }),
    numberLength,
    length,
    language,
  );
  return { number, ordinal: number === null ? null : ordinalOf(number), headingLength: length, title, rank };
}

function numberIn(text: string): { number: string | null; length: number; rank: number | null } {
  for (const row of NUMBERS) {
    const found = row.place === 'block' ? row.pattern.exec(text) : null;
    if (found && found[0].length < text.length)
      return { number: found[1], length: found[0].length, rank: rankOf(row, found[1]) };
  }
  return { number: null, length: 0, rank: null };
}

/** Longest bold lead that is still a heading, in Han characters and in words. */
const LONGEST = { zh: 30, en: 15 } as const;

/** Where and when an agency sent its news: **HARROW, May 3, 2026 (Harrow News) --** */
const DATELINE = { year: /\b(?:19|20)\d\d\b/, dash: /(?:--|–|—)$/ };

/** A bold lead is a heading up to its first colon or full stop; one that goes on too long is emphasis. */
function leadLength(text: string, bold: number, language: Language): number {
  const lead = text.slice(0, bold).trimEnd();
  if (DATELINE.year.test(lead) && DATELINE.dash.test(lead)) return 0;
  const { length: numberLength } = numberIn(lead);
  const stop = numberLength + lead.slice(numberLength).search(/[：:。]|[.!?](?=\s|$)/);
  const end = stop > numberLength ? stop + 1 : lead.length;
  const words = lead.slice(numberLength, end).trim();
  const size = language === 'zh' ? words.length : words.split(/\s+/).filter(Boolean).length;
  return size > 0 && size <= LONGEST[language] ? end : 0;
}
