import { describe, expect, it } from 'vitest';
import type { AskedFigure } from '../../../src/model/page.ts';
import { cardsOf } from '../../../src/runtime/practise/cards.ts';
import { deckOf } from './page-of.ts';

const cards = (...figures: AskedFigure[]) =>
  cardsOf(figures, (thing) => `${thing}的增减`).map(({ front, back }) => `${front} → ${back}`);

describe('cards', () => {
  it('ask for the figure and for the thing', () => {
    expect(cards([9, 14, '3.2亿多元', '减税'])).toEqual(['减税 → 3.2亿多元', '3.2亿多元 → 减税']);
  });

  it('ask for a growth where the thing has a level too', () => {
    expect(cards([1, 3, '4.2亿元', '出口'], [5, 9, '↑ 7.1%', '出口'])).toEqual([
      '出口 → 4.2亿元',
      '出口的增减 → ↑ 7.1%',
      '4.2亿元 → 出口',
      '↑ 7.1% → 出口的增减',
    ]);
    expect(cards([5, 9, '↑ 7.1%', '出口'])).toEqual(['出口 → ↑ 7.1%', '↑ 7.1% → 出口']);
  });

  it('leave out what has two answers, either way', () => {
    expect(cards([1, 2, '12个', '公园'], [3, 4, '15个', '公园'], [5, 6, '12个', '学校'])).toEqual([
      '学校 → 12个',
      '15个 → 公园',
    ]);
  });

  it('leave out blanks and figures of nothing, and say nothing twice', () => {
    expect(cards([1, 2, 'X亿元', ''])).toEqual([]);
    expect(cards([1, 2, '12个', '公园'], [9, 10, '12个', '公园'])).toEqual(['公园 → 12个', '12个 → 公园']);
  });

  it('come in both directions, a few at a time', () => {
    const figures = Array.from({ length: 12 }, (_, i): AskedFigure => [i, i + 1, `${i + 10}个`, `第${i}项`]);
    const directions = cardsOf(figures, String).map(({ answers }) => answers);
    expect(directions.slice(0, 10)).toEqual([...Array(5).fill('figure'), ...Array(5).fill('thing')]);
    expect(directions).toHaveLength(24);
  });

  it.each(['slides/half-year-report.zh.txt', 'slides/half-year-report.en.md'])(
    'of %s are its own key figures',
    async (path) => {
      const { page, html } = await deckOf(path);
      const made = cardsOf(page.figures, String);
      expect(made.length).toBeGreaterThan(40);
      expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
      for (const [, , answer] of page.figures)
        expect(html.replace(/<[^>]*>/g, '')).toContain(answer.replace(/^[↑↓] /, ''));
    },
  );
});
