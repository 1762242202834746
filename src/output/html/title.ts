import type { Slide } from '../../model/deck.ts';
import type { Html } from './html.ts';
import { html, raw } from './html.ts';
import type { Page } from './page.ts';

/** A slide's title in the heading element that the page asks for. */
export function titleHtml(slide: Slide, page: Page, content: Html | string | null): Html {
  const tag = raw(page.headingOf(slide));
  return html`<${tag} class="title ${slide.endsAtClauses ? 'at-clauses' : ''}">${content}</${tag}>`;
}
