import type { Language, Phrase } from '../../model/outline.ts';
import { stretchesIn, unbreakableIn } from '../../text/phrase.ts';
import { linesOf } from '../../text/width.ts';
import { phraseRuns } from './phrase-runs.ts';
import type { Box } from './shape.ts';
import type { Sheet } from './sheet.ts';

/** Widths are those of bold words; Latin ones in regular are narrower by this at least. */
const REGULAR: Record<Language, number> = { zh: 1, en: 0.95 };

/** The size at which words that are not bold are as wide as bold ones are measured. */
export function regularPx(sizePx: number, { deck }: Pick<Sheet, 'deck'>): number {
  return sizePx * REGULAR[deck.language];
}

/** The same of words that are not bold: as many lines as they really have, where something else stands right under them. */
export function regularHeightOf(
  phrase: Phrase | null,
  sizePx: number,
  leading: number,
  widthPx: number,
  sheet: Pick<Sheet, 'deck'>,
): number {
  return heightOf(phrase, sizePx, leading, widthPx / REGULAR[sheet.deck.language], sheet);
}

/** Height of a phrase's lines, as the composer counts them. @param leading multiple of the size */
export function heightOf(
  phrase: Phrase | null,
  sizePx: number,
  leading: number,
  widthPx: number,
  { deck }: Pick<Sheet, 'deck'>,
): number {
  if (!phrase) return 0;
  const { text, held } = setText(phrase, { deck });
  return linesOf(text, sizePx, widthPx, held) * sizePx * leading;
}

/** A phrase as it is set, with what of it stays on one line. A formula is shorter than its TeX. */
export function setText(phrase: Phrase, { deck }: Pick<Sheet, 'deck'>): { text: string; held: [number, number][] } {
  const hasFormula = stretchesIn(phrase, deck.notation.formulas).length > 0;
  if (!hasFormula) return { text: phrase.text, held: unbreakableIn(phrase, deck.figures) };
  let text = '';
  const held: [number, number][] = [];
  for (const run of phraseRuns(phrase, { deck })) {
    const last = held.at(-1);
    if (run.isFormula && last?.[1] === text.length) last[1] += run.text.length;
    else if (run.isFormula) held.push([text.length, text.length + run.text.length]);
    text += run.text;
  }
  return { text, held };
}

/**
 * A box in columns of one width, from left to right, then down.
 * @example gridOf({ x: 0, y: 0, width: 100, height: 50 }, 2, 1, 20)[1] → { x: 60, y: 0, width: 40, height: 50 }
 */
export function gridOf({ x, y, width, height }: Box, columns: number, rows: number, gapX = 0, gapY = 0): Box[] {
  const cellWidth = (width - gapX * (columns - 1)) / columns;
  const cellHeight = (height - gapY * (rows - 1)) / rows;
  return Array.from({ length: columns * rows }, (_, i) => ({
    x: x + (i % columns) * (cellWidth + gapX),
    y: y + Math.floor(i / columns) * (cellHeight + gapY),
    width: cellWidth,
    height: cellHeight,
  }));
}

/** A box moved to the middle of another's width. */
export function centredIn(outer: Box, box: Box): Box {
  return { ...box, x: outer.x + (outer.width - box.width) / 2 };
}

/** The part of a box under some px. */
export function under({ x, y, width, height }: Box, px: number): Box {
  return { x, y: y + px, width, height: height - px };
}

/** A box smaller by some px at each side. */
export function within({ x, y, width, height }: Box, top: number, right: number, bottom: number, left: number): Box {
  return { x: x + left, y: y + top, width: width - left - right, height: height - top - bottom };
}

export function total(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0);
}
