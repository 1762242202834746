import type { Aspect, Item } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import { SCALE } from '../../theme/type-scale.ts';
import type { Room } from '../fit.ts';
import { phraseLines } from '../fit.ts';
import type { BranchLayout } from './branch-layout.ts';

const GAP_PX = 20;
const CARD_PADDING_PX = { side: 22, top: 28, bottom: 28 };
const NUMBER_PX = 44;

/** Numbered cards, for 一是…五是…, First…, and other parts in order. */
export const steps: BranchLayout = {
  name: 'steps',
  suits: ({ section, items }) =>
    items.length >= 2 &&
    items.length <= 6 &&
    items.every(({ number }) => number) &&
    (section.kind === 'plan' || items.length > 4 || section.kind === 'task'),
  capacity: () => 6,
  compose: ({ items, figures }, room) => ({ layout: 'steps', items: fitCards(items, figures, room) }),
};

/** Cards in a row: all on a wide stage, in two rows where a card would be narrower than about seven Han. */
function stepColumns(count: number, aspect: Aspect): number {
  if (count <= 3) return count;
  if (aspect === '16:9') return count === 6 ? 3 : count;
  return count === 4 ? 2 : 3;
}

/** The cards without the lines that don't fit; parallel cards stay parallel, so either all have a line or none. */
function fitCards(items: Item[], figures: readonly KeyFigure[], room: Room): Item[] {
  const columns = stepColumns(items.length, room.aspect);
  const rows = Math.ceil(items.length / columns);
  const width = (room.widthPx - GAP_PX * (columns - 1)) / columns - 2 * CARD_PADDING_PX.side;
  const height = (room.heightPx - GAP_PX * (rows - 1)) / rows - CARD_PADDING_PX.top - CARD_PADDING_PX.bottom;
  const needs = (item: Item) => {
    const title = item.title
      ? phraseLines(item.title, SCALE.itemTitlePx, width, figures) * SCALE.itemTitlePx * SCALE.itemTitleLeading
      : 0;
    const line = item.line
      ? 16 + phraseLines(item.line, SCALE.itemLinePx, width, figures) * SCALE.itemLinePx * SCALE.itemLineLeading
      : 0;
    return NUMBER_PX + 16 + title + line;
  };
  const fits = items.every((item) => needs(item) <= height);
  return items.map((item) => ({ ...item, callout: null, line: fits ? item.line : null }));
}
