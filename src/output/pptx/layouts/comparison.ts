import type { Bars, Callout, FigureText } from '../../../model/deck.ts';
import { SCALE } from '../../../theme/type-scale.ts';
import { calloutShape, figureRuns } from '../callout.ts';
import { phraseRuns } from '../phrase-runs.ts';
import { gridOf, heightOf, total } from '../place.ts';
import { INDENT_PX, pointsShape } from '../points.ts';
import type { Box, Shape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import type { LayoutShapes } from './layout.ts';
import { hairline } from './section.ts';

const ROW_PADDING_PX = 12;
const COLUMN_GAP_PX = 96;
/** Heights of a bar and sizes of the amount under it, for one pair and for two. */
const ONE = { barPx: 72, amountPx: 32, gapPx: 12 };
const TWO = { barPx: 28, amountPx: 26, gapPx: 20 };
const TIME_PX = 24;
const LEADING = 1.35;

/** Pairs: the new value large, old and new as bars of their lengths; under them what else is said. */
export const comparison: LayoutShapes<'comparison'> = ({ callouts, bars, points }, body, sheet) => {
  const rows = points.map(
    (point) => heightOf(point, SCALE.pointPx, SCALE.pointLeading, body.width - INDENT_PX, sheet) + 2 * ROW_PADDING_PX,
  );
  const pairs = { ...body, height: body.height - total(rows) };
  const cells = gridOf(pairs, callouts.length, 1, callouts.length > 1 ? COLUMN_GAP_PX / 2 : 0);
  return [
    ...callouts.flatMap((callout, i) =>
      callouts.length === 1
        ? besideBars(callout, bars[i], cells[i], sheet)
        : underBars(callout, bars[i], cells[i], sheet),
    ),
    ...pointRows(points, rows, { ...body, y: pairs.y + pairs.height, height: total(rows) }, sheet),
  ];
};

function pointRows(
  points: Parameters<typeof pointsShape>[0],
  heights: readonly number[],
  box: Box,
  sheet: Sheet,
): Shape[] {
  if (points.length === 0) return [];
  const tops = heights.map((_, i) => box.y + total(heights.slice(0, i)));
  return [
    ...tops.map((y) => hairline([box.x, y], [box.x + box.width, y], sheet)),
    pointsShape(points, { ...box, y: box.y + ROW_PADDING_PX, height: box.height - ROW_PADDING_PX }, sheet, {
      anchor: 'top',
      before: points.map((_, i) => (i > 0 ? 2 * ROW_PADDING_PX : 0)),
    }),
  ];
}

function besideBars(callout: Callout, bars: Bars, cell: Box, sheet: Sheet): Shape[] {
  const [left, right] = gridOf(cell, 2, 1, COLUMN_GAP_PX);
  return [
    ...barsShapes(callout, bars, left, ONE, 'middle', sheet),
    calloutShape({ ...callout, from: null, shape: 'plain' }, right, sheet),
  ];
}

function underBars(callout: Callout, bars: Bars, cell: Box, sheet: Sheet): Shape[] {
  const height = barsHeight(bars, TWO);
  const rest = { ...cell, y: cell.y + height, height: cell.height - height };
  return [
    ...barsShapes(callout, bars, cell, TWO, 'top', sheet),
    calloutShape({ ...callout, from: null, shape: 'plain' }, rest, sheet),
  ];
}

type Sizes = typeof ONE;

function endHeight(period: Bars['old']['period'], { barPx, amountPx }: Sizes): number {
  return (period ? TIME_PX * LEADING + 4 : 0) + barPx + 4 + amountPx * LEADING;
}

function barsHeight({ old, new: now }: Bars, sizes: Sizes): number {
  return endHeight(old.period, sizes) + sizes.gapPx + endHeight(now.period, sizes);
}

/** Two bars, old over new, as one group. */
function barsShapes(
  callout: Callout,
  bars: Bars,
  cell: Box,
  sizes: Sizes,
  anchor: 'top' | 'middle',
  sheet: Sheet,
): Shape[] {
  const top = anchor === 'top' ? cell.y : cell.y + (cell.height - barsHeight(bars, sizes)) / 2;
  const second = top + endHeight(bars.old.period, sizes) + sizes.gapPx;
  const { ends } = sheet.words;
  return [
    {
      kind: 'group',
      name: `${ends.old} – ${ends.new}`,
      children: [
        ...endShapes('old', callout.from!, bars.old, { ...cell, y: top }, sizes, sheet),
        ...endShapes('new', callout, bars.new, { ...cell, y: second }, sizes, sheet),
      ],
    },
  ];
}

function endShapes(
  end: 'old' | 'new',
  text: FigureText,
  { share, period }: Bars['old'],
  cell: Box,
  sizes: Sizes,
  sheet: Sheet,
): Shape[] {
  const timePx = period ? TIME_PX * LEADING + 4 : 0;
  const bar: Box = { x: cell.x, y: cell.y + timePx, width: Math.max(2, cell.width * share), height: sizes.barPx };
  const amount: Box = { ...cell, y: bar.y + sizes.barPx + 4, height: sizes.amountPx * LEADING };
  const time: Shape[] = period
    ? [
        {
          kind: 'text',
          name: period.text,
          box: { ...cell, height: TIME_PX * LEADING },
          paragraphs: [{ runs: phraseRuns(period, sheet), sizePx: TIME_PX, leading: LEADING, colour: 'quiet' }],
        },
      ]
    : [];
  return [
    ...time,
    { kind: 'form', name: sheet.words.ends[end], box: bar, form: 'rect', fill: end === 'old' ? 'second' : 'accent' },
    {
      kind: 'text',
      name: sheet.words.ends[end],
      box: amount,
      paragraphs: [
        {
          runs: figureRuns(text, sheet),
          sizePx: sizes.amountPx,
          leading: LEADING,
          isBold: true,
          colour: end === 'old' ? 'quiet' : 'accent',
        },
      ],
    },
  ];
}
