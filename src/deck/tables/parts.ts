import type { Cell, Reading } from '../../model/source.ts';
import type { Grid } from './grid.ts';
import { gridOf, indexes, sliceGrid } from './grid.ts';
import { areNumbers, isNumber, isOrdinal } from './numbers.ts';

/** What a table is made of: titles and remarks that run over its whole width, the rows of its header, the column that names its rows. */
export interface TableParts {
  /** Without the rows of `titles` and `remarks`. */
  grid: Grid;
  titles: Reading[];
  remarks: Reading[];
  headRows: number;
  /** Index of the column whose cells name the rows; -1 in a table of one column. */
  nameColumn: number;
  isNumeric: boolean[];
}

const MOST_HEAD_ROWS = 3;

/**
 * Tells header, name column and numeric columns of a grid without empty rows and columns.
 * @param hasHeader false where the source says that the first row is none (its header row is empty)
 */
export function partsOf(given: Grid, hasHeader: boolean): TableParts {
  const titleRows = titleRowsOf(given);
  const remarkRows = remarkRowsOf(given, titleRows);
  const all = indexes(given.places);
  const readingsOf = (rows: number[]) => rows.map((y) => given.readings[given.places[y][0]]);
  const titles = readingsOf(all.slice(0, titleRows));
  const remarks = readingsOf(all.slice(all.length - remarkRows));
  const grid = sliceGrid(given, all.slice(titleRows, all.length - remarkRows), indexes(given.places[0] ?? []));
  const headRows = hasHeader || titleRows > 0 ? headRowsOf(grid) : 0;
  const columns = indexes(grid.places[0] ?? []);
  const nameColumn = columns.length < 2 ? -1 : isOrdinal(bodyTexts(grid, headRows, 0)) && columns.length > 2 ? 1 : 0;
  const isNumeric = columns.map((x) => x !== nameColumn && areNumbers(bodyTexts(grid, headRows, x)));
  return { grid, titles, remarks, headRows, nameColumn, isNumeric };
}

/**
 * Of a table as it was read, how many rows head its columns (its titles and its header; none where the source leaves that empty), and which of its cells, counted
 * from the first, stand in columns of numbers.
 */
export function headAndNumbersIn(rows: readonly (readonly Cell[])[]): { headRows: number; numericCells: Set<number> } {
  const grid = gridOf(rows);
  const { titles, headRows, isNumeric } = partsOf(
    grid,
    (rows[0] ?? []).some(({ reading }) => reading.text.trim() !== ''),
  );
  const isAlone = (row: readonly number[], x: number) => row[x] !== row[x - 1] && row[x] !== row[x + 1];
  const numeric = grid.places.flatMap((row) => row.filter((_, x) => isNumeric[x] && isAlone(row, x)));
  return { headRows: titles.length + headRows, numericCells: new Set(numeric) };
}

/** Rows at the top that are one cell over all columns, with more than a header under them. */
function titleRowsOf({ places }: Grid): number {
  if ((places[0]?.length ?? 0) < 2) return 0;
  const first = places.findIndex((row) => !isWhole(row));
  return first > 0 && places.length - first >= 2 ? first : 0;
}

function isWhole(row: readonly number[]): boolean {
  return row[0] >= 0 && row.every((cell) => cell === row[0]);
}

const REMARK = /^(?:注|备注|说明|附注|数据来源|资料来源|Notes?|Sources?)\s*\d?\s*[:：.]/i;

/** Rows at the bottom that are one cell over all columns and say so: 注：…. */
function remarkRowsOf(grid: Grid, after: number): number {
  let count = 0;
  for (let y = grid.places.length - 1; y > after + 1; y--) {
    const row = grid.places[y];
    if (row.length < 2 || !isWhole(row) || !REMARK.test(textOf(grid, row[0]))) break;
    count++;
  }
  return count;
}

/** As deep as the deepest cell of the first row; two rows where the first has groups and the second no numbers. */
function headRowsOf(grid: Grid): number {
  const { places } = grid;
  if (places.length < 2) return 0;
  const [first, second] = places;
  let depth = 1;
  while (depth < MOST_HEAD_ROWS && places[depth]?.some((cell, x) => cell >= 0 && cell === first[x])) depth++;
  const hasGroups = first.some((cell, x) => cell >= 0 && cell === first[x + 1]);
  const isHeading =
    depth === 1 && hasGroups && places.length > 2 && !second.some((cell) => isNumber(textOf(grid, cell)));
  return Math.min(isHeading ? 2 : depth, places.length - 1);
}

function bodyTexts(grid: Grid, headRows: number, column: number): string[] {
  const cells = grid.places.slice(headRows).map((row) => row[column]);
  return [...new Set(cells)].map((cell) => textOf(grid, cell));
}

/** What a cell says; '' for an empty one. */
export function textOf({ readings }: Grid, cell: number): string {
  return cell < 0 ? '' : readings[cell].text.trim();
}
