import type { Block, Cell, Span } from '../../model/source.ts';
import { foldReading } from '../../text/fold-reading.ts';
import { isLineEnd } from '../../text/invisible.ts';
import type { Line } from './lines.ts';

const LEAST_ROWS = 2;
/** A cell that is longer is a paragraph that somebody set in with tabs. */
const LONGEST_CELL = 60;
const FIGURE = /[\d０-９]|^[-–—XＸ×*_]+[%％]?$/;
/** What stands before a tab in a list, a form or a table of contents. */
const MARKER = /^(?:[（(]?[\dA-Za-z一二三四五六七八九十]{1,3}[)）.．、]|[-–—•·●○■□▪◦*+]|\d{1,2})$/;

/**
 * The tables of a plain text, as they are pasted out of Word, WPS or a spreadsheet: lines one below the other with as many tabs each.
 * @returns each with the lines that it is made of
 * @example '县区\t计划\t完成\n城东\t8.6\t5.2' → one table of two rows with three cells each
 */
export function tabTables(text: string, lines: readonly Line[]): { lines: Line[]; block: Block }[] {
  const found: { lines: Line[]; block: Block }[] = [];
  let run: { line: Line; cells: Span[] }[] = [];
  const close = () => {
    if (isTable(text, run)) found.push({ lines: run.map(({ line }) => line), block: tableOf(text, run) });
    run = [];
  };
  let floor = 0;
  for (const line of lines) {
    const cells = cellsOf(text, line, floor);
    floor = line.end;
    const isNext = run.length === 0 || (line.blankBefore === 0 && cells.length === run[0].cells.length);
    if (!isNext || cells.length < 2) close();
    if (cells.length >= 2) run.push({ line, cells });
  }
  close();
  return found;
}

/** From the line's own beginning: the head of a table may have nothing over its first column. */
function cellsOf(text: string, { start, end }: Line, floor: number): Span[] {
  let at = start;
  while (at > floor && !isLineEnd(text[at - 1])) at--;
  return text
    .slice(at, end)
    .split('\t')
    .map((cell) => {
      const from = at;
      at += cell.length + 1;
      return { start: from, end: from + cell.length };
    });
}

function isTable(text: string, run: readonly { cells: readonly Span[] }[]): boolean {
  if (run.length < LEAST_ROWS) return false;
  const rows = run.map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end).trim()));
  if (rows.flat().some((cell) => cell.length > LONGEST_CELL)) return false;
  // Lines that are set in, or lists, have a tab but no columns.
  const filled = rows.filter((row) => row.filter((cell) => cell !== '').length >= 2);
  if (filled.length < rows.length || rows.every(([first]) => first === '' || MARKER.test(first))) return false;
  const withFigures = rows.filter((row) => row.slice(1).some((cell) => FIGURE.test(cell)));
  return withFigures.length * 2 >= rows.length;
}

function tableOf(text: string, run: readonly { line: Line; cells: readonly Span[] }[]): Block {
  const rows = run.map(({ cells }) => cells.map((cell): Cell => ({ ...whole(text, cell), columnSpan: 1, rowSpan: 1 })));
  const span = { start: run[0].line.start, end: run[run.length - 1].line.end };
  return { kind: 'table', ...span, ...whole(text, span), rows };
}

function whole(text: string, { start, end }: Span) {
  return {
    reading: foldReading(
      text,
      Array.from({ length: end - start }, (_, i) => start + i),
    ),
  };
}
