import type { Tokens } from 'marked';
import type { Cell } from '../../model/source.ts';
import { foldReading } from '../../text/fold-reading.ts';
import { type Inline, readInline } from './inline.ts';
import { cut, rising, type Strand } from './strand.ts';

/** A table's cells, all rows of one length, with what was dropped from them and the pictures in them. */
export interface TableCells {
  rows: Cell[][];
  inlines: Inline[];
}

/**
 * Reads the cells of a table in Markdown, row by row, the header first, the row of dashes left out.
 * @param strand the table's own
 */
export function tableCells(table: Tokens.Table, strand: Strand, source: string): TableCells {
  // The parser's tokens of a cell, by its text; a cell that it cut otherwise is read as it stands.
  const lexed = new Map([table.header, ...table.rows].flat().map(({ text, tokens }) => [text, tokens]));
  const inlines = tableRows(strand).map((row) =>
    row.map((cell) => readInline(lexed.get(cell.text) ?? [{ type: 'text', raw: cell.text, text: cell.text }], cell)),
  );
  const columns = inlines.reduce((most, row) => Math.max(most, row.length), 0);
  const rows = inlines.map((row) =>
    Array.from({ length: columns }, (_, i): Cell => {
      const reading = foldReading(source, rising(row[i]?.places ?? []));
      return { reading, columnSpan: 1, rowSpan: 1 };
    }),
  );
  return { rows, inlines: inlines.flat() };
}

/** The cells as strands; `\|` is a sign in a cell. @example `| a | b |\n|---|---|\n| c | d |` → a b, c d */
export function tableRows(strand: Strand): Strand[][] {
  const rows: Strand[][] = [];
  let from = 0;
  for (const [i, line] of strand.text.split('\n').entries()) {
    if (i !== 1 && line.trim() !== '') rows.push(cellsOf(cut(strand, from, from + line.length)));
    from += line.length + 1;
  }
  return rows;
}

function cellsOf(line: Strand): Strand[] {
  // A bar behind an odd number of backslashes is a sign.
  const bars = [...line.text.matchAll(/(?<!\\)(?:\\\\){0,50}(\|)/g)].map(
    ({ index, 0: found }) => index + found.length - 1,
  );
  const edges = [-1, ...bars, line.text.length];
  const cells = edges.slice(1).map((to, i) => trimmed(cut(line, edges[i] + 1, to)));
  // The bars at both ends are a matter of taste.
  if (cells[0]?.text === '') cells.shift();
  if (cells.at(-1)?.text === '') cells.pop();
  return cells.map(unbarred);
}

function trimmed(cell: Strand): Strand {
  const from = cell.text.length - cell.text.trimStart().length;
  return cut(cell, from, Math.max(from, cell.text.trimEnd().length));
}

function unbarred(cell: Strand): Strand {
  if (!cell.text.includes('\\|')) return cell;
  const places = cell.places.filter((_, i) => !cell.text.startsWith('\\|', i));
  return { text: cell.text.replaceAll('\\|', '|'), places };
}
