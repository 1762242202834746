import type { DeckPage } from '../model/page.ts';
import type { Talk } from './talk.ts';

/**
 * Makes steps of what appears by itself, where the deck asks for them, or a slide of it for some. To be done before reveal.js looks at the slides, and again when they
 * were replaced.
 */
export function makeSteps({ isStepped }: DeckPage): void {
  if (!isStepped) return;
  for (const slide of document.querySelectorAll<HTMLElement>('.reveal .slides > section[data-steps]')) {
    const steps = slide.dataset.steps!.split(' ');
    for (const [i, part] of slide.querySelectorAll('[data-step]').entries())
      if (steps[0] === 'all' || steps.includes(String(i))) part.classList.add('fragment');
  }
}

/** Tells every surface of each step, and of a screen that is made blank. */
export function followSteps(talk: Talk): void {
  for (const event of ['fragmentshown', 'fragmenthidden', 'paused', 'resumed'])
    talk.reveal.on(event, () => talk.tell());
}
