import { calloutHtml } from '../callout.ts';
import { html } from '../html.ts';
import type { LayoutRenderer } from './layout.ts';

/** A wall of callouts, parted by hairlines. */
export const figures: LayoutRenderer<'figures'> = ({ callouts }, page) =>
  html`<div class="wall wall-${callouts.length}">${callouts.map((callout) => calloutHtml(callout, page, page.step()))}</div>`;
