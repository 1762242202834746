import type { Slide, TableCell } from '../../model/deck.ts';
import type { DraftPage } from './draft-page.ts';
import { phraseMarkdown } from './phrase-markdown.ts';

/** A cell with the columns and rows that it takes, its text as Markdown; null where it is empty. */
export interface Cell {
  text: string | null;
  columnSpan: number;
  rowSpan: number;
}

/**
 * A table in the way of GitHub. It has one row of headings, and no cell takes several places: of one that does, the others are empty; further rows of headings
 * are rows.
 * @param numeric which columns hold numbers and are set right
 */
export function tableMarkdown(rows: readonly (readonly Cell[])[], numeric: readonly boolean[] = []): string {
  const grid = gridOf(rows);
  const width = Math.max(1, ...grid.map((row) => row.length));
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, x) => cellMarkdown(row[x] ?? '')).join(' | ')} |`;
  const rule = `| ${Array.from({ length: width }, (_, x) => (numeric[x] ? '---:' : '---')).join(' | ')} |`;
  const [head = [], ...body] = grid;
  return [line(head), rule, ...body.map(line)].join('\n');
}

/** Bars in formulas and code, which are else written as they are, would end the cell. */
function cellMarkdown(markdown: string): string {
  return markdown.replace(/(?<!\\)\|/g, '\\|');
}

/** A table as it stands on a slide. */
export function tableOf(
  {
    head,
    rows,
    columns,
  }: Pick<Extract<Slide, { layout: 'table' }>, 'head' | 'columns'> & { rows: { cells: TableCell[] }[] },
  page: DraftPage,
): string {
  const cells = [...head, ...rows.map((row) => row.cells)].map((row) =>
    row.map(
      ({ text, columnSpan, rowSpan, isCut }): Cell => ({
        text: text && phraseMarkdown(text, page, true) + (isCut ? '…' : ''),
        columnSpan,
        rowSpan,
      }),
    ),
  );
  const all = head.length > 0 ? cells : [[], ...cells];
  return tableMarkdown(
    all,
    columns.map(({ isNumeric }) => isNumeric),
  );
}

/** Every cell in its place, those that larger cells cover empty. */
function gridOf(rows: readonly (readonly Cell[])[]): string[][] {
  const grid: string[][] = rows.map(() => []);
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const { text, columnSpan, rowSpan } of row) {
      while (grid[y][x] !== undefined) x++;
      for (let down = 0; down < Math.min(rowSpan, rows.length - y); down++)
        for (let over = 0; over < columnSpan; over++)
          grid[y + down][x + over] = down === 0 && over === 0 ? (text ?? '') : '';
      x += columnSpan;
    }
  }
  return grid;
}
