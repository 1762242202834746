import { indexes } from '../tables/grid.ts';
import { sum } from '../tables/sum.ts';

/** Things that touch, from the top: their indexes, their height together, and where the first would begin if each stood where it is wanted. */
interface Group {
  members: number[];
  heightPx: number;
  topPx: number;
}

/**
 * Middles as near as can be to those wanted, for things of some heights that must not meet; null where they don't all find room. Those that would meet stand
 * together around the middle of them all.
 * @example apart([50, 52], [20, 20], [0, 100]) → [41, 61]
 */
export function apart(
  wanted: readonly number[],
  heights: readonly number[],
  [top, bottom]: readonly [number, number],
): number[] | null {
  if (sum(heights) > bottom - top) return null;
  const within = ({ topPx, heightPx }: Group) => Math.min(Math.max(topPx, top), bottom - heightPx);
  const groups: Group[] = [];
  for (const i of indexes(wanted).sort((a, b) => wanted[a] - wanted[b])) {
    let group: Group = { members: [i], heightPx: heights[i], topPx: wanted[i] - heights[i] / 2 };
    for (let last = groups.at(-1); last && within(last) + last.heightPx > within(group); last = groups.at(-1)) {
      group = joined(last, group);
      groups.pop();
    }
    groups.push(group);
  }
  const placed = [...wanted];
  for (const group of groups) {
    let at = within(group);
    for (const i of group.members) {
      placed[i] = at + heights[i] / 2;
      at += heights[i];
    }
  }
  return placed;
}

/** The second under the first: together they begin where on the average their members want them to. */
function joined(first: Group, second: Group): Group {
  const members = [...first.members, ...second.members];
  const meanPx =
    (first.topPx * first.members.length + (second.topPx - first.heightPx) * second.members.length) / members.length;
  return { members, heightPx: first.heightPx + second.heightPx, topPx: meanPx };
}
