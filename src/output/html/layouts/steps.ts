import { html } from '../html.ts';
import type { LayoutRenderer } from './layout.ts';
import { itemTitleHtml, linesHtml } from './lines.ts';

/** Numbered cards in a row, or in two. */
export const steps: LayoutRenderer<'steps'> = ({ items }, page) =>
  html`<ol class="cards cards-${items.length}">${items.map(
    ({ title, lines, endsAtClauses }, i) =>
      html`<li><span class="ordinal">${i + 1}</span>${itemTitleHtml(title, endsAtClauses, page)}${linesHtml(lines, page)}</li>`,
  )}</ol>`;
