import { ofMostWorth } from '../callouts.ts';
import { fitCallouts, fitPoints } from '../fit.ts';
import { sized } from './figures.ts';
import type { LeafLayout } from './leaf-layout.ts';

/** Width of the callouts' column where points stand beside it, and what the two keep between them. */
const CALLOUTS_SHARE = 0.4;
const GUTTER_PX = 96;
const CALLOUT_PADDING_PX = 24;
/** Largest values of one, two and three callouts. */
const BESIDE_POINTS_PX = [128, 96, 84];
const ALONE_PX = [200, 128, 96];

/** Points on the left, up to three callouts on the right; either alone takes the whole width. */
export const section: LeafLayout = {
  name: 'section',
  suits: () => true,
  compose: ({ strongest, points, figures }, room) => {
    const widthPx = points.length ? (room.widthPx - GUTTER_PX) * CALLOUTS_SHARE : room.widthPx;
    for (let count = strongest.length; count > 0; count--) {
      const callouts = ofMostWorth(strongest, count, figures);
      const cell = { widthPx, heightPx: room.heightPx / count - CALLOUT_PADDING_PX };
      const valuePx = fitCallouts(callouts, cell, (points.length ? BESIDE_POINTS_PX : ALONE_PX)[count - 1], figures);
      if (!valuePx) continue;
      const left = { ...room, widthPx: room.widthPx - widthPx - GUTTER_PX };
      return {
        layout: 'section',
        points: points.length ? fitPoints(points, left, figures) : [],
        callouts: sized(callouts, valuePx),
      };
    }
    return { layout: 'section', points: fitPoints(points, room, figures), callouts: [] };
  },
};
