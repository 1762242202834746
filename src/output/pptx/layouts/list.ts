import type { Item } from '../../../model/deck.ts';
import type { Phrase } from '../../../model/outline.ts';
import { numbersWidth, PART_ROW, partRow } from '../../../theme/part-rows.ts';
import { SCALE } from '../../../theme/type-scale.ts';
import { evenBox } from '../even-box.ts';
import type { ItemSizes } from '../item-text.ts';
import { itemBox, itemParagraphs } from '../item-text.ts';
import { lineRuns } from '../phrase-runs.ts';
import { gridOf, within } from '../place.ts';
import type { Box, Shape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import type { LayoutShapes } from './layout.ts';
import { hairline } from './section.ts';

const GAP_PX = 64;
const NUMBER = { gapPx: 16, leastPx: 48 };

/** Parallel statements, or the titles of many sub-sections, in two columns, the last of an odd number on the whole width; a few parts in rows. */
export const list: LayoutShapes<'list'> = ({ points, items, form }, body, sheet) => {
  if (form === 'rows') return partRows(items, body, sheet);
  const count = points.length + items.length;
  const numberPx = Math.max(NUMBER.leastPx, numbersWidth(items, SCALE.itemTitlePx) + NUMBER.gapPx);
  const cells = gridOf(body, 2, Math.ceil(count / 2), GAP_PX);
  if (count % 2 > 0) cells[count - 1] = { ...cells[count - 1], width: body.width };
  return [
    ...cells.slice(0, count).map(({ x, y, width }) => hairline([x, y], [x + width, y], sheet)),
    ...points.map((point, i) => pointCell(point, cells[i], sheet)),
    ...items.flatMap((item, i) => itemCell(item, cells[points.length + i], numberPx, sheet)),
  ];
};

/** The line of each part beside its title, between hairlines. */
function partRows(items: readonly Item[], body: Box, sheet: Sheet): Shape[] {
  const { gapPx, paddingPx, tallestPx } = PART_ROW;
  const { titlePx, linePx, numberPx, titleWidthPx, lineWidthPx } = partRow(items, body.width);
  const height = Math.min(body.height, tallestPx * items.length);
  const rows = gridOf({ ...body, height }, 1, items.length);
  return [
    ...[...rows.map(({ y }) => y), body.y + height].map((y) => hairline([body.x, y], [body.x + body.width, y], sheet)),
    ...items.flatMap((item, i) => {
      const row = within(rows[i], paddingPx, 0, paddingPx, numberPx > 0 ? numberPx + gapPx : 0);
      const title = { ...row, width: titleWidthPx };
      const line = { ...row, x: row.x + titleWidthPx + gapPx, width: lineWidthPx };
      return [
        ...(item.number ? [numberShape(item.number, { ...row, x: body.x, width: numberPx + gapPx }, titlePx)] : []),
        itemShape({ ...item, lines: [] }, title, sheet, { titlePx }),
        ...(item.lines.length > 0 ? [itemShape({ ...item, title: null }, line, sheet, { linePx })] : []),
      ];
    }),
  ];
}

function pointCell(point: Phrase, cell: Box, sheet: Sheet): Shape {
  return {
    kind: 'text',
    name: point.text,
    box: evenBox(within(cell, 12, 0, 12, 0), [{ phrase: point, sizePx: SCALE.pointPx }], 'pretty', sheet),
    anchor: 'middle',
    paragraphs: [{ runs: lineRuns(point, sheet), sizePx: SCALE.pointPx, leading: 1.4 }],
  };
}

function itemCell(item: Item, cell: Box, numberPx: number, sheet: Sheet): Shape[] {
  const { number } = item;
  const box = within(cell, 12, 0, 12, 0);
  if (!number) return [itemShape(item, box, sheet)];
  return [
    numberShape(number, { ...box, width: numberPx }, SCALE.itemTitlePx),
    itemShape(item, within(box, 0, 0, 0, numberPx), sheet),
  ];
}

function itemShape(item: Item, box: Box, sheet: Sheet, sizes: ItemSizes = {}): Shape {
  return {
    kind: 'text',
    name: item.title?.text ?? item.lines[0]?.text ?? '',
    box: itemBox(box, item, sheet, sizes),
    anchor: 'middle',
    paragraphs: itemParagraphs(item, item.title ? 4 : 0, sheet, { ...sizes, widthPx: box.width }),
  };
}

function numberShape(number: string, box: Box, sizePx: number): Shape {
  return {
    kind: 'text',
    name: number,
    box,
    anchor: 'middle',
    isOneLine: true,
    paragraphs: [{ runs: [{ text: number }], sizePx, leading: 1.4, isBold: true, colour: 'accent' }],
  };
}
