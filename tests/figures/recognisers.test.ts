import { describe, expect, test } from 'vitest';
import { recognisers } from '../../src/figures/recognisers.ts';
import { scan } from '../../src/figures/scan.ts';
import type { Language } from '../../src/model/outline.ts';

const languages = (language: string): Language[] => (language === 'any' ? ['zh', 'en'] : [language as Language]);

function marked(phrase: string, rule: string, language: Language): string {
  const text = phrase.replace(/[‹›]/g, '');
  const found = scan(text, language).filter((finding) => finding.rule === rule);
  return found.reduceRight(
    (marks, { start, end }) => `${marks.slice(0, start)}‹${marks.slice(start, end)}›${marks.slice(end)}`,
    text,
  );
}

describe.each(recognisers)('$id', (row) => {
  test.each(row.yes)('finds what is marked in %s', (phrase) => {
    for (const language of languages(row.language).slice(0, 1)) expect(marked(phrase, row.id, language)).toBe(phrase);
  });
  test.each(row.no)('finds nothing in %s', (phrase) => {
    for (const language of languages(row.language)) expect(marked(phrase, row.id, language)).toBe(phrase);
  });
  test('has examples and a reason', () => {
    expect(row.yes.length).toBeGreaterThan(0);
    expect(row.no.length).toBeGreaterThan(0);
    expect(row.because).not.toBe('');
  });
});

test('no two recognisers have the same id', () => {
  expect(new Set(recognisers.map(({ id }) => id)).size).toBe(recognisers.length);
});
