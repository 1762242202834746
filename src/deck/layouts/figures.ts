import type { Callout } from '../../model/deck.ts';
import { widthInEm } from '../../text/width.ts';
import { WALL_ROWS } from '../../theme/type-scale.ts';
import { fitCallouts, withinWidth } from '../fit.ts';
import type { LeafLayout } from './leaf-layout.ts';

const COLUMN_GAP_PX = 72;
const CELL_PADDING_PX = 24;

/** A wall of four to six callouts, for a stretch that is made of figures. */
export const figures: LeafLayout = {
  name: 'figures',
  suits: ({ callouts, points }) => callouts.length >= 4 && points.length < 3,
  compose: ({ callouts, figures: known }, room) => {
    for (let count = callouts.length; count > 1; count--) {
      const rows = WALL_ROWS[count];
      const columns = Math.max(...rows);
      const cell = {
        // The narrowest: one between two others has padding on both sides.
        widthPx: room.widthPx / columns - COLUMN_GAP_PX * (columns > 2 ? 1 : 0.5),
        heightPx: room.heightPx / rows.length - CELL_PADDING_PX,
      };
      const able = withinWidth(callouts, cell.widthPx, known).filter((callout) => callout !== null);
      const wall = able.slice(0, count);
      if (wall.length < count) continue;
      const valuePx = fitCallouts(wall, cell, 84, known);
      if (valuePx) return { layout: 'figures', callouts: sized(wall, valuePx) };
    }
    return { layout: 'figures', callouts: sized(callouts.slice(0, 1), 40) };
  },
};

/** Figures in words are wider than digits and would shout: the widths, in em, from which they are at most so large. */
const WORDS: readonly { fromEm: number; mostPx: number }[] = [
  { fromEm: 4, mostPx: 64 },
  { fromEm: 2.5, mostPx: 84 },
];

/** The callouts with their values at one size, those in words (五百米以内) at a smaller one where they are long. */
export function sized(callouts: readonly Callout[], valuePx: number): Callout[] {
  return callouts.map((callout) => ({ ...callout, valuePx: Math.min(valuePx, mostPx(callout)) }));
}

function mostPx({ number, isBlank }: Callout): number {
  if (isBlank || /\d/.test(number)) return Number.POSITIVE_INFINITY;
  return WORDS.find(({ fromEm }) => widthInEm(number) >= fromEm)?.mostPx ?? Number.POSITIVE_INFINITY;
}
