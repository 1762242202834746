import { html } from '../html.ts';
import { phraseHtml, placesOf } from '../phrase.ts';
import type { LayoutRenderer } from './layout.ts';

/** Numbered cards in a row, or in two. */
export const steps: LayoutRenderer<'steps'> = ({ items }, page) =>
  html`<ol class="cards cards-${items.length}">${items.map(
    ({ title, line }, i) =>
      html`<li><span class="ordinal">${i + 1}</span><p class="item-title">${phraseHtml(title, page)}</p>${
        line && html`<p class="item-line" data-source="${placesOf(line)}">${phraseHtml(line, page)}</p>`
      }</li>`,
  )}</ol>`;
