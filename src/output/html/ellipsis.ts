import { html } from './html.ts';

/** A sentence, or what is in a cell, goes on elsewhere. Not by the style sheet: what that adds is in no tag of a PDF. */
export const ellipsis = html`<span class="ellipsis">…</span>`;
