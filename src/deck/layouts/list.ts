import { SCALE } from '../../theme/type-scale.ts';
import type { Room } from '../fit.ts';
import { phraseLines } from '../fit.ts';
import type { SlideBody } from '../material.ts';
import type { LeafContent, LeafLayout } from './leaf-layout.ts';
import { section } from './section.ts';

const LEAST_POINTS = 3;
const COLUMN_GAP_PX = 64;
const CELL_PADDING_PX = 32;

/** Problems and other parallel statements, in two columns; where these would not be equally full, in rows. */
export const list: LeafLayout = {
  name: 'list',
  suits: ({ section: { kind }, callouts, points }) =>
    kind === 'problems' && callouts.length < 2 && points.length >= LEAST_POINTS,
  compose: (content, room) =>
    inCells(content, room) ?? section.compose({ ...content, callouts: [], strongest: [] }, room),
};

/** Null where an odd number of them fits. */
function inCells({ points, figures }: LeafContent, room: Room): SlideBody | null {
  const width = (room.widthPx - COLUMN_GAP_PX) / 2;
  const heights = points.map(
    (point) => phraseLines(point, SCALE.pointPx, width, figures) * SCALE.pointPx * 1.4 + CELL_PADDING_PX,
  );
  let count = points.length;
  while (count > 1 && Math.max(...heights.slice(0, count)) * Math.ceil(count / 2) > room.heightPx) count--;
  return count % 2 > 0 ? null : { layout: 'list', points: points.slice(0, count), items: [], form: 'cells' };
}
