import type { TableCell } from '../../../model/deck.ts';
import { SCALE } from '../../../theme/type-scale.ts';
import { captionShapes, MORE_PX, moreShape, sourcesShapes } from '../legend.ts';
import { phraseRuns } from '../phrase-runs.ts';
import { heightOf, total, under } from '../place.ts';
import { leadShape } from '../points.ts';
import type { Edge, Shape, TableCellShape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import type { LayoutShapes, SlideOf } from './layout.ts';

type TableSlide = SlideOf<'table'>;

/** A native table with its caption, the line that the report says about it over it. */
export const table: LayoutShapes<'table'> = (slide, body, sheet) => {
  const lead = leadHeight(slide.points, body.width, sheet);
  const widthPx = total(slide.columns.map((column) => column.widthPx));
  const room = under({ ...body, width: widthPx }, lead);
  const caption = captionShapes(slide.legend, room, sheet);
  const grid = under(room, caption.heightPx);
  const rows = rowsOf(slide, sheet);
  const heightPx = total(rows.map((row) => row.heightPx));
  const below = under({ ...grid, width: body.width }, heightPx);
  return [
    ...leadShape(slide.points, { ...body, height: lead - SCALE.leadGapPx }, sheet),
    ...caption.shapes,
    {
      kind: 'table',
      name: slide.legend.caption?.text ?? sheet.nameOf(slide),
      box: { ...grid, height: heightPx },
      columnsPx: slide.columns.map((column) => column.widthPx),
      rows,
      hasHead: slide.head.length > 0,
      placeholder: { type: 'tbl', index: 13 },
    },
    ...(slide.isCut ? [moreShape(below, slide, sheet)] : []),
    ...sourcesShapes(slide.legend, slide.isCut ? under(below, MORE_PX) : below, sheet),
  ];
};

/** Height of the line over a block, with the gap under it. */
export function leadHeight(points: TableSlide['points'], widthPx: number, sheet: Sheet): number {
  if (points.length === 0) return 0;
  return (
    SCALE.leadGapPx + total(points.map((point) => heightOf(point, SCALE.pointPx, SCALE.pointLeading, widthPx, sheet)))
  );
}

type Row = Extract<Shape, { kind: 'table' }>['rows'][number];

function rowsOf(slide: TableSlide, sheet: Sheet): Row[] {
  const count = slide.columns.length;
  const head = placed(slide.head, count);
  const body = placed(
    slide.rows.map(({ cells }) => cells),
    count,
  );
  const all = [
    ...head.map((cells) => ({ cells, isHead: true, isTotal: false })),
    ...body.map((cells, i) => ({ cells, isHead: false, isTotal: slide.rows[i].isTotal })),
  ];
  const rows = all.map(({ cells, isHead, isTotal }, y): Row => {
    const isLastHead = isHead && y === head.length - 1;
    const shapes = cells.map(
      (cell, x) =>
        cell &&
        cellShape(cell, x, slide, sheet, { isHead, isTotal, isLastHead: isLastHead || (isHead && cell.rowSpan > 1) }),
    );
    return {
      heightPx: Math.max(
        ...cells.map((cell, x) =>
          cell && cell.rowSpan === 1 ? heightOfCell(cell, x, slide, sheet) : heightOfLine(slide),
        ),
      ),
      cells: shapes,
    };
  });
  for (const [y, { cells }] of all.entries()) {
    for (const [x, cell] of cells.entries()) {
      if (!cell || cell.rowSpan === 1) continue;
      const own = rows.slice(y, y + cell.rowSpan);
      const lacks = heightOfCell(cell, x, slide, sheet) - total(own.map(({ heightPx }) => heightPx));
      if (lacks > 0) own[own.length - 1].heightPx += lacks;
    }
  }
  return rows;
}

/** Every cell in its column, null where another reaches over. */
function placed(rows: readonly TableCell[][], count: number): (TableCell | null)[][] {
  const grid = rows.map(() => Array.from({ length: count }, (): TableCell | null | undefined => undefined));
  for (const [y, cells] of rows.entries()) {
    let x = 0;
    for (const cell of cells) {
      while (x < count && grid[y][x] !== undefined) x++;
      for (let down = 0; down < Math.min(cell.rowSpan, rows.length - y); down++)
        for (let across = 0; across < Math.min(cell.columnSpan, count - x); across++)
          grid[y + down][x + across] =
            down + across === 0
              ? {
                  ...cell,
                  rowSpan: Math.min(cell.rowSpan, rows.length - y),
                  columnSpan: Math.min(cell.columnSpan, count - x),
                }
              : null;
      x += cell.columnSpan;
    }
  }
  const empty: TableCell = { text: null, columnSpan: 1, rowSpan: 1, isCut: false };
  return grid.map((cells) => cells.map((cell) => (cell === undefined ? empty : cell)));
}

function heightOfLine({ textPx, paddingPx }: TableSlide): number {
  return Math.round(textPx * SCALE.cellLeading) + 2 * paddingPx + 1;
}

function gapAfter(x: number, columnSpan: number, { columns, textPx }: TableSlide): number {
  return x + columnSpan < columns.length ? SCALE.cellGapEm * textPx : 0;
}

function heightOfCell(cell: TableCell, x: number, slide: TableSlide, sheet: Sheet): number {
  const width =
    total(slide.columns.slice(x, x + cell.columnSpan).map(({ widthPx }) => widthPx)) -
    gapAfter(x, cell.columnSpan, slide);
  const lines = Math.max(1, Math.round(heightOf(cell.text, 1, 1, width / slide.textPx, sheet)));
  return lines * Math.round(slide.textPx * SCALE.cellLeading) + 2 * slide.paddingPx + 1;
}

interface Standing {
  isHead: boolean;
  isTotal: boolean;
  isLastHead: boolean;
}

function cellShape(
  cell: TableCell,
  x: number,
  slide: TableSlide,
  sheet: Sheet,
  { isHead, isTotal, isLastHead }: Standing,
): TableCellShape {
  const { text, columnSpan, rowSpan, isCut } = cell;
  const isGroup = isHead && columnSpan > 1;
  const isNumeric = !isGroup && slide.columns[x]?.isNumeric;
  const isName = !isHead && slide.hasNames && x === slide.nameColumn;
  const runs = [...phraseRuns(text, sheet), ...(isCut ? [{ text: '…', colour: 'quiet' }] : [])];
  const below: Edge = isLastHead ? { colour: 'rule-ink', widthPx: 2 } : { colour: 'line', widthPx: 1 };
  return {
    columnSpan,
    rowSpan,
    anchor: isHead ? 'bottom' : 'top',
    inset: { top: slide.paddingPx, right: gapAfter(x, columnSpan, slide), bottom: slide.paddingPx, left: 0 },
    below,
    ...(isTotal && { above: { colour: 'ink', widthPx: 2 } }),
    paragraphs: [
      {
        runs,
        sizePx: slide.textPx,
        leading: SCALE.cellLeading,
        isBold: isTotal || isName,
        colour: isHead ? 'quiet' : 'ink',
        align: isGroup ? 'middle' : isNumeric ? 'end' : 'start',
      },
    ],
  };
}
