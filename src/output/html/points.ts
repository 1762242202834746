import type { Point } from '../../model/deck.ts';
import { SCALE } from '../../theme/type-scale.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { lineHtml } from './line.ts';
import type { Page } from './page.ts';
import { placesOf } from './phrase.ts';

/** Condensed lines as a list; each knows its places in the report. */
export function pointsHtml(points: readonly Point[], page: Page, textPx: number = SCALE.pointPx): Html {
  return html`<ul class="points points-${textPx} of-${points.length}">${points.map((point) => html`<li${page.step()} data-source="${placesOf(point)}"><p>${lineHtml(point, page)}</p></li>`)}</ul>`;
}
