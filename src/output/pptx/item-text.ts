import type { Item } from '../../model/deck.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { lineRuns, phraseRuns } from './phrase-runs.ts';
import { heightOf, total } from './place.ts';
import type { Paragraph } from './shape.ts';
import type { Sheet } from './sheet.ts';

/** Title and lines of a card or a part, as paragraphs of one text. @param gapPx before the lines, and between them @param linePx size of the lines */
export function itemParagraphs(
  { title, lines }: Item,
  gapPx: number,
  sheet: Sheet,
  linePx: number = SCALE.itemLinePx,
): Paragraph[] {
  const head: Paragraph[] = title
    ? [{ runs: phraseRuns(title, sheet), sizePx: SCALE.itemTitlePx, leading: SCALE.itemTitleLeading, isBold: true }]
    : [];
  return [
    ...head,
    ...lines.map(
      (line): Paragraph => ({
        runs: lineRuns(line, sheet),
        sizePx: linePx,
        leading: SCALE.itemLineLeading,
        colour: 'quiet',
        beforePx: gapPx,
      }),
    ),
  ];
}

/** Height of an item's lines, gaps between them included. */
export function linesHeight(
  { lines }: Item,
  gapPx: number,
  widthPx: number,
  sheet: Sheet,
  linePx: number = SCALE.itemLinePx,
): number {
  const heights = lines.map((line) => heightOf(line, linePx, SCALE.itemLineLeading, widthPx, sheet));
  return total(heights) + gapPx * Math.max(0, lines.length - 1);
}

export function titleHeight({ title }: Item, widthPx: number, sheet: Sheet): number {
  return heightOf(title, SCALE.itemTitlePx, SCALE.itemTitleLeading, widthPx, sheet);
}
