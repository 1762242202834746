import type { Item } from '../../model/deck.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { clauseRuns } from './clause-runs.ts';
import { evenBox } from './even-box.ts';
import { lineRuns } from './phrase-runs.ts';
import { heightOf, regularHeightOf, regularPx, total } from './place.ts';
import type { Box, Paragraph } from './shape.ts';
import type { Sheet } from './sheet.ts';

/** Sizes of an item's title and lines, where they are not the scale's. */
export interface ItemSizes {
  titlePx?: number;
  linePx?: number;
  /** The room of a title whose lines end at its commas. */
  widthPx?: number;
}

/** Title and lines of a card or a part, as paragraphs of one text. @param gapPx before the lines, and between them */
export function itemParagraphs(
  { title, lines, endsAtClauses }: Item,
  gapPx: number,
  sheet: Sheet,
  { titlePx = SCALE.itemTitlePx, linePx = SCALE.itemLinePx, widthPx }: ItemSizes = {},
): Paragraph[] {
  const own = lineRuns(title, sheet);
  const runs = title && endsAtClauses && widthPx ? clauseRuns(own, title.text, titlePx, widthPx) : own;
  const head: Paragraph[] = title ? [{ runs, sizePx: titlePx, leading: SCALE.itemTitleLeading, isBold: true }] : [];
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

/** As much of a box as an item's words take, so that they break well. */
export function itemBox(
  box: Box,
  { title, lines, endsAtClauses }: Item,
  sheet: Sheet,
  { titlePx = SCALE.itemTitlePx, linePx = SCALE.itemLinePx }: ItemSizes = {},
): Box {
  // Its lines have their ends.
  if (title && endsAtClauses) return box;
  const words = [
    { phrase: title, sizePx: titlePx },
    ...lines.map((phrase) => ({ phrase, sizePx: regularPx(linePx, sheet) })),
  ];
  return evenBox(box, words, lines.length > 0 ? 'pretty' : 'balance', sheet);
}

/** Height of an item's lines, gaps between them included. */
export function linesHeight(
  { lines }: Item,
  gapPx: number,
  widthPx: number,
  sheet: Sheet,
  linePx: number = SCALE.itemLinePx,
): number {
  const heights = lines.map((line) => regularHeightOf(line, linePx, SCALE.itemLineLeading, widthPx, sheet));
  return total(heights) + gapPx * Math.max(0, lines.length - 1);
}

export function titleHeight(
  { title }: Item,
  widthPx: number,
  sheet: Sheet,
  titlePx: number = SCALE.itemTitlePx,
): number {
  return heightOf(title, titlePx, SCALE.itemTitleLeading, widthPx, sheet);
}
