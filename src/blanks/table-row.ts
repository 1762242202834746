import type { Cell, Span } from '../model/source.ts';

/**
 * What says which cell of a table is meant: the name of its row and the head of its column before it, and the whole row.
 * Null where the place is in no cell.
 * @example the X of 就业 | X人 under 指标 | 本期 → { name: '就业 · 本期：', text: '指标：就业；本期：X人' }
 */
export function rowOf(rows: readonly Cell[][], { start }: Span): { name: string; text: string } | null {
  const index = rows.findIndex((row) => row.some((cell) => holds(cell, start)));
  if (index < 0) return null;
  const head = index === 0 ? [] : placed(rows[0]);
  const cells = placed(rows[index]);
  const headOf = (column: number) => head.findLast((cell) => cell.column <= column)?.cell.reading.text ?? '';
  const labelled = ({ cell, column }: Placed) => (headOf(column) ? `${headOf(column)}：` : '') + cell.reading.text;
  const own = cells.find(({ cell }) => holds(cell, start))!;
  const name = own === cells[0] ? '' : `${cells[0].cell.reading.text} · `;
  return { name: name + (headOf(own.column) && `${headOf(own.column)}：`), text: cells.map(labelled).join('；') };
}

interface Placed {
  cell: Cell;
  column: number;
}

/** Cells with their columns, as far as one row tells. */
function placed(row: readonly Cell[]): Placed[] {
  let column = 0;
  return row.map((cell) => {
    const at = column;
    column += cell.columnSpan;
    return { cell, column: at };
  });
}

function holds({ reading: { offsets } }: Cell, place: number): boolean {
  return offsets.length > 0 && offsets[0] <= place && place <= offsets[offsets.length - 1];
}
