import type { Span } from '../model/source.ts';
import { figuresOf } from './trace.ts';

const IS_LIT = 'lectern-is-lit';

/**
 * Lights the callout of a figure on a slide, if it is there: for a moment, or where nothing may move until the next key or click.
 * @returns whether it is there
 */
export function lightCallout(slide: HTMLElement | undefined, { start, end }: Span): boolean {
  const callout = [...(slide?.querySelectorAll('.callout') ?? [])].find((each) =>
    figuresOf(each).some((figure) => figure.start === start && figure.end === end),
  );
  putOutCallouts();
  // Once more from the beginning, where it was lit a moment ago.
  void (callout as HTMLElement | undefined)?.offsetWidth;
  callout?.classList.add(IS_LIT);
  callout?.addEventListener('animationend', () => callout.classList.remove(IS_LIT), { once: true });
  for (const event of ['keydown', 'pointerdown'])
    document.addEventListener(event, putOutCallouts, { once: true, capture: true });
  return callout !== undefined;
}

/** Puts out whatever callout is lit. */
export function putOutCallouts(): void {
  for (const callout of document.querySelectorAll(`.callout.${IS_LIT}`)) callout.classList.remove(IS_LIT);
}
