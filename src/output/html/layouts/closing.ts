import { html } from '../html.ts';
import { nameOf } from '../page.ts';
import { phraseHtml, placesOf } from '../phrase.ts';
import { titleHtml } from '../title.ts';
import type { LayoutRenderer } from './layout.ts';

/** The last words on a plate of the accent, under them the report's title. */
export const closing: LayoutRenderer<'closing'> = (slide, page) =>
  html`<div class="plate">${titleHtml(slide, page, nameOf(slide, page))}${
    slide.statement &&
    html`<p class="words" data-source="${placesOf(slide.statement)}">${phraseHtml(slide.statement, page)}</p>`
  }${page.deck.title && html`<p class="of">${phraseHtml(page.deck.title, page)}</p>`}</div>`;
