import { html } from '../html.ts';
import { phraseHtml, placesOf } from '../phrase.ts';
import type { LayoutRenderer } from './layout.ts';

/** One sentence, large. */
export const statement: LayoutRenderer<'statement'> = ({ statement: words, attribution }, page) =>
  html`<div class="said"><p class="words" data-source="${placesOf(words)}">${phraseHtml(words, page)}</p>${
    attribution && html`<p class="attribution">${phraseHtml(attribution, page)}</p>`
  }</div>`;
