import type { Aspect } from '../../model/deck.ts';
import { STAGE } from '../../theme/type-scale.ts';

const GAP_PX = 36;
/** A slide on the sheet, of its size on the stage. */
const SHARE = 0.3;
/** Browsers draw no larger surface. */
const MOST_PX = 16_000;

/**
 * How slides are laid out on a contact sheet: as many rows as columns or nearly, so that it has about the shape of a screen.
 * @param scale of the slides of a sheet that is not too large for a browser; one that is has them smaller
 * @returns size of the page in px of the stage, and how many pixels the picture has for one of them
 */
export function sheetGrid(count: number, aspect: Aspect, scale: number) {
  const { widthPx, heightPx } = STAGE[aspect];
  const columns = Math.max(1, Math.ceil(Math.sqrt(count)));
  const rows = Math.max(1, Math.ceil(count / columns));
  const width = columns * (widthPx + GAP_PX) + GAP_PX;
  const height = rows * (heightPx + GAP_PX) + GAP_PX;
  const deviceScaleFactor = Math.min(SHARE * scale, MOST_PX / Math.max(width, height));
  const style = `body{display:grid;grid-template-columns:repeat(${columns},max-content);align-content:start;gap:${GAP_PX}px;padding:${GAP_PX}px!important;background:#8a929c}`;
  return { width, height, deviceScaleFactor, style };
}
