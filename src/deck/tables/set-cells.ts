import type { TableCell } from '../../model/deck.ts';
import { cutToLines } from '../cut-to-lines.ts';
import type { Grid, Placed } from './grid.ts';
import { cellsOf } from './grid.ts';
import type { Setting } from './heights.ts';
import { aroundPx, innerWidth, linePx, rowHeights } from './heights.ts';
import type { ReadyTable, Strip } from './plan.ts';
import { sum } from './sum.ts';

/** Height for some rows together, and for each of them where they need more. */
interface CellRoom {
  roomPx: number;
  mostRowPx: number;
}

/**
 * The cells of some rows for a slide. What needs more height than there is ends earlier, and says so: a cell of a whole page of prose, or one that was
 * merged over rows which now stand on several slides.
 */
export function setCells(
  grid: Grid,
  table: ReadyTable,
  strip: Strip,
  setting: Setting,
  { roomPx, mostRowPx }: CellRoom,
): TableCell[][] {
  const rows = cellsOf(grid);
  const heightsFor = (some: readonly Placed[][]) =>
    rowHeights(some, table.phrases, strip.widths, setting, table.figures);
  const isTight = sum(heightsFor(rows)) > roomPx;
  const single = heightsFor(rows.map((row) => row.filter(({ rowSpan }) => rowSpan === 1)));
  const heights = single.map((height) => Math.min(height, mostRowPx));
  const mostLines = (y: number, rowSpan: number) => {
    if (!isTight) return Number.POSITIVE_INFINITY;
    const inner = sum(heights.slice(y, y + rowSpan)) - aroundPx(setting);
    return Math.max(1, Math.floor(inner / linePx(setting)));
  };
  return rows.map((row, y) => row.map((placed) => cellOf(placed, table, strip, setting, mostLines(y, placed.rowSpan))));
}

function cellOf(placed: Placed, table: ReadyTable, strip: Strip, setting: Setting, mostLines: number): TableCell {
  const { textPx } = setting;
  const { cell, columnSpan, rowSpan } = placed;
  const phrase = cell < 0 ? null : table.phrases[cell];
  const width = innerWidth(placed, strip.widths, setting);
  const text = phrase && cutToLines(phrase, mostLines, textPx, width, table.figures);
  return { text, columnSpan, rowSpan, isCut: text !== phrase };
}
