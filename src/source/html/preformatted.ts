import { readText } from '../text/read-text.ts';
import type { Draft } from './draft.ts';
import { type Page, type PageElement, textIn } from './page.ts';

/** Lines that end or begin as those of programs do. */
const CODE_LINE = /[{};]\s*$|^\s*(?:#include|import |def |function |\/\/|<\/?\w|[$>]\s)/;

/** Whether preformatted text is a report that somebody saved as a page: it is most of the page, and few of its lines look like a program's. */
export function isProse(element: PageElement, page: Page): boolean {
  if (element.letters * 2 <= page.root.letters || element.prose === 0) return false;
  const lines = textIn(page, element)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.filter((line) => CODE_LINE.test(line.slice(0, 300))).length * 5 < lines.length;
}

/** Drafts of preformatted prose, by the rules of plain text: lines that were cut at a width are rejoined, page numbers dropped. */
export function plainDrafts(text: string): Draft[] {
  const { blocks, dropped } = readText('', '', text);
  const parts = [
    ...blocks.map(({ start, reading }) => ({ start, text: reading.text, reason: '' })),
    ...dropped.map(({ start, text, reason }) => ({ start, text, reason })),
  ].sort((a, b) => a.start - b.start);
  return parts.map(({ text, reason }) => ({
    shape: { kind: 'paragraph' },
    runs: [{ text, use: reason === '' ? 'read' : 'dropped', reason, isApart: false }],
    isAfterBreak: false,
    isTitle: false,
  }));
}
