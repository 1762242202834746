import type { Slide } from '../../../model/deck.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { slideHtml } from '../slide.ts';
import type { fitted } from './sheets.ts';

/** A slide made small, with a hairline around it: most are as white as the paper. */
export function slideFrame(slide: Slide, page: Page): Html {
  return html`<div class="frame"><div class="stage">${slideHtml(slide, page)}</div></div>`;
}

/** Rules of all frames of a handout. */
export function frameStyle({ scale, widthMm, heightMm }: ReturnType<typeof fitted>): string {
  return `.frame{width:${widthMm.toFixed(2)}mm;height:${heightMm.toFixed(2)}mm}.stage{transform:scale(${scale.toFixed(5)})}`;
}
