import type { Item } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import type { Phrase } from '../../model/outline.ts';
import { numbersWidth, PART_ROW, partRow } from '../../theme/part-rows.ts';
import { SCALE } from '../../theme/type-scale.ts';
import type { Room } from '../fit.ts';
import { phraseLines } from '../fit.ts';
import type { SlideBody } from '../material.ts';
import type { BranchContent, BranchLayout } from './branch-layout.ts';
import { itemIn } from './branch-layout.ts';

const COLUMN_GAP_PX = 64;
/** Between a number and the words beside it, and the least that both take. */
const NUMBER_GAP_PX = 16;
const LEAST_NUMBER_PX = 44;
const CELL_PADDING_PX = 28;
/** A title and a line under it. */
const LEAST_ROW_PX = 108;

/** Sub-sections as a list: a few in rows, the line beside its title; more of them in two columns. */
export const parts: BranchLayout = {
  name: 'list',
  suits: () => true,
  capacity: (room, content) => {
    if (inRowsOf(content, 1, room)) return content.items.length;
    const { items, figures } = content;
    const width = cellWidth(room.widthPx, items);
    const titles = items.map(({ title }) => titleHeight(title, width, figures));
    const lines = items.map((item) => linesHeight(item.linesOf(1, null, true), width, figures));
    // Room for all lines, but not at the price of slides with two items on them.
    const withLines = rowsIn(room, Math.max(...titles.map((px, i) => px + 4 + lines[i])));
    return 2 * Math.max(withLines, Math.min(2, rowsIn(room, Math.max(...titles))));
  },
  compose: (content, room) => {
    const cells = inCells(content, room);
    const had = content.items.filter(({ linesOf }) => linesOf(1, null, true).length > 0).length;
    const keepsLines = had > 0 && cells.items.filter(({ lines }) => lines.length > 0).length === had;
    return inRowsOf(content, 1, room) ?? (keepsLines ? cells : (inRowsOf(content, 0, room) ?? cells));
  },
};

type Body = Extract<SlideBody, { layout: 'list' }>;

/** How many rows of cells as tall as their tallest a room has. */
function rowsIn({ heightPx }: Room, tallestPx: number): number {
  return Math.max(1, Math.min(4, Math.floor(heightPx / Math.max(LEAST_ROW_PX, tallestPx + CELL_PADDING_PX))));
}

/** So many lines beside each title; null where four make a square, where there are too many, or where words don't fit. */
function inRowsOf({ items, figures }: BranchContent, mostLines: number, room: Room): Body | null {
  if (items.length > PART_ROW.most || items.length === 4) return null;
  const parts = items.map(({ number, linesOf }) => ({
    number,
    lines: mostLines > 0 ? linesOf(mostLines, null, true) : [],
  }));
  const { titlePx, linePx, titleWidthPx, lineWidthPx } = partRow(parts, room.widthPx);
  const rows = items.map((item, i) => itemIn(item, titleWidthPx, { lines: parts[i].lines, titlePx }));
  const heightPx = Math.min(PART_ROW.tallestPx, room.heightPx / items.length) - 2 * PART_ROW.paddingPx;
  const fits = ({ title, lines }: Item) =>
    titleHeight(title, titleWidthPx, figures, titlePx) <= heightPx &&
    linesHeight(lines, lineWidthPx, figures, linePx) <= heightPx;
  return rows.every(fits) ? { layout: 'list', points: [], items: rows, form: 'rows' } : null;
}

function inCells({ items, figures }: BranchContent, room: Room): Body {
  const width = cellWidth(room.widthPx, items);
  const cell = room.heightPx / Math.ceil(items.length / 2) - CELL_PADDING_PX;
  const withLines = items.map((item) => itemIn(item, width, { lines: item.linesOf(1, null, true) }));
  const fits = ({ title, lines }: Item) =>
    titleHeight(title, width, figures) + 4 + linesHeight(lines, width, figures) <= cell;
  return {
    layout: 'list',
    points: [],
    items: withLines.map((item) => (fits(item) ? item : { ...item, lines: [] })),
    form: 'cells',
  };
}

/** Width of the words of a cell. */
function cellWidth(widthPx: number, items: BranchContent['items']): number {
  const numberPx = Math.max(LEAST_NUMBER_PX, numbersWidth(items, SCALE.itemTitlePx) + NUMBER_GAP_PX);
  return (widthPx - COLUMN_GAP_PX) / 2 - numberPx;
}

function titleHeight(
  title: Phrase | null,
  widthPx: number,
  figures: readonly KeyFigure[],
  titlePx: number = SCALE.itemTitlePx,
): number {
  return title ? phraseLines(title, titlePx, widthPx, figures) * titlePx * SCALE.itemTitleLeading : 0;
}

function linesHeight(
  lines: readonly Phrase[],
  widthPx: number,
  figures: readonly KeyFigure[],
  linePx: number = SCALE.itemLinePx,
): number {
  return lines.reduce(
    (sum, line) => sum + phraseLines(line, linePx, widthPx, figures) * linePx * SCALE.itemLineLeading,
    0,
  );
}
