import { html } from '../html.ts';
import { phraseHtml } from '../phrase.ts';
import type { LayoutRenderer } from './layout.ts';
import { linesHtml } from './lines.ts';

/** Numbered cards in a row, or in two. */
export const steps: LayoutRenderer<'steps'> = ({ items }, page) =>
  html`<ol class="cards cards-${items.length}">${items.map(
    ({ title, lines }, i) =>
      html`<li><span class="ordinal">${i + 1}</span><p class="item-title">${phraseHtml(title, page)}</p>${linesHtml(lines, page)}</li>`,
  )}</ol>`;
