import type { Note } from '../../../model/deck.ts';
import { breakable, widthInEm } from '../../../text/width.ts';

/** Type of a table in share of the text around it, largest first; paper.css has the same. */
const SIZES = [85, 72, 60] as const;
/** Words that need several lines have lines worth reading. */
const LEAST_LINE_EM = 7;
/** Between columns, in em of the table. */
const GAP_EM = 1.2;

/** The class of the largest type in which no word of a table is broken in a room of so many em of the text around it; where there is none, words are broken. */
export function tableSize(note: Note, roomEm: number): string {
  const least = leastWidths(note);
  const wholeEm = least.reduce((sum, em) => sum + em + GAP_EM, 0);
  const size = SIZES.find((percent) => (wholeEm * percent) / 100 <= roomEm);
  return size ? `type-${size}` : `type-${SIZES.at(-1)} is-broken`;
}

/** The longest word of each column, or its longest number, in em; cells over several columns have room enough. */
function leastWidths({ rows, runs }: Note): number[] {
  const widths: number[] = [];
  const covered = rows.map(() => new Set<number>());
  let at = 0;
  for (const [y, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (covered[y].has(column)) column++;
      const text = runs
        .slice(at, at + cell.runs)
        .map((run) => (run.isMarkup ? '' : run.text))
        .join('');
      at += cell.runs;
      if (cell.columnSpan === 1) widths[column] = Math.max(widths[column] ?? 0, leastWidth(text, cell.isNumeric));
      for (let below = y + 1; below < Math.min(rows.length, y + cell.rowSpan); below++)
        for (let x = column; x < column + cell.columnSpan; x++) covered[below].add(x);
      column += cell.columnSpan;
    }
  }
  return Array.from(widths, (em) => em ?? 0);
}

function leastWidth(text: string, isNumeric: boolean): number {
  const whole = widthInEm(text.trim());
  if (isNumeric && /\d/.test(text)) return whole;
  const words = breakable(text).map((piece) => widthInEm(piece.trimEnd()));
  return Math.max(Math.min(whole, LEAST_LINE_EM), ...words);
}
