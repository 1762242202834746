import { describe, expect, it } from 'vitest';
import { breakable, endsAtClauses, linesOf, measuredIn, widthInEm } from '../../src/text/width.ts';

describe('how wide a text is', () => {
  it('counts a Han character as one em, a digit as 0.59 and an eighth between them', () => {
    expect(widthInEm('减税')).toBe(2);
    expect(widthInEm('3.2亿元')).toBeCloseTo(3.63);
  });
});

describe('a width in the serif', () => {
  it('is that of Noto Serif SC while the work lasts, also where it fails', () => {
    expect(measuredIn('Noto Serif SC', () => widthInEm('Yes'))).toBeCloseTo(0.701 + 0.572 + 0.499);
    expect(() =>
      measuredIn('Noto Serif SC', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(widthInEm('Yes')).toBeCloseTo(0.58 + 0.581 + 0.495);
  });
  it('is the same for Han', () => expect(measuredIn('Noto Serif SC', () => widthInEm('减税'))).toBe(2));
});

describe('where a line may end', () => {
  it('never parts a quantity', () => {
    expect(breakable('压缩至15个工作日。', [[3, 9]])).toEqual(['压', '缩', '至', '15个工作日。']);
  });
  it('keeps closing punctuation with what stands before and opening with what follows', () => {
    expect(breakable('在“区”内')).toEqual(['在', '“区”', '内']);
  });
  it('holds a quotation mark beside a digit or Latin letter to both sides', () => {
    expect(breakable('出台“1+1”系列')).toEqual(['出', '台“1+1”系', '列']);
    expect(breakable('said “yes” twice')).toEqual(['said ', '“yes” ', 'twice']);
  });
  it('keeps a Latin word whole', () => {
    expect(breakable('new help desks')).toEqual(['new ', 'help ', 'desks']);
  });
});

describe('how many lines a text needs', () => {
  it('is one for a text that fits', () => expect(linesOf('工程审批压缩至15个工作日', 30, 600)).toBe(1));
  it('is at least one', () => expect(linesOf('', 30, 600)).toBe(1));
  it('grows with the text', () => expect(linesOf('工'.repeat(41), 30, 600)).toBe(3));
  it('breaks a word that is longer than the line', () => expect(linesOf('x'.repeat(100), 30, 300)).toBeGreaterThan(4));
});

describe('a Chinese title of several lines', () => {
  const PX = 40;
  it.each([
    ['ends them at its commas', '粮食产量稳步增长，生产能力持续增强', 480, true],
    [
      'ends them anywhere where a clause is longer than a line',
      '关于进一步完善全区公共图书馆总分馆体系，办好分馆',
      480,
      false,
    ],
    ['ends them anywhere where commas would need more lines', '做好粮食收购，抓好农田建设，管好村级公路', 440, false],
    ['of one line has nothing to end', '增长，增强', 480, false],
    ['has no commas', '粮食产量稳步增长生产能力持续增强', 480, false],
  ])('%s', (_, title, widthPx, expected) => {
    expect(endsAtClauses(title, PX, widthPx)).toBe(expected);
  });
});
