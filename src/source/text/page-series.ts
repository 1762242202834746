import type { Line } from './lines.ts';
import type { PageSigns } from './page-signs.ts';

/** Lines between two pages' numbers at least; cells of a table come closer. */
const SHORTEST_PAGE = 5;
/** Lines of a page that holds text; a series without any other sign of pages has to keep this distance, and keep it evenly. */
const FULL_PAGE = 15;

interface Counter {
  index: number;
  value: number;
  /** Pages in all, as written: 12 of 3/12; null where it isn't said. */
  total: string | null;
}

const NUMBER = /^([\d０-９]{1,4})$/;
const OF = /^([\d０-９]{1,4})\s?(?:\/|／|of)\s?([\d０-９]{1,4})$/i;
const ROMAN = /^[ivxl]{1,8}$/;

/** Whether a line is nothing but a number that may count pages: 3, 3/12, 3 of 12, iv. */
export function isCounter({ text }: Line): boolean {
  return text.length <= 12 && (NUMBER.test(text) || OF.test(text) || ROMAN.test(text));
}

/**
 * Numbers alone on their lines that count pages: each is one more than the one before, and they stand where pages end: beside form feeds, in the middle of
 * sentences, after so many pages in all, or at even distances that are long enough.
 * @returns indexes of lines
 */
export function numberSeries(lines: readonly Line[], signs: PageSigns): number[] {
  const groups = new Map<string, Counter[]>();
  for (const [index, line] of lines.entries()) {
    if (!isCounter(line)) continue;
    const counter = counterOf(line, index);
    const key = counter.total ?? (ROMAN.test(line.text) ? 'roman' : '');
    const group = groups.get(key);
    if (group) group.push(counter);
    else groups.set(key, [counter]);
  }
  return [...groups.values()]
    .map((counters) => longestSeries(counters, lines.length - 1))
    .filter((series) => isOfPages(series, signs))
    .flatMap((series) => series.map(({ index }) => index));
}

function counterOf({ text }: Line, index: number): Counter {
  const [, value, total = null] = NUMBER.exec(text) ?? OF.exec(text) ?? [];
  return { index, value: value ? Number(value.normalize('NFKC')) : fromRoman(text), total };
}

interface Series {
  last: Counter;
  length: number;
  before: Series | null;
}

/** The longest run of counters that rise by one, a page at least apart; the last page may be shorter. */
function longestSeries(counters: readonly Counter[], lastLine: number): Counter[] {
  const endingIn = new Map<number, Series>();
  let longest: Series | null = null;
  for (const last of counters) {
    const previous = endingIn.get(last.value - 1);
    const isPage = previous && (last.index - previous.last.index >= SHORTEST_PAGE || last.index === lastLine);
    const before = isPage ? previous : null;
    const series = { last, length: (before?.length ?? 0) + 1, before };
    if (series.length >= (endingIn.get(last.value)?.length ?? 0)) endingIn.set(last.value, series);
    if (series.length > (longest?.length ?? 0)) longest = series;
  }
  const members: Counter[] = [];
  for (let at = longest; at; at = at.before) members.unshift(at.last);
  return members;
}

function isOfPages(series: readonly Counter[], { isAtPageEnd, isInMidSentence }: PageSigns): boolean {
  if (series.length < 2) return false;
  if (series[0].total !== null) return series.every(({ value, total }) => value <= Number(total!.normalize('NFKC')));
  const isShort = series.length < 3;
  const atEnds = series.filter(({ index }) => isAtPageEnd(index) || (!isShort && isInMidSentence(index)));
  // A page may end where a paragraph does, cells of a table never stand in a sentence.
  return isShort ? atEnds.length === series.length : atEnds.length * 4 >= series.length || isEven(series);
}

/** Pages hold about as many lines each; the last may be a short one. */
function isEven(series: readonly Counter[]): boolean {
  const pages = series.slice(1).map(({ index }, i) => index - series[i].index);
  const inner = pages.length > 2 ? pages.slice(0, -1) : pages;
  const sorted = inner.sort((a, b) => a - b);
  return sorted[0] >= FULL_PAGE && sorted[sorted.length - 1] <= 1.6 * sorted[0];
}

const ROMAN_VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

function fromRoman(text: string): number {
  const values = Array.from(text, (letter) => ROMAN_VALUES[letter]);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
