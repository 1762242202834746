import { arc, pie } from 'd3-shape';
import type { ChartLabel, ChartMark } from '../../model/deck.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { indexes } from '../tables/grid.ts';
import { sum } from '../tables/sum.ts';
import { apart } from './apart.ts';
import type { Chart } from './chart.ts';
import { addsUp } from './chart-table.ts';
import type { Drawer } from './drawer.ts';
import { tenth } from './drawer.ts';
import { LINE_PX, namesIn, stacked, widthOf } from './text-lines.ts';

/** More amounts than shares are looked at one by one: they are bars. */
const PARTS = { least: 3, mostShares: 6, mostAmounts: 5 };
const MOST_PX = 400;
const LEAST_PX = 300;
const BETWEEN_PX = 12;
const THICK_SHARE = 0.26;
const LEADER_PX = 36;
const VALUE_PX = 50;
const NAME_LINES = 2;

/** The parts of one whole as a ring, each with its number and name beside it; the whole in the middle. */
export const ring: Drawer = {
  kind: 'share',
  suits: isWhole,
  draw: (chart, { widthPx, heightPx, figures }) => {
    const { names, series } = chart;
    const size = Math.min(MOST_PX, heightPx - VALUE_PX);
    const radius = size / 2;
    const [middleX, middleY] = [widthPx / 2, heightPx / 2];
    const sidePx = Math.floor(middleX - radius - LEADER_PX - 12);
    const lines = namesIn(names, sidePx, NAME_LINES, figures);
    const amounts = series[0].amounts;
    const isWide = amounts.some(({ text }) => widthOf(text, SCALE.chartPartPx) > sidePx);
    if (!lines || size < LEAST_PX || isWide) return null;
    const values = amounts.map(({ value }) => value);
    const largest = values.indexOf(Math.max(...values));
    const tones = tonesOf(values.length, largest);
    const arcs = pie<number>().sort(null).padAngle(0.012)(values);
    const outline = arc<(typeof arcs)[number]>()
      .digits(1)
      .innerRadius(radius * (1 - 2 * THICK_SHARE))
      .outerRadius(radius);
    const slices = arcs.map(
      (slice, i): ChartMark => ({
        shape: 'area',
        tone: tones[i],
        path: outline(slice) ?? '',
        x: tenth(middleX),
        y: tenth(middleY),
      }),
    );
    const spots = arcs.map(({ startAngle, endAngle }) => {
      const angle = (startAngle + endAngle) / 2;
      return {
        x: middleX + Math.sin(angle) * radius,
        y: middleY - Math.cos(angle) * radius,
        isRight: Math.sin(angle) >= 0,
      };
    });
    const heights = lines.map(({ length }) => VALUE_PX + length * LINE_PX);
    const placed = new Map<number, number>();
    for (const isRight of [true, false]) {
      const own = indexes(spots).filter((i) => spots[i].isRight === isRight);
      const ys = apart(
        own.map((i) => spots[i].y),
        own.map((i) => heights[i] + BETWEEN_PX),
        [0, heightPx],
      );
      if (!ys) return null;
      for (const [at, i] of own.entries()) placed.set(i, ys[at]);
    }
    const labels = spots.flatMap(({ isRight }, i): ChartLabel[] => {
      const x = tenth(isRight ? middleX + radius + LEADER_PX + 12 : middleX - radius - LEADER_PX - 12);
      const top = placed.get(i)! - heights[i] / 2;
      const anchor = isRight ? 'start' : 'end';
      return [
        { text: amounts[i].text, role: 'part', x, y: tenth(top + VALUE_PX / 2), anchor, inTone: null },
        ...stacked(lines[i], {
          role: 'name',
          x,
          y: tenth(top + VALUE_PX + (lines[i].length * LINE_PX) / 2),
          anchor,
          inTone: null,
        }),
      ];
    });
    const leaders = spots.map(({ x, y, isRight }, i): ChartMark => {
      const end = isRight ? middleX + radius + LEADER_PX : middleX - radius - LEADER_PX;
      const valueY = placed.get(i)! - heights[i] / 2 + VALUE_PX / 2;
      return {
        shape: 'rule',
        path: `M${tenth(x)} ${tenth(y)}L${tenth(end - (isRight ? 12 : -12))} ${tenth(valueY)}H${tenth(end)}`,
      };
    });
    return {
      widthPx,
      heightPx,
      marks: [...leaders, ...slices],
      labels: [...labels, ...centreOf(chart, radius, middleX, middleY)],
    };
  },
};

/** Shares of a hundred, or amounts that the table sums up; few of them, none below nought. */
function isWhole({ times, series, beside, whole, total }: Chart): boolean {
  const [{ amounts, unit }] = series;
  if (series.length > 1 || beside.length > 0 || whole || times) return false;
  if (amounts.length < PARTS.least || amounts.length > PARTS.mostShares) return false;
  const values = amounts.map(({ value }) => value);
  if (values.some((value) => value <= 0)) return false;
  if (unit.startsWith('percent ')) return addsUp(values, 100);
  const sumUp = total?.amounts[0]?.value;
  return (
    sumUp !== undefined &&
    amounts.length <= PARTS.mostAmounts &&
    !unit.startsWith('rate ') &&
    addsUp([sum(values)], sumUp)
  );
}

/** The largest part in the accent, the others quiet, neighbours never alike. */
function tonesOf(count: number, accent: number): number[] {
  return Array.from({ length: count }, (_, i) => {
    const after = (i - accent + count) % count;
    return after === 0 ? 0 : 1 + ((after - 1) % 2);
  });
}

/** What the parts make up, where it fits the hole. */
function centreOf({ total }: Chart, radius: number, x: number, y: number): ChartLabel[] {
  const amount = total?.amounts[0];
  if (!total || !amount) return [];
  const room = 2 * radius * (1 - 2 * THICK_SHARE) * 0.86;
  const label = { x: tenth(x), anchor: 'middle', inTone: null } as const;
  const fits = widthOf(amount.text, SCALE.chartValuePx) <= room && widthOf(total.name, SCALE.chartTextPx) <= room;
  if (!fits) return [];
  return [
    { ...label, text: amount.text, role: 'total', y: tenth(y - LINE_PX / 2) },
    { ...label, text: total.name, role: 'name', y: tenth(y + LINE_PX / 2) },
  ];
}
