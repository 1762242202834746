import type { Slide } from '../../model/deck.ts';
import type { Mark } from '../../model/mark.ts';

/**
 * Slides whose links to other slides name them by their ids; one to a slide that is not there any more is none.
 * @param idOf the first slide that was made of the one written at a place, from 0
 * @example a link to '#4' → a link to '#s6'
 */
export function withSlideLinks(slides: readonly Slide[], idOf: (place: number) => string | undefined): Slide[] {
  const led = (mark: Mark): Mark[] => {
    if (mark.kind !== 'link' || !mark.href.startsWith('#')) return [mark];
    const id = idOf(Number(mark.href.slice(1)));
    return id === undefined ? [] : [{ ...mark, href: `#${id}` }];
  };
  return slides.map((slide) => ({ ...slide, wordMarks: slide.wordMarks.flatMap(led) }));
}
