import type { Legend } from '../../model/deck.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';
import { phraseHtml, placesOf } from './phrase.ts';

/** The caption of a table, picture or listing, and its unit at the right; null where it has neither. */
export function captionHtml({ caption, unit }: Legend, page: Page): Html | null {
  if (!caption && !unit) return null;
  return html`<span class="legend">${caption && html`<span data-source="${placesOf(caption)}">${phraseHtml(caption, page)}</span>`}${
    unit && html`<span class="unit" data-source="${placesOf(unit)}">${phraseHtml(unit, page)}</span>`
  }</span>`;
}

/** Where it comes from, and what is to be said about it, in small print. */
export function sourcesHtml({ sources }: Legend, page: Page): Html | null {
  if (sources.length === 0) return null;
  return html`<div class="sources">${sources.map((source) => html`<p data-source="${placesOf(source)}">${phraseHtml(source, page)}</p>`)}</div>`;
}
