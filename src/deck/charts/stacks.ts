import { stack } from 'd3-shape';
import type { ChartLabel, ChartMark } from '../../model/deck.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { indexes } from '../tables/grid.ts';
import type { Chart } from './chart.ts';
import { addsUp } from './chart-table.ts';
import type { Drawer } from './drawer.ts';
import { tenth, toneOf } from './drawer.ts';
import { keyOf } from './key.ts';
import { namesIn, stacked, widest, widthOf } from './text-lines.ts';

const NAME_SHARE = 0.3;
const NAME_GAP_PX = 24;
const WHOLE_GAP_PX = 14;
const ROW = { least: 48, most: 116 };
const PART_GAP_PX = 2;
const INSIDE_PX = 4;
/** A chart in which fewer parts than this can bear their numbers says less than its table. */
const LEAST_NUMBERS = 0.85;

/** Lying bars of parts that add up: each part with its number where that fits, the sum after the bar. */
export const stacks: Drawer = {
  kind: 'stacked',
  suits: (chart) => chart.series.length > 1 && chart.beside.length === 0 && isStack(chart),
  draw: (chart, { widthPx, heightPx, figures }) => {
    const { names, series, whole } = chart;
    const namePx = Math.min(widest(names, SCALE.chartTextPx), widthPx * NAME_SHARE);
    const lines = namesIn(names, namePx, 2, figures);
    const left = namePx + NAME_GAP_PX;
    const key = keyOf(chart, left, widthPx);
    const wholes = whole?.amounts.map(({ text }) => text) ?? [];
    const barPx = widthPx - left - (whole ? widest(wholes, SCALE.chartValuePx) + WHOLE_GAP_PX : 0);
    const pitch = Math.floor(Math.min(ROW.most, (heightPx - key.heightPx) / names.length));
    if (!lines || pitch < ROW.least || barPx < widthPx * 0.4) return null;
    const thick = Math.round(pitch * 0.66);
    const parts = partsOf(chart);
    const scale = barPx / Math.max(...parts.flat().map(({ to }) => to));
    const middleOf = (row: number) => key.heightPx + (row + 0.5) * pitch;
    const drawn = parts.flatMap((own, s) =>
      own.map(({ from, to }, row): { mark: ChartMark; label: ChartLabel | null } => {
        const { text } = series[s].amounts[row];
        const [tone, x, length] = [toneOf(chart, s), left + from * scale, (to - from) * scale];
        const y = middleOf(row);
        const fits = widthOf(text, SCALE.chartTextPx) + 2 * INSIDE_PX <= length - PART_GAP_PX;
        const mark: ChartMark = {
          shape: 'bar',
          tone,
          x: tenth(x),
          y: tenth(y - thick / 2),
          width: tenth(Math.max(0.5, length - PART_GAP_PX)),
          height: thick,
        };
        return {
          mark,
          label: fits
            ? {
                text,
                role: 'name',
                x: tenth(x + (length - PART_GAP_PX) / 2),
                y: tenth(y),
                anchor: 'middle',
                inTone: tone,
              }
            : null,
        };
      }),
    );
    const numbers = drawn.flatMap(({ label }) => label ?? []);
    if (numbers.length < LEAST_NUMBERS * drawn.length) return null;
    const sums = wholes.map((text, row): ChartLabel => {
      const { to } = parts[parts.length - 1][row];
      return {
        text,
        role: 'total',
        x: tenth(left + to * scale + WHOLE_GAP_PX),
        y: tenth(middleOf(row)),
        anchor: 'start',
        inTone: null,
      };
    });
    const named = lines.flatMap((own, row) =>
      stacked(own, { role: 'name', x: 0, y: tenth(middleOf(row)), anchor: 'start', inTone: null }),
    );
    return {
      widthPx,
      heightPx: key.heightPx + pitch * names.length,
      marks: [...key.marks, ...drawn.map(({ mark }) => mark)],
      labels: [...key.labels, ...named, ...numbers, ...sums],
    };
  },
};

/** Parts that the table itself sums up, or shares of a hundred in every row. */
function isStack({ series, whole }: Chart): boolean {
  if (series.some(({ amounts }) => amounts.some(({ value }) => value < 0))) return false;
  if (whole) return true;
  const isShare = series.every(({ unit }) => unit === 'percent %');
  return (
    isShare &&
    series[0].amounts.every((_, row) =>
      addsUp(
        series.map(({ amounts }) => amounts[row].value),
        100,
      ),
    )
  );
}

/** Where each part begins and ends in its row, series by series. */
function partsOf({ names, series }: Chart): { from: number; to: number }[][] {
  const layers = stack<number, number>()
    .keys(indexes(series))
    .value((row, key) => series[key].amounts[row].value)(indexes(names));
  return layers.map((layer) => layer.map(([from, to]) => ({ from, to })));
}
