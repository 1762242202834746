import { SCALE } from '../../theme/type-scale.ts';
import { phraseLines } from '../fit.ts';
import type { LeafLayout } from './leaf-layout.ts';

const COLUMN_GAP_PX = 64;
const CELL_PADDING_PX = 32;

/** Problems and other parallel statements, in two columns. */
export const list: LeafLayout = {
  name: 'list',
  suits: ({ section, callouts, points }) => section.kind === 'problems' && callouts.length < 2 && points.length >= 3,
  compose: ({ points, figures }, room) => {
    const width = (room.widthPx - COLUMN_GAP_PX) / 2;
    const heights = points.map(
      (point) => phraseLines(point, SCALE.pointPx, width, figures) * SCALE.pointPx * 1.4 + CELL_PADDING_PX,
    );
    let count = points.length;
    while (count > 1 && Math.max(...heights.slice(0, count)) * Math.ceil(count / 2) > room.heightPx) count--;
    return { layout: 'list', points: points.slice(0, count), items: [] };
  },
};
