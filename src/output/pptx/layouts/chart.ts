import type { ChartLabel } from '../../../model/deck.ts';
import type { Phrase } from '../../../model/outline.ts';
import { widthInEm } from '../../../text/width.ts';
import { SCALE } from '../../../theme/type-scale.ts';
import { chartXml } from '../charts/chart-xml.ts';
import { numbersOf } from '../charts/numbers.ts';
import { plotOf } from '../charts/plot.ts';
import { workbookOf } from '../charts/workbook.ts';
import { captionShapes, sourcesShapes } from '../legend.ts';
import { phraseRuns } from '../phrase-runs.ts';
import { under } from '../place.ts';
import { leadShape } from '../points.ts';
import type { Box, ChartContent, Shape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import type { LayoutShapes, SlideOf } from './layout.ts';
import { leadHeight } from './table.ts';

type ChartSlide = SlideOf<'chart'>;

const SIZES: Record<ChartLabel['role'], number> = {
  name: SCALE.chartTextPx,
  head: SCALE.chartTextPx,
  value: SCALE.chartValuePx,
  total: SCALE.chartValuePx,
  part: SCALE.chartPartPx,
};

/** A native chart with its numbers in a workbook; what Office's charts can't say (totals, growth after a bar, names at the ends of lines) stands around it. */
export const chart: LayoutShapes<'chart'> = (slide, body, sheet) => {
  const lead = leadHeight(slide.points, body.width, sheet);
  const room = under(body, lead);
  const caption = captionShapes(slide.legend, room, sheet);
  const area = { ...under(room, caption.heightPx), width: slide.widthPx, height: slide.heightPx };
  const name = slide.legend.caption?.text ?? sheet.nameOf(slide);
  return [
    ...leadShape(slide.points, { ...body, height: lead - SCALE.leadGapPx }, sheet),
    ...caption.shapes,
    {
      kind: 'chart',
      name,
      description: described(slide, name),
      box: area,
      chart: contentOf(slide, sheet),
      placeholder: { type: 'chart', index: 13 },
    },
    ...slide.marks.flatMap((mark) =>
      mark.shape === 'rule' && isOurs(slide, mark.path) ? segments(mark.path, area) : [],
    ),
    ...slide.labels.filter((label) => !isNative(slide, label)).map((label) => labelShape(label, area, sheet)),
    ...sourcesShapes(slide.legend, { ...area, y: area.y + area.height, width: body.width }, sheet),
  ];
};

/** What it shows, name by name, for those who can't see it. */
function described({ names, series }: ChartSlide, name: string): string {
  const said = names.map(({ text }, i) => `${text} ${series.map(({ amounts }) => amounts[i].text.text).join(' / ')}`);
  return `${name}: ${said.join('; ')}`;
}

function contentOf(slide: ChartSlide, sheet: Sheet): ChartContent {
  const numbers = numbersOf(slide.series);
  const plot = plotOf[slide.kind](slide);
  const hasKey = slide.kind !== 'line' && slide.series.length > 1;
  const key = slide.labels.filter(({ role }) => role === 'head').map(({ y }) => y);
  const keyPx = hasKey && key.length > 0 ? Math.max(...key) + SCALE.chartTextPx : 0;
  const parts = { slide, plot, numbers, labelled: labelledIn(slide), keyPx, sheet };
  return { xml: (workbookId) => chartXml(parts, workbookId), workbook: () => workbookOf(slide, numbers.values) };
}

/** Which amounts have a label on the chart; on lines, whether it stands over or under its point. */
function labelledIn(slide: ChartSlide): ('t' | 'b' | null)[][] {
  const shown = slide.labels.filter((label) => isNative(slide, label));
  const dots = slide.marks.flatMap((mark) => (mark.shape === 'dot' ? [mark] : []));
  return slide.series.map(({ amounts }) =>
    amounts.map(({ text }) => {
      const label = shown.find((one) => isSame(one.text, text));
      if (!label) return null;
      const dot = dots.reduce(
        (near, one) => (Math.abs(one.x - label.x) < Math.abs(near.x - label.x) ? one : near),
        dots[0],
      );
      return dot && label.y > dot.y ? 'b' : 't';
    }),
  );
}

function isSame(one: Phrase, other: Phrase): boolean {
  return one.parts[0]?.start === other.parts[0]?.start;
}

/** Whether the chart itself shows a label: names along its axis, numbers at its marks, names in its key. */
function isNative(slide: ChartSlide, label: ChartLabel): boolean {
  const { kind, names, series } = slide;
  if (kind === 'share') return false;
  const isAmong = (phrases: readonly (Phrase | null)[]) =>
    phrases.some((phrase) => phrase !== null && holds(phrase, label.text));
  if (kind === 'line')
    return (
      label.anchor === 'middle' &&
      (isAmong(names) || isAmong(series.flatMap(({ amounts }) => amounts.map(({ text }) => text))))
    );
  if (label.role === 'head') return series.length > 1 && isAmong(series.map(({ name }) => name));
  return isAmong(names) || isAmong(series.flatMap(({ amounts }) => amounts.map(({ text }) => text)));
}

function holds(phrase: Phrase, piece: Phrase): boolean {
  const [{ start, end } = { start: -1, end: -1 }] = piece.parts;
  return phrase.parts.some((part) => part.start <= start && end <= part.end);
}

/** Lines that Office's chart does not draw: over a total, and from a ring or the end of a line to its words. */
function isOurs({ kind }: ChartSlide, path: string): boolean {
  if (kind === 'line') return path.includes('L');
  return kind === 'share' || (kind === 'bar' && path.startsWith('M0 ') && path.includes('H'));
}

/** A path of straight lines, piece by piece. @example 'M0 10H100' → from (0, 10) to (100, 10) */
function segments(path: string, area: Box): Shape[] {
  let [x, y] = [0, 0];
  const shapes: Shape[] = [];
  for (const [, command, rest] of path.matchAll(/([MLHV])([^MLHV]*)/g)) {
    const [first, second = 0] = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const next: [number, number] = command === 'H' ? [first, y] : command === 'V' ? [x, first] : [first, second];
    if (command !== 'M')
      shapes.push({
        kind: 'rule',
        name: '—',
        from: [area.x + x, area.y + y],
        to: [area.x + next[0], area.y + next[1]],
        colour: 'quiet',
        widthPx: 1.5,
      });
    [x, y] = next;
  }
  return shapes;
}

function labelShape({ text, role, x, y, anchor }: ChartLabel, area: Box, sheet: Sheet): Shape {
  const sizePx = SIZES[role];
  const width = widthInEm(text.text) * sizePx + 2;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const height = sizePx * 1.4;
  return {
    kind: 'text',
    name: text.text,
    box: { x: area.x + left, y: area.y + y - height / 2, width, height },
    anchor: 'middle',
    isOneLine: true,
    paragraphs: [
      {
        runs: phraseRuns(text, sheet),
        sizePx,
        leading: 1.4,
        align: anchor,
        isBold: role !== 'name' && role !== 'head',
        colour: role === 'head' ? 'quiet' : 'ink',
      },
    ],
  };
}
