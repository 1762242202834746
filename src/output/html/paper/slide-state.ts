import type { Deck, Slide } from '../../../model/deck.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { slideHtml } from '../slide.ts';

/** Rules of what is still to appear: its room is kept. */
export const STATE_STYLE = '[data-step="to-come"]{visibility:hidden}';

/** Which parts of a slide appear by themselves, by their places among those that can: those that the author of the deck marked, or where none is marked in the whole deck, all. */
export function stepsOf(slide: Slide, page: Page): number[] {
  if (hasMarks(page.deck)) return slide.steps ?? [];
  let count = 0;
  const counting = () => {
    count++;
    return null;
  };
  slideHtml(slide, { ...page, step: counting });
  return Array.from({ length: count }, (_, place) => place);
}

function hasMarks({ slides }: Deck): boolean {
  return slides.some(({ steps }) => steps !== null && steps.length > 0);
}

/**
 * The page for a slide of which so many of its steps are taken: the rest is to come, and what was there before is seen but not read again.
 * Whoever hears the PDF hears each thing once, on the page on which it appears, and a slide is one bookmark.
 */
export function inState(page: Page, steps: readonly number[], taken: number): Page {
  const repeated = taken > 0 ? html` inert` : null;
  let at = 0;
  const step = () => {
    const order = steps.indexOf(at++);
    if (order >= taken) return html` data-step="to-come"`;
    return order === taken - 1 && order >= 0 ? null : repeated;
  };
  return { ...page, step, around: repeated };
}
