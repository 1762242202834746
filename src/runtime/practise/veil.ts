import type { Language } from '../../model/outline.ts';
import type { Span } from '../../model/source.ts';
import { element } from '../element.ts';
import { light } from '../light.ts';
import { notePlaceOf } from '../trace.ts';
import { type HeartStep, hiddenIn } from './by-heart.ts';

/** Hides what a step hides of notes; where they were hidden otherwise before, that goes first. What is hidden keeps its room, and screen readers pass over it. */
export function veil(region: HTMLElement, language: Language, step: HeartStep, figures: readonly Span[]): void {
  unveil(region);
  if (step === 'all') return;
  for (const note of region.querySelectorAll<HTMLElement>('p[data-at]')) {
    for (const place of placesIn(note, language, step, figures)) light([note], place, makeVeil).forEach(drawVeil);
  }
  // A figure of which nothing is to be read can't be found by keyboard or ear either.
  for (const figure of figuresIn(region)) figure.inert = isHidden(figure);
}

function figuresIn(region: HTMLElement): Iterable<HTMLElement> {
  return region.querySelectorAll<HTMLElement>('.lectern-figure');
}

function isHidden(figure: HTMLElement): boolean {
  const veiled = [...figure.querySelectorAll('.lectern-veil')].map(({ textContent }) => textContent ?? '').join('');
  return figure.closest('.lectern-veil') !== null || veiled.length === (figure.textContent ?? '').length;
}

function makeVeil(): HTMLElement {
  return element(document, 'span', { class: 'lectern-veil' });
}

/** The words are gone, the line that they stood on stays: what is invisible would take its own line with it. */
function drawVeil(veiled: HTMLElement): void {
  veiled.replaceChildren(element(document, 'span', {}, ...veiled.childNodes));
}

function unveil(region: HTMLElement): void {
  for (const veiled of region.querySelectorAll('.lectern-veil')) veiled.replaceWith(...veiled.firstChild!.childNodes);
  for (const figure of figuresIn(region)) figure.inert = false;
}

/** Places of the report that are hidden in a note, sentence by sentence. */
function placesIn(note: HTMLElement, language: Language, step: HeartStep, figures: readonly Span[]): Span[] {
  const { start, end, starts } = notePlaceOf(note);
  const text = note.textContent ?? '';
  return starts.flatMap((from, i) => {
    const to = Math.min(starts[i + 1] ?? end, end);
    const own = figures.filter((figure) => figure.start >= from && figure.end <= to);
    const sentence = text.slice(from - start, to - start);
    return hiddenIn(
      sentence,
      language,
      step,
      own.map((figure) => ({ start: figure.start - from, end: figure.end - from })),
    ).map((hidden) => ({ start: from + hidden.start, end: from + hidden.end }));
  });
}
