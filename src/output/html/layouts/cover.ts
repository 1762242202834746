import { html } from '../html.ts';
import { nameOf } from '../page.ts';
import { phraseHtml } from '../phrase.ts';
import { titleHtml } from '../title.ts';
import type { LayoutRenderer } from './layout.ts';

/** Title on a plate of the accent; under it who, how long, how much. */
export const cover: LayoutRenderer<'cover'> = (slide, page) => {
  const { deck, words } = page;
  const keyFigures = deck.figures.filter(({ isKey }) => isKey).length;
  const [first, ...others] = slide.byline;
  // A deck without notes takes as long as its speaker likes.
  const facts = [
    deck.sentences.length > 0 && words.minutes(deck.seconds),
    words.counts(deck.sections.length, keyFigures),
  ];
  return html`<div class="plate cover-${slide.titlePx}">${first && html`<p class="kicker">${phraseHtml(first, page)}</p>`}${titleHtml(slide, page, slide.title ? phraseHtml(slide.title, page) : nameOf(slide, page))}</div>
<div class="imprint">${others.map((line) => html`<p class="by">${phraseHtml(line, page)}</p>`)}${facts.map((fact) => fact && html`<p>${fact}</p>`)}${
    deck.blanks.length > 0 && html`<p class="to-fill">${words.blanks(deck.blanks.length)}</p>`
  }</div>`;
};
