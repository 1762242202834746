import type { Cell, Reading } from '../../model/source.ts';

/** A table as a raster of rows and columns: each place has the number of its cell in `readings`, or -1 where the row is short. */
export interface Grid {
  readings: readonly Reading[];
  places: number[][];
}

/** A cell of a grid as it begins in a row: its number (-1: an empty one), its column, and how many columns and rows it spans. */
export interface Placed {
  cell: number;
  column: number;
  columnSpan: number;
  rowSpan: number;
}

/** More columns than this are no table but a page laid out with one. */
const MOST_COLUMNS = 60;

/** Lays cells out on a raster, merged ones on all the places that they cover. @example a 2×1 cell over b c → [[0, 0], [1, 2]] */
export function gridOf(rows: readonly (readonly Cell[])[]): Grid {
  const readings: Reading[] = [];
  const places: number[][] = rows.map(() => []);
  for (const [r, row] of rows.entries()) {
    let column = 0;
    for (const { reading, columnSpan, rowSpan } of row) {
      while (places[r][column] !== undefined) column++;
      const right = Math.min(column + Math.max(1, columnSpan), MOST_COLUMNS);
      const bottom = Math.min(r + Math.max(1, rowSpan), rows.length);
      for (let y = r; y < bottom; y++) for (let x = column; x < right; x++) places[y][x] ??= readings.length;
      readings.push(reading);
      column = Math.max(right, column + 1);
    }
  }
  const width = Math.max(0, ...places.map(({ length }) => length));
  return { readings, places: places.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? -1)) };
}

/** Only some rows and columns of a grid; cells that reach beyond them are shortened. */
export function sliceGrid({ readings, places }: Grid, rows: readonly number[], columns: readonly number[]): Grid {
  return { readings, places: rows.map((y) => columns.map((x) => places[y][x])) };
}

/** The grid without rows and columns in which nothing stands. */
export function withoutEmpty(grid: Grid): Grid {
  const { places } = grid;
  const says = (cell: number) => cell >= 0 && grid.readings[cell].text.trim() !== '';
  const begins = (y: number, x: number) => says(places[y][x]) && places[y - 1]?.[x] !== places[y][x];
  const rows = indexes(places).filter((y) => places[y].some((_, x) => begins(y, x)));
  const columns = indexes(places[0] ?? []).filter((x) =>
    rows.some((y) => says(places[y][x]) && places[y][x - 1] !== places[y][x]),
  );
  return sliceGrid(grid, rows, columns);
}

/** The cells of a grid row by row, each once, where it begins. */
export function cellsOf({ places }: Grid): Placed[][] {
  return places.map((row, y) =>
    row.flatMap((cell, x): Placed[] => {
      const isEmpty = cell < 0;
      if (!isEmpty && (row[x - 1] === cell || places[y - 1]?.[x] === cell)) return [];
      if (isEmpty) return [{ cell, column: x, columnSpan: 1, rowSpan: 1 }];
      let columnSpan = 1;
      while (row[x + columnSpan] === cell) columnSpan++;
      let rowSpan = 1;
      while (places[y + rowSpan]?.[x] === cell) rowSpan++;
      return [{ cell, column: x, columnSpan, rowSpan }];
    }),
  );
}

/** 0, 1, … up to a list's length. */
export function indexes(list: readonly unknown[]): number[] {
  return Array.from(list, (_, i) => i);
}
