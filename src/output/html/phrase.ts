import type { Phrase } from '../../model/outline.ts';
import { stretchesIn, unbreakableIn } from '../../text/phrase.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

/** A phrase in which no quantity and no date breaks across lines, and blanks are marked as gaps. */
export function phraseHtml(phrase: Phrase | null, { deck }: Page): Html | null {
  if (!phrase) return null;
  const gaps = stretchesIn(phrase, deck.blanks);
  const pieces: (Html | string)[] = [];
  let at = 0;
  for (const [from, to] of unbreakableIn(phrase, deck.figures)) {
    pieces.push(...withGaps(phrase.text, at, from, gaps));
    pieces.push(html`<span class="quantity">${withGaps(phrase.text, from, to, gaps)}</span>`);
    at = to;
  }
  return html`${[...pieces, ...withGaps(phrase.text, at, phrase.text.length, gaps)]}`;
}

/** text[from, to) with its blanks as gaps. */
function withGaps(
  text: string,
  from: number,
  to: number,
  gaps: readonly [number, number, number][],
): (Html | string)[] {
  const pieces: (Html | string)[] = [];
  let at = from;
  for (const [start, end] of gaps) {
    if (start < at || end > to) continue;
    pieces.push(text.slice(at, start), html`<span class="gap">${text.slice(start, end)}</span>`);
    at = end;
  }
  return [...pieces, text.slice(at, to)];
}

/** Where a phrase or figure stands in the report, for `data-source`: '512-517 530-534'. */
export function placesOf(phrase: Phrase): string {
  return phrase.parts.map(({ start, end }) => `${start}-${end}`).join(' ');
}
