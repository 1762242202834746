import { describe, expect, it } from 'vitest';
import { isLabel } from '../../src/deck/callout-labels.ts';
import { planWordIn } from '../../src/deck/points/protected-words.ts';

describe('what stands under a large figure', () => {
  it.each(['减税', '规模以上工业增加值', '新登记经营主体'])('may be %s', (label) =>
    expect(isLabel(label, 'zh')).toBe(true),
  );
  it.each(['率', '受房地产开发投资', '诉求仍占', '元的龙头企业', '东渠二期 5200 4100'])(
    'is never torn out of its sentence: %s',
    (label) => {
      expect(isLabel(label, 'zh')).toBe(false);
    },
  );
  it.each(['applications', 'price per litre', 'Income', 'share of applications that are complete'])(
    'may be %s',
    (label) => {
      expect(isLabel(label, 'en')).toBe(true);
    },
  );
  it.each([
    'why the average cost of a visit',
    'them',
    'would people',
    'paid to',
    'day instead',
    'Last year',
    'found that it helped',
    'reduction',
    'say the roof leaks',
  ])('is never torn out of its sentence: %s', (label) => expect(isLabel(label, 'en')).toBe(false));
});

describe('a word of plan that a label says first', () => {
  it.each([
    ['The target is', 'target'],
    ['We set a target of', 'target'],
    ['Spending is expected to reach', 'expected'],
    ['The four-hour target for patients was missed in', undefined],
    ['The clinic met its waiting target for', undefined],
  ])('“%s” has %s', (text, word) => {
    expect(planWordIn(text, 'en')?.word).toBe(word);
  });
});
