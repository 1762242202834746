import { expect, test } from 'vitest';
import { readDigits, readEnglish, readFraction, readHan, readMagnitude } from '../../src/text/numerals.ts';
import fc from '../property.ts';

test.each([
  ['三千五百亿', 350_000_000_000],
  ['十二万三千', 123_000],
  ['五十四万亿', 54e12],
  ['一万二千亿', 1.2e12],
  ['三亿五千万', 350_000_000],
  ['一点二', 1.2],
  ['一点五亿', 150_000_000],
  ['二〇二〇', 2020],
  ['两百零六', 206],
  ['百', 100],
  ['十', 10],
])('the Chinese numeral %s is %d', (text, value) => {
  expect(readHan(text)).toBe(value);
});

test.each(['', '三个', 'abc', '点五十'])('%j is no Chinese numeral', (text) => {
  expect(readHan(text)).toBeNull();
});

test.each([
  ['1,204.5', 1204.5],
  ['３．２', 3.2],
  ['-4', -4],
  ['−0.3', -0.3],
])('the digits %s are %d', (text, value) => {
  expect(readDigits(text)).toBe(value);
});

test('a comma that parts no thousands makes the digits unreadable', () => {
  expect(readDigits('1,2')).toBeNull();
  expect(readDigits('')).toBeNull();
});

test.each([
  ['twenty-five', 25],
  ['half a million', 500_000],
  ['three hundred and twelve', 312],
  ['a dozen', 12],
  ['two thousand five hundred', 2500],
])('the English words %s are %d', (text, value) => {
  expect(readEnglish(text)).toBe(value);
});

test('other English words are no number', () => {
  expect(readEnglish('many')).toBeNull();
  expect(readEnglish('')).toBeNull();
});

test('magnitudes multiply and fractions add up', () => {
  expect(readMagnitude('万亿')).toBe(1e12);
  expect(readMagnitude('')).toBe(1);
  expect(readMagnitude('多')).toBeNull();
  expect(readFraction('5-1/4')).toBe(5.25);
  expect(readFraction('3/4')).toBe(0.75);
  expect(readFraction('3/0')).toBeNull();
});

test('every number below a hundred million survives being written in Chinese', () => {
  const digits = '零一二三四五六七八九';
  const section = (n: number): string =>
    ['千', '百', '十', '']
      .map((place, i) => [Math.floor(n / 10 ** (3 - i)) % 10, place] as const)
      .reduce((text, [digit, place]) => {
        if (digit > 0) return text + digits[digit] + place;
        return text === '' || text.endsWith('零') ? text : `${text}零`;
      }, '')
      .replace(/零$/, '');
  const write = (n: number) =>
    (n >= 10000 ? `${section(Math.floor(n / 10000))}万` : '') +
    (n >= 10000 && n % 10000 > 0 && n % 10000 < 1000 ? '零' : '') +
    section(n % 10000);
  fc.assert(fc.property(fc.integer({ min: 1, max: 99_999_999 }), (n) => readHan(write(n)) === n));
});
