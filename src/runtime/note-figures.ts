import type { Span } from '../model/source.ts';
import { element } from './element.ts';
import { light } from './light.ts';
import { lightCallout } from './lit-callout.ts';
import type { Talk } from './talk.ts';
import { figuresOf } from './trace.ts';

/** Marks the figures that the current slide shows large. */
export function lightFigures(region: HTMLElement, talk: Talk): void {
  const large = [...(talk.slides[talk.index]?.querySelectorAll('.callout, .amount') ?? [])].flatMap(figuresOf);
  for (const [place, span] of new Map(large.map((figure) => [`${figure.start}-${figure.end}`, figure]))) {
    const make = () => element(region.ownerDocument, 'span', { class: 'lectern-figure', 'data-source': place });
    const [first] = light(region.querySelectorAll<HTMLElement>('[data-at]'), span, make);
    first?.setAttribute('role', 'button');
    first?.setAttribute('tabindex', '0');
  }
}

/** A figure of the notes that is clicked, or chosen by keyboard, lights its callout on the slide. */
export function operateFigures(region: HTMLElement, talk: Talk): void {
  const operate = (event: Event) => {
    const figure = (event.target as Element).closest?.('.lectern-figure');
    if (!figure) return;
    event.preventDefault();
    const place: Span = figuresOf(figure)[0];
    talk.trace = null;
    lightCallout(talk.slides[talk.index], place);
  };
  region.addEventListener('click', operate);
  region.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') operate(event);
  });
}
