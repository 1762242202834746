import type { Deck, Slide } from '../../model/deck.ts';
import type { Mark } from '../../model/mark.ts';
import type { Theme } from '../../model/theme.ts';
import { linesOf } from '../../text/width.ts';
import type { Stage } from '../../theme/type-scale.ts';
import { SCALE, stageOf } from '../../theme/type-scale.ts';
import { nameOf, screenPage } from '../html/page.ts';
import type { Words } from '../words.ts';
import { words } from '../words.ts';
import type { Palette } from './palette.ts';
import { paletteOf } from './palette.ts';
import type { PngOf } from './png-of.ts';
import type { Box } from './shape.ts';
import type { PptxWords } from './words.ts';
import { pptxWords } from './words.ts';

/** What a layout's renderer may ask of the deck that its slide is in. */
export interface Sheet {
  deck: Deck;
  theme: Theme;
  words: Words & PptxWords;
  stage: Stage;
  palette: Palette;
  /** See PptxSpec. */
  pngOf: PngOf;
  time: Date | null;
  /** How the words of the slide that is drawn are set off. */
  marks: readonly Mark[];
  /** The name of a slide in words. */
  nameOf(slide: Slide): string;
}

/** A deck in the dress of a theme, before any slide is drawn. */
export function sheetOf(deck: Deck, theme: Theme, { pngOf, time }: Pick<Sheet, 'pngOf' | 'time'>): Sheet {
  const page = screenPage(deck);
  return {
    deck,
    theme,
    words: { ...words[deck.language], ...pptxWords[deck.language] },
    stage: stageOf(deck.aspect, deck.scale),
    palette: paletteOf(theme),
    pngOf,
    time,
    marks: [],
    nameOf: (slide) => nameOf(slide, page),
  };
}

/** The title's lines are set a little wide, as the composer has it. */
export const TITLE_SHARE = 0.98;
const TITLE_LINE_PX = SCALE.titlePx * SCALE.titleLeading;
const WHERE_PX = SCALE.wherePx * 1.5;

/** Where header, body and footer of a slide stand, in px. */
export interface Frame {
  where: Box;
  title: Box;
  body: Box;
  footer: Box;
  number: Box;
}

/**
 * The frame of a slide whose title needs so many lines.
 * @example frameOf(stage, 1).body → { x: 64, y: 161.5, width: 1152, height: 494.5 }
 */
export function frameOf({ widthPx, heightPx }: Stage, titleLines: number): Frame {
  const x = SCALE.marginPx;
  const width = widthPx - 2 * x;
  const titleY = SCALE.topPx + WHERE_PX + 6;
  const titleHeight = titleLines * TITLE_LINE_PX;
  const bodyY = titleY + titleHeight + SCALE.headerGapPx;
  return {
    where: { x, y: SCALE.topPx, width, height: WHERE_PX },
    title: { x, y: titleY, width, height: titleHeight },
    body: { x, y: bodyY, width, height: heightPx - SCALE.bottomPx - bodyY },
    footer: { x, y: heightPx - 44, width: width - 148, height: 24 },
    number: { x: x + width - 100, y: heightPx - 44, width: 100, height: 24 },
  };
}

/** Lines of a slide's title. */
export function titleLinesOf(slide: Slide, { stage, nameOf: name }: Sheet): number {
  return linesOf(name(slide), SCALE.titlePx, (stage.widthPx - 2 * SCALE.marginPx) * TITLE_SHARE);
}
