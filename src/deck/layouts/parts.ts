import type { Item } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import type { Phrase } from '../../model/outline.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { phraseLines } from '../fit.ts';
import type { BranchLayout } from './branch-layout.ts';
import { itemIn } from './branch-layout.ts';

const COLUMN_GAP_PX = 64;
const NUMBER_PX = 44;
const CELL_PADDING_PX = 28;
/** A title and a line under it. */
const LEAST_ROW_PX = 108;

/** Sub-sections as a list in two columns, for five and more, or unnumbered ones. */
export const parts: BranchLayout = {
  name: 'list',
  suits: () => true,
  capacity: ({ widthPx, heightPx }, { items, figures }) => {
    const tallest = Math.max(...items.map(({ title }) => titleHeight(title, cellWidth(widthPx), figures)));
    return 2 * Math.max(1, Math.min(4, Math.floor(heightPx / Math.max(LEAST_ROW_PX, tallest + CELL_PADDING_PX))));
  },
  compose: ({ items, figures }, room) => {
    const width = cellWidth(room.widthPx);
    const rows = Math.ceil(items.length / 2);
    const cell = room.heightPx / rows - CELL_PADDING_PX;
    const withLines = items.map((item) => itemIn(item, width, { lines: item.linesOf(1, null, true) }));
    const linesHeight = ({ lines }: Item) =>
      lines
        .map(
          (line) => 4 + phraseLines(line, SCALE.itemLinePx, width, figures) * SCALE.itemLinePx * SCALE.itemLineLeading,
        )
        .reduce((sum, px) => sum + px, 0);
    const fits = (item: Item) => titleHeight(item.title, width, figures) + linesHeight(item) <= cell;
    return {
      layout: 'list',
      points: [],
      items: withLines.map((item) => (fits(item) ? item : { ...item, lines: [] })),
    };
  },
};

function cellWidth(widthPx: number): number {
  return (widthPx - COLUMN_GAP_PX) / 2 - NUMBER_PX;
}

function titleHeight(title: Phrase | null, widthPx: number, figures: readonly KeyFigure[]): number {
  if (!title) return 0;
  return phraseLines(title, SCALE.itemTitlePx, widthPx, figures) * SCALE.itemTitlePx * SCALE.itemTitleLeading;
}
