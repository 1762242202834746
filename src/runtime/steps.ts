import type { DeckPage } from '../model/page.ts';
import type { Talk } from './talk.ts';

/** What appears step by step: points, callouts, the items of overviews, cards and lists. A thing with another in it is one step. */
const STEPS = [
  '.points > li',
  '.stack > .callout',
  '.wall > .callout',
  '.pairs > .pair',
  '.columns > li',
  '.cards > li',
  '.cells > li',
].join();

/** Makes steps of a deck's slides where it asks for them. To be done before reveal.js looks at the slides, and again when they were replaced. */
export function makeSteps({ isStepped }: DeckPage): void {
  if (!isStepped) return;
  for (const step of document.querySelectorAll(`.reveal .slides > section :is(${STEPS})`))
    step.classList.add('fragment');
}

/** Tells every surface of each step, and of a screen that is made blank. */
export function followSteps(talk: Talk): void {
  for (const event of ['fragmentshown', 'fragmenthidden', 'paused', 'resumed'])
    talk.reveal.on(event, () => talk.tell());
}
