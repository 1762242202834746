import type { Item } from '../../model/deck.ts';
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
    const withLines = items.map(
      ({ number, title, linesOf }): Item => ({
        number,
        title,
        lines: linesOf(1, null),
        callout: null,
      }),
    );
    const titleHeight = ({ title }: Item) =>
      title ? phraseLines(title, SCALE.itemTitlePx, width, figures) * SCALE.itemTitlePx * SCALE.itemTitleLeading : 0;
    const linesHeight = ({ lines }: Item) =>
      lines
        .map(
          (line) => 4 + phraseLines(line, SCALE.itemLinePx, width, figures) * SCALE.itemLinePx * SCALE.itemLineLeading,
        )
        .reduce((sum, px) => sum + px, 0);
    const fits = withLines.every((item) => titleHeight(item) + linesHeight(item) <= cell);
    return {
      layout: 'list',
      points: [],
      items: fits ? withLines : withLines.map((item) => ({ ...item, lines: [] })),
    };
  },
};
