import type { Span } from '../../model/source.ts';
import { excerptOf } from '../light.ts';
import { notePlaces } from '../trace.ts';

/** A sentence of the report as a slide's notes have it, without markup. */
export function sentenceText(slide: HTMLElement, { start, end }: Span): string {
  return notePlaces([slide])
    .filter((note) => note.start < end && start < note.end)
    .map((note) => {
      const piece = excerptOf(note.element, Math.max(0, start - note.start), Math.min(note.end, end) - note.start);
      for (const markup of piece.querySelectorAll('[hidden]')) markup.remove();
      return piece.textContent ?? '';
    })
    .join('')
    .trim();
}
