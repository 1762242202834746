import { WALL_ROWS } from '../../../theme/type-scale.ts';
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
  if (sheet.theme.name === 'harbour')
    return rowsIn(body, callouts.length, TILE_GAP_PX)
      .flat()
      .flatMap((box, i) => [...tile(box), calloutShape(callouts[i], within(box, 16, 12, 16, 14), sheet)]);
  const rows = rowsIn(body, callouts.length, 0);
  const inner = rows.flatMap((cells) =>
    cells.map((cell, i) => within(cell, 8, i === cells.length - 1 ? 0 : PADDING_PX, 8, i === 0 ? 0 : PADDING_PX)),
  );
  return [...linesOf(rows, body, sheet), ...callouts.map((callout, i) => calloutShape(callout, inner[i], sheet))];
};

/** The cells of so many callouts, row by row. */
function rowsIn(body: Box, count: number, gapPx: number): Box[][] {
  const rows = WALL_ROWS[count];
  return gridOf(body, 1, rows.length, 0, gapPx).map((row, i) => gridOf(row, rows[i], 1, gapPx));
}

function tile(box: Box): Shape[] {
  return [
    { kind: 'form', name: '▭', box, form: 'rect', fill: 'card' },
    { kind: 'form', name: '▏', box: { ...box, width: 4 }, form: 'rect', fill: 'accent' },
  ];
}

/** Over each row, under a row that stands alone, and between columns. */
function linesOf(rows: readonly Box[][], body: Box, sheet: Sheet): Shape[] {
  const heights = [...rows.map(([{ y }]) => y), ...(rows.length === 1 ? [body.y + body.height] : [])];
  return [
    ...heights.map((y) => hairline([body.x, y], [body.x + body.width, y], sheet)),
    ...rows.flatMap((cells) => cells.slice(1).map(({ x, y, height }) => hairline([x, y], [x, y + height], sheet))),
  ];
}
