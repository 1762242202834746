import type { Aspect } from '../model/deck.ts';

/** Width and height of the stage in px. */
export const STAGE: Record<Aspect, { widthPx: number; heightPx: number }> = {
  '16:9': { widthPx: 1280, heightPx: 720 },
  '4:3': { widthPx: 960, heightPx: 720 },
};

/** What a deck is fitted to: its format, and the stage in px of the type scale. */
export interface Stage {
  aspect: Aspect;
  widthPx: number;
  heightPx: number;
}

/**
 * The stage of a theme whose type is larger: smaller by as much, and shown larger by as much, so that every size below stays what it is.
 * @example stageOf('16:9', 1.125) → { aspect: '16:9', widthPx: 1137.78, heightPx: 640 }
 */
export function stageOf(aspect: Aspect, scale: number): Stage {
  const { widthPx, heightPx } = STAGE[aspect];
  return { aspect, widthPx: widthPx / scale, heightPx: heightPx / scale };
}

/**
 * Type and spacing that both the composer (does it fit?) and the style sheet (custom properties `--title-px`, …) go by, in px of the stage.
 * From design.md, “How a deck should look”: nothing under 24 but index rows, sources and footers. Cells of tables that are too wide at 24, and code whose
 * lines are too long at 24, are read like an index: they go down to 20.
 */
export const SCALE = {
  marginPx: 64,
  topPx: 48,
  bottomPx: 64,
  wherePx: 18,
  titlePx: 42,
  titleLeading: 1.25,
  headerGapPx: 28,
  pointPx: 28,
  pointLeading: 1.45,
  pointGapPx: 18,
  labelPx: 25,
  labelLeading: 1.35,
  besideLabelPx: 32,
  besideGapPx: 48,
  leastUnitPx: 24,
  itemTitlePx: 28,
  itemTitleLeading: 1.3,
  itemLinePx: 24,
  itemLineLeading: 1.45,
  indexPx: 17,
  indexWherePx: 16,
  indexLinePx: 25,
  indexPaddingPx: 9,
  indexGapPx: 14,
  indexColumnGapPx: 44,
  statementPx: 44,
  captionPx: 24,
  captionLeading: 1.4,
  sourcePx: 18,
  sourceLeading: 1.4,
  legendGapPx: 12,
  leadGapPx: 20,
  cellLeading: 1.35,
  cellGapEm: 1.25,
  unitGapPx: 36,
  chartTextPx: 24,
  chartValuePx: 26,
  chartPartPx: 44,
  codeLeading: 1.45,
  codePaddingPx: 28,
  codeSidePx: 36,
} as const;

/** The index: columns of a slide, and in each of them the widths of a figure and of the slides that it is on; its sentence has the rest. */
export const INDEX: Record<Aspect, { columns: number; figurePx: number; slidesPx: number }> = {
  '16:9': { columns: 2, figurePx: 128, slidesPx: 82 },
  '4:3': { columns: 1, figurePx: 128, slidesPx: 76 },
};

/** Sizes a callout's value may take, largest first: the first that fits is taken. */
export const VALUE_STEPS_PX = [200, 160, 128, 96, 84, 72, 64, 56, 48, 40] as const;

/** Type and padding of a table's cells, best first; see deck/tables/plan.ts. Those under 24 are for tables that are too wide at 24. */
export const TABLE_SETTINGS = [
  { textPx: 28, paddingPx: 18 },
  { textPx: 28, paddingPx: 12 },
  { textPx: 26, paddingPx: 10 },
  { textPx: 24, paddingPx: 10 },
  { textPx: 24, paddingPx: 6 },
  { textPx: 22, paddingPx: 6 },
  { textPx: 20, paddingPx: 6 },
] as const;

/** Sizes of points, largest first; few of them may be larger. */
export const POINT_STEPS_PX = [44, 40, 36, 32, 28] as const;

/** Rows of a wall of figures by how many there are: none leaves a place empty. */
export const WALL_ROWS: Readonly<Record<number, readonly number[]>> = {
  1: [1],
  2: [2],
  3: [3],
  4: [2, 2],
  5: [2, 3],
  6: [3, 3],
};

/** Sizes of what is read on a mixed slide, largest first, and what its parts keep between them; deck.css has the same. Few lines alone may be larger than those beside other things. */
export const MIXED_STEPS_PX = [36, 32, 28, 26, 24] as const;
export const MIXED = {
  largestPx: 28,
  gapPx: 16,
  indentPx: 38,
  columnGapPx: 56,
  bandGapPx: 24,
  codePaddingPx: 16,
  codeSidePx: 20,
} as const;

/** Sizes of the titles of steps: of those that have no lines, the largest that fits. */
export const STEP_TITLE_STEPS_PX = [40, 36, 32, 28] as const;

/** Size of the lines under the title of a step, which go with it: larger on cards that are wide. */
export function stepLinePx(titlePx: number): number {
  return titlePx > SCALE.itemTitlePx ? SCALE.pointPx : SCALE.itemLinePx;
}

/** Sizes of code and of a quotation, largest first. */
export const CODE_STEPS_PX = [24, 22, 20] as const;
/** Sizes of the title on the cover, likewise; the narrow stage starts with the second. */
export const COVER_STEPS_PX = [66, 54, 48, 40, 34] as const;
export const QUOTE_STEPS_PX = [44, 40, 36, 32] as const;

/** The unit's size beside its value. */
export const UNIT_RATIO = 0.4;
