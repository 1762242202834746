import type { ChartLabel } from '../../model/deck.ts';
import type { KeyFigure } from '../../model/key-figure.ts';
import type { Phrase } from '../../model/outline.ts';
import { slicePhrase, unbreakableIn } from '../../text/phrase.ts';
import { breakable, widthInEm } from '../../text/width.ts';
import { SCALE } from '../../theme/type-scale.ts';

/** Height of a line of a chart's words. */
export const LINE_PX = 32;
/** Rounding in the browser. */
const SAFETY_PX = 2;

/** Width of words on one line, in px. */
export function widthOf(phrase: Phrase | null, sizePx: number): number {
  return phrase ? Math.ceil(widthInEm(phrase.text) * sizePx) + SAFETY_PX : 0;
}

/** The widest of some words; 0 for none. */
export function widest(phrases: readonly (Phrase | null)[], sizePx: number): number {
  return Math.max(0, ...phrases.map((phrase) => widthOf(phrase, sizePx)));
}

/**
 * A name cut into lines of about one length, for a drawing breaks no line by itself; null where a word is wider than the line.
 * @example 滨河新区高新技术产业园 → 滨河新区高新 · 技术产业园
 */
export function linesIn(phrase: Phrase, widthPx: number, figures: readonly KeyFigure[]): Phrase[] | null {
  let best = greedyLines(phrase, widthPx, figures);
  for (let narrower = widthPx * 0.95; best && best.length > 1 && narrower > widthPx / 2; narrower -= widthPx * 0.05) {
    const lines = greedyLines(phrase, narrower, figures);
    if (lines?.length !== best.length) break;
    best = lines;
  }
  return best;
}

function greedyLines(phrase: Phrase, widthPx: number, figures: readonly KeyFigure[]): Phrase[] | null {
  const lines: [number, number][] = [];
  let at = 0;
  for (const piece of breakable(phrase.text, unbreakableIn(phrase, figures))) {
    const end = at + piece.length;
    const last = lines.at(-1);
    const fits = (from: number) => widthOf(trimmed(phrase, from, end), SCALE.chartTextPx) <= widthPx;
    if (last && fits(last[0])) last[1] = end;
    else if (fits(at)) lines.push([at, end]);
    else return null;
    at = end;
  }
  return lines.map(([from, to]) => trimmed(phrase, from, to));
}

function trimmed(phrase: Phrase, from: number, to: number): Phrase {
  const text = phrase.text.slice(from, to);
  return slicePhrase(phrase, from + text.length - text.trimStart().length, from + text.trimEnd().length);
}

/** Names as lines; null where one needs more than `most`. */
export function namesIn(
  names: readonly Phrase[],
  widthPx: number,
  most: number,
  figures: readonly KeyFigure[],
): Phrase[][] | null {
  const lines = names.map((name) => linesIn(name, widthPx, figures));
  return lines.every((own): own is Phrase[] => own !== null && own.length <= most) ? lines : null;
}

/** Lines one under the other around a middle. */
export function stacked(lines: readonly Phrase[], label: Omit<ChartLabel, 'text'>): ChartLabel[] {
  const top = label.y - ((lines.length - 1) * LINE_PX) / 2;
  return lines.map((text, i) => ({ ...label, text, y: top + i * LINE_PX }));
}
