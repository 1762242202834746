import type { Item } from '../../../model/deck.ts';
import { SCALE } from '../../../theme/type-scale.ts';
import { calloutHeight, calloutShape } from '../callout.ts';
import { itemBox, itemParagraphs, linesHeight, titleHeight } from '../item-text.ts';
import { gridOf, within } from '../place.ts';
import type { Box, Shape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import type { LayoutShapes } from './layout.ts';
import { hairline } from './section.ts';

const GAP_PX = 52;

/** Columns under one rule: title, a line and at the foot the best figure of each sub-section; four of them in 4:3 stand two by two. */
export const overview: LayoutShapes<'overview'> = ({ items }, body, sheet) => {
  const isSquare = items.length === 4 && sheet.stage.aspect === '4:3';
  const columns = isSquare ? 2 : items.length;
  const top = sheet.palette.rulePx;
  const cells = gridOf(within(body, top, 0, 0, 0), columns, Math.ceil(items.length / columns), GAP_PX);
  const rule: Shape[] =
    top > 0 ? [{ kind: 'form', name: '—', box: { ...body, height: top }, form: 'rect', fill: 'rule-ink' }] : [];
  const [paddingPx, gapPx] = isSquare ? [16, 12] : [28, 16];
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) => row * columns);
  return [
    ...rule,
    ...rows.slice(1).map((first) => hairline([body.x, cells[first].y], [body.x + body.width, cells[first].y], sheet)),
    ...rows.flatMap((first) =>
      rowShapes(
        items.slice(first, first + columns),
        cells.slice(first, first + columns),
        paddingPx,
        gapPx,
        isSquare,
        sheet,
      ),
    ),
  ];
};

/** Under figures, in columns of the whole height, and of half of it. */
const FOOT_PX = { whole: 8, half: 12 };
/** Between titles and figures where nothing else stands there. */
const BARE_PX = 100;

/** Parts side by side: their titles, lines and figures begin at the same heights. */
function rowShapes(
  items: readonly Item[],
  cells: readonly Box[],
  paddingPx: number,
  gapPx: number,
  isSquare: boolean,
  sheet: Sheet,
): Shape[] {
  // Two columns have room for larger lines.
  const linePx = items.length === 2 && !isSquare ? SCALE.pointPx : SCALE.itemLinePx;
  const titlePx = Math.max(...items.map((item, i) => titleHeight(item, cells[i].width, sheet)));
  const linesPx = Math.max(...items.map((item, i) => linesHeight(item, 16, cells[i].width, sheet, linePx)));
  const calloutPx = Math.max(
    0,
    ...items.map(({ callout }, i) => (callout ? calloutHeight(callout, cells[i].width, sheet) : 0)),
  );
  return items.flatMap((item, i) => {
    const { x, y, width, height } = cells[i];
    const foot = y + height - calloutPx - (isSquare ? FOOT_PX.half : FOOT_PX.whole);
    const calloutTop = isSquare || linesPx > 0 ? foot : Math.min(foot, y + paddingPx + titlePx + BARE_PX);
    const box = (at: number, boxHeight: number): Box => ({ x, y: at, width, height: boxHeight });
    const [title, lines] = [
      itemParagraphs({ ...item, lines: [] }, gapPx, sheet, { widthPx: width }),
      itemParagraphs({ ...item, title: null }, 16, sheet, { linePx }),
    ];
    return [
      ...(i > 0 ? [hairline([x - GAP_PX / 2, y], [x - GAP_PX / 2, y + height], sheet)] : []),
      ...(title.length > 0
        ? [
            {
              kind: 'text',
              name: item.title!.text,
              box: itemBox(box(y + paddingPx, titlePx), { ...item, lines: [] }, sheet),
              paragraphs: title,
            } as const,
          ]
        : []),
      ...(lines.length > 0
        ? [
            {
              kind: 'text',
              name: item.lines[0].text,
              box: itemBox(box(y + paddingPx + titlePx + gapPx, linesPx), { ...item, title: null }, sheet, { linePx }),
              paragraphs: lines.map((line, n) => ({ ...line, beforePx: n > 0 ? 16 : 0 })),
            } as const,
          ]
        : []),
      ...(item.callout ? [calloutShape(item.callout, box(calloutTop, calloutPx), sheet, { anchor: 'top' })] : []),
    ];
  });
}
