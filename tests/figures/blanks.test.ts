import { expect, test } from 'vitest';
import { contextOf, findBlanks } from '../../src/figures/blanks.ts';
import { tryRecognisers } from '../../src/figures/try-figures.ts';
import type { Language } from '../../src/model/outline.ts';

const marked = (text: string, language: Language) =>
  findBlanks(text, language).reduceRight(
    (marks, { start, end }) => `${marks.slice(0, start)}‹${marks.slice(start, end)}›${marks.slice(end)}`,
    text,
  );

test.each([
  '在‹XX›村召开现场会',
  '投入‹××›万元，新增‹____›人',
  '推进‹＊＊›工程，‹〔 〕›户受益',
  '‹某某›公司捐款‹[TBD]›万元',
  '20‹XX›年',
  '排第‹X›位',
])('the blanks of %s are found', (phrase) => {
  expect(marked(phrase.replace(/[‹›]/g, ''), 'zh')).toBe(phrase);
});

test.each(['宽3×5米', 'HPX项目', 'PX装置', '3.2亿元', '（一）总体情况', '某些问题'])('%s has no blank', (phrase) => {
  expect(findBlanks(phrase, 'zh')).toEqual([]);
});

test.each([
  'built ‹XX› homes for £‹X.X› million in 20‹XX›',
  'spent $‹XX›m and £‹X›bn',
  'ended at ‹X›. The year',
  'led by ‹[name]›, ‹____› took part, ‹[TBD]› more',
])('the blanks of %s are found', (phrase) => {
  expect(marked(phrase.replace(/[‹›]/g, ''), 'en')).toBe(phrase);
});

test('an English x is a letter, not a blank', () => {
  expect(findBlanks('a factor of x, 10x faster, an X-ray unit, see [1]', 'en')).toEqual([]);
});

test('the context of a blank stays within its clause', () => {
  expect(contextOf('第一，在我区XX村召开。第二', 6, 8, 'zh')).toBe('在我区XX村召开');
});

test('the context of an English blank is made of whole words', () => {
  const text =
    'In the second quarter the authority completed the replacement of XX kilometres of old mains and valves there.';
  const at = text.indexOf('XX');
  expect(contextOf(text, at, at + 2, 'en')).toBe(
    'authority completed the replacement of XX kilometres of old mains and valves',
  );
});

test('trying a text shows quantities and refused traps in order of place', () => {
  const trials = tryRecognisers('2024年投资3.2亿元，增长7.5%');
  expect(trials.map(({ rule, text, isTrap, measures, change }) => [rule, text, isTrap, measures, change])).toEqual([
    ['zh-date', '2024年', true, null, null],
    ['zh-quantity', '3.2亿元', false, '投资', null],
    ['zh-quantity', '7.5%', false, '投资', 'increase'],
  ]);
  expect(tryRecognisers('')).toEqual([]);
});
