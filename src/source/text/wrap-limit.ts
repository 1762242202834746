/** Where the text of a line ends, and the columns that the first word of the next would have needed. */
export interface Reach {
  right: number;
  needed: number;
}

/** Columns. Lines shorter than the first are verse or a list, lines longer than the second are whole paragraphs. */
const NARROWEST = 30;
const WIDEST = 130;

/**
 * The page's width in columns: the one at which the most lines had to break, because the next word did not fit; null where none is.
 * @param reaches of lines that break off in mid-sentence
 * @example lines of 70, 68 and 72 columns, before words of 5, 6 and 3 → 72
 */
export function wrapLimit(reaches: readonly Reach[]): number | null {
  const starts = new Array<number>(WIDEST + 2).fill(0);
  for (const { right, needed } of reaches) {
    if (right < NARROWEST || right > WIDEST) continue;
    starts[right]++;
    starts[Math.min(WIDEST + 1, right + needed)]--;
  }
  let open = 0;
  let most = 0;
  let limit: number | null = null;
  for (let column = NARROWEST; column <= WIDEST; column++) {
    open += starts[column];
    if (open <= most) continue;
    most = open;
    limit = column;
  }
  return limit;
}
