import type { ChartKind, ChartMark } from '../../../model/deck.ts';
import type { SlideOf } from '../../html/layouts/layout.ts';
import type { Box } from '../shape.ts';

type ChartSlide = SlideOf<'chart'>;
type Bar = Extract<ChartMark, { shape: 'bar' }>;

/** Where a native chart has its marks, so that they stand where the drawing has them: in px of the drawing. Amounts are those of the table, undivided. */
export interface Plot {
  box: Box;
  low: number;
  high: number;
  /** Between groups of bars, in per cent of a bar. */
  gapPercent: number;
}

/** The plot of each kind, read off the marks of its drawing. */
export const plotOf: { [K in ChartKind]: (slide: ChartSlide) => Plot } = {
  bar: (slide) => lying(slide, barsOf(slide), (name, one) => name * slide.series.length + one),
  column: (slide) => standing(slide, barsOf(slide)),
  stacked: (slide) => stackedPlot(slide, barsOf(slide)),
  line: linePlot,
  share: sharePlot,
};

/** The bars that are amounts; those of the key stand before them. */
function barsOf({ marks, names, series }: ChartSlide): Bar[] {
  const bars = marks.filter((mark) => mark.shape === 'bar');
  return bars.slice(bars.length - names.length * series.length);
}

function valuesOf({ series }: ChartSlide): number[] {
  return series.flatMap(({ amounts }) => amounts.map(({ value }) => value));
}

/** From the centre of one group to that of the next. */
function pitchOf(centres: readonly number[], alone: number): number {
  return centres.length > 1 ? (centres[centres.length - 1] - centres[0]) / (centres.length - 1) : alone;
}

function mean(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0) / list.length;
}

function gapOf(pitch: number, thick: number, several: number): number {
  return Math.round(Math.min(500, Math.max(0, 100 * (pitch / thick - several))));
}

function lying(slide: ChartSlide, bars: readonly Bar[], indexOf: (name: number, series: number) => number): Plot {
  const { names, series } = slide;
  const centres = names.map((_, i) =>
    mean(series.map((_one, s) => bars[indexOf(i, s)]).map(({ y, height }) => y + height / 2)),
  );
  const pitch = pitchOf(centres, 2 * bars[0].height * series.length);
  const values = valuesOf(slide);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const largest = series
    .flatMap(({ amounts }, s) => amounts.map(({ value }, i) => ({ value, bar: bars[indexOf(i, s)] })))
    .reduce((a, b) => (Math.abs(b.value) > Math.abs(a.value) ? b : a));
  const scale = largest.bar.width / Math.abs(largest.value);
  const zero = largest.value < 0 ? largest.bar.x + largest.bar.width : largest.bar.x;
  return {
    box: {
      x: zero + low * scale,
      y: centres[0] - pitch / 2,
      width: (high - low) * scale,
      height: pitch * names.length,
    },
    low,
    high,
    gapPercent: gapOf(pitch, bars[0].height + (series.length > 1 ? 2 : 0), series.length),
  };
}

function standing(slide: ChartSlide, bars: readonly Bar[]): Plot {
  const { names, series } = slide;
  const at = (name: number, one: number) => bars[one * names.length + name];
  const centres = names.map((_, i) => mean(series.map((_one, s) => at(i, s)).map(({ x, width }) => x + width / 2)));
  const pitch = pitchOf(centres, 2 * bars[0].width * series.length);
  const values = valuesOf(slide);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const largest = series
    .flatMap(({ amounts }, s) => amounts.map(({ value }, i) => ({ value, bar: at(i, s) })))
    .reduce((a, b) => (Math.abs(b.value) > Math.abs(a.value) ? b : a));
  const scale = largest.bar.height / Math.abs(largest.value);
  const zero = largest.value < 0 ? largest.bar.y : largest.bar.y + largest.bar.height;
  return {
    box: {
      x: centres[0] - pitch / 2,
      y: zero - high * scale,
      width: pitch * names.length,
      height: (high - low) * scale,
    },
    low,
    high,
    gapPercent: gapOf(pitch, bars[0].width + (series.length > 1 ? 4 : 0), series.length),
  };
}

function stackedPlot(slide: ChartSlide, bars: readonly Bar[]): Plot {
  const { names, series } = slide;
  const rows = bars.slice(0, names.length);
  const ends = names.map((_, i) =>
    Math.max(...series.map((_one, s) => bars[s * names.length + i]).map(({ x, width }) => x + width)),
  );
  const sums = names.map((_, i) => series.reduce((sum, { amounts }) => sum + amounts[i].value, 0));
  const high = Math.max(...sums);
  const left = Math.min(...rows.map(({ x }) => x));
  const centres = rows.map(({ y, height }) => y + height / 2);
  const pitch = pitchOf(centres, 1.5 * rows[0].height);
  return {
    box: { x: left, y: centres[0] - pitch / 2, width: ends[sums.indexOf(high)] - left, height: pitch * names.length },
    low: 0,
    high,
    gapPercent: gapOf(pitch, rows[0].height, 1),
  };
}

/** The line that matters has a dot at every amount: two of them give the scale. */
function linePlot(slide: ChartSlide): Plot {
  const { marks, names, series } = slide;
  const dots = marks.filter((mark) => mark.shape === 'dot' && mark.tone === 0).slice(0, names.length) as {
    x: number;
    y: number;
  }[];
  const { amounts } = series.find(({ tone }) => tone === 0)!;
  const values = amounts.map(({ value }) => value);
  const [lowest, highest] = [values.indexOf(Math.min(...values)), values.indexOf(Math.max(...values))];
  const bottom = bottomOf(slide);
  const rise = dots[lowest].y - dots[highest].y;
  const perPx =
    rise > 0
      ? (values[highest] - values[lowest]) / rise
      : Math.max(1, Math.abs(values[0])) / Math.max(1, bottom - dots[0].y);
  const valueAt = (y: number) => values[highest] - (y - dots[highest].y) * perPx;
  const high = Math.max(...valuesOf(slide));
  const top = dots[highest].y - (high - values[highest]) / perPx;
  return {
    box: { x: dots[0].x, y: top, width: dots[dots.length - 1].x - dots[0].x, height: bottom - top },
    low: nearNought(valueAt(bottom), high),
    high,
    gapPercent: 0,
  };
}

/** Places are rounded to a tenth of a px; an axis that starts from nought starts there exactly. */
function nearNought(value: number, high: number): number {
  return Math.abs(value) < Math.abs(high) / 200 ? 0 : value;
}

function bottomOf({ marks, heightPx }: ChartSlide): number {
  const rule = marks.find((mark) => mark.shape === 'rule');
  const [, y = heightPx - 50] = /^M\S+ (\S+)H/.exec(rule && 'path' in rule ? rule.path : '') ?? [];
  return Number(y);
}

/** The ring fills a square around its middle; its outer radius is the farthest point of its areas. */
function sharePlot(slide: ChartSlide): Plot {
  const area = slide.marks.find((mark) => mark.shape === 'area')!;
  const radius = Math.max(...[...area.path.matchAll(/A([\d.]+)/g)].map(([, length]) => Number(length)));
  return {
    box: { x: area.x - radius, y: area.y - radius, width: 2 * radius, height: 2 * radius },
    low: 0,
    high: 0,
    gapPercent: 0,
  };
}
