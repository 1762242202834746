import { html } from '../html.ts';
import { phraseHtml, placesOf } from '../phrase.ts';
import type { LayoutRenderer } from './layout.ts';

/** Somebody's words, large, and whose they are. */
export const quote: LayoutRenderer<'quote'> = ({ words, attribution, textPx }, page) =>
  html`<figure${page.figureRole && html` role="${page.figureRole}"`} class="quoted quote-${textPx}"><svg class="mark" viewBox="0 0 44 32" aria-hidden="true"><path d="M0 32V18C0 8 6 1 17 0v6c-5 1-8 4-8 9h8v17zm25 0V18c0-10 6-17 17-18v6c-5 1-8 4-8 9h8v17z"/></svg><blockquote data-source="${placesOf(words)}">${phraseHtml(words, page)}</blockquote>${
    attribution &&
    html`<figcaption data-source="${placesOf(attribution)}">${phraseHtml(attribution, page)}</figcaption>`
  }</figure>`;
