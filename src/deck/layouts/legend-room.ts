import type { Legend, Point } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import { widthInEm } from '../../text/width.ts';
import { SCALE } from '../../theme/type-scale.ts';
import type { Room } from '../fit.ts';
import { phraseLines } from '../fit.ts';

/** Height of the lines over and under a block of a width, with the gaps that part them from it. */
export function legendHeight(legend: Legend, widthPx: number, figures: readonly KeyFigure[]): number {
  const { caption, unit, sources } = legend;
  const unitPx = unit ? widthInEm(unit.text) * SCALE.sourcePx + SCALE.unitGapPx : 0;
  const captionLines = caption
    ? phraseLines(caption, SCALE.captionPx, Math.max(widthPx - unitPx, widthPx / 2), figures)
    : 0;
  const unitLines = unit ? phraseLines(unit, SCALE.sourcePx, widthPx / 2, figures) : 0;
  const top = Math.max(
    captionLines * SCALE.captionPx * SCALE.captionLeading,
    unitLines * SCALE.sourcePx * SCALE.sourceLeading,
  );
  const sourceLines = sources.reduce((sum, source) => sum + phraseLines(source, SCALE.sourcePx, widthPx, figures), 0);
  const bottom = sourceLines * SCALE.sourcePx * SCALE.sourceLeading;
  return (top ? top + SCALE.legendGapPx : 0) + (bottom ? bottom + SCALE.legendGapPx : 0);
}

/** Height of the line that the text says about a block, with the gap under it. */
export function leadHeight(points: readonly Point[], { widthPx }: Room, figures: readonly KeyFigure[]): number {
  return points.reduce(
    (sum, point) =>
      sum + phraseLines(point, SCALE.pointPx, widthPx, figures) * SCALE.pointPx * SCALE.pointLeading + SCALE.leadGapPx,
    0,
  );
}
