import { describe, expect, it } from 'vitest';
import { REFUSALS } from '../../../src/deck/charts/refusals.ts';
import { TIME_ROWS, timesIn } from '../../../src/deck/charts/times.ts';
import { read } from './charted.ts';

describe.each(REFUSALS)('$id: $because', ({ refuses, yes, no }) => {
  it.each(yes)('keeps a table of\n%s', (table) => expect(refuses(read(table))).toBe(true));
  it.each(no)('lets a chart be made of\n%s', (table) => expect(refuses(read(table))).toBe(false));
});

describe.each(TIME_ROWS)('a time as $id', ({ pattern, yes, no }) => {
  it.each(yes)('is %s', (name) => expect(pattern.test(name)).toBe(true));
  it.each(no)('is not %s', (name) => expect(pattern.test(name)).toBe(false));
});

describe('names as times', () => {
  it('keep their distance', () => expect(timesIn(['2015年', '2020年', '2021年'])).toEqual([24180, 24240, 24252]));
  it('may run back', () => expect(timesIn(['Q3', 'Q2', 'Q1'])).toEqual([6, 3, 0]));
  it('are none where one is no time', () => expect(timesIn(['2024年', '2025年', '合计'])).toBeNull());
  it('are none where they go to and fro', () => expect(timesIn(['1月', '3月', '2月'])).toBeNull());
});
