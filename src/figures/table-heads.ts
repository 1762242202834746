import type { Cell, Reading } from '../model/source.ts';
import type { Heads } from './heads.ts';

/** Names of columns that number their rows or give their units. */
const NUMBERING = /^(?:序号|编号|项次|No\.?|Nr\.?|#|)$/i;
const UNIT_COLUMN = /^(?:计量)?单位$|^Units?$/i;
/** A cell that holds a number and no words. */
const NUMERIC = /^[-−+±]?[0-9０-９][0-9０-９,，.．\s]*(?:[%％‰]|[\p{Script=Han}]{1,4})?$|^[-—–/…*]*$/u;
/** More columns or rows than this are no table that anybody reads: merged cells of a hostile file. */
const MOST_CELLS = 200_000;

/** The words of a cell, without the white space around them. */
const wordsOf = ({ reading }: Cell): string => reading.text.trim();

/** The cells by row and column, a merged one in all its places. */
function gridOf(rows: readonly (readonly Cell[])[]): (Cell | undefined)[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  const width = Math.max(0, ...rows.map((row) => row.length)) * 2 + 8;
  if (width * rows.length > MOST_CELLS) return rows.map((row) => [...row]);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of row) {
      while (grid[y][x]) x += 1;
      const [right, low] = [Math.min(x + cell.columnSpan, width), Math.min(y + cell.rowSpan, rows.length)];
      for (let down = y; down < low; down++) for (let across = x; across < right; across++) grid[down][across] = cell;
      x = Math.max(right, x + 1);
    }
  }
  return grid;
}

/** A second row belongs to the head where the first has merged columns, and it holds no numbers. */
function headRows(grid: readonly (readonly (Cell | undefined)[])[]): number {
  const [first = [], second = []] = grid;
  const isMerged = first.some((cell) => (cell?.columnSpan ?? 1) > 1);
  return isMerged && second.every((cell) => !cell || !/^[-−+]?[0-9]/.test(wordsOf(cell))) ? 2 : 1;
}

/** Where the names of a row stand: the first words that neither number it, nor give its unit, nor bracket several rows; a row without words is named by its first cell. */
function rowHeads(row: readonly (Cell | undefined)[], heads: readonly string[]): number[] {
  const named = [...row.keys()].filter((x) => {
    const words = row[x] && wordsOf(row[x]);
    if (!words || NUMERIC.test(words) || UNIT_COLUMN.test(heads[x] ?? '')) return false;
    return !NUMBERING.test(heads[x] ?? '') || x > 0 || words.length > 3;
  });
  const own = named.filter((x) => row[x]?.rowSpan === 1);
  const isFirstNumber = !NUMBERING.test(heads[0] || 'name') && row[0];
  return [...own.slice(0, 1), ...named.slice(0, 1), ...(isFirstNumber ? [0] : [])];
}

const nameCell: Heads = { row: null, columns: [], unit: null, isName: true };

/** The heads of the cells of a table; see headsByPlace. */
export function tableHeads(rows: readonly (readonly Cell[])[], unit: string | null): [number, Heads][] {
  const grid = gridOf(rows);
  const count = headRows(grid);
  const names = (grid[0] ?? []).map((cell) => (cell ? wordsOf(cell) : ''));
  const unitAt = names.findIndex((name) => UNIT_COLUMN.test(name));
  const heads = new Map<number, Heads>();
  for (const [y, row] of grid.entries()) {
    const nameAt = rowHeads(row, names);
    for (const [x, cell] of row.entries()) {
      const place = cell && firstPlace(cell.reading);
      if (place === undefined || heads.has(place)) continue;
      const isName = y < count || x === 0 || x === unitAt || NUMBERING.test(names[x] ?? 'x');
      const columns = [...new Set(grid.slice(0, count).map((head) => head[x]))].flatMap((head) => head?.reading ?? []);
      const head = row[nameAt.find((at) => at < x && row[at] !== cell) ?? -1];
      const given = unitAt >= 0 && row[unitAt] ? wordsOf(row[unitAt]) : unit;
      heads.set(place, isName ? nameCell : { row: head?.reading ?? null, columns, unit: given || null, isName });
    }
  }
  return [...heads];
}

/** Where the words of a reading begin in the source. */
export function firstPlace({ text, offsets }: Reading): number | undefined {
  return offsets[text.search(/\S/)];
}
