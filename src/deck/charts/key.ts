import type { ChartLabel, ChartMark } from '../../model/deck.ts';
import { SCALE } from '../../theme/type-scale.ts';
import type { Chart } from './chart.ts';
import { toneOf } from './drawer.ts';
import { LINE_PX, widthOf } from './text-lines.ts';

const SIGN_PX = 20;
const SIGN_GAP_PX = 10;
const ENTRY_GAP_PX = 36;

/** Which tone is which series, over the chart from `x` on; on as many lines as it needs. */
export function keyOf(
  chart: Chart,
  x: number,
  widthPx: number,
): { heightPx: number; marks: ChartMark[]; labels: ChartLabel[] } {
  const marks: ChartMark[] = [];
  const labels: ChartLabel[] = [];
  let [at, line] = [x, 0];
  for (const [i, { name: text }] of chart.series.entries()) {
    if (!text) continue;
    const own = SIGN_PX + SIGN_GAP_PX + widthOf(text, SCALE.chartTextPx);
    if (at > x && at + own > widthPx) [at, line] = [x, line + 1];
    const y = (line + 0.5) * LINE_PX;
    marks.push({ shape: 'bar', tone: toneOf(chart, i), x: at, y: y - SIGN_PX / 2, width: SIGN_PX, height: SIGN_PX });
    labels.push({ text, role: 'head', x: at + SIGN_PX + SIGN_GAP_PX, y, anchor: 'start', inTone: null });
    at += own + ENTRY_GAP_PX;
  }
  return { heightPx: labels.length > 0 ? (line + 1) * LINE_PX + 12 : 0, marks, labels };
}
