import { html } from '../html.ts';
import type { LayoutRenderer } from './layout.ts';
import { itemTitleHtml, linesHtml } from './lines.ts';

/** Numbered cards in a row or in two, or rows. */
export const steps: LayoutRenderer<'steps'> = ({ items, first, form, titlePx }, page) =>
  html`<ol class="cards cards-${items.length} titles-${titlePx} ${form === 'rows' ? 'in-rows' : ''} ${items.some(({ lines }) => lines.length > 0) ? '' : 'of-titles'}" start="${first}">${items.map(
    ({ title, lines, endsAtClauses }, i) =>
      html`<li${page.step()}><span class="ordinal">${first + i}</span>${itemTitleHtml(title, endsAtClauses, page)}${linesHtml(lines, page)}</li>`,
  )}</ol>`;
