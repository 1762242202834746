import type { Span } from '../model/source.ts';
import { figuresOf } from './trace.ts';

const IS_LIT = 'lectern-is-lit';

/** Lights a figure on a slide, where it is large if it is, else in its words: for a moment, or where nothing may move until the next key or click. */
export function lightCallout(slide: HTMLElement | undefined, place: Span): void {
  const shown = ['.callout', '.quantity[data-source]'].flatMap((kind) => [
    ...(slide?.querySelectorAll<HTMLElement>(`${kind}:not(:is(header, footer, .index) *)`) ?? []),
  ]);
  const lit = shown.find((each) => figuresOf(each).some((figure) => isSame(figure, place)));
  putOutCallouts();
  // Once more from the beginning, where it was lit a moment ago.
  void lit?.offsetWidth;
  lit?.classList.add(IS_LIT);
  lit?.addEventListener('animationend', () => lit.classList.remove(IS_LIT), { once: true });
  for (const event of ['keydown', 'pointerdown'])
    document.addEventListener(event, putOutCallouts, { once: true, capture: true });
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}

/** Puts out whatever is lit. */
export function putOutCallouts(): void {
  for (const callout of document.querySelectorAll(`.slide .${IS_LIT}`)) callout.classList.remove(IS_LIT);
}
