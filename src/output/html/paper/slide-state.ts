import type { Slide } from '../../../model/deck.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { slideHtml } from '../slide.ts';

/** Rules of what is still to appear: its room is kept. */
export const STATE_STYLE = '[data-step="to-come"]{visibility:hidden}';

/** How many things of a slide appear by themselves. */
export function stepsOf(slide: Slide, page: Page): number {
  let count = 0;
  const counting = () => {
    count++;
    return null;
  };
  slideHtml(slide, { ...page, step: counting });
  return count;
}

/**
 * The page for a slide of which so many things have appeared: the rest is to come, and what was there before is seen but not read again.
 * Whoever hears the PDF hears each thing once, on the page on which it appears, and a slide is one bookmark.
 */
export function inState(page: Page, taken: number): Page {
  const repeated = taken > 0 ? html` inert` : null;
  let at = 0;
  const step = () => {
    const place = ++at;
    if (place > taken) return html` data-step="to-come"`;
    return place < taken ? repeated : null;
  };
  return { ...page, step, around: repeated };
}
