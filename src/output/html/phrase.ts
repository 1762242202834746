import type { Phrase } from '../../model/outline.ts';
import { stretchesIn, unbreakableIn } from '../../text/phrase.ts';
import { withGaps } from './gap.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

/** A phrase in which no quantity and no date breaks across lines, and blanks are marked as gaps; a figure knows its place. */
export function phraseHtml(phrase: Phrase | null, page: Page): Html | null {
  if (!phrase) return null;
  const { deck } = page;
  const gaps = stretchesIn(phrase, deck.blanks);
  const pieces: (Html | string)[] = [];
  const places = new Map(stretchesIn(phrase, deck.figures).map(([from, , figure]) => [from, deck.figures[figure]]));
  let at = 0;
  for (const [from, to] of unbreakableIn(phrase, deck.figures)) {
    pieces.push(...withGaps(phrase.text, at, from, gaps, page));
    const place = places.get(from);
    pieces.push(
      html`<span class="quantity"${place !== undefined && html` data-source="${placesOf({ parts: [place] })}"`}>${withGaps(phrase.text, from, to, gaps, page)}</span>`,
    );
    at = to;
  }
  return html`${[...pieces, ...withGaps(phrase.text, at, phrase.text.length, gaps, page)]}`;
}

/** Where a phrase or figure stands in the report, for `data-source`: '512-517 530-534'. */
export function placesOf({ parts }: Pick<Phrase, 'parts'>): string {
  return parts.map(({ start, end }) => `${start}-${end}`).join(' ');
}
