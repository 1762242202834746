import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/figures/find-figures.ts';
import { tryRecognisers } from '../../src/figures/try-figures.ts';
import type { KeyFigure } from '../../src/model/key-figure.ts';
import type { Language, Outline } from '../../src/model/outline.ts';
import fc from '../property.ts';
import { outlineOf } from './outline-of.ts';

function figuresOf(sentence: string, language: Language = 'zh'): KeyFigure[] {
  const { value, messages } = findFigures(outlineOf([sentence], language));
  expect(messages).toEqual([]);
  return value.figures;
}

const labels = (sentence: string, language: Language = 'zh') =>
  figuresOf(sentence, language).map(({ text, measures }) => `${measures?.text ?? '?'} ${text}`);
const changes = (sentence: string, language: Language = 'zh') =>
  figuresOf(sentence, language).map(({ text, change }) => `${text} ${change ?? 'level'}`);

describe('a figure says what it measures', () => {
  test.each([
    ['上半年完成技改投资4.2亿元。', ['技改投资 4.2亿元']],
    ['全区用电量达到12.6亿千瓦时，同比增长7.1%。', ['用电量 12.6亿千瓦时', '用电量 7.1%']],
    ['办件时限由12天压缩至3天。', ['办件时限 12天', '办件时限 3天']],
    ['游客、旅游收入分别增长9%和11.5%。', ['游客 9%', '旅游收入 11.5%']],
    ['新生儿、婴儿死亡率分别为0.9‰、1.6‰。', ['新生儿死亡率 0.9‰', '婴儿死亡率 1.6‰']],
    ['税收、非税收入分别下降3%、4%。', ['税收 3%', '非税收入 4%']],
    ['投资增长5%，三次产业结构进一步优化，调整为8.3∶41.4∶50.3。', ['投资 5%', '三次产业结构 8.3∶41.4∶50.3']],
    ['保费由每生每年5元提高至10元。', ['保费 5元', '保费 10元']],
    ['一产、二产增加值分别增长3%、6%。', ['一产增加值 3%', '二产增加值 6%']],
    [
      '接待游客80万人次，旅游收入6亿元，分别增长9%、12%。',
      ['接待游客 80万人次', '旅游收入 6亿元', '接待游客 9%', '旅游收入 12%'],
    ],
    ['建成口袋公园18个，改造22条背街小巷。', ['建成口袋公园 18个', '改造背街小巷 22条']],
    ['增速居全省第三位。', ['增速 全省第三位']],
    ['拥有发明专利560件，开行中欧班列120列。', ['拥有发明专利 560件', '开行中欧班列 120列']],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });

  test.each([
    ['The library issued 4,310 cards.', ['cards 4,310 cards']],
    ['Household waste fell to 310 kg from 340 kg.', ['Household waste 310 kg', 'Household waste 340 kg']],
    ['The most wanted changes were shade (41%) and benches (28%).', ['shade 41%', 'benches 28%']],
    ['Rents rose by 4% and arrears fell to £2m.', ['Rents 4%', 'arrears £2m']],
    ['The share of pupils who stay on rose from 61% to 68%.', ['share of pupils 61%', 'share of pupils 68%']],
    ['The depot serves 40 routes with a team of 120 people.', ['routes 40 routes', 'team 120 people']],
    ['The council approved a $9 million road plan.', ['road plan $9 million']],
    ['The price of diesel rose to $1.90 per litre.', ['price of diesel per litre $1.90']],
    ['Nurses asked for 60 more beds.', ['beds 60']],
    ['64% of tenants said the repairs were done well.', ['tenants said the repairs were done well 64%']],
    ['The absence rate was 7%, a rise of 2% on the year before.', ['absence rate 7%', 'absence rate rise 2%']],
    [
      'Waiting times rose from a median of 20 minutes in 2019 to 34 minutes in 2023.',
      ['Waiting times 20 minutes', 'Waiting times 34 minutes'],
    ],
    ['Of the pupils, 62 percent of girls took part.', ['girls took part 62 percent']],
    ['We awarded $4 million in grants.', ['grants $4 million']],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence, 'en')).toEqual(expected);
  });
});

describe('a figure says which way it goes', () => {
  test('in Chinese', () => {
    expect(changes('产值增长5%，能耗下降3%，失业率降至4.1%，总量8万吨。')).toEqual([
      '5% increase',
      '3% decrease',
      '4.1% to',
      '8万吨 level',
    ]);
    expect(changes('新增学位900个、床位120张，淘汰锅炉40台。')).toEqual([
      '900个 increase',
      '120张 level',
      '40台 decrease',
    ]);
    expect(changes('总产值从30亿元增长到45亿元。')).toEqual(['30亿元 level', '45亿元 to']);
  });
  test('in English', () => {
    expect(changes('Rents rose 5%, complaints fell by 12%, and arrears came down to £2m.', 'en')).toEqual([
      '5% increase',
      '12% decrease',
      '£2m to',
    ]);
    expect(changes('The krone gained 6% against the euro, 8% against the pound and 3% overall.', 'en')).toEqual([
      '6% increase',
      '8% increase',
      '3% increase',
    ]);
    expect(changes('Ferries carried more (+5.9%), trams fewer (-2%); rail is growing at 6.2%.', 'en')).toEqual([
      '+5.9% increase',
      '-2% decrease',
      '6.2% increase',
    ]);
    expect(changes('The shop increased revenues $8 million; the city is to lose $2 million.', 'en')).toEqual([
      '$8 million increase',
      '$2 million decrease',
    ]);
    expect(changes('More loans were rising above 3% and fewer were below 1%.', 'en')).toEqual([
      'above 3% to',
      'below 1% level',
    ]);
    expect(changes('A crew made up of 40 people; leakage at 15% or less.', 'en')).toEqual([
      '40 people level',
      '15% level',
    ]);
    expect(changes('The fund stood at $90 million, a 4 percent increase.', 'en')).toEqual([
      '$90 million to',
      '4 percent increase',
    ]);
  });
});

test('the numeral of a figure is set apart from its approximator, magnitude and unit', () => {
  const sentence = '争取资金近20亿元，办结率为全市第2位。';
  const numerals = figuresOf(sentence).map(({ number }) => sentence.slice(number.start, number.end));
  expect(numerals).toEqual(['20', '2']);
});

test('values are what the magnitudes make of them, and bounds what the words around them say', () => {
  const found = figuresOf('完成减税3.2亿多元，不足40天，约五成，20万人以上。').map(({ value, bound }) => [
    value,
    bound,
  ]);
  expect(found).toEqual([
    [320_000_000, '>'],
    [40, '<'],
    [50, '≈'],
    [200_000, '>'],
  ]);
});

test('a blank amount is a figure without value, and a blank name is no figure', () => {
  const { value } = findFigures(outlineOf(['在XX村投资X亿元，受益____户。'], 'zh'));
  expect(value.figures.map(({ text, isBlank, value: amount }) => [text, isBlank, amount])).toEqual([
    ['X亿元', true, null],
    ['____户', true, null],
  ]);
  expect(value.blanks.map(({ text, figure, context }) => [text, figure, context])).toEqual([
    ['XX', null, '在XX村投资X亿元'],
    ['X', 0, '在XX村投资X亿元'],
    ['____', 1, '受益____户'],
  ]);
});

test('headings may hold figures, but no key figures; the title and the salutation are left alone', () => {
  const heading = findFigures(outlineOf(['一、投资增长12%'], 'zh', 'heading')).value.figures;
  expect(heading.map(({ text, isKey }) => [text, isKey])).toEqual([['12%', false]]);
  expect(findFigures(outlineOf(['增长12%的一年'], 'zh', 'title')).value.figures).toEqual([]);
});

test('results are worth more than comparisons and side remarks', () => {
  const [result, comparison] = figuresOf('完成投资36亿元，高于全市平均2个百分点。');
  expect(result.worth).toBeGreaterThan(comparison.worth);
  const [count, period] = figuresOf('We opened 140 shelters in the past two years.', 'en');
  expect([count.isKey, period.isKey]).toEqual([true, false]);
});

test('a place counts in the source, markup inside a figure included', () => {
  const text = '增长**5.3**%。';
  const outline: Outline = outlineOf(['增长5.3%。'], 'zh');
  const offsets = [0, 1, 4, 5, 6, 9, 10];
  outline.source.text = text;
  outline.sentences[0].reading = { text: '增长5.3%。', offsets };
  const [figure] = findFigures(outline).value.figures;
  expect([figure.text, text.slice(figure.start, figure.end)]).toEqual(['5.3%', '5.3**%']);
});

test('a report without numerals has no figures', () => {
  expect(findFigures(outlineOf(['各项工作稳步推进。'], 'zh')).value).toEqual({ figures: [], blanks: [] });
  expect(findFigures(outlineOf([], 'en')).value).toEqual({ figures: [], blanks: [] });
});

const pieces = fc.constantFrom(
  ...'增长 3.2 亿 元 多 万 家 个 百分之 五 十二 第 三 位 X XX % ， 、 。 年 从 到 至 — “ ” ( ) （ ） 2024 1,204 $ million percent people of to from the rose . , ; \n'.split(
    / /,
  ),
  ' ',
);

test.each(['zh', 'en'] as const)('figures of any %s text stand in order, apart, and inside it', (language) => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
      const text = words.join(language === 'en' ? ' ' : '');
      const { figures, blanks } = findFigures(outlineOf([text], language)).value;
      let last = 0;
      for (const { start, end, number, text: own, measures } of figures) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(own);
        expect(number.start).toBeGreaterThanOrEqual(start);
        expect(number.end).toBeLessThanOrEqual(end);
        expect(measures?.parts.map((part) => text.slice(part.start, part.end)).join('') ?? '').toBe(
          measures?.text ?? '',
        );
        last = end;
      }
      for (const blank of blanks) expect(text.slice(blank.start, blank.end)).toBe(blank.text);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['Over 2,300 residents are fully insured.', 'residents fully insured'],
  ['About 12,000 households have been connected to the new main.', 'households connected to the new main'],
  ['Some 340 people who were not invited came.', 'people'],
  ['In all 86 pumps are expected to be replaced.', 'pumps'],
])(
  'what is said of those who are counted belongs to the measure, but no denial and no plan: %s',
  (sentence, measure) => {
    expect(tryRecognisers(sentence).find(({ isTrap }) => !isTrap)?.measures).toBe(measure);
  },
);

test.each([
  ['Calls to our nine depots reached 41,000 in May.', ['depots nine depots', 'Calls to our nine depots 41,000']],
  ['Attendance of 12 a lesson stays below the target of 18.', ['Attendance a lesson 12', 'target 18']],
  [
    'The pier was rebuilt at a cost of £3.1 million, £90,000 under the estimate.',
    ['cost £3.1 million', 'cost under the estimate £90,000'],
  ],
  ['Cut water use by a further 8%, to 300 tonnes.', ['water use 8%', 'water use 300 tonnes']],
  [
    'Wages rose by 4% to £2.2 million, while income from stalls and boat hire increased from £81,000 to £95,000.',
    [
      'Wages 4%',
      'Wages £2.2 million',
      'income from stalls and boat hire £81,000',
      'income from stalls and boat hire £95,000',
    ],
  ],
  [
    'Podcast plays climbed to 80,000 and now make up a third of everything we publish.',
    ['Podcast plays 80,000', 'Podcast plays a third'],
  ],
  ['Sick leave went up, from 6.1 to 6.4 days per person.', ['Sick leave 6.1', 'Sick leave 6.4 days']],
])('whose figure it is: %s', (sentence, expected) => {
  expect(
    tryRecognisers(sentence)
      .filter(({ isTrap }) => !isTrap)
      .map(({ text, measures }) => `${measures} ${text}`),
  ).toEqual(expected);
});

test('a count inside the subject of another amount is no key figure, a wait that was cut is one', () => {
  const keys = (sentence: string) => figuresOf(sentence, 'en').map(({ isKey }) => isKey);
  expect(keys('Calls to our nine depots reached 41,000 in May.')).toEqual([false, true]);
  expect(keys('The average wait for a permit was cut from 30 days to 12 days.')).toEqual([true, true]);
  expect(keys('The scheme ran for 12 days.')).toEqual([false]);
});

test('an order to cut is a fall, and what makes up a share does not rise', () => {
  expect(figuresOf('Cut water use by a further 8%.', 'en')[0].change).toBe('decrease');
  expect(figuresOf('Tickets make up a third of income.', 'en')[0].change).toBeNull();
});

describe('a unit that stands at both ends of a range is set as large at both', () => {
  test.each([
    ['Fees rose by 5% to 6%.', 'en', '5% to 6%'],
    ['Between 15% and 20 % of homes have one.', 'en', '15% and 20 %'],
    ['Costs came to $3 to $4 billion.', 'en', '$3 to $4'],
    ['It takes 10–15 days to get one.', 'en', '10–15'],
    ['费用上涨5%至6%。', 'zh', '5%至6%'],
    ['办理时限为10至15个工作日。', 'zh', '10至15'],
  ] as const)('%s', (sentence, language, expected) => {
    const [{ number }] = findFigures(outlineOf([sentence], language)).value.figures;
    expect(sentence.slice(number.start, number.end)).toBe(expected);
  });
});
