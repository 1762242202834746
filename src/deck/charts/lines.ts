import { line as lineThrough } from 'd3-shape';
import type { ChartLabel, ChartMark } from '../../model/deck.ts';
import type { Phrase } from '../../model/outline.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { indexes } from '../tables/grid.ts';
import { apart } from './apart.ts';
import type { Amount } from './cell-number.ts';
import type { Chart } from './chart.ts';
import type { Area, Drawer } from './drawer.ts';
import { tenth, toneOf } from './drawer.ts';
import { LINE_PX, widest, widthOf } from './text-lines.ts';

const LEAST_TIMES = 4;
const LEAST_TALL_PX = 120;
/** Between a point and its number, and between a line's end and its name. */
const NUMBER_GAP_PX = 28;
const NAME_GAP_PX = 20;
/** Lines start from nought where they come this near to it. */
const NEAR_NOUGHT = 0.4;
const BETWEEN_PX = 12;

/** Number and name of an end stand on one line where they take no more than this of the width. */
const MOST_END_SHARE = 0.3;
const END_GAP_PX = 10;
/** A name that had to move this far from its line is led back to it. */
const MOVED_PX = 8;
const DOT_PX = 10;

/** Lines over time, each named at its end; the one that matters with its numbers, the others with their last. */
export const lines: Drawer = {
  kind: 'line',
  suits: ({ times, series, beside, whole }) =>
    times !== null && times.length >= LEAST_TIMES && series.length <= 3 && beside.length === 0 && whole === null,
  draw: (chart, area) => {
    const plot = plotOf(chart, area);
    const times = timeLabels(chart, plot, area.heightPx);
    const ends = endsOf(chart, plot);
    if (!times || !ends || plot.bottom - plot.top < LEAST_TALL_PX) return null;
    const order = indexes(chart.series).sort((a, b) => toneOf(chart, b) - toneOf(chart, a));
    const { labels: numbers, gaps } = numbersOf(chart, plot, ends.labels);
    return {
      widthPx: area.widthPx,
      heightPx: area.heightPx,
      marks: [
        { shape: 'rule', path: `M0 ${tenth(plot.bottom)}H${tenth(plot.right + 12)}` },
        ...ends.leads,
        ...order.filter((s) => s !== chart.accent).flatMap((s) => marksOf(chart, s, plot)),
        ...gaps,
        ...marksOf(chart, chart.accent, plot),
      ],
      labels: [...headOf(chart), ...times, ...ends.labels, ...numbers],
    };
  },
};

/** Where the points are. */
interface Plot {
  widthPx: number;
  right: number;
  top: number;
  bottom: number;
  /** Where a name stands after the number at the end of its line; 0: under it. */
  nameAtPx: number;
  x(index: number): number;
  y(value: number): number;
}

/** What the ends of several lines take: number and name on one line, or one under the other. */
function endWidths(series: Chart['series'], roomPx: number): { widthPx: number; nameAtPx: number } {
  const numbersPx = widest(
    series.map(({ amounts }) => amounts[amounts.length - 1].text),
    SCALE.chartValuePx,
  );
  const namesPx = widest(
    series.map(({ name }) => name),
    SCALE.chartTextPx,
  );
  const besidePx = numbersPx + END_GAP_PX + namesPx;
  return besidePx <= MOST_END_SHARE * roomPx
    ? { widthPx: besidePx, nameAtPx: numbersPx + END_GAP_PX }
    : { widthPx: Math.max(numbersPx, namesPx), nameAtPx: 0 };
}

function plotOf({ times, names, series }: Chart, { widthPx, heightPx }: Area): Plot {
  const last = series.map(({ amounts }) => amounts[amounts.length - 1].text);
  const left =
    Math.max(
      widthOf(names[0], SCALE.chartTextPx),
      widest(
        series.map(({ amounts }) => amounts[0].text),
        SCALE.chartValuePx,
      ),
    ) / 2;
  const end = endWidths(series, widthPx);
  const endPx = series.length > 1 ? NAME_GAP_PX + end.widthPx : 0;
  const lastName =
    Math.max(
      widthOf(names[names.length - 1], SCALE.chartTextPx),
      series.length > 1 ? 0 : widest(last, SCALE.chartValuePx),
    ) / 2;
  const right = widthPx - Math.max(endPx, lastName);
  const values = series.flatMap(({ amounts }) => amounts.map(({ value }) => value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const from = low > 0 && low < high * NEAR_NOUGHT ? 0 : low;
  const top = (series.length > 1 ? 0 : LINE_PX + 8) + NUMBER_GAP_PX + LINE_PX / 2;
  const bottom = heightPx - LINE_PX - 12;
  // Numbers under the lowest point stand over the names of the times.
  const floor = bottom - (from === low ? NUMBER_GAP_PX + LINE_PX : 0);
  const [first, latest] = [times![0], times![times!.length - 1]];
  return {
    widthPx,
    right,
    top,
    bottom,
    nameAtPx: end.nameAtPx,
    x: (index) => left + ((times![index] - first) / (latest - first)) * (right - left),
    y: (value) => (high === from ? (top + floor) / 2 : floor - ((value - from) / (high - from)) * (floor - top)),
  };
}

/** What a single line counts. */
function headOf({ series }: Chart): ChartLabel[] {
  const [{ name }] = series;
  return series.length === 1 && name
    ? [{ text: name, role: 'head', x: 0, y: LINE_PX / 2, anchor: 'start', inTone: null }]
    : [];
}

/** All times, or every second, third … from the last back; null where not even that fits. */
function timeLabels({ names }: Chart, plot: Plot, heightPx: number): ChartLabel[] | null {
  const label = (i: number): ChartLabel => ({
    text: names[i],
    role: 'name',
    x: tenth(plot.x(i)),
    y: heightPx - LINE_PX / 2,
    anchor: 'middle',
    inTone: null,
  });
  for (let step = 1; step < names.length; step++) {
    const shown = indexes(names).filter((i) => (names.length - 1 - i) % step === 0);
    const isApart = shown
      .slice(1)
      .every(
        (i, at) =>
          plot.x(i) - plot.x(shown[at]) >=
          (widthOf(names[i], SCALE.chartTextPx) + widthOf(names[shown[at]], SCALE.chartTextPx)) / 2 + BETWEEN_PX,
      );
    if (isApart) return shown.map(label);
  }
  return null;
}

function marksOf(chart: Chart, index: number, plot: Plot): ChartMark[] {
  const tone = toneOf(chart, index);
  const points = chart.series[index].amounts.map(({ value }, i): [number, number] => [plot.x(i), plot.y(value)]);
  const path = lineThrough().digits(1)(points) ?? '';
  const shown = index === chart.accent ? points : points.slice(-1);
  return [
    { shape: 'line', tone, path },
    ...shown.map(([x, y]): ChartMark => ({ shape: 'dot', tone, x: tenth(x), y: tenth(y) })),
  ];
}

/** Of several lines, each one's last number and name, at its end; they part where they would meet, and are led back to their ends. Null where there is no room to. */
function endsOf(chart: Chart, plot: Plot): { labels: ChartLabel[]; leads: ChartMark[] } | null {
  const { series } = chart;
  if (series.length === 1) return { labels: [], leads: [] };
  const isBeside = plot.nameAtPx > 0;
  const wanted = series.map(({ amounts }) => plot.y(amounts[amounts.length - 1].value));
  const placed = apart(
    wanted,
    wanted.map(() => (isBeside ? 1 : 2) * LINE_PX),
    [plot.top - LINE_PX, plot.bottom],
  );
  if (!placed) return null;
  const x = plot.right + NAME_GAP_PX;
  const offPx = isBeside ? 0 : LINE_PX / 2;
  return {
    labels: series.flatMap(({ name, amounts }, i) => [
      endLabel(amounts[amounts.length - 1].text, 'value', x, placed[i] - offPx),
      ...(name ? [endLabel(name, 'name', x + plot.nameAtPx, placed[i] + offPx)] : []),
    ]),
    leads: series.flatMap((_, i): ChartMark[] =>
      Math.abs(placed[i] - wanted[i]) < MOVED_PX
        ? []
        : [
            {
              shape: 'rule',
              path: `M${tenth(plot.right + DOT_PX)} ${tenth(wanted[i])}L${tenth(x - 4)} ${tenth(placed[i])}`,
            },
          ],
    ),
  };
}

function endLabel(text: Phrase, role: 'value' | 'name', x: number, y: number): ChartLabel {
  return { text, role, x: tenth(x), y: tenth(y), anchor: 'start', inTone: null };
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf({ text, x, y, anchor }: ChartLabel): Box {
  const widthPx = widthOf(text, SCALE.chartValuePx) + BETWEEN_PX;
  const left = anchor === 'middle' ? x - widthPx / 2 : x;
  return { left, right: left + widthPx, top: y - LINE_PX / 2, bottom: y + LINE_PX / 2 };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Numbers over or under the points of the line that matters: first, last, highest, lowest, then as many others as find room; one that finds none otherwise stands on another line, in a gap of it. */
function numbersOf(
  chart: Chart,
  plot: Plot,
  before: readonly ChartLabel[],
): { labels: ChartLabel[]; gaps: ChartMark[] } {
  const { amounts } = chart.series[chart.accent];
  const values = amounts.map(({ value }) => value);
  const important = [0, amounts.length - 1, values.indexOf(Math.max(...values)), values.indexOf(Math.min(...values))];
  const order = [...new Set([...important, ...indexes(amounts)])].filter(
    (i) => chart.series.length === 1 || i < amounts.length - 1,
  );
  const taken = before.map(boxOf);
  const own = strokesOf(amounts, plot);
  const others = chart.series.filter((_, i) => i !== chart.accent).flatMap((one) => strokesOf(one.amounts, plot));
  const isClear = (box: Box) =>
    box.left >= -BETWEEN_PX / 2 &&
    box.right <= plot.widthPx + BETWEEN_PX / 2 &&
    box.bottom <= plot.bottom &&
    !taken.some((other) => meet(box, other)) &&
    !own.some((part) => meet(box, part));
  const isFree = (box: Box) => isClear(box) && !others.some((part) => meet(box, part));
  const gaps: ChartMark[] = [];
  const labels = order.flatMap((i) => {
    const isLow = values[i] < (values[i - 1] ?? values[i]) || values[i] < (values[i + 1] ?? values[i]);
    const place = (isAble: (box: Box) => boolean) =>
      numberAt(amounts[i].text, plot.x(i), plot.y(values[i]), isLow, isAble);
    const free = place(isFree);
    const label = free ?? place(isClear);
    if (!label) return [];
    taken.push(boxOf(label));
    if (!free) gaps.push(gapUnder(label));
    return [label];
  });
  return { labels, gaps };
}

function gapUnder(label: ChartLabel): ChartMark {
  const { left, right, top, bottom } = boxOf(label);
  return { shape: 'gap', x: tenth(left), y: tenth(top), width: tenth(right - left), height: tenth(bottom - top) };
}

/** Over or under its point, a low one under it; beside the line where that is steep. */
function numberAt(
  text: Phrase,
  x: number,
  y: number,
  isLow: boolean,
  isFree: (box: Box) => boolean,
): ChartLabel | null {
  const asidePx = widthOf(text, SCALE.chartValuePx) / 2;
  const at = (way: number, aside: number): ChartLabel => ({
    ...{ text, role: 'value', anchor: 'middle', inTone: null },
    x: tenth(x + aside * asidePx),
    y: tenth(y + way * NUMBER_GAP_PX),
  });
  const ways = isLow ? [1, -1] : [-1, 1];
  const places = [0, -1, 1].flatMap((aside) => ways.map((way) => at(way, aside)));
  return places.find((label) => isFree(boxOf(label))) ?? null;
}

/** A line as small boxes along it, for numbers to keep away from. */
function strokesOf(amounts: readonly Amount[], plot: Plot): Box[] {
  const steps = 12;
  return amounts.slice(1).flatMap((amount, i) =>
    indexes(Array(steps + 1).fill(null)).map((step) => {
      const share = step / steps;
      const x = plot.x(i) + share * (plot.x(i + 1) - plot.x(i));
      const y = plot.y(amounts[i].value) + share * (plot.y(amount.value) - plot.y(amounts[i].value));
      return { left: x - 3, right: x + 3, top: y - 5, bottom: y + 5 };
    }),
  );
}
