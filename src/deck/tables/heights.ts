import type { KeyFigure } from '../../model/key-figure.ts';
import type { Phrase } from '../../model/outline.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { phraseLines } from '../fit.ts';
import type { Placed } from './grid.ts';
import { sum } from './sum.ts';

/** Type and padding of cells; see TABLE_SETTINGS. */
export interface Setting {
  textPx: number;
  paddingPx: number;
}

/** The hairline under a row. */
const LINE_PX = 1;

/** Heights of rows at given column widths. A cell over several rows makes the last of them higher where it needs more than they have. */
export function rowHeights(
  rows: readonly (readonly Placed[])[],
  phrases: readonly (Phrase | null)[],
  widths: readonly number[],
  setting: Setting,
  figures: readonly KeyFigure[],
): number[] {
  const around = aroundPx(setting);
  const heights = rows.map(() => linePx(setting) + around);
  const tall: { to: number; from: number; needs: number }[] = [];
  for (const [y, row] of rows.entries()) {
    for (const placed of row) {
      const phrase = placed.cell < 0 ? null : phrases[placed.cell];
      if (!phrase) continue;
      const lines = phraseLines(phrase, setting.textPx, innerWidth(placed, widths, setting), figures);
      const needs = lines * linePx(setting) + around;
      if (placed.rowSpan > 1) tall.push({ from: y, to: y + placed.rowSpan, needs });
      else heights[y] = Math.max(heights[y], needs);
    }
  }
  // Browsers share what merged cells need over their rows as they like; where they overlap, the sum is the most that can be.
  const base = [...heights];
  const lacking = new Map<string, number>();
  for (const { from, to, needs } of tall) {
    const key = `${from}-${to}`;
    const more = needs - sum(base.slice(from, to)) - (lacking.get(key) ?? 0);
    if (more <= 0) continue;
    heights[to - 1] += more;
    lacking.set(key, (lacking.get(key) ?? 0) + more);
  }
  return heights;
}

/** Padding over and under the lines of a cell, and the hairline. */
export function aroundPx({ paddingPx }: Setting): number {
  return 2 * paddingPx + LINE_PX;
}

/** Height of a line in a cell, in whole px, as the style sheet has it. */
export function linePx({ textPx }: Setting): number {
  return Math.round(textPx * SCALE.cellLeading);
}

/** Width for the words of a cell: its columns without the gap that follows them. */
export function innerWidth({ column, columnSpan }: Placed, widths: readonly number[], { textPx }: Setting): number {
  const whole = sum(widths.slice(column, column + columnSpan));
  return whole - (column + columnSpan < widths.length ? SCALE.cellGapEm * textPx : 0);
}
