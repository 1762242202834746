import type { Aspect } from '../../../model/deck.ts';
import { STAGE } from '../../../theme/type-scale.ts';

/** How wide slides may be, in px; no browser that we know scales by a window's width without a script. */
const WIDTHS_PX = [288, 328, 360, 396, 440, 500, 580, 680, 800, 960];
/** Beside a slide, on both sides together. */
const BESIDE_PX = 32;

/** Rules that make the slides of a reading page as wide as its window lets them. */
export function frameSizes(aspect: Aspect): string {
  const { widthPx, heightPx } = STAGE[aspect];
  return WIDTHS_PX.map((width, i) => {
    const height = Math.round((width * heightPx) / widthPx);
    const rules = `.frame{width:${width}px;height:${height}px}.stage{transform:scale(${(width / widthPx).toFixed(5)})}`;
    return i === 0 ? rules : `@media (min-width:${width + BESIDE_PX}px){${rules}}`;
  }).join('\n');
}
