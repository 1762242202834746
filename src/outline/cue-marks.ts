import type { Language } from '../model/outline.ts';
import type { Source } from '../model/source.ts';
import { CUES, type CueRow } from './cue-rows.ts';
import { LOWEST_DIVISION, LOWEST_STRUCTURE, type Mark, RANK } from './mark.ts';
import { isSalutation, isSignature, isSignOff } from './salutations.ts';
import { sentenceTitle } from './section-title.ts';
import { isByline } from './title-rows.ts';
import { lengthOf, readingOf, type Unit } from './units.ts';

/** In a report that has headings, only these open a part of their own beside them. */
const BESIDE_HEADINGS = new Set(['zh-problems', 'zh-goal', 'zh-self', 'en-conclusion']);
/** Paragraphs at the end that may look ahead after the last heading's text. */
const LAST_PARAGRAPHS = 2;

/**
 * Parts that a sentence opens without being a heading. They are major ones where the report has no headings, and stand under its top headings where it has;
 * the outlook at the very end is a part of its own.
 * @param others marks found by their form
 */
export function cueMarks(source: Source, units: readonly Unit[], others: readonly Mark[], language: Language): Mark[] {
  const structure = structureOf(units, others, language);
  const isStructured = structure.length > 0;
  const top = structure.reduce<number>((least, { rank }) => Math.min(least, rank), RANK.lead);
  const taken = new Map(others.map((mark) => [mark.unit, mark]));
  const marks: Mark[] = [];
  let last: string | null = null;
  for (const [index, unit] of units.entries()) {
    const other = taken.get(index);
    if (other && other.rank <= LOWEST_STRUCTURE) last = null;
    if (other || !unit.opens || source.blocks[unit.block].kind !== 'paragraph') continue;
    const row = cueAt(units, index, language);
    if (!row || (row.id === last && row.kind !== 'part') || followsHeading(units, index, taken)) continue;
    const isLast = isAmongLast(units, index);
    if (isStructured && !BESIDE_HEADINGS.has(row.id) && !(isLast && row.kind === 'plan' && hasPassed(others, index)))
      continue;
    last = row.id;
    const rank = rankOf(row, isStructured, isLast, top);
    marks.push(markOf(source, units, index, row, rank, language));
  }
  return marks;
}

/** How much of a report may be said before the first of its headings, if they are to be its structure. */
const LARGEST_OPENING = 0.4;

/**
 * The headings that divide the whole report. Where they begin late, under a sentence that opens a part (下半年做好三件事：（一）…), they are that part's points, and
 * the report is divided by such sentences.
 */
function structureOf(units: readonly Unit[], others: readonly Mark[], language: Language): Mark[] {
  const structure = others.filter(({ rank }) => rank <= LOWEST_STRUCTURE);
  const [first] = structure;
  if (!first || first.rank < LOWEST_DIVISION) return structure;
  const before = lengthOf(units.slice(0, first.unit));
  const opener = units.findLastIndex(({ opens }, index) => opens && index < first.unit);
  const isLedTo = opener > 0 && cueAt(units, opener, language) !== null;
  return isLedTo && before > LARGEST_OPENING * lengthOf(units) ? [] : structure;
}

function rankOf({ id, kind }: CueRow, isStructured: boolean, isLast: boolean, top: number): number {
  if (!isStructured) return RANK.cue;
  if (id === 'zh-goal') return RANK.lead;
  return isLast && (kind === 'plan' || kind === 'closing') ? top : top + 0.5;
}

function hasPassed(others: readonly Mark[], index: number): boolean {
  return others.every(({ unit }) => unit < index);
}

function cueAt(units: readonly Unit[], index: number, language: Language): CueRow | null {
  const unit = units[spokenUnit(units, index)];
  return (
    CUES.find((row) => row.language === language && row.pattern.test(unit.text)) ?? secondCue(units, index, language)
  );
}

/** 今年是开局之年。上半年，…: the cue may come second where a paragraph begins by naming the year. Only the review is opened so. */
function secondCue(units: readonly Unit[], index: number, language: Language): CueRow | null {
  if (language !== 'zh' || units[index].text.length > 30) return null;
  const second = units[index + 1];
  if (second?.block !== units[index].block) return null;
  return CUES.find((row) => row.id === 'zh-review' && row.pattern.test(second.text)) ?? null;
}

/** The first unit of a paragraph that does more than address people. */
function spokenUnit(units: readonly Unit[], index: number): number {
  const next = units[index + 1];
  return isSalutation(units[index].text) && next?.block === units[index].block ? index + 1 : index;
}

/** What follows a heading directly is that heading's text. */
function followsHeading(units: readonly Unit[], index: number, taken: ReadonlyMap<number, Mark>): boolean {
  const before = taken.get(index - 1);
  return (
    before !== undefined && before.rank <= LOWEST_STRUCTURE && before.headingLength === units[index - 1].text.length
  );
}

/** Among the last paragraphs, formulas of parting, dates and signatures left out. */
function isAmongLast(units: readonly Unit[], index: number): boolean {
  const isBody = ({ text }: Unit) => !isSignOff(text) && !isSignature(text) && !isByline(text);
  const last = units.findLast(isBody) ?? units[units.length - 1];
  return last.block - units[index].block < LAST_PARAGRAPHS;
}

function markOf(
  source: Source,
  units: readonly Unit[],
  index: number,
  row: CueRow,
  rank: number,
  language: Language,
): Mark {
  const spoken = units[spokenUnit(units, index)];
  // A short question is what its part is called.
  const headingLength = row.id === 'en-question' && spoken === units[index] ? spoken.text.length : 0;
  const title = row.kind === 'closing' ? null : sentenceTitle(readingOf(source, spoken), language, row.kind);
  return {
    unit: index,
    rank,
    rule: row.id,
    number: null,
    ordinal: null,
    headingLength,
    title,
    kind: row.kind === 'part' ? null : row.kind,
  };
}
