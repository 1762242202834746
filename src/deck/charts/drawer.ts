import type { ChartKind, Drawing } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import type { Chart } from './chart.ts';

/** Room for a drawing, in px, and the figures that never break in its words. */
export interface Area {
  widthPx: number;
  heightPx: number;
  figures: readonly KeyFigure[];
}

/** A kind of chart. The first row that suits and finds room is drawn. */
export interface Drawer {
  kind: ChartKind;
  suits(chart: Chart): boolean;
  /** Null where its words don't fit at the size of the type scale. */
  draw(chart: Chart, area: Area): Drawing | null;
}

/** Tone of a series: 0 for the one that matters, 1, 2 … for the others in order. */
export function toneOf({ accent }: Pick<Chart, 'accent'>, index: number): number {
  if (index === accent) return 0;
  return index < accent ? index + 1 : index;
}

/** Places in px, to a tenth, so that a deck is the same bytes everywhere. */
export function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}
