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

function say(callout: Callout): string {
  const { from, growth, baseline, label } = callout;
  return [
    `${label?.text}:`,
    from && `${whole(from)} >`,
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
  it('show a growth alone where the report gives no level', () => {
    expect(said('规上工业增加值同比增长6.4%。')).toEqual(['规上工业增加值: 6.4% 同比']);
  });
});

it('sets the word of plan apart from the noun that stands before it', () => {
  const body = 'Repairs of the quay are expected to cost £4 million.';
  const outline: Outline = { ...smallReport([{ title: 'Money', body }]), language: 'en' };
  const deck = composeDeck(outline, findFigures(outline).value, { aspect: '16:9' }).value;
  expect(deck.slides.flatMap(calloutsOf).map(({ label }) => label?.text)).toEqual(['Repairs of the quay expected']);
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
