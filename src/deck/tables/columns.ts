import type { KeyFigure } from '../../model/key-figure.ts';
import type { Phrase } from '../../model/outline.ts';
import { unbreakableIn } from '../../text/phrase.ts';
import { breakable, widthInEm } from '../../text/width.ts';
import { SCALE } from '../../theme/type-scale.ts';
import type { Placed } from './grid.ts';
import { sum } from './sum.ts';

/** What the columns of a table need, in em. */
export interface ColumnNeeds {
  /** Width at which every cell of the column stands on one line, the gap after it included. */
  whole: number[];
  /** Width that breaks no word and leaves a line worth reading, likewise. */
  least: number[];
  /** How long the text of each column is in each row, without the gap. */
  rows: number[][];
  isNumeric: readonly boolean[];
}

/** A line of a cell that wraps has this much at least, in a header over numbers less; a word longer than the last is broken. In em. */
const LEAST_LINE_EM = 6;
const LEAST_HEAD_EM = 3;
const LONGEST_WORD_EM = 12;
/** Columns of a small table are not torn further apart than this, those of numbers, which a rule leads to, less soon; in px. */
const MOST_SLACK_PX = { words: 96, numbers: 160 };
/** Rounding in the browser. */
const SAFETY_PX = 2;
/** What is given to one column at a time. */
const SHARE_PX = 12;

/** How long the text of a cell is, and its longest word, in em; null for an empty one. */
export type CellSize = { whole: number; word: number } | null;

/** Sizes of cells, whatever the type they are set in. */
export function cellSizes(phrases: readonly (Phrase | null)[], figures: readonly KeyFigure[]): CellSize[] {
  return phrases.map((phrase) => {
    if (!phrase) return null;
    const pieces = breakable(phrase.text, unbreakableIn(phrase, figures)).map((piece) => widthInEm(piece.trimEnd()));
    return { whole: widthInEm(phrase.text), word: Math.min(Math.max(...pieces), LONGEST_WORD_EM) };
  });
}

/** A table as far as its columns are concerned. */
interface Table {
  rows: readonly (readonly Placed[])[];
  headRows: number;
  sizes: readonly CellSize[];
  isNumeric: readonly boolean[];
}

/** Needs of the columns of a table's cells, merged ones shared out over theirs. Numbers never wrap; their header may. */
export function needsOf({ rows, headRows, sizes, isNumeric }: Table): ColumnNeeds {
  const gap = (column: number) => (column < isNumeric.length - 1 ? SCALE.cellGapEm : 0);
  const needs = { whole: isNumeric.map((_, i) => gap(i)), least: isNumeric.map((_, i) => gap(i)) };
  const lengths = rows.map(() => isNumeric.map(() => 0));
  const cells = rows.flatMap((row, y) =>
    row.flatMap((placed) => {
      const size = placed.cell < 0 ? null : sizes[placed.cell];
      if (!size) return [];
      const isOverNumbers = isNumeric[placed.column] && placed.columnSpan === 1;
      const leastEm = !isOverNumbers ? LEAST_LINE_EM : y < headRows ? LEAST_HEAD_EM : LONGEST_WORD_EM;
      return [{ ...placed, y, whole: size.whole, least: Math.min(size.whole, Math.max(size.word, leastEm)) }];
    }),
  );
  for (const cell of cells.sort((a, b) => a.columnSpan - b.columnSpan)) {
    const { y, column, columnSpan, rowSpan } = cell;
    const end = column + columnSpan;
    for (const key of ['whole', 'least'] as const) {
      const lacking = cell[key] + gap(end - 1) - sum(needs[key].slice(column, end));
      if (lacking > 0) for (let x = column; x < end; x++) needs[key][x] += lacking / columnSpan;
    }
    for (let x = column; x < end; x++) lengths[y][x] = cell.whole / columnSpan / rowSpan;
  }
  return { ...needs, rows: lengths, isNumeric };
}

/** Widths of columns at a size where the least of each fits, else null. */
export function columnWidths(needs: ColumnNeeds, textPx: number, roomPx: number): number[] | null {
  const inPx = (em: number) => Math.ceil(em * textPx) + SAFETY_PX;
  const whole = needs.whole.map(inPx);
  const least = needs.least.map(inPx);
  const paced = inPace(whole, needs.isNumeric, Math.ceil(SCALE.cellGapEm * textPx));
  if (sum(paced) <= roomPx) return withSlack(paced, needs.isNumeric, roomPx);
  if (sum(whole) <= roomPx) return withSlack(whole, needs.isNumeric, roomPx);
  return sum(least) <= roomPx ? shared(least, whole, needs.rows, textPx, roomPx) : null;
}

/** Numbers end at equal distances: their columns are as wide as the widest of them, the last, which has no gap after it, too. */
function inPace(whole: readonly number[], isNumeric: readonly boolean[], gapPx: number): number[] {
  const gapAfter = (i: number) => (i < whole.length - 1 ? gapPx : 0);
  const widestPx = Math.max(...whole.map((width, i) => (isNumeric[i] ? width - gapAfter(i) : 0)));
  return whole.map((width, i) => (isNumeric[i] && i > 0 ? widestPx + gapAfter(i) : width));
}

/** What is left of the room is shared out; a last column of words gets none, for nothing stands after it. */
function withSlack(widths: readonly number[], isNumeric: readonly boolean[], roomPx: number): number[] {
  const hasSlack = (i: number) => i < widths.length - 1 || (isNumeric[i] && i > 0);
  const most = isNumeric.includes(true) ? MOST_SLACK_PX.numbers : MOST_SLACK_PX.words;
  const count = widths.filter((_, i) => hasSlack(i)).length;
  const slack = Math.min(most, (roomPx - sum(widths)) / Math.max(1, count));
  return widths.map((width, i) => Math.floor(width + (hasSlack(i) ? slack : 0)));
}

/** Gives what room is left, bit by bit, to the column whose growing makes the table lowest. */
function shared(
  least: readonly number[],
  whole: readonly number[],
  rows: readonly (readonly number[])[],
  textPx: number,
  roomPx: number,
): number[] {
  const widths = [...least];
  const gapPx = SCALE.cellGapEm * textPx;
  const linesAt = (length: number, width: number) => Math.max(1, (length * textPx) / Math.max(1, width - gapPx));
  const lines = rows.map((row) => row.map((length, x) => linesAt(length, widths[x])));
  const highest = lines.map((row) => Math.max(...row));
  /** Lines that the table has less with a wider column. */
  const gain = (x: number) =>
    sum(
      rows.map((row, y) => {
        if (lines[y][x] < highest[y]) return 0;
        const others = Math.max(1, ...lines[y].filter((_, at) => at !== x));
        return highest[y] - Math.max(others, linesAt(row[x], widths[x] + SHARE_PX));
      }),
    );
  for (let left = roomPx - sum(least); left >= SHARE_PX; left -= SHARE_PX) {
    const open = widths.map((_, x) => x).filter((x) => widths[x] < whole[x]);
    const gains = new Map(open.map((x) => [x, gain(x)]));
    const best = open.sort((a, b) => gains.get(b)! - gains.get(a)! || whole[b] - widths[b] - (whole[a] - widths[a]))[0];
    widths[best] += SHARE_PX;
    for (const [y, row] of rows.entries()) {
      lines[y][best] = linesAt(row[best], widths[best]);
      highest[y] = Math.max(...lines[y]);
    }
  }
  return widths;
}
