import { expect, test } from 'vitest';
import { understand } from '../../src/figures/find-figures.ts';
import type { FigureKind } from '../../src/model/key-figure.ts';
import fc from '../property.ts';

/** A quantity as a text writes it, and what it is. */
interface Written {
  text: string;
  kind: FigureKind;
  value: number | [number, number];
}

const one = <T>(...values: T[]) => fc.constantFrom(...values);
const round = (value: number) => Number(value.toPrecision(12));

/** 7 · 1,204 · 12.5, with what each is worth. Years and codes of many digits without commas are something else. */
const digits = fc.oneof(
  fc.integer({ min: 2, max: 999 }).map((value) => ({ text: String(value), value })),
  fc.integer({ min: 2100, max: 999_999_999 }).map((value) => ({ text: value.toLocaleString('en-US'), value })),
  fc.integer({ min: 11, max: 9999 }).map((tenths) => ({ text: (tenths / 10).toFixed(1), value: tenths / 10 })),
);
const words = one(
  { text: 'two', value: 2 },
  { text: 'seven', value: 7 },
  { text: 'twelve', value: 12 },
  { text: 'forty', value: 40 },
  { text: 'twenty-five', value: 25 },
  { text: 'three hundred', value: 300 },
  { text: 'a dozen', value: 12 },
  { text: 'half a million', value: 500_000 },
);
const magnitude = one([' million', 1e6], [' billion', 1e9], [' thousand', 1e3], [' trillion', 1e12]) as fc.Arbitrary<
  [string, number]
>;
const scaled = fc
  .tuple(digits, magnitude)
  .map(([{ text, value }, [word, factor]]) => ({ text: text + word, value: round(value * factor) }));
const approximator = one('', '', 'about ', 'nearly ', 'more than ', 'up to ', 'just under ', 'at least ', 'roughly ');
const noun = one('schools', 'homes', 'patients', 'people', 'permits', 'trees', 'visits', 'sensors');
const unit = one<[string, FigureKind]>(
  ['%', 'percent'],
  [' percent', 'percent'],
  [' percentage points', 'percentage-point'],
  [' basis points', 'percentage-point'],
  [' km', 'length'],
  [' miles', 'length'],
  [' tonnes', 'weight'],
  [' hectares', 'area'],
  [' MWh', 'energy'],
  [' months', 'duration'],
  [' litres', 'other'],
);
const currency = one('$', '£', '€', 'US$', 'HK$');

const counts = fc
  .tuple(approximator, fc.oneof(digits, scaled, words), noun)
  .map(([before, { text, value }, things]): Written => ({ text: `${before}${text} ${things}`, kind: 'count', value }));
const money = fc
  .tuple(approximator, currency, fc.oneof(digits, scaled))
  .map(([before, sign, { text, value }]): Written => ({ text: `${before}${sign}${text}`, kind: 'money', value }));
const letters = fc.tuple(currency, digits, one<[string, number]>(['m', 1e6], ['bn', 1e9], ['k', 1e3], ['M', 1e6])).map(
  ([sign, { text, value }, [letter, factor]]): Written => ({
    text: sign + text + letter,
    kind: 'money',
    value: round(value * factor),
  }),
);
const measured = fc
  .tuple(approximator, digits, unit)
  .map(([before, { text, value }, [name, kind]]): Written => ({ text: before + text + name, kind, value }));
const fractions = fc
  .tuple(fc.integer({ min: 1, max: 9 }), one<[string, number]>(['1/4', 0.25], ['1/2', 0.5], ['3/4', 0.75]))
  .map(
    ([whole, [part, value]]): Written => ({ text: `${whole}-${part} percent`, kind: 'percent', value: whole + value }),
  );
const ranges = fc.tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 40 }), one(' to ', '–', '-')).map(
  ([low, more, joint]): Written => ({
    text: `${low}${joint}${low + more} percent`,
    kind: 'range',
    value: [low, low + more],
  }),
);
const betweens = fc
  .tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 1, max: 40 }), one(' schools', ' percent', ' km'))
  .map(
    ([low, more, name]): Written => ({
      text: `between ${low} and ${low + more}${name}`,
      kind: 'range',
      value: [low, low + more],
    }),
  );
const shares = one<Written>(
  { text: 'two-thirds', kind: 'ratio', value: 2 / 3 },
  { text: 'nearly three quarters', kind: 'ratio', value: 0.75 },
  { text: 'more than one in four', kind: 'ratio', value: 0.25 },
  { text: '3 in 10', kind: 'ratio', value: 0.3 },
  { text: 'over half', kind: 'ratio', value: 0.5 },
);
const signed = fc
  .tuple(one('+', '-', '−'), fc.integer({ min: 1, max: 99 }))
  .map(
    ([sign, value]): Written => ({ text: `${sign}${value}%`, kind: 'percent', value: sign === '+' ? value : -value }),
  );
const quantity = fc.oneof(counts, money, letters, measured, fractions, ranges, betweens, signed);

const carriers = [
  ['The council reported ', ' in its plan.'],
  ['Last spring the network reached ', ', and the board was pleased.'],
  ['We saw ', ' this year.'],
  ['(', ')'],
  ['Our result: ', ''],
] as const;
const carrier = fc.constantFrom(...carriers);

const found = (text: string) =>
  understand(text, 'en').quantities.map(({ finding: { start, end, quantity: read } }) => ({
    text: text.slice(start, end),
    kind: read?.kind,
    value: read?.value,
  }));

function holds([before, after]: readonly [string, string], written: Written): void {
  const text = `${before}${written.text}${after}`;
  const [first, ...more] = found(text);
  expect(more, text).toEqual([]);
  expect(first, text).toMatchObject({ text: written.text, kind: written.kind });
  const got = [first.value].flat();
  const wanted = [written.value].flat();
  for (const [i, value] of wanted.entries()) expect(got[i], text).toBeCloseTo(value, 4);
}

test('any quantity of the grammar is found in any sentence: its words, its kind and its value', () => {
  fc.assert(fc.property(carrier, quantity, holds), { numRuns: 1500 });
});

test('a share is found before what it is of', () => {
  fc.assert(fc.property(carrier, shares, ([before, after], share) => holds([before, ` of the homes${after}`], share)));
});

test('a factor and a rank keep their words', () => {
  const factor = fc
    .integer({ min: 2, max: 90 })
    .map((tenths): Written => ({ text: `${tenths / 10}x`, kind: 'multiple', value: tenths / 10 }));
  fc.assert(fc.property(factor, (written) => holds(['The new line is ', ' faster.'], written)));
  const rank = fc
    .tuple(fc.integer({ min: 4, max: 20 }), fc.integer({ min: 21, max: 400 }))
    .map(([place, of]): Written => ({ text: `${place}th of ${of}`, kind: 'rank', value: place }));
  fc.assert(fc.property(rank, (written) => holds(['We ranked ', ' last year.'], written)));
});

test('two quantities beside one another are two', () => {
  fc.assert(
    fc.property(measured, money, (first, second) => {
      const text = `Output rose ${first.text}, while costs came to ${second.text}.`;
      expect(found(text).map((got) => got.text)).toEqual([first.text, second.text]);
    }),
  );
});

const number = (min: number, max: number) => fc.integer({ min, max }).map(String);
const traps = fc.oneof(
  number(1950, 2035).map((year) => `in ${year}`),
  fc
    .tuple(one('March', 'October', 'Sept.'), number(1, 28), number(1990, 2030))
    .map(([month, day, year]) => `on ${month} ${day}, ${year}`),
  fc.tuple(number(1, 28), one('May', 'June', 'December')).map(([day, month]) => `by ${day} ${month}`),
  fc.tuple(number(1, 9), number(0, 20), number(0, 20)).map((parts) => `with version ${parts.join('.')}`),
  fc
    .tuple(one('Section', 'Table', 'Figure', 'Article', 'page', 'Phase', 'Appendix'), number(1, 60))
    .map((parts) => `under ${parts.join(' ')}`),
  number(1000, 9999).map((end) => `by calling 555-013-${end}`),
  number(1, 999_999).map((id) => `at https://example.org/reports/${id}?page=2`),
  fc.tuple(number(1, 12), number(10, 59)).map(([hour, minute]) => `at ${hour}:${minute} p.m.`),
  number(100_000, 9_999_999).map((id) => `as case #${id}`),
  one(
    'over 5G',
    'at the G20',
    'with the G7',
    'on the A380',
    'after COVID-19',
    'for the S&P 500',
    'in Q3',
    'in FY24',
    'in the 1990s',
    'around 24/7',
  ),
  number(5, 17).map((age) => `for ${age}-year-olds`),
);

test('numerals that are no quantities are left alone', () => {
  fc.assert(
    fc.property(
      one('The board met ', 'It was agreed ', 'Work went on '),
      traps,
      one('.', ' as planned.', ', it said.'),
      (before, trap, after) => {
        const text = `${before}${trap}${after}`;
        expect(found(text), text).toEqual([]);
      },
    ),
    { numRuns: 1000 },
  );
});
