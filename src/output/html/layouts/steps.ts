import { html } from '../html.ts';
import type { LayoutRenderer } from './layout.ts';
import { itemTitleHtml, linesHtml } from './lines.ts';

/** Numbered cards in a row, or in two. */
export const steps: LayoutRenderer<'steps'> = ({ items, first }, page) =>
  html`<ol class="cards cards-${items.length}" start="${first}">${items.map(
    ({ title, lines, endsAtClauses }, i) =>
      html`<li><span class="ordinal">${first + i}</span>${itemTitleHtml(title, endsAtClauses, page)}${linesHtml(lines, page)}</li>`,
  )}</ol>`;
