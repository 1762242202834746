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
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });
});

describe('a share is of something, and is a share that something has', () => {
  test.each([
    ['Staff costs account for 61% of spending.', ['61% Staff costs of spending']],
    ['Rent arrears stood at 3.2% of the rent roll.', ['3.2% → Rent arrears of the rent roll']],
    ['The trams make up a fifth of everything we run.', ['a fifth trams']],
    ['Crews repaired 94% of the leaks.', ['94% leaks']],
    [
      'State aid makes up 58% of revenue and lottery grants the remaining 13%.',
      ['58% State aid of revenue', '13% lottery grants'],
    ],
    ['Three of the eleven branches lend tools.', ['Three branches lend tools', 'eleven branches branches']],
    [
      'The backlog was $1 million, of which 70% is planned for spring.',
      ['$1 million backlog', '70% backlog planned for spring'],
    ],
    ['Around half came from fees, a third from gifts.', ['a third gifts']],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });
});

describe('what is compared with its own past stands alone', () => {
  test.each([
    ['The budget of $164 million is 3.1% larger than last year’s.', ['$164 million budget', '3.1% ↑ budget']],
    ['Complaints were 17% fewer than last year.', ['17% ↓ Complaints']],
    ['The surplus was $10 million more than the surplus of the fair.', ['$10 million surplus']],
    ['The town expects $4.2 million less in state aid.', ['$4.2 million state aid']],
    [
      'Sales were $612 million, an increase of 8.7% over the prior-year quarter.',
      ['$612 million Sales', '8.7% ↑ Sales increase'],
    ],
    ['Ridership recovered system-wide – a 20% increase over 2021.', ['20% ↑ Ridership increase']],
    ['Output grew by three times the rate of inflation.', ['three times ↑ Output']],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });
});

describe('money of which a text only says what was done with it', () => {
  test.each([
    [
      'Our charity helped 3,300 residents, raised £740,000 and lent boats.',
      ['3,300 residents residents', '£740,000 raised'],
    ],
    ['So far $38 million, or 18%, has been spent.', ['$38 million spent', '18% spent']],
    ['We received almost £30m from the harbour fund.', ['almost £30m received from the harbour fund']],
    ['We improved the roads for our visitors, having spent £459,000.', ['£459,000 spent']],
    ['The club raised $440,000 to support students.', ['$440,000 support students']],
    ['We invested £376 million this year on leak repairs.', ['£376 million leak repairs']],
    ['Losses were offset by $3.4 million of savings.', ['$3.4 million savings']],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });
});

describe('the subject is found wherever the sentence has it', () => {
  test.each([
    ['The council said its budget rose by 3%.', ['3% ↑ budget']],
    ['In a hard market we are pleased to have increased bus income by 7%.', ['7% ↑ bus income']],
    ['Operating income of $88 million was up 19%.', ['$88 million Operating income', '19% ↑ Operating income']],
    ['Staff costs for the year were £4m.', ['£4m Staff costs']],
    ['Total income for the year ended July 31, 2016 was £908 million.', ['£908 million Total income']],
    ['The gifts totalling £31.4 million came from abroad.', ['£31.4 million → gifts']],
    ['Wages were by far the biggest expense, totalling $268 million.', ['$268 million → Wages']],
    ['The time to answer was halved.', ['halved ↓ time to answer']],
    ['The trams’ to\u2011date performance of 97.1% is a record.', ['97.1% trams’ to\u2011date performance']],
    [
      'The ferry cut fuel use by 38% on its route and emissions by 94 tonnes.',
      ['38% ↓ fuel use', '94 tonnes ↓ emissions'],
    ],
    ['The average class has 22 pupils, down from 24.', ['22 pupils average class', '24 average class']],
    [
      'Four engines older than 15 years were sold.',
      ['Four engines engines older than 15 years sold', '15 years older'],
    ],
    [
      'Some 2,600 patients were waiting over a year for treatment.',
      ['Some 2,600 patients patients waiting over a year for treatment'],
    ],
    ['This led to a reduction of our spending to £44.2m.', ['£44.2m spending']],
  ])('%s', (sentence, expected) => {
    expect(labels(sentence)).toEqual(expected);
  });
});

describe('a pronoun stands for the one thing of the sentence before that it may be', () => {
  const second = (first: string, then: string) =>
    findFigures(outlineOf([first, then], 'en')).value.figures.map(
      ({ text, measures }) => `${text} ${measures?.text ?? '?'}`,
    );
  test.each([
    ['Passenger journeys rose in spring.', 'They fell by 8.7% in the autumn.', ['8.7% Passenger journeys']],
    ['Costs were cut.', 'They fell by 8% in the north and by 3% in the south.', ['8% Costs', '3% Costs']],
    ['Income reached a record in the spring of 2021.', 'It has since fallen by £3m.', ['£3m Income']],
    ['Visitors like the trams.', 'They rose by 4%.', ['4% ?']],
    ['The trams were full.', 'It fell by 3%.', ['3% ?']],
  ])('%s %s', (first, then, expected) => {
    expect(second(first, ` ${then}`)).toEqual(expected);
  });
});
