import { chartOf } from '../../../src/deck/charts/chart.ts';
import type { ReadTable } from '../../../src/deck/charts/chart-table.ts';
import { readTable } from '../../../src/deck/charts/chart-table.ts';
import { gridOf } from '../../../src/deck/tables/grid.ts';
import { partsOf } from '../../../src/deck/tables/parts.ts';
import { findFigures } from '../../../src/figures/find-figures.ts';
import { recogniseOutline } from '../../../src/outline/recognise-outline.ts';
import { sourceOf } from '../apart-report.ts';

/** Cells of a table that is written a row a line, bars between cells. */
export function cellsOf(table: string): string[][] {
  return table.split('\n').map((row) => row.split('|'));
}

/** A table as charts read it. */
export function read(table: string): ReadTable {
  const language = /\p{Script=Han}/u.test(table) ? 'zh' : 'en';
  const source = sourceOf([{ heading: language === 'zh' ? '情况' : 'State' }, { table: cellsOf(table) }]);
  const outline = recogniseOutline(source, language).value;
  const block = source.blocks[1];
  if (block.kind !== 'table') throw new Error('the table is not there');
  return readTable(partsOf(gridOf(block.rows), true), findFigures(outline).value.figures);
}

/** What a chart of it shows; null where the table stays one. */
export const chartIn = (table: string) => chartOf(read(table));
