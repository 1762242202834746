import type { KeyFigure } from '../../model/key-figure.ts';
import type { Phrase } from '../../model/outline.ts';
import { cellsOf, indexes } from '../tables/grid.ts';
import { isTotal } from '../tables/numbers.ts';
import type { TableParts } from '../tables/parts.ts';
import { sum } from '../tables/sum.ts';
import type { Amount, CellNumber } from './cell-number.ts';
import { numberIn, phraseIn, unitOf } from './cell-number.ts';
import { timesIn } from './times.ts';

/** What a table says, name by name, as a chart needs it. */
export interface ReadTable {
  /** Of the rows; of the columns where a few rows run over times. */
  names: Phrase[];
  /** Months, where the names are times; likewise those of the series. */
  times: number[] | null;
  seriesTimes: number[] | null;
  /** Null: a cell without a number, numbers of several units. */
  series: { name: Phrase | null; amounts: (Amount | null)[]; unit: string | null }[];
  /** What sums up the others. */
  total: { name: Phrase; amounts: (Amount | null)[] } | null;
  /** Head of the column of names: 镇街, 指标. */
  nameHead: string;
  /** It has what no chart shows: merged cells, a header of groups, rows without names, sub-totals. */
  isIrregular: boolean;
}

/** Names and numbers of a table; `numbers` column by column. */
interface Cells {
  names: (Phrase | null)[];
  heads: (Phrase | null)[];
  numbers: (CellNumber | null)[][];
}

/** Sums agree that differ by no more than this share: parts are rounded. */
const ROUNDING = 0.011;
/** As many rows over times are lines; more are names with a bar a time. */
const MOST_LINES = 3;

/** Whether numbers make up a whole. @example addsUp([25.3, 120.6, 109.7], 255.5) → true */
export function addsUp(parts: readonly number[], whole: number): boolean {
  return Math.abs(sum(parts) - whole) <= Math.abs(whole) * ROUNDING;
}

/** Reads a table for a chart; what it lacks for one is told by refusals.ts. */
export function readTable(parts: TableParts, figures: readonly KeyFigure[]): ReadTable {
  const { grid, headRows, nameColumn } = parts;
  const readingAt = (y: number, x: number) => grid.readings[grid.places[y]?.[x]] ?? null;
  const rows = indexes(grid.places).slice(headRows);
  const columns = indexes(grid.places[0] ?? []).slice(nameColumn + 1);
  const headOf = (x: number) => (headRows > 0 ? phraseIn(readingAt(headRows - 1, x)) : null);
  const cells = turned({
    names: rows.map((y) => phraseIn(readingAt(y, nameColumn))),
    heads: columns.map(headOf),
    numbers: columns.map((x) => rows.map((y) => numberIn(readingAt(y, x), figures))),
  });
  const isWhole = cellsOf(grid).every((row) => row.every(({ columnSpan, rowSpan }) => columnSpan * rowSpan === 1));
  const isIrregular = !isWhole || headRows > 1 || nameColumn < 0 || cells.names.includes(null);
  return withoutTotal(cells, isIrregular, headOf(nameColumn)?.text.trim() ?? '');
}

/** Rows over times change places with them. */
function turned(cells: Cells): Cells {
  const { names, heads, numbers } = cells;
  const isOverTimes = heads.length > MOST_LINES - 1 && names.length <= MOST_LINES && timesOf(heads) && !timesOf(names);
  if (!isOverTimes) return cells;
  return { names: heads, heads: names, numbers: names.map((_, y) => numbers.map((column) => column[y])) };
}

function timesOf(names: readonly (Phrase | null)[]): number[] | null {
  return timesIn(names.map((name) => name?.text ?? ''));
}

function withoutTotal(cells: Cells, isIrregular: boolean, nameHead: string): ReadTable {
  const { names, heads, numbers } = cells;
  const totals = indexes(names).filter((i) => sumsUp(cells, i));
  const [at = -1] = totals;
  const kept = <T>(list: readonly T[]) => list.filter((_, i) => i !== at);
  return {
    names: kept(names).flatMap((name) => name ?? []),
    times: timesOf(kept(names)),
    seriesTimes: timesOf(heads),
    series: heads.map((name, x) => ({ name, amounts: kept(numbers[x]), unit: unitOf(kept(numbers[x])) })),
    total: at < 0 || !names[at] ? null : { name: names[at], amounts: numbers.map((column) => column[at]) },
    nameHead,
    isIrregular: isIrregular || totals.length > 1 || (at > 0 && at < names.length - 1),
  };
}

/** A row that is called a total, or stands first or last and is the sum of the others. */
function sumsUp({ names, numbers }: Cells, row: number): boolean {
  if (isTotal(names[row]?.text.trim() ?? '')) return true;
  const isEdge = row === 0 || row === names.length - 1;
  if (!isEdge || names.length < 4 || timesOf(names)) return false;
  return numbers.some((column) => {
    const others = column.filter((_, i) => i !== row).map((number) => number?.value ?? Number.NaN);
    const own = column[row]?.value ?? Number.NaN;
    return own > 0 && addsUp(others, own);
  });
}
