import type { Line } from './lines.ts';
import { isCounter, numberSeries } from './page-series.ts';
import { pageSigns } from './page-signs.ts';
import { repeatedLines, runningHeads } from './running-heads.ts';

interface PageNumberRow {
  id: string;
  pattern: RegExp;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

/** Lines that number a page wherever they stand. A number alone is none: it may be a cell of a table (see page-series.ts). */
export const PAGE_NUMBERS: readonly PageNumberRow[] = [
  {
    id: 'dashes',
    pattern: /^[-–—－─]\s?[\d０-９]{1,4}\s?[-–—－─]$/,
    yes: ['-1-', '— 12 —', '－3－', '—３—'],
    no: ['-1', '12', '2020-2021', '-1-2-'],
    because: 'GB/T 9704 sets the page number between two dashes',
  },
  {
    id: 'dots',
    pattern: /^[·•]\s?[\d０-９]{1,4}\s?[·•]$/,
    yes: ['· 3 ·', '•12•'],
    no: ['· 3', '• 12 new boats'],
    because: 'year books and magazines set it between two dots',
  },
  {
    id: 'zh-page',
    pattern: /^第\s?[\d０-９]{1,4}\s?页\s?[，,/／(（]?\s?(?:共\s?[\d０-９]{1,4}\s?页)?[)）]?$/,
    yes: ['第 1 页 共 3 页', '第12页', '第1页/共2页', '第３页（共１２页）'],
    no: ['第1页说明', '共3页', '第一页'],
    because: 'word processors write it so',
  },
  {
    id: 'zh-page-of',
    pattern: /^共\s?[\d０-９]{1,4}\s?页\s?[，,/／]?\s?第\s?[\d０-９]{1,4}\s?页$/,
    yes: ['共 12 页 第 3 页', '共2页，第1页'],
    no: ['共12页', '共 12 页，第 3 页有图'],
    because: 'the same, the other way round',
  },
  {
    id: 'zh-label',
    pattern: /^页码\s?[：:]?\s?\d{1,4}(?:\s?[/／]\s?\d{1,4})?$/,
    yes: ['页码：3', '页码 3/12'],
    no: ['页码', '页码3处有误'],
    because: 'forms name what they count',
  },
  {
    id: 'en-page',
    pattern: /^Page\s?[|:]?\s?\d{1,4}(?:\s(?:of|\/)\s\d{1,4})?$/i,
    yes: ['Page 3', 'page 3 of 12', 'Page | 3', 'PAGE: 4'],
    no: ['Page 3 shows the results', 'Pages 3'],
    because: 'word processors write it so',
  },
  {
    id: 'en-page-short',
    pattern: /^p(?:p|g)?\.\s?\d{1,4}$/i,
    yes: ['p. 3', 'Pg. 12'],
    no: ['p. 3 of the annex', '3 p.m.'],
    because: 'the same, cut short',
  },
  {
    id: 'en-bar-page',
    pattern: /^\d{1,4}\s?\|\s?P\s?a\s?g\s?e$/i,
    yes: ['3 | P a g e', '12 | Page'],
    no: ['3 | Pages of text'],
    because: 'a footer that comes with Word',
  },
];

/** Rounds of looking beside what was found: a head may be several lines high. */
const MOST_ROUNDS = 4;

/**
 * What is on a page only because it is a page: line index → reason. Numbers that say so themselves, numbers alone that count the pages, and lines that come
 * again beside a page's number or edge.
 * @example lines 甲局年报 · - 1 - · 甲局年报 · - 2 - · 甲局年报 → { 1: 'page number', 2: 'running head', … }
 */
export function pageFurniture(lines: readonly Line[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const [i, { text }] of lines.entries()) if (isPageNumber(text)) found.set(i, 'page number');
  const repeated = repeatedLines(lines, (i) => found.has(i) || isCounter(lines[i]));
  const counters = lines.flatMap((line, i) => (isCounter(line) ? [i] : []));
  const doubtful = [...repeated.values()].flatMap((heads) => heads.map(({ index }) => index));
  const signs = pageSigns(lines, new Set([...found.keys(), ...counters, ...doubtful]));
  for (const i of numberSeries(lines, signs)) found.set(i, 'page number');
  for (let round = 0, before = -1; round < MOST_ROUNDS && found.size > before; round++) {
    before = found.size;
    for (const i of runningHeads(lines, repeated, found, signs)) if (!found.has(i)) found.set(i, 'running head');
  }
  return found;
}

function isPageNumber(text: string): boolean {
  return text.length <= 20 && PAGE_NUMBERS.some(({ pattern }) => pattern.test(text));
}
