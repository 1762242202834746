import { expect, it } from 'vitest';
import { tintOf } from '../../../src/output/pptx/tint.ts';

const SCHEME = { bg2: 'F4EADA', tx2: '6B5A4E', accent1: '1F57B8' };

it('finds the colour of a scheme whose darker tone is nearest', () => {
  const { slot, share, offset, off } = tintOf('EBDFCA', SCHEME);
  expect(slot).toBe('bg2');
  expect(share).toBeLessThan(1);
  expect(offset).toBe(0);
  expect(off).toBeLessThan(8);
});
it('finds one whose lighter tone is nearest', () => {
  const { slot, share, offset } = tintOf('C4D7F5', SCHEME);
  expect(slot).toBe('accent1');
  expect(share * 0.42 + offset).toBeCloseTo(0.865, 1);
});
it('says how far off the nearest is', () => expect(tintOf('00FF00', SCHEME).off).toBeGreaterThan(60));
