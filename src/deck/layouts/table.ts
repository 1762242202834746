import type { Block } from '../../model/source.ts';
import { phraseOf } from '../../text/reading.ts';
import { widthInEm } from '../../text/width.ts';
import type { Room } from '../fit.ts';
import type { SlideBody } from '../material.ts';
import { cellSizes } from '../tables/columns.ts';
import { cellsOf, gridOf, indexes, sliceGrid, withoutEmpty } from '../tables/grid.ts';
import { isTotal } from '../tables/numbers.ts';
import { partsOf, textOf } from '../tables/parts.ts';
import type { Plan, ReadyTable, Strip } from '../tables/plan.ts';
import { costOf, planOf, slidesIn } from '../tables/plan.ts';
import { setCells } from '../tables/set-cells.ts';
import { sum } from '../tables/sum.ts';
import { withTitles } from '../tables/with-titles.ts';
import type { ApartContent, ApartLayout, Page } from './apart-layout.ts';
import { isThin } from './apart-layout.ts';
import { leadHeight, legendHeight, legendIn, legendWidth } from './legend-room.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Body = Extract<SlideBody, { layout: 'table' }>;

/** A table on more slides than this is an appendix: its first rows are shown with its total, the rest is in the notes. */
const MOST_PAGES = 8;
/** The rule under the header, and what tells that the table goes on in the notes. */
const HEAD_LINE_PX = 2;
const MORE_PX = 40;
/** A name in bold is at most this long. */
const LONGEST_NAME_EM = 12;

/** A table as a table: its header over every page, wide ones over several slides by columns, long ones by rows. */
export const table: ApartLayout = {
  name: 'table',
  shows: ({ block }) =>
    block.kind === 'table' && block.rows.some((row) => row.some(({ reading }) => reading.text.trim() !== '')),
  takes: (text) => isThin(text),
  compose: (content, room) => {
    const ready = readyTable(content, room);
    const heightFor = (widthPx: number) =>
      room.heightPx - legendHeight(ready.legend, widthPx, ready.figures) - HEAD_LINE_PX;
    const full = planOf(ready, room, heightFor);
    if (ready.points.length === 0) return pagesOf(ready, full);
    const silent = { ...ready, points: [], leadPx: 0 };
    const plain = planOf(silent, room, heightFor);
    // A line about the table that makes a slide more, or type small, is left to the notes.
    const isWorth = costOf(full) <= costOf(plain) && full.heights[0] + ready.leadPx <= full.bodyPx;
    return isWorth ? pagesOf(ready, full) : pagesOf(silent, plain);
  },
};

function readyTable({ material, block, legend: given, text }: ApartContent, room: Room): ReadyTable {
  const { rows } = block as Table;
  const hasHeader = rows[0].some(({ reading }) => reading.text.trim() !== '');
  const parts = partsOf(withoutEmpty(gridOf(rows)), hasHeader);
  const points = text?.points.slice(0, 1) ?? [];
  const { figures } = material.figures;
  const legend = legendIn(withTitles(given, parts), room.widthPx, figures);
  const phrases = parts.grid.readings.map((reading) => phraseOf(reading));
  return {
    ...parts,
    points,
    leadPx: leadHeight(points, room, figures),
    legend,
    legendPx: legendWidth(legend),
    phrases,
    sizes: cellSizes(phrases, figures),
    figures,
    isCutShort: material.isCutShort,
  };
}

function pagesOf(table: ReadyTable, plan: Plan): Page[] {
  const { ranges, strips } = plan;
  if (table.isCutShort && slidesIn(plan) > MOST_PAGES) return [firstPage(table, plan)];
  return ranges.flatMap((range, i) =>
    strips.map((strip, j) => {
      const isFirst = i === 0 && j === 0;
      const points = isFirst ? table.points : [];
      const bodyPx = plan.bodyPx - (isFirst ? table.leadPx : 0);
      const body = bodyOf(table, { ...plan, bodyPx }, strip, indexes(table.grid.places).slice(...range));
      return { body: { ...body, points }, from: j === 0 ? startOfRow(table, range[0]) : null };
    }),
  );
}

/** As many rows as fit, and the total if the last row is one. */
function firstPage(table: ReadyTable, plan: Plan): Page {
  const { points, grid, headRows } = table;
  const { heights } = plan;
  const bodyPx = plan.bodyPx - table.leadPx - MORE_PX;
  const totals = isTotalRow(table, grid.places.length - 1) ? [grid.places.length - 1] : [];
  const taken = totals.length > 0 ? heights[heights.length - 1] : 0;
  const fitting = heights.findIndex((_, i) => taken + sum(heights.slice(0, i + 1)) > bodyPx);
  const rows = [...indexes(grid.places).slice(headRows, headRows + Math.max(1, fitting)), ...totals];
  const body = bodyOf(table, { ...plan, bodyPx }, plan.strips[0], rows);
  return { body: { ...body, points, isCut: true }, from: null };
}

function bodyOf(table: ReadyTable, plan: Plan, strip: Strip, rows: number[]): Body {
  const { legend, grid, headRows, nameColumn, isNumeric } = table;
  const head = indexes(grid.places).slice(0, headRows);
  const set = (own: number[], roomPx: number, mostRowPx: number) =>
    setCells(sliceGrid(grid, own, strip.columns), table, strip, plan.setting, { roomPx, mostRowPx });
  return {
    layout: 'table',
    points: [],
    legend,
    columns: strip.columns.map((x, i) => ({ widthPx: strip.widths[i], isNumeric: isNumeric[x] })),
    head: set(head, plan.headPx, plan.headPx / Math.max(1, headRows)),
    rows: set(rows, plan.bodyPx, plan.bodyPx).map((cells, i) => ({ cells, isTotal: isTotalRow(table, rows[i]) })),
    nameColumn,
    hasNames: hasNames(table),
    ...plan.setting,
    isCut: false,
  };
}

/** What its first column says are names, not sentences. */
function hasNames({ grid, phrases, headRows, nameColumn }: ReadyTable): boolean {
  if (nameColumn < 0) return false;
  const names = grid.places.slice(headRows).map((row) => phrases[row[nameColumn]]?.text ?? '');
  return names.every((name) => widthInEm(name) <= LONGEST_NAME_EM);
}

function isTotalRow({ grid, nameColumn }: ReadyTable, row: number): boolean {
  return grid.places[row].slice(0, nameColumn + 1).some((cell) => isTotal(textOf(grid, cell)));
}

function startOfRow({ grid }: ReadyTable, row: number): number | null {
  const begins =
    cellsOf(
      sliceGrid(
        grid,
        [row - 1, row].filter((y) => y >= 0),
        indexes(grid.places[0]),
      ),
    ).at(-1) ?? [];
  const starts = begins.flatMap(({ cell }) => (cell < 0 ? [] : (grid.readings[cell].offsets[0] ?? [])));
  return starts.length > 0 ? Math.min(...starts) : null;
}
