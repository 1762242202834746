import { SCALE } from '../../theme/type-scale.ts';
import { phraseLines } from '../fit.ts';
import type { BranchLayout } from './branch-layout.ts';

const COLUMN_GAP_PX = 64;
const NUMBER_PX = 44;
const CELL_PADDING_PX = 28;

/** Sub-sections as a list in two columns, for five and more, or unnumbered ones. */
export const parts: BranchLayout = {
  name: 'list',
  suits: () => true,
  capacity: ({ heightPx }) => 2 * Math.min(4, Math.floor(heightPx / 108)),
  compose: ({ items, figures }, room) => {
    const width = (room.widthPx - COLUMN_GAP_PX) / 2 - NUMBER_PX;
    const rows = Math.ceil(items.length / 2);
    const cell = room.heightPx / rows - CELL_PADDING_PX;
    const heightOf = (line: boolean) => (item: (typeof items)[number]) =>
      (item.title
        ? phraseLines(item.title, SCALE.itemTitlePx, width, figures) * SCALE.itemTitlePx * SCALE.itemTitleLeading
        : 0) +
      (line && item.line
        ? 4 + phraseLines(item.line, SCALE.itemLinePx, width, figures) * SCALE.itemLinePx * SCALE.itemLineLeading
        : 0);
    const fits = items.every((item) => heightOf(true)(item) <= cell);
    return {
      layout: 'list',
      points: [],
      items: items.map((item) => ({ ...item, callout: null, line: fits ? item.line : null })),
    };
  },
};
