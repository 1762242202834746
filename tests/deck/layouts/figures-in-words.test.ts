import { expect, it } from 'vitest';
import { composeDeck } from '../../../src/deck/compose-deck.ts';
import { findFigures } from '../../../src/figures/find-figures.ts';
import { calloutsOf } from '../../../src/text/callouts.ts';
import { smallReport } from '../small-report.ts';

const sizesIn = (body: string) => {
  const outline = smallReport([{ title: '便民服务', body }]);
  const { slides } = composeDeck(outline, findFigures(outline).value, { aspect: '16:9' }).value;
  return calloutsOf(slides.find(({ section }) => section === 0)!).map(
    ({ number, valuePx }) => [number, valuePx] as const,
  );
};

it('a figure in words stands smaller than the digits beside it', () => {
  const sizes = new Map(sizesIn('上半年完成投资3.2亿元。居民在五百米以内就能找到社区食堂。'));
  expect(sizes.get('五百米以内')).toBe(64);
  expect(sizes.get('3.2')).toBeGreaterThan(64);
});
