import type { Legend, Point } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import type { Phrase } from '../../model/outline.ts';
import { widthInEm } from '../../text/width.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { cutToLines } from '../cut-to-lines.ts';
import type { Room } from '../fit.ts';
import { phraseLines } from '../fit.ts';

/** A caption and a line of small print take at most so many lines; more sources than this are left to the notes. */
const MOST_LINES = 2;
const MOST_SOURCES = 3;

/** The lines of a legend as far as they can stand beside a block of a width. */
export function legendIn({ caption, unit, sources }: Legend, widthPx: number, figures: readonly KeyFigure[]): Legend {
  const cut = (phrase: Phrase, sizePx: number) => cutToLines(phrase, MOST_LINES, sizePx, widthPx, figures);
  return {
    caption: caption && cut(caption, SCALE.captionPx),
    unit,
    sources: sources.slice(0, MOST_SOURCES).map((source) => cut(source, SCALE.sourcePx)),
  };
}

/** Width at which caption and unit stand side by side on one line. */
export function legendWidth({ caption, unit }: Legend): number {
  const captionPx = caption ? widthInEm(caption.text) * SCALE.captionPx : 0;
  return Math.ceil(captionPx + unitWidth(unit));
}

function unitWidth(unit: Phrase | null): number {
  return unit ? widthInEm(unit.text) * SCALE.sourcePx + SCALE.unitGapPx : 0;
}

/** Height of the lines over and under a block of a width, with the gaps that part them from it. */
export function legendHeight(legend: Legend, widthPx: number, figures: readonly KeyFigure[]): number {
  const { caption, unit, sources } = legend;
  const unitPx = unitWidth(unit);
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
