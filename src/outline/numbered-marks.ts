import type { Language } from '../model/outline.ts';
import type { Source } from '../model/source.ts';
import type { Mark } from './mark.ts';
import { NUMBERS, type NumberRow, rankOf } from './number-rows.ts';
import { ordinalOf } from './numerals.ts';
import { headingTitle, sentenceTitle } from './section-title.ts';
import { readingOf, type Unit } from './units.ts';

/** A figure with its unit: a line that has one states a fact and is no mere heading. */
const FIGURE = /\d\s?(?:%|％|[万亿千百]|元|个|家|人|户|项|件|次|吨|亩|公里|平方|小时|例|张)/;
/** Numbers that a run may leave out: an excerpt skips some of its parts. */
const WIDEST_GAP = 3;

/** All parts that have a number: 一、 （一） 1. （1） 一是 第一， First, — accepted where they count up one after the other under one heading. */
export function numberedMarks(source: Source, units: readonly Unit[], language: Language): Mark[] {
  const candidates = units.flatMap((unit, index) => candidateOf(source, units, index, unit, language) ?? []);
  return countedUp(candidates, units);
}

function candidateOf(
  source: Source,
  units: readonly Unit[],
  index: number,
  unit: Unit,
  language: Language,
): Mark | null {
  const { kind } = source.blocks[unit.block];
  if (kind !== 'paragraph' || isItem(source, units, index)) return null;
  const row = NUMBERS.find(({ place, pattern }) => (place === 'sentence' || unit.opens) && pattern.test(unit.text));
  const found = row?.pattern.exec(unit.text);
  const ordinal = found && ordinalOf(found[1]);
  if (!row || !found || ordinal === null || ordinal === undefined) return null;
  return {
    ...headingOf(source, unit, row, found[0].length, language),
    ordinal,
    number: found[1],
    rank: rankOf(row, found[1]),
    rule: row.id,
    unit: index,
    kind: null,
  };
}

/** Items parted by semicolons are points of one sentence, no parts of a report. */
function isItem(source: Source, units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit.isFirst && source.blocks[unit.block].reading.text.endsWith('；')) return true;
  // 一是…；二是…；三是…。: the last one ends otherwise.
  const isSpoken = /^[一二三四五六七八九十第]/.test(unit.text) && !/^[一二三四五六七八九十]{1,3}、/.test(unit.text);
  return isSpoken && (unit.text.endsWith('；') || (!unit.isFirst && units[index - 1].text.endsWith('；')));
}

/** A short sentence is the heading; of a long one only the number is, and its title is taken out of what it says. */
function headingOf(
  source: Source,
  unit: Unit,
  row: NumberRow,
  numberLength: number,
  language: Language,
): Pick<Mark, 'headingLength' | 'title'> {
  const reading = readingOf(source, unit);
  const words = unit.text.slice(numberLength);
  const colon = colonIn(words, language);
  const fused = fusedIn(words, language);
  const isSpoken = row.id.startsWith('en-') && row.place === 'sentence';
  if (fused > 0)
    return {
      headingLength: numberLength + fused,
      title: headingTitle(reading, numberLength, numberLength + fused, language),
    };
  if (!isSpoken && isHeadingLike(words, unit, language))
    return { headingLength: unit.text.length, title: headingTitle(reading, numberLength, unit.text.length, language) };
  if (!isSpoken && colon > 0)
    return {
      headingLength: numberLength + colon + 1,
      title: headingTitle(reading, numberLength, numberLength + colon, language),
    };
  const rest = readingOf(source, { ...unit, from: unit.from + numberLength });
  // The number of a spoken point is part of its sentence.
  return { headingLength: row.place === 'sentence' ? 0 : numberLength, title: sentenceTitle(rest, language, 'topic') };
}

function isHeadingLike(words: string, unit: Unit, language: Language): boolean {
  const isAlone = unit.isFirst && unit.isLast;
  if (language === 'en') return words.split(/\s+/).length <= (isAlone ? 16 : 10) && (isAlone || /[.:]$/.test(words));
  return words.length <= (isAlone ? 60 : 40) && !FIGURE.test(words) && !words.endsWith('；');
}

/** 总体情况　全市…: a heading and its text in one record have a space between. */
const FUSED = /^[\p{Script=Han}、“”]{4,20}(?=\s(?:\p{Script=Han}|20\d\d\s?年))/u;

function fusedIn(words: string, language: Language): number {
  return language === 'zh' && words.length > 30 ? (FUSED.exec(words)?.[0].length ?? 0) : 0;
}

/** 抓项目：… has its heading before the colon. */
function colonIn(words: string, language: Language): number {
  const at = words.search(/[：:]/);
  if (at < 2) return 0;
  const isShort =
    language === 'zh' ? at <= 24 && !/[，。]/.test(words.slice(0, at)) : words.slice(0, at).split(/\s+/).length <= 12;
  return isShort ? at : 0;
}

/** Keeps what counts 1, 2, 3 under one heading. A lone first number is believed where it stands on a line of its own. */
function countedUp(candidates: readonly Mark[], units: readonly Unit[]): Mark[] {
  const runs: Mark[][] = [];
  const open = new Map<number, Mark[]>();
  for (const mark of candidates) {
    const run = open.get(mark.rank);
    const last = run?.at(-1)?.ordinal ?? 0;
    const ordinal = mark.ordinal ?? 0;
    if (run && ordinal > last && ordinal <= last + WIDEST_GAP) run.push(mark);
    else if (ordinal !== 1) continue;
    else {
      const fresh = [mark];
      runs.push(fresh);
      open.set(mark.rank, fresh);
    }
    for (const rank of open.keys()) if (rank > mark.rank) open.delete(rank);
  }
  return runs
    .filter((run) => isBelieved(run, units))
    .flat()
    .sort((a, b) => a.unit - b.unit);
}

function isBelieved(run: readonly Mark[], units: readonly Unit[]): boolean {
  const [first] = run;
  const unit = units[first.unit];
  if (run.length > 1) return !first.rule.startsWith('en-') || run.slice(1).every((mark) => units[mark.unit].isFirst);
  return unit.isFirst && unit.isLast && first.headingLength === unit.text.length && !/[。！？.!?]$/.test(unit.text);
}
