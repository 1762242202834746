import type { Phrase } from '../../model/outline.ts';
import { stretchesIn } from '../../text/phrase.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

/** A phrase in which no quantity breaks across lines and blanks are marked as gaps. */
export function phraseHtml(phrase: Phrase | null, { deck }: Page): Html | null {
  if (!phrase) return null;
  const pieces: (Html | string)[] = [];
  let at = 0;
  for (const [from, to, index] of stretchesIn(phrase, deck.figures)) {
    pieces.push(...withGaps(phrase, at, from, deck.blanks));
    pieces.push(
      html`<span class="${deck.figures[index].isBlank ? 'quantity gap' : 'quantity'}">${phrase.text.slice(from, to)}</span>`,
    );
    at = to;
  }
  return html`${[...pieces, ...withGaps(phrase, at, phrase.text.length, deck.blanks)]}`;
}

/** phrase.text[from, to) with the blanks of names as gaps. */
function withGaps(phrase: Phrase, from: number, to: number, blanks: Page['deck']['blanks']): (Html | string)[] {
  const pieces: (Html | string)[] = [];
  let at = from;
  for (const [start, end] of stretchesIn(phrase, blanks)) {
    if (start < at || end > to) continue;
    pieces.push(phrase.text.slice(at, start), html`<span class="gap">${phrase.text.slice(start, end)}</span>`);
    at = end;
  }
  return [...pieces, phrase.text.slice(at, to)];
}

/** Where a phrase or figure stands in the report, for `data-source`: '512-517 530-534'. */
export function placesOf(phrase: Phrase): string {
  return phrase.parts.map(({ start, end }) => `${start}-${end}`).join(' ');
}
