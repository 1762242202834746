import { indexes } from '../tables/grid.ts';
import { sum } from '../tables/sum.ts';

/**
 * Middles as near as can be to those wanted, for things of some heights that must not meet; null where they don't all find room.
 * @example apart([10, 12], [20, 20], [0, 100]) → [10, 30]
 */
export function apart(
  wanted: readonly number[],
  heights: readonly number[],
  [top, bottom]: readonly [number, number],
): number[] | null {
  if (sum(heights) > bottom - top) return null;
  const order = indexes(wanted).sort((a, b) => wanted[a] - wanted[b]);
  const placed = [...wanted];
  let above = top;
  for (const i of order) {
    placed[i] = Math.max(wanted[i], above + heights[i] / 2);
    above = placed[i] + heights[i] / 2;
  }
  let below = bottom;
  for (const i of order.reverse()) {
    placed[i] = Math.min(placed[i], below - heights[i] / 2);
    below = placed[i] - heights[i] / 2;
  }
  return placed;
}
