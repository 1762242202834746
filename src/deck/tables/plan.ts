import type { Legend } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import type { Phrase } from '../../model/outline.ts';
import { TABLE_SETTINGS } from '../../theme/type-scale.ts';
import type { Room } from '../fit.ts';
import type { CellSize, ColumnNeeds } from './columns.ts';
import { columnWidths, needsOf } from './columns.ts';
import { cellsOf, indexes, sliceGrid } from './grid.ts';
import type { Setting } from './heights.ts';
import type { Paging } from './paging.ts';
import { pagingOf } from './paging.ts';
import type { TableParts } from './parts.ts';
import { sum } from './sum.ts';

/** A table ready to be set. */
export interface ReadyTable extends TableParts {
  /** What is said about it on its first slide, and the height of that. */
  points: Phrase[];
  leadPx: number;
  /** Width at which caption and unit stand on one line; a table is no narrower if there is room. */
  legendPx: number;
  legend: Legend;
  /** What each cell of the grid says; null for an empty one. */
  phrases: (Phrase | null)[];
  sizes: CellSize[];
  figures: readonly KeyFigure[];
  /** See material.ts. */
  isCutShort: boolean;
}

/** Columns that stand side by side on one slide, and their widths in px. */
export interface Strip {
  columns: number[];
  widths: number[];
}

/** How a table is set. More than one strip: it is too wide for one slide. */
export interface Plan extends Paging {
  setting: Setting;
  strips: Strip[];
}

/** Type under this is read like an index: it is taken only where it halves the slides. */
const READABLE_PX = 24;
const SMALL_COST = 2;
/** A table cut by columns is harder to read than one cut by rows. */
const STRIPS_COST = 1.25;

/**
 * Chooses type and columns: what makes the fewest slides (small type and tables cut by columns count for more), then what wraps no cell, then the largest type.
 * @param heightFor height for header and rows of a table of some width, in px
 */
export function planOf(table: ReadyTable, room: Room, heightFor: (widthPx: number) => number): Plan {
  const all = indexes(table.isNumeric);
  const needs = needsOfColumns(table, all);
  const stripsIn = new Map<number, Strip[]>();
  const plans = TABLE_SETTINGS.map((setting) => {
    const { textPx } = setting;
    const whole = stripsIn.has(textPx) ? null : stripOf(table, needs, all, textPx, room);
    const strips = stripsIn.get(textPx) ?? (whole ? [whole] : stripsAt(table, textPx, room));
    stripsIn.set(textPx, strips);
    return { setting, strips, ...pagingOf(table, strips, setting, heightFor) };
  });
  const wraps = ({ setting }: Plan) => (sum(needs.whole) * setting.textPx > room.widthPx ? 1 : 0);
  return plans.reduce((best, plan) => {
    const order = costOf(plan) - costOf(best) || wraps(plan) - wraps(best);
    return order < 0 ? plan : best;
  });
}

/** How many slides a plan is worth: small type and tables cut by columns count for more. */
export function costOf(plan: Plan): number {
  const type = plan.setting.textPx < READABLE_PX ? SMALL_COST : 1;
  return slidesIn(plan) * type * (plan.strips.length > 1 ? STRIPS_COST : 1);
}

/** How many slides a table makes. */
export function slidesIn({ strips, ranges }: Plan): number {
  return strips.length * ranges.length;
}

/** As few strips as hold all columns; those that name the rows stand in each. */
function stripsAt(table: ReadyTable, textPx: number, room: Room): Strip[] {
  const names = indexes(table.isNumeric).slice(0, table.nameColumn + 1);
  const others = indexes(table.isNumeric).slice(names.length);
  const stripFor = (columns: number[]) => stripOf(table, needsOfColumns(table, columns), columns, textPx, room);
  for (let count = 2; count < others.length; count++) {
    const size = Math.ceil(others.length / count);
    const groups = Array.from({ length: Math.ceil(others.length / size) }, (_, i) =>
      others.slice(i * size, (i + 1) * size),
    );
    const strips = groups.map((group) => stripFor([...names, ...group]));
    if (strips.every((strip) => strip !== null)) return strips;
  }
  return others.map((column) => {
    const columns = [...names, column];
    const even = columns.map(() => Math.floor(room.widthPx / columns.length));
    return stripFor(columns) ?? { columns, widths: even };
  });
}

function stripOf(table: ReadyTable, needs: ColumnNeeds, columns: number[], textPx: number, room: Room): Strip | null {
  const widths = columnWidths(needs, textPx, room.widthPx);
  if (!widths) return null;
  const lacking = Math.min(table.legendPx, room.widthPx) - sum(widths);
  const more = Math.max(0, Math.floor(lacking / Math.max(1, columns.length - 1)));
  return {
    columns,
    widths: widths.map((width, i) => (i < columns.length - 1 || columns.length === 1 ? width + more : width)),
  };
}

function needsOfColumns(table: ReadyTable, columns: number[]): ColumnNeeds {
  const rows = cellsOf(sliceGrid(table.grid, indexes(table.grid.places), columns));
  const isNumeric = columns.map((x) => table.isNumeric[x]);
  return needsOf({ ...table, rows, isNumeric });
}
