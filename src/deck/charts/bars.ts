import type { ChartLabel, ChartMark, Drawing } from '../../model/deck.ts';
import type { Phrase } from '../../model/outline.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { indexes } from '../tables/grid.ts';
import { sum } from '../tables/sum.ts';
import type { Amount } from './cell-number.ts';
import type { Chart } from './chart.ts';
import type { Area, Drawer } from './drawer.ts';
import { tenth, toneOf } from './drawer.ts';
import { keyOf } from './key.ts';
import { LINE_PX, namesIn, stacked, widest, widthOf } from './text-lines.ts';

const NAME_SHARE = 0.36;
const NAME_LINES = 2;
const NAME_GAP_PX = 24;
const VALUE_GAP_PX = 12;
const BESIDE_GAP_PX = 40;
const LEAST_BAR_PX = 160;
/** Heights of a row with one bar, and of the bars of one with several. */
const ROW = { least: 34, most: 104 };
const THICK = { least: 30, most: 36, single: 56 };
const GROUP_GAP_PX = 16;

/** Lying bars, a row a name: as many as stand under one another, with what is said of each after them and the total under a rule. */
export const bars: Drawer = {
  kind: 'bar',
  suits: ({ series, whole }) => series.length <= 3 && whole === null,
  draw: (chart, area) => {
    const columns = columnsOf(chart, area);
    if (!columns) return null;
    const head = headOf(chart, columns, area);
    const rows = rowsOf(chart, columns, head.heightPx, area);
    if (!rows) return null;
    const drawn = indexes(chart.names).map((i) => rowOf(chart, i, columns, rows));
    const total = totalOf(chart, columns, rows, area);
    return {
      widthPx: area.widthPx,
      heightPx: Math.ceil(rows.top + rows.pitch * rows.count),
      marks: [...head.marks, ...drawn.flatMap(({ marks }) => marks), ...axisOf(chart, columns, rows), ...total.marks],
      labels: [...head.labels, ...drawn.flatMap(({ labels }) => labels), ...total.labels],
    };
  },
};

/** Where things stand from left to right. */
interface Columns {
  names: Phrase[][];
  /** Where the bars begin that grow to the right, and px a unit. */
  zeroX: number;
  scale: number;
  /** Right ends of the columns beside the bars. */
  beside: number[];
}

function columnsOf({ names, series, beside, total }: Chart, { widthPx, figures }: Area): Columns | null {
  const namePx = Math.max(
    Math.min(widest(names, SCALE.chartTextPx), widthPx * NAME_SHARE),
    series.length === 1 ? widthOf(total?.name ?? null, SCALE.chartValuePx) : 0,
  );
  const lines = namesIn(names, namePx, NAME_LINES, figures);
  if (!lines) return null;
  const amounts = series.flatMap((one) => one.amounts);
  const valuePx = (some: readonly Amount[]) =>
    widest(
      some.map(({ text }) => text),
      SCALE.chartValuePx,
    ) + VALUE_GAP_PX;
  const besidePx = beside.map(
    ({ name, amounts: own }) =>
      BESIDE_GAP_PX +
      Math.max(
        widthOf(name, SCALE.chartTextPx),
        widest(
          own.map(({ text }) => text),
          SCALE.chartValuePx,
        ),
      ),
  );
  const values = amounts.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const left = namePx + NAME_GAP_PX + (low < 0 ? valuePx(amounts.filter(({ value }) => value < 0)) : 0);
  const right = valuePx([
    ...amounts.filter(({ value }) => value >= 0),
    ...(total?.amounts[0] ? [total.amounts[0]] : []),
  ]);
  const barPx = widthPx - left - right - sum(besidePx);
  if (barPx < LEAST_BAR_PX || high === low) return null;
  const scale = barPx / (high - low);
  return {
    names: lines,
    zeroX: left - low * scale,
    scale,
    beside: besidePx.map((_, i) => widthPx - sum(besidePx.slice(i + 1))),
  };
}

/** What the numbers are, over their columns: one name, or a key where there are several. */
function headOf(chart: Chart, columns: Columns, area: Area) {
  const { series, beside } = chart;
  if (series.length > 1) return keyOf(chart, 0, area.widthPx);
  const names = [series[0].name, ...beside.map(({ name }) => name)];
  const at = [tenth(columns.zeroX), ...columns.beside];
  const labels = names.flatMap((text, i): ChartLabel[] =>
    text ? [{ text, role: 'head', x: at[i], y: LINE_PX / 2, anchor: i === 0 ? 'start' : 'end', inTone: null }] : [],
  );
  return { heightPx: labels.length > 0 ? LINE_PX + 8 : 0, marks: [] as ChartMark[], labels };
}

interface Rows {
  top: number;
  pitch: number;
  thick: number;
  count: number;
}

function rowsOf(chart: Chart, { names }: Columns, top: number, { heightPx }: Area): Rows | null {
  const count = names.length + (chart.total && chart.series.length === 1 ? 1 : 0);
  const lines = Math.max(...names.map(({ length }) => length));
  const several = chart.series.length;
  const least = Math.max(
    several > 1 ? several * THICK.least + GROUP_GAP_PX : ROW.least,
    lines > 1 ? lines * LINE_PX + 6 : 0,
  );
  const most = several > 1 ? several * THICK.most + 2 * GROUP_GAP_PX : ROW.most;
  const pitch = Math.floor(Math.min(most, (heightPx - top) / count));
  if (pitch < least) return null;
  const thick = several > 1 ? Math.floor((pitch - GROUP_GAP_PX) / several) : Math.min(THICK.single, pitch * 0.62);
  return { top, pitch, thick: Math.round(thick), count };
}

function rowOf(chart: Chart, index: number, columns: Columns, rows: Rows) {
  const { series, beside } = chart;
  const middle = rows.top + (index + 0.5) * rows.pitch;
  const top = middle - (series.length * rows.thick) / 2;
  const placed = series.map(({ amounts }, i) =>
    barOf(amounts[index], toneOf(chart, i), top + i * rows.thick, columns, rows, series.length),
  );
  const name = stacked(columns.names[index], { role: 'name', x: 0, y: tenth(middle), anchor: 'start', inTone: null });
  return {
    marks: placed.map(({ mark }) => mark),
    labels: [
      ...name,
      ...placed.map(({ label }) => label),
      ...besideOf(
        beside.map(({ amounts }) => amounts[index]),
        middle,
        columns,
      ),
    ],
  };
}

function barOf(
  { text, value }: Amount,
  tone: number,
  y: number,
  { zeroX, scale }: Columns,
  { thick }: Rows,
  several: number,
): { mark: ChartMark; label: ChartLabel } {
  const length = Math.abs(value) * scale;
  const x = value < 0 ? zeroX - length : zeroX;
  const gap = several > 1 ? 2 : 0;
  return {
    mark: { shape: 'bar', tone, x: tenth(x), y: tenth(y + gap / 2), width: tenth(length), height: tenth(thick - gap) },
    label: {
      text,
      role: 'value',
      x: tenth(value < 0 ? x - VALUE_GAP_PX : x + length + VALUE_GAP_PX),
      y: tenth(y + thick / 2),
      anchor: value < 0 ? 'end' : 'start',
      inTone: null,
    },
  };
}

function besideOf(amounts: readonly (Amount | null)[], y: number, { beside }: Columns): ChartLabel[] {
  return amounts.flatMap((amount, i): ChartLabel[] =>
    amount ? [{ text: amount.text, role: 'name', x: tenth(beside[i]), y: tenth(y), anchor: 'end', inTone: null }] : [],
  );
}

/** Where bars go both ways, the line that they start from. */
function axisOf({ series }: Chart, { zeroX }: Columns, { top, pitch }: Rows): ChartMark[] {
  if (!series.some(({ amounts }) => amounts.some(({ value }) => value < 0))) return [];
  const end = top + pitch * series[0].amounts.length;
  return [{ shape: 'rule', path: `M${tenth(zeroX)} ${tenth(top)}V${tenth(end)}` }];
}

function totalOf(
  { total, series }: Chart,
  columns: Columns,
  { top, pitch, count }: Rows,
  { widthPx }: Area,
): Pick<Drawing, 'marks' | 'labels'> {
  if (!total || series.length > 1) return { marks: [], labels: [] };
  const y = top + (count - 0.5) * pitch;
  const [amount, ...others] = total.amounts;
  const label = { role: 'total', y: tenth(y), anchor: 'start', inTone: null } as const;
  return {
    marks: [
      {
        shape: 'rule',
        path: `M0 ${tenth(y - pitch / 2)}H${widthPx}`,
      },
    ],
    labels: [
      { ...label, text: total.name, x: 0 },
      ...(amount ? [{ ...label, text: amount.text, x: tenth(columns.zeroX) }] : []),
      ...besideOf(others, y, columns),
    ],
  };
}
