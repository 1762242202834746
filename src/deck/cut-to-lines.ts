import type { KeyFigure } from '../model/key-figure.ts';
import type { Phrase } from '../model/outline.ts';
import { slicePhrase } from '../text/phrase.ts';
import { phraseLines } from './fit.ts';
import { whileFitting } from './while-fitting.ts';

/** After these a text may end: at the end of a clause rather than of a word, and anywhere between Han. */
const CLAUSE_END = /[。；！？.;!?](?=\s|$|[^\d])/g;
const WORD_END = /\s|(?<=\p{Script=Han})(?=\p{Script=Han})/gu;

/** The phrase if it fits some lines, else its beginning that does with the sign that it goes on; never less than a word. */
export function cutToLines(
  phrase: Phrase,
  lines: number,
  textPx: number,
  widthPx: number,
  figures: readonly KeyFigure[],
): Phrase {
  if (phraseLines(phrase, textPx, widthPx, figures) <= lines) return phrase;
  const fits = (end: number) => phraseLines(slicePhrase(phrase, 0, end), textPx, widthPx - textPx, figures) <= lines;
  const clauses = whileFitting(endsOf(phrase.text, CLAUSE_END, 1), 0, fits);
  const words = whileFitting(endsOf(phrase.text, WORD_END, 0), 0, fits);
  const word = words.at(-1) ?? Math.max(1, Math.floor((lines * widthPx) / textPx) - 2);
  const clause = clauses.at(-1) ?? 0;
  return slicePhrase(phrase, 0, clause > word / 2 ? clause : word);
}

function endsOf(text: string, pattern: RegExp, after: number): number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index + after).filter((end) => end > 0 && end < text.length);
}
