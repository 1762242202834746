import type { Item } from '../../../model/deck.ts';
import { partRow } from '../../../theme/part-rows.ts';
import { html } from '../html.ts';
import { lineHtml } from '../line.ts';
import { placesOf } from '../phrase.ts';
import type { LayoutRenderer } from './layout.ts';
import { itemTitleHtml, linesHtml } from './lines.ts';

/** Parallel statements, or the titles of many sub-sections, in two columns; a few parts in rows. */
export const list: LayoutRenderer<'list'> = ({ points, items, form }, page) =>
  html`<ul class="cells ${items.length ? 'of-parts' : ''} ${form === 'rows' ? rowClasses(items) : ''}">${points.map(
    (point) => html`<li${page.step()} data-source="${placesOf(point)}"><p>${lineHtml(point, page)}</p></li>`,
  )}${items.map(
    ({ number, title, lines, endsAtClauses }) =>
      html`<li${page.step()}>${number && html`<span class="ordinal">${number}</span>`}<div>${itemTitleHtml(title, endsAtClauses, page)}${linesHtml(lines, page)}</div></li>`,
  )}</ul>`;

function rowClasses(items: readonly Item[]): string {
  const { isLarge, numberPx } = partRow(items, 0);
  return `in-rows ${numberPx > 0 ? 'numbered' : ''} ${isLarge ? 'large' : ''}`;
}
