import type { Item } from '../model/deck.ts';
import { SCALE } from './type-scale.ts';

/** Parts in rows over the whole width, the line beside its title; deck.css has the same. */
export const PART_ROW = { most: 5, ordinalPx: 48, gapPx: 40, paddingPx: 12, tallestPx: 168 } as const;

/** So few are set larger. */
const FEW = 3;
const LARGER_PX = 4;
const TITLE_SHARE = 5 / 12;

/** How parts in rows are set: type, and what a title and the line beside it have of the width, in px; a number stands before both. */
export interface PartRow {
  isLarge: boolean;
  titlePx: number;
  linePx: number;
  titleWidthPx: number;
  lineWidthPx: number;
}

/** Of three parts without numbers that have lines, in 1152 px: { isLarge: true, titlePx: 32, linePx: 28, titleWidthPx: 463.3, lineWidthPx: 648.7 }. Without lines a title has the whole width. */
export function partRow(items: readonly Pick<Item, 'number' | 'lines'>[], widthPx: number): PartRow {
  const isLarge = items.length <= FEW;
  const larger = isLarge ? LARGER_PX : 0;
  const wordsPx = widthPx - (hasNumbers(items) ? PART_ROW.ordinalPx : 0);
  const hasLines = items.some(({ lines }) => lines.length > 0);
  const titleWidthPx = hasLines ? (wordsPx - PART_ROW.gapPx) * TITLE_SHARE : wordsPx;
  return {
    isLarge,
    titlePx: SCALE.itemTitlePx + larger,
    linePx: SCALE.itemLinePx + larger,
    titleWidthPx,
    lineWidthPx: hasLines ? wordsPx - PART_ROW.gapPx - titleWidthPx : 0,
  };
}

/** Whether a column is kept for the numbers of parts: one has one. */
export function hasNumbers(items: readonly Pick<Item, 'number'>[]): boolean {
  return items.some(({ number }) => number !== null);
}
