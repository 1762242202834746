import type { Item } from '../../../model/deck.ts';
import { itemParagraphs, linesHeight, titleHeight } from '../item-text.ts';
import { gridOf, within } from '../place.ts';
import type { Box, Shape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import type { LayoutShapes } from './layout.ts';

const GAP_PX = 20;
const LEAST_PX = 330;
const PADDING = { top: 24, side: 22, bottom: 28 };
const ORDINAL_PX = 44;
const INNER_GAP_PX = 16;

/** Numbered cards in a row, or in two. */
export const steps: LayoutShapes<'steps'> = ({ items }, body, sheet) => {
  const columns = columnsOf(items.length, sheet);
  const rows = Math.ceil(items.length / columns);
  const widthPx = (body.width - GAP_PX * (columns - 1)) / columns - 2 * PADDING.side;
  const needs = Math.max(LEAST_PX, ...items.map((item) => cardHeight(item, widthPx, sheet)));
  const height = rows > 1 ? body.height : Math.min(body.height, needs);
  const cells = gridOf({ ...body, height }, columns, rows, GAP_PX, GAP_PX);
  return items.map((item, i) => cardShape(item, i, cells[i], sheet));
};

function columnsOf(count: number, { stage }: Sheet): number {
  if (count <= 3) return count;
  if (stage.aspect === '4:3') return count === 4 ? 2 : 3;
  return count === 6 ? 3 : Math.min(count, 5);
}

function cardHeight(item: Item, widthPx: number, sheet: Sheet): number {
  const { cardRulePx } = sheet.palette;
  const text =
    titleHeight(item, widthPx, sheet) +
    (item.lines.length > 0 ? INNER_GAP_PX : 0) +
    linesHeight(item, INNER_GAP_PX, widthPx, sheet);
  return cardRulePx + PADDING.top + ORDINAL_PX + INNER_GAP_PX + text + PADDING.bottom;
}

function cardShape(item: Item, index: number, cell: Box, sheet: Sheet): Shape {
  const { cardRulePx } = sheet.palette;
  const inner = within(cell, cardRulePx + PADDING.top, PADDING.side, PADDING.bottom, PADDING.side);
  const rule: Shape[] =
    cardRulePx > 0
      ? [{ kind: 'form', name: '—', box: { ...cell, height: cardRulePx }, form: 'rect', fill: 'rule-ink' }]
      : [];
  const name = item.title?.text ?? String(index + 1);
  return {
    kind: 'group',
    name,
    description: '',
    children: [
      { kind: 'form', name: '▭', box: cell, form: 'rect', fill: 'card' },
      ...rule,
      {
        kind: 'text',
        name: String(index + 1),
        box: { ...inner, height: ORDINAL_PX },
        anchor: 'middle',
        paragraphs: [
          { runs: [{ text: String(index + 1) }], sizePx: ORDINAL_PX, leading: 1, isBold: true, colour: 'accent' },
        ],
      },
      {
        kind: 'text',
        name,
        box: within(inner, ORDINAL_PX + INNER_GAP_PX, 0, 0, 0),
        paragraphs: itemParagraphs(item, INNER_GAP_PX, sheet),
      },
    ],
  };
}
