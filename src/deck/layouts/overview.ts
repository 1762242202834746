import type { Item } from '../../model/deck.ts';
import type { Phrase } from '../../model/outline.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { fitCallouts, phraseLines } from '../fit.ts';
import type { BranchLayout } from './branch-layout.ts';
import { sized } from './figures.ts';

const COLUMN_PADDING_PX = 26;
const COLUMN_TOP_PX = 28;
const ROW_GAP_PX = 16;
/** Largest values in two, three and four columns. */
const LARGEST_PX = [96, 72, 64];

/** Two to four columns under one rule: title, a line, the best figure of each sub-section. */
export const overview: BranchLayout = {
  name: 'overview',
  suits: ({ items }) => items.length >= 2 && items.length <= 4,
  capacity: () => 4,
  compose: ({ items, figures }, room) => {
    const width = (room.widthPx - COLUMN_PADDING_PX * 2 * (items.length - 1)) / items.length;
    const phraseHeight = (phrase: Phrase | undefined | null, sizePx: number, leading: number) =>
      phrase ? phraseLines(phrase, sizePx, width, figures) * sizePx * leading : 0;
    const heightOf = ({ title, lines: [line] }: Item) =>
      phraseHeight(title, SCALE.itemTitlePx, SCALE.itemTitleLeading) +
      ROW_GAP_PX +
      phraseHeight(line, SCALE.itemLinePx, SCALE.itemLineLeading);
    const columns = items.map(({ number, title, callout, linesOf }): Item => {
      const column = { number, title, callout, lines: linesOf(1, callout) };
      return heightOf(column) > room.heightPx * 0.55 ? { ...column, lines: [] } : column;
    });
    const left = room.heightPx - COLUMN_TOP_PX - Math.max(...columns.map(heightOf)) - 2 * ROW_GAP_PX;
    const callouts = columns.flatMap(({ callout }) => callout ?? []);
    const valuePx = fitCallouts(callouts, { widthPx: width, heightPx: left }, LARGEST_PX[items.length - 2], figures);
    return {
      layout: 'overview',
      items: columns.map((column) => ({
        ...column,
        callout: column.callout && valuePx ? sized([column.callout], valuePx)[0] : null,
      })),
    };
  },
};
