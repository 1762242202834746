const SVG = 'http://www.w3.org/2000/svg';

type Value = string | number;

/** An SVG element. @example `draw('rect', { x: 0, width: 20 })` */
export function draw(name: string, attributes: Record<string, Value>, ...children: (Element | string)[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}

const WIDTH = 920;
const NAME_WIDTH = 260;
const TIME_WIDTH = 130;
const ROW = 44;

/** A row of the picture of plan and actual. */
export interface BarRow {
  name: string;
  plannedMs: number;
  spentMs: number;
  isOver: boolean;
  /** What stands at its end. */
  times: string;
}

/** Bars of actual time, a line across each where the plan was. All of it is in the table beside it, so it is one picture to a screen reader. */
export function drawBars(rows: readonly BarRow[], label: string): SVGElement {
  const most = Math.max(1, ...rows.flatMap(({ plannedMs, spentMs }) => [plannedMs, spentMs]));
  const scale = (WIDTH - NAME_WIDTH - TIME_WIDTH) / most;
  const height = rows.length * ROW;
  return draw(
    'svg',
    { class: 'lectern-bars', viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'aria-label': label },
    ...rows.flatMap((row, i) => drawRow(row, i * ROW, scale)),
  );
}

function drawRow({ name, plannedMs, spentMs, isOver, times }: BarRow, y: number, scale: number): SVGElement[] {
  const middle = y + ROW / 2;
  const at = NAME_WIDTH + plannedMs * scale;
  return [
    draw('text', { class: 'lectern-bar-name', x: 0, y: middle, dy: '0.35em' }, shortened(name)),
    draw('rect', { class: 'lectern-bar-ground', x: NAME_WIDTH, y: y + 10, width: plannedMs * scale, height: ROW - 20 }),
    draw('rect', {
      class: isOver ? 'lectern-bar lectern-over' : 'lectern-bar',
      x: NAME_WIDTH,
      y: y + 14,
      width: spentMs * scale,
      height: ROW - 28,
    }),
    draw('path', { class: 'lectern-bar-plan', d: `M${at} ${y + 6}V${y + ROW - 6}` }),
    draw('text', { x: WIDTH, y: middle, dy: '0.35em', 'text-anchor': 'end' }, times),
  ];
}

/** A name in the room it has: 14 Han characters, or about twice as many Latin ones. */
function shortened(name: string): string {
  let width = 0;
  const shown = [...name].findIndex((letter) => {
    width += /[\u2E80-\uFFEF]/.test(letter) ? 2 : 1.1;
    return width > 29;
  });
  return shown < 0 ? name : `${[...name].slice(0, shown).join('')}…`;
}

const TREND_HEIGHT = 150;

/** The length of each run, the earliest first, as a line; the last one's plan as a line across. */
export function drawTrend(lengthsMs: readonly number[], planMs: number, label: string): SVGElement {
  const most = Math.max(planMs, ...lengthsMs) * 1.1;
  const y = (ms: number) => TREND_HEIGHT - 8 - (ms / most) * (TREND_HEIGHT - 16);
  const x = (i: number) => (lengthsMs.length === 1 ? WIDTH / 2 : 12 + (i / (lengthsMs.length - 1)) * (WIDTH - 24));
  const line = lengthsMs.map((ms, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(ms).toFixed(1)}`).join('');
  return draw(
    'svg',
    { class: 'lectern-trend', viewBox: `0 0 ${WIDTH} ${TREND_HEIGHT}`, role: 'img', 'aria-label': label },
    draw('path', { class: 'lectern-trend-plan', d: `M0 ${y(planMs)}H${WIDTH}` }),
    draw('path', { class: 'lectern-trend-line', d: line }),
    ...lengthsMs.map((ms, i) => draw('circle', { cx: x(i), cy: y(ms), r: 5 })),
  );
}
