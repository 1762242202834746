import type { Item } from '../../../model/deck.ts';
import type { Phrase } from '../../../model/outline.ts';
import { SCALE } from '../../../theme/type-scale.ts';
import { evenBox } from '../even-box.ts';
import { itemBox, itemParagraphs } from '../item-text.ts';
import { lineRuns } from '../phrase-runs.ts';
import { gridOf, within } from '../place.ts';
import type { Box, Shape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import type { LayoutShapes } from './layout.ts';
import { hairline } from './section.ts';

const GAP_PX = 64;
const ORDINAL_PX = 48;

/** Parallel statements, or the titles of many sub-sections, in two columns. */
export const list: LayoutShapes<'list'> = ({ points, items }, body, sheet) => {
  const cells = gridOf(body, 2, Math.ceil((points.length + items.length) / 2), GAP_PX);
  return [
    ...[...points, ...items].map((_, i) =>
      hairline([cells[i].x, cells[i].y], [cells[i].x + cells[i].width, cells[i].y], sheet),
    ),
    ...points.map((point, i) => pointCell(point, cells[i], sheet)),
    ...items.flatMap((item, i) => itemCell(item, cells[points.length + i], sheet)),
  ];
};

function pointCell(point: Phrase, cell: Box, sheet: Sheet): Shape {
  return {
    kind: 'text',
    name: point.text,
    box: evenBox(within(cell, 12, 0, 12, 0), [{ phrase: point, sizePx: SCALE.pointPx }], 'pretty', sheet),
    anchor: 'middle',
    paragraphs: [{ runs: lineRuns(point, sheet), sizePx: SCALE.pointPx, leading: 1.4 }],
  };
}

function itemCell(item: Item, cell: Box, sheet: Sheet): Shape[] {
  const { number, title } = item;
  const box = within(cell, 12, 0, 12, 0);
  const text: Shape = {
    kind: 'text',
    name: title?.text ?? '',
    box: itemBox(number ? within(box, 0, 0, 0, ORDINAL_PX) : box, item, sheet),
    anchor: 'middle',
    paragraphs: itemParagraphs(item, 4, sheet, { widthPx: box.width - (number ? ORDINAL_PX : 0) }),
  };
  if (!number) return [text];
  return [
    {
      kind: 'text',
      name: number,
      box: { ...box, width: ORDINAL_PX },
      anchor: 'middle',
      isOneLine: true,
      paragraphs: [
        { runs: [{ text: number }], sizePx: SCALE.itemTitlePx, leading: 1.4, isBold: true, colour: 'accent' },
      ],
    },
    text,
  ];
}
