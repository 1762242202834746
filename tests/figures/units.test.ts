import { describe, expect, test } from 'vitest';
import { currencyNames, currencySigns as englishSigns } from '../../src/figures/en/currencies.ts';
import { measureUnits as englishUnits } from '../../src/figures/en/units.ts';
import { scan } from '../../src/figures/scan.ts';
import { classifiers } from '../../src/figures/zh/classifiers.ts';
import { currencies, currencySigns } from '../../src/figures/zh/currencies.ts';
import { measureUnits } from '../../src/figures/zh/units.ts';
import type { Language } from '../../src/model/outline.ts';

function only(text: string, language: Language) {
  const quantities = scan(text, language).flatMap(({ quantity }) => quantity ?? []);
  expect(quantities, text).toHaveLength(1);
  return quantities[0];
}

describe.each([...classifiers, ...currencies, ...measureUnits])('$word', ({ word, kind, unit, notBefore }) => {
  test('makes a quantity of the number before it', () => {
    const quantity = only(`共计37${word}。`, 'zh');
    expect([quantity.value, quantity.kind, quantity.unit]).toEqual([37, kind, unit ?? word]);
    expect([quantity.start, quantity.end]).toEqual([2, 4 + word.length]);
  });
  test.each([...(notBefore ?? '')])(`is no unit before %s`, (next) => {
    const found = scan(`共计37${word}${next}`, 'zh').filter(({ quantity }) => quantity?.end === 4 + word.length);
    expect(found).toEqual([]);
  });
});

test.each(currencySigns)('$word before a number makes money of it', ({ word, unit }) => {
  expect(only(`合计${word}37万。`, 'zh')).toMatchObject({ kind: 'money', unit, value: 370_000 });
});

test.each(englishUnits)('$word makes an English quantity', ({ word, kind, unit }) => {
  expect(only(`A total of 37 ${word}.`, 'en')).toMatchObject({ kind, unit, value: 37 });
});

test.each(englishSigns)('$word before an English number makes money of it', ({ word, unit }) => {
  expect(only(`A total of ${word} 37 million.`, 'en')).toMatchObject({ kind: 'money', unit, value: 37_000_000 });
});

test.each(currencyNames)('$word after an English number makes money of it', ({ word, unit }) => {
  expect(only(`A total of 3700 ${word}.`, 'en')).toMatchObject({ kind: 'money', unit });
});
