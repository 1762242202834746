import { describe, expect, test } from 'vitest';
import { recognisers } from '../../src/figures/recognisers.ts';
import { scan } from '../../src/figures/scan.ts';
import type { Language } from '../../src/model/outline.ts';
import fc from '../property.ts';

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

const pieces = fc.constantFrom(
  ...recognisers.flatMap(({ yes, no }) => [...yes, ...no]).map((phrase) => phrase.replace(/[‹›]/g, '')),
  ...'增长 3.2 亿 元 多 万 家 个 百分之 五 十二 第 三 位 首 前 X XX % ， 、 。 年 从 到 至 — “ ” ( ) 2024 1,204 $ v2 分之 半 成 番'.split(
    ' ',
  ),
);

test('what a recogniser finds has its cue', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (words) => {
      const text = words.join('');
      for (const { id, cue, pattern } of recognisers) {
        pattern.lastIndex = 0;
        if (cue && pattern.test(text)) expect(cue.test(text), `${id} in ${text}`).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test('no two recognisers have the same id', () => {
  expect(new Set(recognisers.map(({ id }) => id)).size).toBe(recognisers.length);
});
