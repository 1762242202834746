import type { Phrase } from '../../model/outline.ts';
import { slicePhrase, stretchesIn, unbreakableIn } from '../../text/phrase.ts';
import { withGaps } from './gap.ts';
import type { Html } from './html.ts';
import { html, raw } from './html.ts';
import type { Page } from './page.ts';

/** A phrase in which no quantity and no date breaks across lines, blanks are marked as gaps and formulas set; a figure knows its place. */
export function phraseHtml(phrase: Phrase | null, page: Page): Html | null {
  if (!phrase) return null;
  const { formulas } = page.deck.notation;
  const set = stretchesIn(phrase, formulas).filter(
    ([from, to, i]) => to - from === formulas[i].end - formulas[i].start,
  );
  const pieces: (Html | null)[] = [];
  let at = 0;
  for (const [from, to, i] of set) {
    const { isDisplay, mathml } = formulas[i];
    pieces.push(wordsHtml(slicePhrase(phrase, at, from), page));
    pieces.push(html`<span class="${isDisplay ? 'formula display' : 'formula'}">${raw(mathml)}</span>`);
    at = to;
  }
  return html`${[...pieces, wordsHtml(at === 0 ? phrase : slicePhrase(phrase, at, phrase.text.length), page)]}`;
}

function wordsHtml(phrase: Phrase, page: Page): Html {
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
