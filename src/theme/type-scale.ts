import type { Aspect } from '../model/deck.ts';

/** Width and height of the stage in px. */
export const STAGE: Record<Aspect, { widthPx: number; heightPx: number }> = {
  '16:9': { widthPx: 1280, heightPx: 720 },
  '4:3': { widthPx: 960, heightPx: 720 },
};

/**
 * Type and spacing that both the composer (does it fit?) and the style sheet (custom properties `--title-px`, …) go by, in px of the stage.
 * From design.md, “How a deck should look”: nothing under 24 but index rows, sources and footers.
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
  itemTitlePx: 28,
  itemTitleLeading: 1.3,
  itemLinePx: 24,
  itemLineLeading: 1.45,
  indexPx: 18,
  statementPx: 44,
  coverTitlePx: 66,
} as const;

/** Sizes a callout's value may take, largest first: the first that fits is taken. */
export const VALUE_STEPS_PX = [200, 160, 128, 96, 84, 72, 64, 56, 48, 40] as const;

/** The unit's size beside its value. */
export const UNIT_RATIO = 0.4;
