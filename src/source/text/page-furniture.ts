import type { Line } from './lines.ts';

interface PageNumberRow {
  id: string;
  pattern: RegExp;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}

/** Lines that number a page. A number alone is none: it may be a cell of a table. */
export const PAGE_NUMBERS: readonly PageNumberRow[] = [
  {
    id: 'dashes',
    pattern: /^[-–—－─]\s?\d{1,4}\s?[-–—－─]$/,
    yes: ['-1-', '— 12 —', '－3－'],
    no: ['-1', '12', '2020-2021', '-1-2-'],
    because: 'GB/T 9704 sets the page number between two dashes',
  },
  {
    id: 'zh-page',
    pattern: /^第\s?\d{1,4}\s?页(?:\s?[，,/／]?\s?共\s?\d{1,4}\s?页)?$/,
    yes: ['第 1 页 共 3 页', '第12页', '第1页/共2页'],
    no: ['第1页说明', '共3页', '第一页'],
    because: 'word processors write it so',
  },
  {
    id: 'en-page',
    pattern: /^Page\s\d{1,4}(?:\s(?:of|\/)\s\d{1,4})?$/i,
    yes: ['Page 3', 'page 3 of 12'],
    no: ['Page 3 shows the results', 'Pages 3'],
    because: 'word processors write it so',
  },
];

/** What is on a page only because it is a page: line index → reason. A running head is a line that comes three times, beside a page's number or edge (but on the first page). */
export function pageFurniture(lines: readonly Line[]): Map<number, string> {
  const found = new Map<number, string>();
  for (const [i, { text }] of lines.entries()) if (isPageNumber(text)) found.set(i, 'page number');
  for (const places of repeated(lines).values()) {
    const atEdge = places.filter(
      (i) => found.get(i - 1) === 'page number' || found.get(i + 1) === 'page number' || lines[i].isOnNewPage,
    );
    if (places.length >= 3 && atEdge.length >= places.length - 1) for (const i of places) found.set(i, 'running head');
  }
  return found;
}

function isPageNumber(text: string): boolean {
  return text.length <= 20 && PAGE_NUMBERS.some(({ pattern }) => pattern.test(text));
}

function repeated(lines: readonly Line[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [i, { text }] of lines.entries()) {
    if (text.length > 60 || isPageNumber(text)) continue;
    const known = places.get(text);
    if (known) known.push(i);
    else places.set(text, [i]);
  }
  return places;
}
