import type { Item } from '../../../model/deck.ts';
import { stepLinePx } from '../../../theme/type-scale.ts';
import { itemBox, itemParagraphs, linesHeight, titleHeight } from '../item-text.ts';
import { gridOf, within } from '../place.ts';
import type { Box, Shape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import type { LayoutShapes } from './layout.ts';

const GAP_PX = 20;
/** Height of cards in one row; of cards that have titles alone. */
const LEAST_PX = { lines: 330, titles: 200 };
const PADDING = { top: 24, side: 22, bottom: 28 };
const ORDINAL_PX = 44;
const INNER_GAP_PX = 16;

/** Rows: the number beside the words. */
const ROW = { gapPx: 8, paddingPx: 6, numberPx: 68, tallestPx: 112 };

/** Numbered cards in a row or in two, or rows. */
export const steps: LayoutShapes<'steps'> = ({ items, form, first, titlePx }, body, sheet) => {
  if (form === 'rows') {
    const gaps = ROW.gapPx * (items.length - 1);
    const height = Math.min(body.height, ROW.tallestPx * items.length + gaps);
    const cells = gridOf({ ...body, height }, 1, items.length, ROW.gapPx, ROW.gapPx);
    return items.map((item, i) => rowShape(item, first + i, cells[i], titlePx, sheet));
  }
  const columns = columnsOf(items.length, sheet);
  const rows = Math.ceil(items.length / columns);
  const widthPx = (body.width - GAP_PX * (columns - 1)) / columns - 2 * PADDING.side;
  const hasLines = items.some(({ lines }) => lines.length > 0);
  const least = hasLines ? LEAST_PX.lines : LEAST_PX.titles;
  const needs = Math.max(least, ...items.map((item) => cardHeight(item, widthPx, titlePx, sheet)));
  const height = Math.min(body.height, hasLines && rows > 1 ? body.height : rows * needs + (rows - 1) * GAP_PX);
  const y = hasLines ? body.y : body.y + (body.height - height) / 2;
  const cells = gridOf({ ...body, y, height }, columns, rows, GAP_PX, GAP_PX);
  return items.map((item, i) => cardShape(item, first + i, cells[i], titlePx, sheet));
};

function rowShape(item: Item, ordinal: number, cell: Box, titlePx: number, sheet: Sheet): Shape {
  const { cardRulePx } = sheet.palette;
  const inner = within(cell, ROW.paddingPx, PADDING.side, ROW.paddingPx, cardRulePx + PADDING.side);
  const rule: Shape[] =
    cardRulePx > 0
      ? [{ kind: 'form', name: '—', box: { ...cell, width: cardRulePx }, form: 'rect', fill: 'rule-ink' }]
      : [];
  return {
    kind: 'group',
    name: item.title?.text ?? String(ordinal),
    children: [
      { kind: 'form', name: '▭', box: cell, form: 'rect', fill: 'card' },
      ...rule,
      numberShape(ordinal, { ...inner, width: ROW.numberPx }),
      {
        kind: 'text',
        name: item.title?.text ?? String(ordinal),
        box: itemBox(within(inner, 0, 0, 0, ROW.numberPx), item, sheet, { titlePx }),
        anchor: 'middle',
        paragraphs: itemParagraphs(item, 4, sheet, { titlePx, widthPx: inner.width - ROW.numberPx }),
      },
    ],
  };
}

function numberShape(ordinal: number, box: Box): Shape {
  return {
    kind: 'text',
    name: String(ordinal),
    box,
    anchor: 'middle',
    paragraphs: [{ runs: [{ text: String(ordinal) }], sizePx: ORDINAL_PX, leading: 1, isBold: true, colour: 'accent' }],
  };
}

function columnsOf(count: number, { stage }: Sheet): number {
  if (count <= 3) return count;
  if (stage.aspect === '4:3') return count === 4 ? 2 : 3;
  return count === 6 ? 3 : Math.min(count, 5);
}

function cardHeight(item: Item, widthPx: number, titlePx: number, sheet: Sheet): number {
  const { cardRulePx } = sheet.palette;
  const text =
    titleHeight(item, widthPx, sheet, titlePx) +
    (item.lines.length > 0 ? INNER_GAP_PX : 0) +
    linesHeight(item, INNER_GAP_PX, widthPx, sheet, stepLinePx(titlePx));
  return cardRulePx + PADDING.top + ORDINAL_PX + INNER_GAP_PX + text + PADDING.bottom;
}

function cardShape(item: Item, ordinal: number, cell: Box, titlePx: number, sheet: Sheet): Shape {
  const { cardRulePx } = sheet.palette;
  const inner = within(cell, cardRulePx + PADDING.top, PADDING.side, PADDING.bottom, PADDING.side);
  const rule: Shape[] =
    cardRulePx > 0
      ? [{ kind: 'form', name: '—', box: { ...cell, height: cardRulePx }, form: 'rect', fill: 'rule-ink' }]
      : [];
  const name = item.title?.text ?? String(ordinal);
  const sizes = { titlePx, linePx: stepLinePx(titlePx) };
  return {
    kind: 'group',
    name,
    children: [
      { kind: 'form', name: '▭', box: cell, form: 'rect', fill: 'card' },
      ...rule,
      numberShape(ordinal, { ...inner, height: ORDINAL_PX }),
      {
        kind: 'text',
        name,
        box: itemBox(within(inner, ORDINAL_PX + INNER_GAP_PX, 0, 0, 0), item, sheet, sizes),
        paragraphs: itemParagraphs(item, INNER_GAP_PX, sheet, { ...sizes, widthPx: inner.width }),
      },
    ],
  };
}
