import type { Theme } from '../../model/theme.ts';
import type { Stage } from '../../theme/type-scale.ts';
import type { Box } from './shape.ts';

export const IMPRINT = { sizePx: 24, leading: 1.45, top: 32, bottom: 40 };

/** Where things stand on the cover, which has a plate and a strip under it, in px. */
export interface CoverFrame {
  plate: Box;
  imprint: Box;
  title: Box;
  imprintText: Box;
  isCentred: boolean;
  /** The strip has more lines than the layout's one. */
  isTaller: boolean;
}

/** @param lines of the strip under the plate */
export function coverFrame({ aspect, widthPx, heightPx }: Stage, { name }: Theme, lines: number): CoverFrame {
  const side = aspect === '4:3' ? 72 : 96;
  const padding = aspect === '4:3' ? 72 : name === 'paper' ? 56 : 80;
  const strip = IMPRINT.top + IMPRINT.bottom + lines * IMPRINT.sizePx * IMPRINT.leading;
  const plate = { x: 0, y: 0, width: widthPx, height: heightPx - strip };
  const imprint = { x: 0, y: plate.height, width: widthPx, height: strip };
  return {
    plate,
    imprint,
    title: { x: side, y: 80, width: widthPx - 2 * side, height: plate.height - 80 - padding },
    imprintText: {
      x: side,
      y: plate.height + IMPRINT.top,
      width: widthPx - 2 * side,
      height: strip - IMPRINT.top - IMPRINT.bottom,
    },
    isCentred: name === 'council',
    isTaller: lines > 1,
  };
}
