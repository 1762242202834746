import type { Phrase } from '../../../model/outline.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import { lineHtml } from '../line.ts';
import type { Page } from '../page.ts';
import { placesOf } from '../phrase.ts';

/** The lines of a card or a part, one paragraph each. */
export function linesHtml(lines: readonly Phrase[], page: Page): Html {
  return html`${lines.map((line) => html`<p class="item-line" data-source="${placesOf(line)}">${lineHtml(line, page)}</p>`)}`;
}

/** The title of a card or a part. */
export function itemTitleHtml(title: Phrase | null, endsAtClauses: boolean, page: Page): Html {
  return html`<p class="item-title ${endsAtClauses ? 'at-clauses' : ''}">${title && lineHtml(title, page)}</p>`;
}
