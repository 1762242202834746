import { describe, expect, it } from 'vitest';
import { composeDeck } from '../../../src/deck/compose-deck.ts';
import { findFigures } from '../../../src/figures/find-figures.ts';
import type { Slide } from '../../../src/model/deck.ts';
import { smallReport } from '../small-report.ts';

function slideOf(body: string): Slide {
  const outline = smallReport([{ title: '审批提速', body }]);
  const { slides } = composeDeck(outline, findFigures(outline).value, { aspect: '16:9' }).value;
  return slides.find(({ section }) => section === 0)!;
}

describe('a comparison', () => {
  it('draws the two ends of a pair as bars, with the time of the old one', () => {
    const slide = slideOf('项目审批时限由2025年的40天压缩到10天。');
    expect(slide).toMatchObject({
      layout: 'comparison',
      bars: [{ old: { share: 1, period: { text: '2025年' } }, new: { share: 0.25, period: null } }],
    });
  });
  it('draws two pairs beside each other', () => {
    expect(slideOf('普及率由89%提高到95%。修复时间由9小时缩短到6小时。')).toMatchObject({
      layout: 'comparison',
      callouts: [{ label: { text: '普及率' } }, { label: { text: '修复时间' } }],
    });
  });
  it('leaves a pair among other figures to the section', () => {
    expect(slideOf('审批时限由40天压缩到10天。新增学位900个。').layout).toBe('section');
  });
  it('draws no end that could not be seen, and no blank', () => {
    expect(slideOf('合作社由3家发展到1735家。').layout).toBe('section');
    expect(slideOf('审批时限由XX天压缩到10天。').layout).toBe('section');
  });
});
