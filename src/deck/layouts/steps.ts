import type { Aspect, Item } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import { SCALE } from '../../theme/type-scale.ts';
import type { Room } from '../fit.ts';
import { phraseLines } from '../fit.ts';
import type { BranchItem, BranchLayout } from './branch-layout.ts';
import { itemIn } from './branch-layout.ts';

const GAP_PX = 20;
const CARD_PADDING_PX = { side: 22, top: 28, bottom: 28 };
const NUMBER_PX = 44;
const LINE_GAP_PX = 16;

/** Numbered cards, for 一是…五是…, First…, and other parts in order. */
export const steps: BranchLayout = {
  name: 'steps',
  suits: ({ section, items }) =>
    items.length >= 2 &&
    items.length <= 6 &&
    items.every(({ number }) => number) &&
    section.kind !== 'problems' &&
    (section.kind === 'plan' || items.length > 4 || section.kind === 'task'),
  capacity: (room, { items, figures }) => {
    const titles = items.map(({ title }) => ({ title, lines: [] }));
    const fits = (count: number) => {
      const { widthPx, heightPx } = cardRoom(count, room);
      return titles.every((card) => cardHeight(card, widthPx, figures) <= heightPx);
    };
    return [6, 5, 4, 3, 2].find(fits) ?? 1;
  },
  compose: ({ items, first, figures }, room) => ({ layout: 'steps', items: fitCards(items, figures, room), first }),
};

/** Cards in a row: all on a wide stage, in two rows where a card would be narrower than about seven Han. */
function stepColumns(count: number, aspect: Aspect): number {
  if (count <= 3) return count;
  if (aspect === '16:9') return count === 6 ? 3 : count;
  return count === 4 ? 2 : 3;
}

/** How so many cards stand, and the room inside of each. */
function cardRoom(count: number, room: Room): { columns: number; rows: number; widthPx: number; heightPx: number } {
  const columns = stepColumns(count, room.aspect);
  const rows = Math.ceil(count / columns);
  return {
    columns,
    rows,
    widthPx: (room.widthPx - GAP_PX * (columns - 1)) / columns - 2 * CARD_PADDING_PX.side,
    heightPx: (room.heightPx - GAP_PX * (rows - 1)) / rows - CARD_PADDING_PX.top - CARD_PADDING_PX.bottom,
  };
}

/** Most lines on a card by the number of columns: the wider the cards, the more. */
const MOST_LINES = [0, 3, 3, 3, 2, 2];

/** The cards with as many lines as fit on all of them; parallel cards stay parallel. */
function fitCards(items: readonly BranchItem[], figures: readonly KeyFigure[], room: Room): Item[] {
  const { columns, rows, widthPx, heightPx } = cardRoom(items.length, room);
  for (let most = rows > 1 ? 1 : MOST_LINES[columns]; most > 0; most--) {
    const cards = items.map((item) => itemIn(item, widthPx, { lines: item.linesOf(most, null) }));
    if (cards.every((card) => cardHeight(card, widthPx, figures) <= heightPx)) return cards;
  }
  return items.map((item) => itemIn(item, widthPx, {}));
}

function cardHeight(
  { title, lines }: Pick<Item, 'title' | 'lines'>,
  widthPx: number,
  figures: readonly KeyFigure[],
): number {
  const heading = title
    ? phraseLines(title, SCALE.itemTitlePx, widthPx, figures) * SCALE.itemTitlePx * SCALE.itemTitleLeading
    : 0;
  const said = lines.map(
    (line) =>
      LINE_GAP_PX + phraseLines(line, SCALE.itemLinePx, widthPx, figures) * SCALE.itemLinePx * SCALE.itemLineLeading,
  );
  return NUMBER_PX + LINE_GAP_PX + heading + said.reduce((sum, px) => sum + px, 0);
}
