import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/figures/find-figures.ts';
import { outlineOf } from './outline-of.ts';

const ARROWS = { increase: '↑', decrease: '↓', to: '→' };

/** Each figure of a sentence with its direction and what it measures: '10% ↓ waste'. */
const labels = (sentence: string) =>
  findFigures(outlineOf([sentence], 'en')).value.figures.map(({ text, change, measures }) =>
    [text, change && ARROWS[change], measures?.text ?? '?'].filter(Boolean).join(' '),
  );

describe('a part of a sentence with a subject of its own: its figure belongs to that', () => {
  test.each([
    ['Households use less, with average daily use falling by 17%.', ['17% ↓ average daily use']],
    [
      'Cheaper power means cheaper trams, with the average fare falling by $2, to $31.',
      ['$2 ↓ average fare', '$31 → average fare'],
    ],
    ['This is steady progress, with leakage reducing by almost 40% since 2016.', ['almost 40% ↓ leakage']],
    [
      'People complain less – written complaints down 43%, complaints by phone down 31% and escalated complaints down from 13% to 2.5%.',
      [
        '43% ↓ written complaints',
        '31% ↓ complaints by phone',
        '13% escalated complaints',
        '2.5% → escalated complaints',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });
});

describe('a remark belongs to what it is a remark on', () => {
  test.each([
    [
      'Complaints about ferries fell for the fourth year – this time by over 13%.',
      ['over 13% ↓ Complaints about ferries'],
    ],
    ['All of it was paid from the reserve – £1.6 million since May – and not from rates.', ['£1.6 million reserve']],
    ['At 4.1%, unemployment is the lowest since 1974.', ['4.1% unemployment']],
    ['The county paid out 1,250 grants worth £9.8 million.', ['1,250 grants grants', '£9.8 million grants']],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });
});

describe('what is being done is done to something', () => {
  test.each([
    ['We are cutting waste by a further 10% this year.', ['10% ↓ waste']],
    ['The board is raising fares by 3%.', ['3% ↑ fares']],
    ['Crews must reduce the 121 litres of water that leak.', ['121 litres water']],
    ['The table holds 40 ports against 112 rules of conduct.', ['40 ports ports', '112 rules rules of conduct']],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });
});

describe('who tells, sees or owns a figure is not what it measures', () => {
  test.each([
    ['The branch saw visits increase by 8% and loans jump by more than 10%.', ['8% ↑ visits', 'more than 10% ↑ loans']],
    ['The audit indicated that about 16% was spent on repairs.', ['about 16% spent on repairs']],
    ['The museum saw an almost 40% increase in the past year in guided tours.', ['almost 40% ↑ guided tours']],
    [
      'In May 93.8% of patients waited less than four hours.',
      ['93.8% patients waited less than four hours', 'less than four hours patients'],
    ],
    [
      'In June 93% of patients waited less than four hours against a target of 95%.',
      ['93% patients waited less than four hours', 'less than four hours patients', '95% target'],
    ],
    [
      'Last year 98% of callers were dealt with in four minutes.',
      ['98% callers dealt with in four minutes', 'four minutes callers'],
    ],
    ['We let 212 and 340 homes.', ['212 homes', '340 homes homes']],
    ['Online sales were up 66% over the last five years.', ['66% ↑ Online sales', 'five years Online sales']],
    [
      'More than 16,000 people used our nine terminals.',
      ['More than 16,000 people people', 'nine terminals terminals'],
    ],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });
});

describe('a share of some is told with what they do', () => {
  test.each([
    ['Nine out of ten homes had a working alarm.', ['Nine out of ten homes had a working alarm']],
    ['The backlog of repairs now stands at £12.9 million.', ['£12.9 million backlog of repairs']],
    ['Our energy bill nevertheless came to £1.05 million.', ['£1.05 million energy bill']],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence).map((label) => label.replace(' →', ''))).toEqual(expected);
  });
});

describe('what nothing names is named by nothing', () => {
  test.each([
    ['They fell by 8.7% in the north.', ['8.7% ↓ ?']],
    ['We set aside more, allowing us to spend £3bn.', ['£3bn ?']],
    ['We had our best summer, with an extra 50 million litres a day.', ['50 million litres ↑ ?']],
    ['We improved the roads for our visitors, having spent £459,000.', ['£459,000 ?']],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });
});
