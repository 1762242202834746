import { describe, expect, it } from 'vitest';
import { checkPromises } from '../../src/deck/check-promises.ts';
import { composeDeck } from '../../src/deck/compose-deck.ts';
import { findFigures } from '../../src/figures/find-figures.ts';
import type { Callout } from '../../src/model/deck.ts';
import type { Outline } from '../../src/model/outline.ts';
import { calloutsOf } from '../../src/text/callouts.ts';
import { smallReport } from './small-report.ts';

/** Callouts of a report of one part, as they are said aloud: `label: old > value ↑ rate baseline`. */
function said(body: string): string[] {
  const outline = smallReport([{ title: '经济运行', body }]);
  const deck = composeDeck(outline, findFigures(outline).value, { aspect: '16:9' }).value;
  return deck.slides.flatMap(calloutsOf).map(say);
}

const whole = ({ prefix, number, unit }: Pick<Callout, 'prefix' | 'number' | 'unit'>) => prefix + number + unit;

const ARROWS: Partial<Record<Callout['shape'], string>> = { 'growth-up': '↑', 'growth-down': '↓' };

function say(callout: Callout): string {
  const { from, growth, baseline, label } = callout;
  return [
    `${label?.text}:`,
    from && `${whole(from)} >`,
    ARROWS[callout.shape],
    whole(callout),
    growth && `${growth.way === 'up' ? '↑' : '↓'} ${whole(growth)}`,
    baseline?.text,
  ]
    .filter(Boolean)
    .join(' ');
}

describe('callouts', () => {
  it('show both ends of a pair as one', () => {
    expect(said('办件时限由12天压缩至3天。')).toEqual(['办件时限: 12天 > 3天']);
  });
  it('show a level and its growth as one, with what it is measured against', () => {
    expect(said('技改投资完成4.2亿元，同比增长7.1%。用电量8亿千瓦时，下降2%。')).toEqual([
      '技改投资: 4.2亿元 ↑ 7.1% 同比',
      '用电量: 8亿千瓦时 ↓ 2%',
    ]);
  });
  it('show with its arrow what was added or taken away, unless its label says so', () => {
    expect(said('行政支出减少460万元。')).toEqual(['行政支出: ↓ 460万元']);
    expect(said('工业增加值增加3.2亿元。')).toEqual(['工业增加值: ↑ 3.2亿元']);
    expect(said('城镇新增就业1.2万人。')).toEqual(['城镇新增就业: 1.2万人']);
  });
  it('show a growth alone where the report gives no level', () => {
    expect(said('规上工业增加值同比增长6.4%。')).toEqual(['规上工业增加值: ↑ 6.4% 同比']);
  });
});

/** Callouts of a report in English. */
function calloutsIn(body: string): Callout[] {
  const outline: Outline = { ...smallReport([{ title: 'Money', body }]), language: 'en' };
  const deck = composeDeck(outline, findFigures(outline).value, { aspect: '16:9' }).value;
  return deck.slides.flatMap(calloutsOf);
}

const labelsOf = (body: string) => calloutsIn(body).map(({ label }) => label?.text);

it.each([
  ['Savings rose by £4 million.', 'growth-up'],
  ['Agency spending came down by £4 million.', 'growth-down'],
  ['Savings of £19 million were delivered.', 'plain'],
  ['The trust built 240 new homes.', 'plain'],
])('an amount that came or went has its arrow: %s', (body, shape) => {
  expect(calloutsIn(body).map((callout) => callout.shape)).toEqual([shape]);
});

it.each([
  // The word of plan is set apart from the noun that stands before it.
  ['Repairs of the quay are expected to cost £4 million.', 'Repairs of the quay expected'],
  ['Our goal by July is to have 70 percent of adult residents registered.', 'goal adult residents registered'],
])('a figure that is planned says so: %s', (body, label) => {
  expect(labelsOf(body)).toEqual([label]);
});

it.each([
  'The levy is to rise to £4 million.',
  'The council has to find £2.5 million.',
  'We have asked for a loan of £1.8 million.',
  'The trust failed to raise £350,000.',
  'We said that 80% of permits would be decided within 25 working days.',
  'Some 400 homes were to be built.',
  'Losses were £700,000 or more.',
  'The pipe is bought, and 2.5 km of it is in the ground.',
])(
  'a figure that is asked for, due, not reached, a limit or of something that is not named is no callout: %s',
  (body) => {
    expect(labelsOf(body)).toEqual([]);
  },
);

it('a bare name does not say what is counted', () => {
  expect(labelsOf('The largest group came from Norland (12%).')).toEqual([]);
});

it('the nearest word of plan, a limit and a target stand with their figures', () => {
  expect(said('要确保完成水利投资，力争水利投资达到10亿元。')).toEqual(['力争水利投资: 10亿元']);
  expect(said('全年新增债务不得超过2亿元。')).toEqual(['新增债务: 不得超过2亿元']);
  expect(said('目标是到2027年，再生水利用率达到35%。')).toEqual(['目标再生水利用率: 35%']);
  expect(said('水费收缴率未达到98%。')).toEqual([]);
});

describe('the promise that slides never invent', () => {
  it('covers the numbers of callouts', () => {
    const outline = smallReport([{ title: '经济运行', body: '办件时限由12天压缩至3天。' }]);
    const deck = composeDeck(outline, findFigures(outline).value, { aspect: '16:9' }).value;
    const [callout] = deck.slides.flatMap(calloutsOf);
    expect(() => checkPromises(deck, outline)).not.toThrow();
    callout.from!.number = '13';
    expect(() => checkPromises(deck, outline)).toThrow(/slides never invent.*13天/);
  });
});
