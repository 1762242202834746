import { formatDuration } from '../clock.ts';

const SVG = 'http://www.w3.org/2000/svg';

type Value = string | number;

/** An SVG element. @example `draw('rect', { x: 0, width: 20 })` */
export function draw(name: string, attributes: Record<string, Value>, ...children: (Element | string)[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

const WIDEST = 920;
/** Of the dialog around a picture, at its narrowest. */
const EDGES = 54;
const NAME_WIDTH = 260;
const TIME_WIDTH = 130;
const ROW = 44;
/** Of the type in the pictures, with a little to spare. */
const HALF_EM = 8.9;
/** Where there is no room beside a bar, its name stands above it. */
const NARROW = 600;

/** As wide as the dialog is on this screen, so that the type in a picture has its size. */
function widthHere(): number {
  return Math.min(WIDEST, window.innerWidth - EDGES);
}

/** A row of the picture of plan and actual. */
export interface BarRow {
  name: string;
  plannedMs: number;
  spentMs: number;
  isOver: boolean;
  /** What stands at its end. */
  times: string;
}

/** Where a bar stands in the picture, in px; `scale` is the length of a millisecond. */
interface Place {
  top: number;
  left: number;
  scale: number;
}

/** Bars of actual time, a line across each where the plan was. All of it is in the table beside it, so it is one picture to a screen reader. */
export function drawBars(rows: readonly BarRow[], label: string): SVGElement {
  const width = widthHere();
  const isNarrow = width < NARROW;
  const most = Math.max(1, ...rows.flatMap(({ plannedMs, spentMs }) => [plannedMs, spentMs]));
  const left = isNarrow ? 0 : NAME_WIDTH;
  const scale = (width - left - (isNarrow ? 2 : TIME_WIDTH)) / most;
  const rowHeight = isNarrow ? ROW + 24 : ROW;
  return draw(
    'svg',
    { class: 'lectern-bars', viewBox: `0 0 ${width} ${rows.length * rowHeight}`, role: 'img', 'aria-label': label },
    ...rows.flatMap((row, i) => {
      const top = i * rowHeight;
      const middle = top + (isNarrow ? 18 : ROW / 2);
      return [
        draw(
          'text',
          { class: 'lectern-bar-name', x: 0, y: middle, dy: '0.35em' },
          shortened(row.name, (isNarrow ? width - TIME_WIDTH : NAME_WIDTH) / HALF_EM),
        ),
        draw('text', { x: width, y: middle, dy: '0.35em', 'text-anchor': 'end' }, row.times),
        ...drawBar(row, { top: isNarrow ? top + 24 : top, left, scale }),
      ];
    }),
  );
}

function drawBar({ plannedMs, spentMs, isOver }: BarRow, { top, left, scale }: Place): SVGElement[] {
  const at = left + plannedMs * scale;
  return [
    draw('rect', { class: 'lectern-bar-ground', x: left, y: top + 10, width: plannedMs * scale, height: ROW - 20 }),
    draw('rect', {
      class: isOver ? 'lectern-bar lectern-over' : 'lectern-bar',
      x: left,
      y: top + 14,
      width: spentMs * scale,
      height: ROW - 28,
    }),
    draw('path', { class: 'lectern-bar-plan', d: `M${at} ${top + 6}V${top + ROW - 6}` }),
  ];
}

/** A name in the room it has, counted in halves of a Han character, as wide as most Latin ones. */
function shortened(name: string, room: number): string {
  let width = 0;
  const shown = [...name].findIndex((letter) => {
    width += /[\u2E80-\uFFEF]/.test(letter) ? 2 : 1;
    return width > room;
  });
  return shown < 0 ? name : `${[...name].slice(0, shown).join('')}…`;
}

const TREND_HEIGHT = 160;
/** At the right, for what the plan was. */
const PLAN_WIDTH = 140;
/** Above the highest point, for its time. */
const TOP = 32;
/** More points than this would have their times in one another: then only the first and the last bear them. */
const MOST_TIMES = 8;

/** The picture of how long the runs were. */
export interface Trend {
  /** Of each run, the earliest first. */
  lengthsMs: readonly number[];
  /** Of the last one. */
  planMs: number;
  /** What stands at the line of the plan. */
  plan: string;
  /** What it all says, to those who don't see it. */
  label: string;
}

/** The length of each run as a line; the last one's plan as a line across. */
export function drawTrend({ lengthsMs, planMs, plan, label }: Trend): SVGElement {
  const width = widthHere();
  const most = Math.max(planMs, ...lengthsMs, 1);
  const right = width - PLAN_WIDTH;
  const last = lengthsMs.length - 1;
  const y = (ms: number) => TREND_HEIGHT - 10 - (ms / most) * (TREND_HEIGHT - 10 - TOP);
  const x = (i: number) => (last === 0 ? right / 2 : 40 + (i / last) * (right - 80));
  const line = lengthsMs.map((ms, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(ms).toFixed(1)}`).join('');
  const time = (ms: number, i: number) =>
    draw('text', { x: x(i), y: y(ms) - 12, 'text-anchor': 'middle' }, formatDuration(ms));
  const isTimed = (i: number) => i === 0 || i === last || last < (width < NARROW ? 3 : MOST_TIMES);
  return draw(
    'svg',
    { class: 'lectern-trend', viewBox: `0 0 ${width} ${TREND_HEIGHT}`, role: 'img', 'aria-label': label },
    draw('path', { class: 'lectern-trend-plan', d: `M0 ${y(planMs)}H${right}` }),
    draw('text', { class: 'lectern-trend-name', x: right + 10, y: y(planMs), dy: '0.35em' }, plan),
    draw('path', { class: 'lectern-trend-line', d: line }),
    ...lengthsMs.map((ms, i) => draw('circle', { cx: x(i), cy: y(ms), r: 5 })),
    ...lengthsMs.flatMap((ms, i) => (isTimed(i) ? [time(ms, i)] : [])),
  );
}
