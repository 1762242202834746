import { calloutShape } from '../callout.ts';
import { gridOf, within } from '../place.ts';
import type { Box, Shape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import type { LayoutShapes } from './layout.ts';
import { hairline } from './section.ts';

const PADDING_PX = 36;
const TILE_GAP_PX = 12;

/** A wall of callouts, parted by hairlines; in a theme with tiles, on tiles. */
export const figures: LayoutShapes<'figures'> = ({ callouts }, body, sheet) => {
  const columns = callouts.length === 2 || callouts.length === 4 ? 2 : Math.min(3, callouts.length);
  const rows = Math.ceil(callouts.length / columns);
  if (sheet.theme.name === 'harbour')
    return tiles(callouts.length, columns, rows, body).flatMap((box, i) => [
      ...tile(box),
      calloutShape(callouts[i], within(box, 16, 12, 16, 14), sheet),
    ]);
  const cells = gridOf(body, columns, rows);
  const inner = callouts.map((_, i) =>
    within(cells[i], 8, i % columns === columns - 1 ? 0 : PADDING_PX, 8, i % columns === 0 ? 0 : PADDING_PX),
  );
  return [
    ...linesOf(callouts.length, columns, cells, sheet),
    ...callouts.map((callout, i) => calloutShape(callout, inner[i], sheet)),
  ];
};

function tiles(count: number, columns: number, rows: number, body: Box): Box[] {
  return gridOf(body, columns, rows, TILE_GAP_PX, TILE_GAP_PX).slice(0, count);
}

function tile(box: Box): Shape[] {
  return [
    { kind: 'form', name: '▭', box, form: 'rect', fill: 'card' },
    { kind: 'form', name: '▏', box: { ...box, width: 4 }, form: 'rect', fill: 'accent' },
  ];
}

/** Over each row, under a row that stands alone, and between columns. */
function linesOf(count: number, columns: number, cells: readonly Box[], sheet: Sheet): Shape[] {
  const across = cells
    .filter((_, i) => i % columns === 0)
    .flatMap(({ y, x, width, height }) => [
      hairline([x, y], [x + width * columns, y], sheet),
      ...(count <= columns ? [hairline([x, y + height], [x + width * columns, y + height], sheet)] : []),
    ]);
  const down = cells
    .slice(0, count)
    .filter((_, i) => i % columns > 0)
    .map(({ x, y, height }) => hairline([x, y], [x, y + height], sheet));
  return [...across, ...down];
}
