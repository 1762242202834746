import type { ChartKind, Drawing } from '../../model/deck.ts';
import { bars } from './bars.ts';
import type { Chart } from './chart.ts';
import { columns } from './columns.ts';
import type { Area, Drawer } from './drawer.ts';
import { lines } from './lines.ts';
import { ring } from './ring.ts';
import { stacks } from './stacks.ts';

/** Kinds of charts, the most telling first: parts of a whole before bars of the same parts, times before names; bars take what is left. */
const DRAWERS: readonly Drawer[] = [ring, stacks, lines, columns, bars];

/** The first kind that suits a table and fits the room; null where none does, and it stays a table. */
export function drawingOf(chart: Chart, area: Area): (Drawing & { kind: ChartKind }) | null {
  for (const { kind, suits, draw } of DRAWERS) {
    const drawing = suits(chart) ? draw(chart, area) : null;
    if (drawing) return { kind, ...drawing };
  }
  return null;
}
