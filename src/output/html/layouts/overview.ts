import { calloutHtml } from '../callout.ts';
import { html } from '../html.ts';
import { lineHtml } from '../line.ts';
import { placesOf } from '../phrase.ts';
import type { LayoutRenderer } from './layout.ts';
import { itemTitleHtml } from './lines.ts';

/** Columns under one rule: title, a line and the best figure of each sub-section. */
export const overview: LayoutRenderer<'overview'> = ({ items }, page) =>
  html`<ul class="columns columns-${items.length}${items.every(({ lines }) => lines.length === 0) && ' bare'}">${items.map(
    ({ title, lines, callout, endsAtClauses }) =>
      html`<li${page.step()}>${itemTitleHtml(title, endsAtClauses, page)}<div class="item-line">${lines.map((line) => html`<p data-source="${placesOf(line)}">${lineHtml(line, page)}</p>`)}</div>${callout && calloutHtml(callout, page)}</li>`,
  )}</ul>`;
