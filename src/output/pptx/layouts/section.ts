import type { Point } from '../../../model/deck.ts';
import { SCALE } from '../../../theme/type-scale.ts';
import { calloutShape, valueWidth } from '../callout.ts';
import { evenBox } from '../even-box.ts';
import { gridOf, regularHeightOf, regularPx } from '../place.ts';
import { leadShape, pointsShape } from '../points.ts';
import type { Box, Shape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import type { LayoutShapes } from './layout.ts';

const GAP_PX = 96;
const ROW = { most: 200, mostHeight: 480, hangPx: 40 };
/** Between the lines of a point that leads. */
const LEAD_LEADING = 1.35;

/** Points beside a stack of callouts; either may be missing. */
export const section: LayoutShapes<'section'> = ({ points, pointPx, callouts }, body, sheet) => {
  if (callouts.length === 0) return rowsOf(points, pointPx, body, sheet);
  const pointsWidth = points.length > 0 ? (3 * (body.width - GAP_PX)) / 5 : -GAP_PX;
  const stack = { ...body, x: body.x + pointsWidth + GAP_PX, width: body.width - pointsWidth - GAP_PX };
  const beside: Shape[] =
    points.length > 0
      ? [
          besideShape(points, pointPx, { ...body, width: pointsWidth }, sheet),
          hairline([stack.x - GAP_PX / 2, body.y], [stack.x - GAP_PX / 2, body.y + body.height], sheet),
        ]
      : [];
  const cells = gridOf(stack, 1, callouts.length);
  const isAlone = points.length === 0 && callouts.length > 1;
  const labelPx = isAlone ? SCALE.besideLabelPx : callouts.length === 1 ? 30 : SCALE.labelPx;
  const labelAtPx = isAlone
    ? Math.max(...callouts.map((callout) => valueWidth(callout, sheet))) + SCALE.besideGapPx
    : 0;
  return [
    ...beside,
    ...callouts.map((callout, i) => calloutShape(callout, cells[i], sheet, { labelPx, labelAtPx })),
    ...cells.slice(1).map(({ x, y, width }) => hairline([x, y], [x + width, y], sheet)),
  ];
};

/** Points as a list; one alone leads, without a dash. */
function besideShape(points: readonly Point[], sizePx: number, box: Box, sheet: Sheet): Shape {
  if (points.length > 1) return pointsShape(points, box, sheet, { sizePx, isEven: true });
  const even = evenBox(box, [{ phrase: points[0], sizePx: regularPx(sizePx, sheet) }], 'balance', sheet);
  return leadShape(points, even, sheet, { sizePx, leading: LEAD_LEADING, anchor: 'middle' })[0];
}

/** A thin line between things. */
export function hairline(from: [number, number], to: [number, number], { palette }: Sheet): Shape {
  return { kind: 'rule', name: '—', from, to, colour: 'line', widthPx: palette.hairPx };
}

/** Points alone: rows over the whole width, the taller the fewer there are, between hairlines where each is one line. */
function rowsOf(points: readonly Point[], sizePx: number, body: Box, sheet: Sheet): Shape[] {
  const { hangPx } = ROW;
  const width = body.width - hangPx;
  const words = points.map((phrase) => ({ phrase, sizePx: regularPx(sizePx, sheet) }));
  const heights = points.map((point) => regularHeightOf(point, sizePx, SCALE.pointLeading, width, sheet));
  const room = Math.min(body.height, ROW.mostHeight);
  const pitch = Math.min(ROW.most, room / points.length);
  const isEven = heights.every((height) => height + 12 <= pitch);
  if (!isEven) return [pointsShape(points, body, sheet, { sizePx, anchor: 'top', hangPx })];
  const even = evenBox({ ...body, width }, words, 'balance', sheet).width + hangPx;
  const rows = gridOf({ ...body, height: pitch * points.length }, 1, points.length);
  const spaces = heights.map((height, i) => (pitch - height) / 2 + (i > 0 ? (pitch - heights[i - 1]) / 2 : 0));
  const top = spaces[0];
  return [
    ...[...rows.map(({ y }) => y), rows[0].y + pitch * points.length].map((y) =>
      hairline([body.x, y], [body.x + body.width, y], sheet),
    ),
    pointsShape(points, { ...body, y: body.y + top, width: even, height: pitch * points.length - top }, sheet, {
      sizePx,
      anchor: 'top',
      hangPx,
      before: [0, ...spaces.slice(1)],
    }),
  ];
}
