import { evenPages } from '../pages.ts';
import type { Grid } from './grid.ts';
import { cellsOf, indexes, sliceGrid } from './grid.ts';
import type { Setting } from './heights.ts';
import { aroundPx, linePx, rowHeights } from './heights.ts';
import type { ReadyTable, Strip } from './plan.ts';
import { sum } from './sum.ts';

/** Which rows stand on which slide. */
export interface Paging {
  /** Index pairs of rows in the grid of the whole table, header left out. */
  ranges: [number, number][];
  /** Height for the header and for the rows under it, in px. */
  headPx: number;
  bodyPx: number;
  /** Heights of the rows under the header. */
  heights: number[];
}

/** A header may take this much of the height; one of whole sentences ends earlier. */
const MOST_HEAD_SHARE = 0.4;

/** Parts the rows of a table into slides of about even height. Rows held together by a merged cell stay together where a slide holds them. */
export function pagingOf(
  table: ReadyTable,
  strips: readonly Strip[],
  setting: Setting,
  heightFor: (widthPx: number) => number,
): Paging {
  const heights = heightsOf(table, strips, setting);
  const allPx = Math.min(...strips.map(({ widths }) => heightFor(sum(widths))));
  const least = table.headRows * (linePx(setting) + aroundPx(setting));
  const headPx = Math.min(sum(heights.slice(0, table.headRows)), Math.max(least, allPx * MOST_HEAD_SHARE));
  const bodyPx = allPx - headPx;
  const body = heights.slice(table.headRows).map((height) => Math.min(height, bodyPx));
  const pages = evenPages(body, {
    roomPx: bodyPx,
    takenPx: table.leadPx,
    mayBreak: (row) => !isMergedAcross(table.grid, table.headRows + row),
  });
  const ranges = pages.map(([from, to]): [number, number] => [table.headRows + from, table.headRows + to]);
  return { ranges, headPx, bodyPx, heights: body };
}

/** Heights of all rows, each as high as it is in the strip where it is highest. */
function heightsOf(table: ReadyTable, strips: readonly Strip[], setting: Setting): number[] {
  const all = indexes(table.grid.places);
  const heights = strips.map(({ columns, widths }) =>
    rowHeights(cellsOf(sliceGrid(table.grid, all, columns)), table.phrases, widths, setting, table.figures),
  );
  return all.map((y) => Math.max(...heights.map((each) => each[y])));
}

function isMergedAcross({ places }: Grid, row: number): boolean {
  return places[row]?.some((cell, x) => cell >= 0 && places[row - 1]?.[x] === cell) ?? false;
}
