import type { ChartKind, Drawing, TableCell } from '../../model/deck.ts';
import type { Phrase } from '../../model/outline.ts';
import type { Block } from '../../model/source.ts';
import { phraseOf } from '../../text/reading.ts';
import type { Chart } from '../charts/chart.ts';
import { chartOf } from '../charts/chart.ts';
import { readTable } from '../charts/chart-table.ts';
import { toneOf } from '../charts/drawer.ts';
import { drawingOf } from '../charts/drawers.ts';
import { refusalOf } from '../charts/refusals.ts';
import type { Room } from '../fit.ts';
import type { Material, SlideBody } from '../material.ts';
import { cellsOf, gridOf, indexes, sliceGrid, withoutEmpty } from '../tables/grid.ts';
import { isTotal } from '../tables/numbers.ts';
import type { TableParts } from '../tables/parts.ts';
import { partsOf, textOf } from '../tables/parts.ts';
import { withTitles } from '../tables/with-titles.ts';
import type { ApartContent, ApartLayout } from './apart-layout.ts';
import { isThin } from './apart-layout.ts';
import { leadHeight, legendHeight, legendIn } from './legend-room.ts';
import { table } from './table.ts';

type Table = Extract<Block, { kind: 'table' }>;
type Body = Extract<SlideBody, { layout: 'chart' }>;

/** A table that is a series of numbers, as a chart; one that no chart of readable size holds stays a table. */
export const chart: ApartLayout = {
  name: 'chart',
  shows: ({ block }, _, material) => block.kind === 'table' && material.hasCharts && chartIn(block, material) !== null,
  takes: (text) => isThin(text),
  compose: (content, room) => {
    const body = bodyOf(content, room);
    return body ? [{ body, from: null }] : table.compose(content, room);
  },
};

function partsIn({ rows }: Table): TableParts {
  const hasHeader = rows[0].some(({ reading }) => reading.text.trim() !== '');
  return partsOf(withoutEmpty(gridOf(rows)), hasHeader);
}

function chartIn(block: Table, { figures }: Material): Chart | null {
  if (!block.rows.some((row) => row.some(({ reading }) => reading.text.trim() !== ''))) return null;
  const read = readTable(partsIn(block), figures.figures);
  return refusalOf(read) ? null : chartOf(read);
}

function bodyOf({ material, section, block, legend: given, text }: ApartContent, room: Room): Body | null {
  const { figures } = material.figures;
  const parts = partsIn(block as Table);
  const read = unlessSaid(chartIn(block as Table, material)!, [section.title, given.caption]);
  const legend = legendIn(withTitles(given, parts), room.widthPx, figures);
  const underLegend = room.heightPx - legendHeight(legend, room.widthPx, figures);
  const draw = (heightPx: number) =>
    drawingOf(read, { widthPx: room.widthPx, heightPx: Math.floor(heightPx), figures });
  const whole = draw(underLegend);
  if (!whole) return null;
  const body = (drawing: Drawing & { kind: ChartKind }, points: Body['points']): Body => ({
    layout: 'chart',
    points,
    legend,
    ...drawing,
    table: tableOf(parts),
    names: read.names,
    series: read.series.map(({ name, amounts }, i) => ({ name, tone: toneOf(read, i), amounts })),
  });
  const points = text?.points.slice(0, 1) ?? [];
  // A line about the chart that makes another kind of it is left to the notes.
  const under = points.length > 0 ? draw(underLegend - leadHeight(points, room, figures)) : null;
  return under?.kind === whole.kind ? body(under, points) : body(whole, []);
}

/** A single series needs no name that the slide says already. */
function unlessSaid(chart: Chart, said: readonly (Phrase | null)[]): Chart {
  const [first] = chart.series;
  const isSaid = said.some((phrase) => phrase?.text === first.name?.text);
  return chart.series.length === 1 && isSaid ? { ...chart, series: [{ ...first, name: null }] } : chart;
}

/** The whole table, for those who hear the slide. */
function tableOf({ grid, headRows, nameColumn, isNumeric }: TableParts): Body['table'] {
  const all = indexes(grid.places);
  const rowsOf = (some: readonly number[]): TableCell[][] =>
    cellsOf(sliceGrid(grid, some, indexes(grid.places[0]))).map((row) =>
      row.map(({ cell, columnSpan, rowSpan }) => {
        const text = cell < 0 ? null : phraseOf(grid.readings[cell]);
        return { text, columnSpan, rowSpan, isCut: false };
      }),
    );
  const isSum = (y: number) => isTotal(textOf(grid, grid.places[y][Math.max(0, nameColumn)]));
  return {
    columns: isNumeric.map((each) => ({ widthPx: 0, isNumeric: each })),
    head: rowsOf(all.slice(0, headRows)),
    rows: rowsOf(all.slice(headRows)).map((cells, i) => ({ cells, isTotal: isSum(headRows + i) })),
    nameColumn,
  };
}
