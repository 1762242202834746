import { describe, expect, test } from 'vitest';
import { FURNITURE } from '../../../src/source/html/furniture-rows.ts';
import type { View } from '../../../src/source/html/page.ts';
import { parsePage } from '../../../src/source/html/parse-page.ts';

/** The first element of a snippet, and the last that is opened inside it, with a page around them. */
function suits(row: (typeof FURNITURE)[number], snippet: string): boolean {
  const page = parsePage(snippet, false);
  const { length } = page.events;
  const view: View = { page, main: null, title: null, firstSentence: length, lastSentence: 0 };
  return page.events.some(({ kind, element }) => kind === 'open' && row.suits(element, view));
}

describe.each(FURNITURE)('$id', (row) => {
  test.each(row.yes)('knows %s', (snippet) => expect(suits(row, snippet)).toBe(true));
  test.each(row.no)('leaves %s alone', (snippet) => expect(suits(row, snippet)).toBe(false));
  test('has examples and a reason', () => {
    expect(row.yes.length * row.no.length).toBeGreaterThan(0);
    expect(row.because).not.toBe('');
  });
});

test('no two rows have the same id', () => {
  expect(new Set(FURNITURE.map(({ id }) => id)).size).toBe(FURNITURE.length);
});
