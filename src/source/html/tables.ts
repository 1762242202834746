import { hasRole } from './attributes.ts';
import type { DraftCell } from './draft.ts';
import type { PageElement, View } from './page.ts';

/** Letters of a cell that is a column of text and no entry. */
const TEXT_COLUMN = 200;
/** The standard's own limits (HTML, 4.9.12). */
const MOST_COLUMNS = 1000;
const MOST_ROWS = 65_534;

/**
 * Whether a table only places things on the page: it says so, has another table or the report itself inside, no two cells in any row or just one row, headings,
 * or cells that are columns of text.
 */
export function isLayoutTable(table: PageElement, { main, page: { events } }: View): boolean {
  if (table.holdsTable || hasRole(table, 'presentation none')) return true;
  if (main && main.from >= table.from && main.to <= table.to) return true;
  let hasHeader = false;
  let [rows, cells, wideRows, longCells] = [0, 0, 0, 0];
  for (let at = table.from; at < table.to; at++) {
    const event = events[at];
    if (event.kind !== 'open') continue;
    const { name, letters } = event.element;
    if (/^(?:h[1-6]|article|main)$/.test(name)) return true;
    if (name === 'tr') [rows, cells] = [rows + 1, 0];
    if (name === 'th' || name === 'caption') hasHeader = true;
    if (name !== 'td' && name !== 'th') continue;
    if (++cells === 2) wideRows++;
    if (letters > TEXT_COLUMN) longCells++;
  }
  if (wideRows === 0) return true;
  return !hasHeader && (rows < 2 || longCells * 2 >= wideRows);
}

/** How many columns or rows a cell takes by its attribute; anything unsound is one. */
export function spanOf(value: string | undefined, kind: 'column' | 'row'): number {
  const span = Number.parseInt(value ?? '', 10);
  // In HTML a rowspan of 0 goes on to the last row.
  if (kind === 'row' && span === 0) return MOST_ROWS;
  return span >= 1 ? Math.min(span, kind === 'column' ? MOST_COLUMNS : MOST_ROWS) : 1;
}

/** The rows that have cells; none of the cells goes beyond the last. */
export function soundRows(rows: readonly DraftCell[][]): DraftCell[][] {
  const filled = rows.filter((row) => row.length > 0);
  return filled.map((row, i) => row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, filled.length - i) })));
}
