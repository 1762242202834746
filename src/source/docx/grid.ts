import type { Item, Line } from './flow.ts';
import type { TableCell } from './pieces.ts';

/** A table in which merged cells are made one. */
export interface Grid {
  kind: 'grid';
  rows: GridCell[][];
  /** Footnotes that its cells refer to. */
  notes: readonly string[];
}

export interface GridCell {
  lines: Line[];
  columnSpan: number;
  rowSpan: number;
}

interface FilledCell extends TableCell {
  items: readonly Item[];
}

/** A table as it is laid out: a first row of one cell is its title, a line before it; pictures follow it. */
export function gridOf(filled: readonly FilledCell[][]): Item[] {
  const [first] = filled;
  const width = filled.reduce((most, row) => Math.max(most, endOf(row.at(-1))), 0);
  const isTitle = first?.length === 1 && first[0].columnSpan === width && filled.length > 2;
  const rows = isTitle ? filled.slice(1) : filled;
  const items = rows.flat().flatMap((cell) => cell.items);
  const notes = items.flatMap((item) =>
    item.kind === 'line' ? item.paragraph.notes : item.kind === 'grid' ? item.notes : [],
  );
  const beside = items.filter(({ kind }) => kind === 'picture' || kind === 'unreadable');
  return [...(isTitle ? first[0].items : []), { kind: 'grid', rows: mergedRows(rows), notes }, ...beside];
}

function endOf(cell: FilledCell | undefined): number {
  return cell ? cell.column + cell.columnSpan : 0;
}

/** Cells merged downwards are one, where they begin, and count their rows. */
function mergedRows(rows: readonly FilledCell[][]): GridCell[][] {
  const open = new Map<number, GridCell>();
  return rows.flatMap((row) => {
    const above = row.filter((cell) => cell.isMergedUp).flatMap(({ column }) => open.get(column) ?? []);
    const own = row.flatMap((cell) => mergedCell(cell, open));
    // A row that has nothing of its own is none.
    if (own.length > 0) for (const cell of above) cell.rowSpan++;
    return own.length > 0 ? [own] : [];
  });
}

function mergedCell({ column, columnSpan, isMergedUp, items }: FilledCell, open: Map<number, GridCell>): GridCell[] {
  const lines = linesIn(items);
  const above = isMergedUp ? open.get(column) : undefined;
  if (above) {
    for (const line of lines) above.lines.push(line);
    return [];
  }
  const cell = { lines, columnSpan, rowSpan: 1 };
  open.set(column, cell);
  return [cell];
}

/** The lines in a cell; a table in it is read row by row. */
function linesIn(items: readonly Item[]): Line[] {
  return items.flatMap((item) => {
    if (item.kind === 'line') return [item];
    return item.kind === 'grid' ? item.rows.flat().flatMap((cell) => cell.lines) : [];
  });
}
