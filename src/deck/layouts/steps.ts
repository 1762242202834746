import type { Aspect, Item } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import { SCALE, STEP_TITLE_STEPS_PX, stepLinePx } from '../../theme/type-scale.ts';
import type { Room } from '../fit.ts';
import { phraseLines } from '../fit.ts';
import type { SlideBody } from '../material.ts';
import type { BranchItem, BranchLayout } from './branch-layout.ts';
import { itemIn } from './branch-layout.ts';

const GAP_PX = 20;
const CARD_PADDING_PX = { side: 22, top: 28, bottom: 28 };
const NUMBER_PX = 44;
const LINE_GAP_PX = 16;

/** Numbered cards, or rows on a narrow stage, for 一是…五是…, First…, and other parts in order. */
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
  compose: ({ items, first, figures }, room) => ({ layout: 'steps', first, ...fitSteps(items, figures, room) }),
};

type Fitted = Pick<Extract<SlideBody, { layout: 'steps' }>, 'items' | 'form' | 'titlePx'>;

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

/** Titles of cards with lines, on wide ones larger. */
const CARD_TITLES_PX = [32, SCALE.itemTitlePx];
const WIDE_CARD_PX = 300;

/** Rows: what stands beside their words and between them; deck.css has the same. */
const ROW = { gapPx: 8, paddingPx: 6, lineGapPx: 4, besidePx: 4 + 2 * 22 + 48 + 20 };

/** As many lines as fit on all of them, for parallel steps stay parallel; where a narrow stage has no room for lines on its cards, rows have. */
function fitSteps(items: readonly BranchItem[], figures: readonly KeyFigure[], room: Room): Fitted {
  const { columns, rows, widthPx, heightPx } = cardRoom(items.length, room);
  const fits = (card: Item, px: number) => cardHeight(card, widthPx, figures, px) <= heightPx;
  for (let most = rows > 1 ? 1 : MOST_LINES[columns]; most > 0; most--) {
    const lines = items.map((item) => item.linesOf(most, null, false));
    if (lines.every(({ length }) => length === 0)) continue;
    const cardsAt = (titlePx: number) => items.map((item, i) => itemIn(item, widthPx, { lines: lines[i], titlePx }));
    const titlePx = (widthPx < WIDE_CARD_PX ? CARD_TITLES_PX.slice(1) : CARD_TITLES_PX).find((px) =>
      cardsAt(px).every((card) => fits(card, px)),
    );
    if (titlePx) return { form: 'cards', items: cardsAt(titlePx), titlePx };
  }
  const inRows = rows > 1 && room.aspect === '4:3' ? fitRows(items, figures, room) : null;
  if (inRows) return inRows;
  const titlePx = largestTitles(items, widthPx, MOST_TITLE_LINES, figures, fits);
  return { form: 'cards', items: items.map((item) => itemIn(item, widthPx, { titlePx })), titlePx };
}

/** Lines that a title which has its card for itself may take. */
const MOST_TITLE_LINES = 3;

/** Steps one under the other, the number beside its words; null where they don't fit. */
function fitRows(items: readonly BranchItem[], figures: readonly KeyFigure[], room: Room): Fitted | null {
  const widthPx = room.widthPx - ROW.besidePx;
  const heightPx = (room.heightPx - ROW.gapPx * (items.length - 1)) / items.length - 2 * ROW.paddingPx;
  const fits = (row: Item, px: number) =>
    Math.max(NUMBER_PX, wordsHeight(row, widthPx, figures, px, ROW.lineGapPx)) <= heightPx;
  const withLine = items.map((item) => itemIn(item, widthPx, { lines: item.linesOf(1, null, false) }));
  const titlePx = SCALE.itemTitlePx;
  if (withLine.some(({ lines }) => lines.length > 0) && withLine.every((row) => fits(row, titlePx)))
    return { form: 'rows', items: withLine, titlePx };
  const px = largestTitles(items, widthPx, 1, figures, fits);
  const rows = items.map((item) => itemIn(item, widthPx, { titlePx: px }));
  return rows.every((row) => fits(row, px)) ? { form: 'rows', items: rows, titlePx: px } : null;
}

/** The largest size at which titles without lines fit: on one line each where a size allows it, otherwise on at most so many. */
function largestTitles(
  items: readonly BranchItem[],
  widthPx: number,
  mostLines: number,
  figures: readonly KeyFigure[],
  fits: (item: Item, titlePx: number) => boolean,
): number {
  const suits = (most: number) => (px: number) =>
    items.every((item) => {
      const lines = item.title ? phraseLines(item.title, px, widthPx, figures) : 0;
      return lines <= most && fits(itemIn(item, widthPx, { titlePx: px }), px);
    });
  return STEP_TITLE_STEPS_PX.find(suits(1)) ?? STEP_TITLE_STEPS_PX.find(suits(mostLines)) ?? SCALE.itemTitlePx;
}

function cardHeight(
  card: Pick<Item, 'title' | 'lines'>,
  widthPx: number,
  figures: readonly KeyFigure[],
  titlePx: number = SCALE.itemTitlePx,
): number {
  return NUMBER_PX + LINE_GAP_PX + wordsHeight(card, widthPx, figures, titlePx, LINE_GAP_PX);
}

/** Height of a title and the lines under it. */
function wordsHeight(
  { title, lines }: Pick<Item, 'title' | 'lines'>,
  widthPx: number,
  figures: readonly KeyFigure[],
  titlePx: number,
  gapPx: number,
): number {
  const heading = title ? phraseLines(title, titlePx, widthPx, figures) * titlePx * SCALE.itemTitleLeading : 0;
  const linePx = stepLinePx(titlePx);
  const said = lines.map(
    (line) => gapPx + phraseLines(line, linePx, widthPx, figures) * linePx * SCALE.itemLineLeading,
  );
  return heading + said.reduce((sum, px) => sum + px, 0);
}
