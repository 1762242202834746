import type { Aspect } from '../../../model/deck.ts';
import type { Sheet } from '../../../model/paper.ts';
import { STAGE } from '../../../theme/type-scale.ts';

/** CSS's own ratio of px and mm. */
const PX_A_MM = 96 / 25.4;
const POINTS_A_MM = 72 / 25.4;

/** What is left blank around every page; page numbers stand in the lower margin. */
export const MARGIN_MM = { top: 15, side: 18, bottom: 18 };

const SHEETS: Record<Sheet, { size: string; widthMm: number; heightMm: number }> = {
  a4: { size: 'A4', widthMm: 210, heightMm: 297 },
  letter: { size: 'letter', widthMm: 215.9, heightMm: 279.4 },
};

/** What a page has room for within its margins. @example roomOn('a4') → { size: 'A4', widthMm: 174, heightMm: 264 } */
export function roomOn(sheet: Sheet): { size: string; widthMm: number; heightMm: number } {
  const { size, widthMm, heightMm } = SHEETS[sheet];
  const { top, side, bottom } = MARGIN_MM;
  return { size, widthMm: widthMm - 2 * side, heightMm: heightMm - top - bottom };
}

/** A width on paper in em of type of so many points. @example emIn(174, 18) ≈ 27.4 */
export function emIn(widthMm: number, points: number): number {
  return (widthMm * POINTS_A_MM) / points;
}

/** A slide as large as fits, in mm, and how much smaller than the stage that is. */
export function fitted(aspect: Aspect, widthMm: number, heightMm = Number.POSITIVE_INFINITY) {
  const { widthPx, heightPx } = STAGE[aspect];
  const scale = Math.min((widthMm * PX_A_MM) / widthPx, (heightMm * PX_A_MM) / heightPx);
  return { scale, widthMm: (widthPx * scale) / PX_A_MM, heightMm: (heightPx * scale) / PX_A_MM };
}
