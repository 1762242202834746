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

/** Rules of the frames of a handout. @param within selector of what they stand in, with a space: '.index-page ' */
export function frameStyle({ scale, widthMm, heightMm }: ReturnType<typeof fitted>, within = ''): string {
  return `${within}.frame{width:${widthMm.toFixed(2)}mm;height:${heightMm.toFixed(2)}mm}${within}.stage{transform:scale(${scale.toFixed(5)})}`;
}
