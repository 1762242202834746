import { calloutHtml } from '../callout.ts';
import { html } from '../html.ts';
import { pointsHtml } from '../points.ts';
import type { LayoutRenderer } from './layout.ts';

/** Points beside a stack of callouts; either may be missing. */
export const section: LayoutRenderer<'section'> = ({ points, pointPx, callouts }, page) =>
  html`<div class="body ${points.length ? 'with-points' : ''} ${
    callouts.length ? `with-callouts callouts-${callouts.length}` : ''
  }">${points.length > 0 && pointsHtml(points, page, pointPx)}${
    callouts.length > 0 &&
    html`<div class="stack">${callouts.map((callout) => calloutHtml(callout, page, page.step()))}</div>`
  }</div>`;
