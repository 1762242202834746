import type { Deck, Slide } from '../../../model/deck.ts';
import type { FontFile, Theme } from '../../../model/theme.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { paperPage } from '../page.ts';
import { stageStyle } from '../render-paged.ts';
import { slideHtml } from '../slide.ts';
import { printedDocument } from './paper-document.ts';
import { inState, STATE_STYLE, stepsOf } from './slide-state.ts';

/** The deck as plain pages, one for each state of a slide: bare, then with one more point, callout or item on each. What leads to a figure leads to the page that has it all. */
export function renderSteps(deck: Deck, theme: Theme, fonts: readonly FontFile[]): string {
  const plain = paperPage(deck);
  const steps = new Map(deck.slides.map((slide) => [slide.id, stepsOf(slide, plain)]));
  const page: Page = { ...plain, hrefOfWhole: (id) => `#${stateId(id, steps.get(id)?.length ?? 0)}` };
  const body = deck.slides.map((slide) => statesOf(slide, steps.get(slide.id)!, page));
  return printedDocument(deck, theme, fonts, { style: stageStyle(deck) + STATE_STYLE, body: body.flat() });
}

function statesOf(slide: Slide, steps: readonly number[], page: Page): Html[] {
  return Array.from(
    { length: steps.length + 1 },
    (_, taken) =>
      html`<section id="${stateId(slide.id, taken)}">${slideHtml(slide, inState(page, steps, taken))}</section>\n`,
  );
}

/** @example stateId('s5', 0) → 's5'; stateId('s5', 2) → 's5-2' */
function stateId(slideId: string, taken: number): string {
  return taken === 0 ? slideId : `${slideId}-${taken}`;
}
