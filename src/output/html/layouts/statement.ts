import type { Slide } from '../../../model/deck.ts';
import { html } from '../html.ts';
import { lineHtml } from '../line.ts';
import { phraseHtml, placesOf } from '../phrase.ts';
import { titleHtml } from '../title.ts';
import type { LayoutRenderer } from './layout.ts';

/** One sentence, large, or the title in its place. */
export const statement: LayoutRenderer<'statement'> = (slide, page) => {
  const { statement: words, attribution, title } = slide;
  if (saysTitle(slide)) return html`<div class="said">${titleHtml(slide, page, phraseHtml(title, page))}</div>`;
  return html`<div class="said"><p class="words" data-source="${placesOf(words)}">${lineHtml(words, page)}</p>${
    attribution && html`<p class="attribution">${phraseHtml(attribution, page)}</p>`
  }</div>`;
};

/** Whether a slide has only its title to say, which stands where its statement would and not above it. */
export function saysTitle(slide: Slide): boolean {
  return slide.layout === 'statement' && slide.title !== null && placesOf(slide.statement) === placesOf(slide.title);
}
