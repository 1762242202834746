import type { Item } from '../model/deck.ts';
import { widthInEm } from '../text/width.ts';
import { SCALE } from './type-scale.ts';

/** Parts in rows over the whole width, the line beside its title; deck.css has the same. */
export const PART_ROW = { most: 5, gapPx: 40, paddingPx: 12, tallestPx: 168 } as const;

/** So few are set larger. */
const FEW = 3;
const LARGER_PX = 4;
const TITLE_SHARE = 5 / 12;

/** How parts in rows are set: type, and what their numbers, a title and the line beside it have of the width, in px; `numberPx` is 0 where none has a number. */
export interface PartRow {
  isLarge: boolean;
  titlePx: number;
  linePx: number;
  numberPx: number;
  titleWidthPx: number;
  lineWidthPx: number;
}

/** Of three parts without numbers that have lines, in 1152 px: { isLarge: true, titlePx: 32, linePx: 28, numberPx: 0, titleWidthPx: 463.3, lineWidthPx: 648.7 }. Without lines a title has the whole width. */
export function partRow(items: readonly Pick<Item, 'number' | 'lines'>[], widthPx: number): PartRow {
  const isLarge = items.length <= FEW;
  const larger = isLarge ? LARGER_PX : 0;
  const titlePx = SCALE.itemTitlePx + larger;
  const numberPx = numbersWidth(items, titlePx);
  const wordsPx = widthPx - (numberPx > 0 ? numberPx + PART_ROW.gapPx : 0);
  const hasLines = items.some(({ lines }) => lines.length > 0);
  const titleWidthPx = hasLines ? (wordsPx - PART_ROW.gapPx) * TITLE_SHARE : wordsPx;
  return {
    isLarge,
    titlePx,
    linePx: SCALE.itemLinePx + larger,
    numberPx,
    titleWidthPx,
    lineWidthPx: hasLines ? wordsPx - PART_ROW.gapPx - titleWidthPx : 0,
  };
}

/** Width of the widest number of some parts (1, 一, First), in px; 0 where none has one. */
export function numbersWidth(items: readonly Pick<Item, 'number'>[], sizePx: number): number {
  return Math.ceil(Math.max(0, ...items.map(({ number }) => widthInEm(number ?? ''))) * sizePx);
}
