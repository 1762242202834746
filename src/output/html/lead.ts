import type { Point } from '../../model/deck.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { lineHtml } from './line.ts';
import type { Page } from './page.ts';
import { placesOf } from './phrase.ts';

/** What the report says about the block that stands under it. */
export function leadHtml(points: readonly Point[], page: Page): Html[] {
  return points.map((point) => html`<p class="lead" data-source="${placesOf(point)}">${lineHtml(point, page)}</p>`);
}
