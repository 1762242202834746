import type { Point } from '../../model/deck.ts';
import { SCALE } from '../../theme/type-scale.ts';
import { evenBox } from './even-box.ts';
import { lineRuns } from './phrase-runs.ts';
import type { Anchor, Box, Paragraph, Shape } from './shape.ts';
import type { Sheet } from './sheet.ts';

/** The placeholder of running text; every layout with points has it. */
export const BODY = { type: 'body', index: 1 } as const;
/** How far the words of a point stand behind its dash. */
export const INDENT_PX = 28;

/** Condensed lines as a real list in the body placeholder, its bullets and indents the layout's. @param before space over each but the first, in px @param hangPx where the words stand, if not at INDENT_PX @param isEven whether the box may be narrower so that they break well */
export function pointsShape(
  points: readonly Point[],
  box: Box,
  sheet: Sheet,
  {
    sizePx = SCALE.pointPx,
    anchor = 'middle',
    before = [],
    hangPx,
    isEven = false,
  }: { sizePx?: number; anchor?: Anchor; before?: number[]; hangPx?: number; isEven?: boolean } = {},
): Shape {
  const paragraphs = points.map(
    (point, i): Paragraph => ({
      runs: lineRuns(point, sheet),
      ...(sizePx !== SCALE.pointPx && { sizePx, leading: SCALE.pointLeading }),
      ...(hangPx && { hangPx }),
      ...((i === 0 || before.length > 0) && { beforePx: before[i] ?? 0 }),
    }),
  );
  const words = points.map((phrase) => ({ phrase, sizePx }));
  const inner = evenBox({ ...box, width: box.width - INDENT_PX }, isEven ? words : [], 'pretty', sheet);
  const even = { ...box, width: inner.width + INDENT_PX };
  return { kind: 'text', name: sheet.words.slots.points, box: even, paragraphs, placeholder: BODY, anchor };
}

/** What the report says about the block under it or beside it, without a bullet; none where there is nothing. @param set size and leading in place of the layout's */
export function leadShape(
  points: readonly Point[],
  box: Box,
  sheet: Sheet,
  { anchor = 'top', ...set }: { anchor?: Anchor; sizePx?: number; leading?: number } = {},
): Shape[] {
  if (points.length === 0) return [];
  const paragraphs = points.map(
    (point): Paragraph => ({ runs: lineRuns(point, sheet), bullet: 'none', beforePx: 0, ...set }),
  );
  return [{ kind: 'text', name: sheet.words.slots.points, box, paragraphs, placeholder: BODY, anchor }];
}
