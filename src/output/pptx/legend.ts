import type { Legend, Slide } from '../../model/deck.ts';
import { widthInEm } from '../../text/width.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { moreWords } from '../words.ts';
import { phraseRuns } from './phrase-runs.ts';
import { heightOf, total } from './place.ts';
import type { Box, Shape } from './shape.ts';
import type { Sheet } from './sheet.ts';

/** Width that a legend's unit takes at the right, in px. */
function unitWidth({ unit }: Legend, widthPx: number): number {
  return unit ? Math.min(widthPx / 2, widthInEm(unit.text) * SCALE.sourcePx + 4) : 0;
}

/** The caption of a table, picture or listing, and its unit at the right. @returns the shapes, and the height that they take with the gap under them */
export function captionShapes(legend: Legend, box: Box, sheet: Sheet): { shapes: Shape[]; heightPx: number } {
  const { caption, unit } = legend;
  if (!caption && !unit) return { shapes: [], heightPx: 0 };
  const unitPx = unitWidth(legend, box.width);
  const captionPx = box.width - (unit ? unitPx + SCALE.unitGapPx : 0);
  const height = Math.max(
    heightOf(caption, SCALE.captionPx, SCALE.captionLeading, captionPx, sheet),
    heightOf(unit, SCALE.sourcePx, SCALE.sourceLeading, unitPx, sheet),
  );
  const shapes: Shape[] = [];
  if (caption)
    shapes.push({
      kind: 'text',
      name: caption.text,
      box: { ...box, width: captionPx, height },
      anchor: 'bottom',
      paragraphs: [
        { runs: phraseRuns(caption, sheet), sizePx: SCALE.captionPx, leading: SCALE.captionLeading, colour: 'quiet' },
      ],
    });
  if (unit)
    shapes.push({
      kind: 'text',
      name: unit.text,
      box: { ...box, x: box.x + box.width - unitPx, width: unitPx, height },
      anchor: 'bottom',
      paragraphs: [
        {
          runs: phraseRuns(unit, sheet),
          sizePx: SCALE.sourcePx,
          leading: SCALE.sourceLeading,
          colour: 'quiet',
          align: 'end',
        },
      ],
    });
  return { shapes, heightPx: height + SCALE.legendGapPx };
}

/** Height of the sources with the gap over them. */
export function sourcesHeight({ sources }: Legend, widthPx: number, sheet: Sheet): number {
  if (sources.length === 0) return 0;
  return (
    SCALE.legendGapPx +
    total(sources.map((source) => heightOf(source, SCALE.sourcePx, SCALE.sourceLeading, widthPx, sheet)))
  );
}

/** Where it comes from, in small print, from `box.y` on. */
export function sourcesShapes(legend: Legend, box: Box, sheet: Sheet): Shape[] {
  if (legend.sources.length === 0) return [];
  const heightPx = sourcesHeight(legend, box.width, sheet) - SCALE.legendGapPx;
  return [
    {
      kind: 'text',
      name: legend.sources[0].text,
      box: { ...box, y: box.y + SCALE.legendGapPx, height: heightPx },
      paragraphs: legend.sources.map((source) => ({
        runs: phraseRuns(source, sheet),
        sizePx: SCALE.sourcePx,
        leading: SCALE.sourceLeading,
        colour: 'quiet',
      })),
    },
  ];
}

/** Under what is cut: where the rest is. @returns its height */
export function moreShape(box: Box, slide: Slide, { words }: Sheet): Shape {
  return {
    kind: 'text',
    name: moreWords(slide, words),
    box: { ...box, y: box.y + 10, height: 30 },
    paragraphs: [
      {
        runs: [{ text: moreWords(slide, words) }],
        sizePx: SCALE.sourcePx,
        leading: SCALE.sourceLeading,
        colour: 'quiet',
      },
    ],
  };
}

export const MORE_PX = 40;
