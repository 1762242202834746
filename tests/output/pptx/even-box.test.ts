import { describe, expect, it } from 'vitest';
import type { Deck } from '../../../src/model/deck.ts';
import type { SetWords } from '../../../src/output/pptx/even-box.ts';
import { evenBox } from '../../../src/output/pptx/even-box.ts';

function widthOf(text: string, way: 'balance' | 'pretty', more: Partial<SetWords> = {}, figures: Deck['figures'] = []) {
  const phrase = { text, parts: [{ start: 0, end: text.length }] };
  const deck = { figures, notation: { codeTokens: [], formulas: [] } } as unknown as Deck;
  const box = { x: 0, y: 0, width: 400, height: 100 };
  return evenBox(box, [{ phrase, sizePx: 40, ...more }], way, { deck }).width;
}

describe('a box in which words break well by themselves', () => {
  it('is the whole one for words of one line', () => expect(widthOf('一行就够了', 'balance')).toBe(400));
  it('is as narrow as its lines may be long where they are to be even', () => {
    const width = widthOf('一二三四五六七八九十一二', 'balance');
    expect(width).toBeGreaterThanOrEqual(6 * 40);
    expect(width).toBeLessThan(7 * 40);
  });
  it('stays wide otherwise, but leaves no word alone on the last line', () => {
    expect(widthOf('一二三四五六七八九十一二三四五', 'pretty')).toBe(400);
    expect(widthOf('一二三四五六七八九十一', 'pretty')).toBeLessThan(400);
  });
  it('tears no quantity', () => {
    const text = '全年新建改造公厕12座和公园';
    const figures = [{ start: 8, end: 11 }] as Deck['figures'];
    // Nine and a third characters are 全年新建改造公厕12.
    expect(widthOf(text, 'pretty', {}, figures)).toBeLessThanOrEqual(9.3 * 40);
  });
  it('ends lines of a title at its commas where they may end there', () => {
    const width = widthOf('稳住了粮食，增加了收入', 'pretty', { endsAtClauses: true });
    expect(width).toBeLessThanOrEqual(7 * 40);
  });
  it('tears no formula where its words can break beside it', () => {
    const text = '各项得分加起来是$aaaa$分';
    const mathml = '<math><mi>a</mi><mo>+</mo><mi>b</mi><mo>+</mo><mi>c</mi></math>';
    const deck = {
      figures: [],
      blanks: [],
      notation: { codeTokens: [], formulas: [{ start: 8, end: 14, isDisplay: false, mathml }] },
    } as unknown as Deck;
    const phrase = { text, parts: [{ start: 0, end: text.length }] };
    const { width } = evenBox({ x: 0, y: 0, width: 400, height: 100 }, [{ phrase, sizePx: 40 }], 'pretty', { deck });
    // In ten characters there is room for 各项得分加起来是a + …
    expect(width).toBeLessThan(9 * 40);
  });
  it('is no narrower than its longest word', () =>
    expect(widthOf('A refurbishment', 'balance')).toBeGreaterThan(13 * 40 * 0.5));
  it('never needs more lines than the whole box', () =>
    expect(widthOf('A line of several words that is set in three', 'balance')).toBeGreaterThan(400 / 2));
});
