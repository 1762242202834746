import type { Item } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import type { Phrase } from '../../model/outline.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { fitCallouts, phraseLines, withinWidth } from '../fit.ts';
import type { BranchItem, BranchLayout } from './branch-layout.ts';
import { itemIn } from './branch-layout.ts';
import { sized } from './figures.ts';

const COLUMN_PADDING_PX = 26;
/** Above the titles of one row, and of each of two; the rule over them is at most 4 px. */
const COLUMN_TOP_PX = [32, 20];
/** Above callouts and under them, likewise. */
const CALLOUT_TOP_PX = [28, 12];
const ROW_GAP_PX = 16;
/** Largest values in two, three and four columns; two rows of two are like four. */
const LARGEST_PX = [96, 72, 64];
/** Most lines in them. */
const MOST_LINES = [3, 2, 1];

/** Two to four columns under one rule: title, a line or a few, the best figure of each sub-section at its foot. On a narrow stage four stand two by two. Without figures they are no columns: see parts.ts. */
export const overview: BranchLayout = {
  name: 'overview',
  suits: ({ items }) => items.length >= 2 && items.length <= 4 && items.some(({ callout }) => callout !== null),
  capacity: () => 4,
  compose: ({ items, figures }, room) => {
    const rows = items.length === 4 && room.aspect === '4:3' ? 2 : 1;
    const columns = items.length / rows;
    const cell = {
      // Columns are of one width, and one between two others has padding on both sides.
      widthPx: room.widthPx / columns - COLUMN_PADDING_PX * (columns > 2 ? 2 : 1),
      heightPx: room.heightPx / rows - COLUMN_TOP_PX[rows - 1],
      calloutTopPx: CALLOUT_TOP_PX[rows - 1],
    };
    const at = items.length - 2;
    // Fewer lines rather than no figures; no figures rather than nothing.
    for (const own of [items, items.map((item) => ({ ...item, callout: null }))])
      for (let most = MOST_LINES[at]; most >= 0; most--)
        for (const mayBeLong of [true, false]) {
          const fitted = fitCells(own, { most, mayBeLong }, cell, LARGEST_PX[at], figures);
          if (fitted) return { layout: 'overview', items: fitted };
        }
    return {
      layout: 'overview',
      items: items.map((item) => itemIn(item, cell.widthPx, {})),
    };
  },
};

/** The cells with at most so many lines each, callouts at one size; null where they don't fit. */
function fitCells(
  items: readonly BranchItem[],
  { most, mayBeLong }: { most: number; mayBeLong: boolean },
  { widthPx, heightPx, calloutTopPx }: { widthPx: number; heightPx: number; calloutTopPx: number },
  largestPx: number,
  figures: readonly KeyFigure[],
): Item[] | null {
  const able = withinWidth(
    items.map(({ callout }) => callout),
    widthPx,
    figures,
  );
  const cells = items.map((item, i) => {
    const lines = most > 0 ? item.linesOf(most, able[i], mayBeLong) : [];
    return itemIn(item, widthPx, { lines, callout: able[i] });
  });
  // Titles begin on one height, and so do the lines under them and the values.
  const words = ['title', 'lines'] as const;
  const linePx = items.length === 2 ? SCALE.pointPx : SCALE.itemLinePx;
  const taken = words.map((part) =>
    Math.max(...cells.map((cell) => heightOf(cell[part], part === 'title' ? null : linePx, widthPx, figures))),
  );
  const left = heightPx - taken[0] - taken[1] - ROW_GAP_PX;
  const callouts = cells.flatMap(({ callout }) => callout ?? []);
  if (callouts.length === 0) return left >= 0 ? cells : null;
  const valuePx = fitCallouts(callouts, { widthPx, heightPx: left - calloutTopPx }, largestPx, figures);
  if (!valuePx) return null;
  return cells.map((cell) => ({ ...cell, callout: cell.callout && sized([cell.callout], valuePx)[0] }));
}

/** Height of a cell's title, or of the lines under it, of `linePx`, with their gaps. */
function heightOf(
  phrases: Phrase | null | readonly Phrase[],
  linePx: number | null,
  widthPx: number,
  figures: readonly KeyFigure[],
): number {
  const [sizePx, leading, gap] =
    linePx === null ? [SCALE.itemTitlePx, SCALE.itemTitleLeading, 0] : [linePx, SCALE.itemLineLeading, ROW_GAP_PX];
  const all = phrases === null ? [] : [phrases].flat();
  return all.reduce((sum, phrase) => sum + gap + phraseLines(phrase, sizePx, widthPx, figures) * sizePx * leading, 0);
}
