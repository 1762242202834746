import type { ChartLabel, ChartMark } from '../../model/deck.ts';
import type { Phrase } from '../../model/outline.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { indexes } from '../tables/grid.ts';
import type { Chart } from './chart.ts';
import type { Drawer } from './drawer.ts';
import { tenth, toneOf } from './drawer.ts';
import { keyOf } from './key.ts';
import { LINE_PX, namesIn, stacked, widest } from './text-lines.ts';

const MOST_NAMES = 8;
const SLOT = { most: 240, gapPx: 20 };
const MOST_WIDE_PX = 110;
const LEAST_TALL_PX = 140;

/** Standing columns, for short names and times: few of them, every number over its own. */
export const columns: Drawer = {
  kind: 'column',
  suits: ({ names, series, beside, whole, total }) =>
    names.length <= MOST_NAMES && series.length <= 3 && beside.length === 0 && whole === null && total === null,
  draw: (chart, { widthPx, heightPx, figures }) => {
    const { names, series } = chart;
    const key = series.length > 1 ? keyOf(chart, 0, widthPx) : nameOf(chart);
    const slot = Math.min(SLOT.most, Math.floor(widthPx / names.length));
    const lines = namesIn(names, slot - SLOT.gapPx, 2, figures);
    const valuePx =
      widest(
        series.flatMap(({ amounts }) => amounts.map(({ text }) => text)),
        SCALE.chartValuePx,
      ) + 8;
    if (!lines || valuePx * series.length > slot - SLOT.gapPx) return null;
    const wide = Math.min(MOST_WIDE_PX, Math.max(valuePx, (slot - 2 * SLOT.gapPx) / series.length));
    const values = series.flatMap(({ amounts }) => amounts.map(({ value }) => value));
    const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
    const nameTop = heightPx - Math.max(...lines.map(({ length }) => length)) * LINE_PX;
    const top = key.heightPx + LINE_PX;
    const bottom = nameTop - 8 - (low < 0 ? LINE_PX : 0);
    if (bottom - top < LEAST_TALL_PX || high === low) return null;
    const scale = (bottom - top) / (high - low);
    const zeroY = bottom + low * scale;
    const left = Math.floor((widthPx - slot * names.length) / 2);
    const middleOf = (index: number) => left + (index + 0.5) * slot;
    const drawn = series.flatMap((one, s) =>
      one.amounts.map(({ text, value }, i): { mark: ChartMark; label: ChartLabel } => {
        const x = middleOf(i) + (s - series.length / 2) * wide;
        const length = Math.abs(value) * scale;
        const y = value < 0 ? zeroY : zeroY - length;
        const gap = series.length > 1 ? 4 : 0;
        const mark: ChartMark = {
          shape: 'bar',
          tone: toneOf(chart, s),
          x: tenth(x + gap / 2),
          y: tenth(y),
          width: tenth(wide - gap),
          height: tenth(length),
        };
        const labelY = value < 0 ? y + length + LINE_PX / 2 : y - LINE_PX / 2;
        return {
          mark,
          label: { text, role: 'value', x: tenth(x + wide / 2), y: tenth(labelY), anchor: 'middle', inTone: null },
        };
      }),
    );
    const named = indexes(names).flatMap((i) => namesAt(lines[i], middleOf(i), nameTop));
    const axis: ChartMark = { shape: 'rule', path: `M${left} ${tenth(zeroY)}h${slot * names.length}` };
    return {
      widthPx,
      heightPx,
      marks: [...key.marks, ...drawn.map(({ mark }) => mark), axis],
      labels: [...key.labels, ...drawn.map(({ label }) => label), ...named],
    };
  },
};

/** The name of a single series, over its columns. */
function nameOf({ series: [{ name }] }: Chart): ReturnType<typeof keyOf> {
  if (!name) return { heightPx: 0, marks: [], labels: [] };
  const label: ChartLabel = { text: name, role: 'head', x: 0, y: LINE_PX / 2, anchor: 'start', inTone: null };
  return { heightPx: LINE_PX + 8, marks: [], labels: [label] };
}

function namesAt(lines: readonly Phrase[], x: number, top: number): ChartLabel[] {
  const y = top + (lines.length * LINE_PX) / 2;
  return stacked(lines, { role: 'name', x: tenth(x), y: tenth(y), anchor: 'middle', inTone: null });
}
