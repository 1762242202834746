import type { DeckPage } from '../model/page.ts';
import { nameSlides } from './accessibility.ts';
import { readDeckPage } from './deck-page.ts';
import { quicken } from './quick-slides.ts';
import { makeSteps } from './steps.ts';
import type { Talk } from './talk.ts';

/**
 * Where the talk goes on after the report was edited: at the slide of the same title nearest to where it was, otherwise at the same place.
 * @returns an index in `after.slides`
 */
export function samePlace(before: DeckPage, index: number, after: DeckPage): number {
  const title = before.slides[index]?.title;
  const distance = (other: number) => Math.abs(other - index);
  const [nearest] = after.slides
    .map((slide, other) => ({ slide, other }))
    .filter(({ slide }) => slide.title === title)
    .sort((a, b) => distance(a.other) - distance(b.other));
  return nearest?.other ?? Math.min(index, after.slides.length - 1);
}

/** Follows an edit of the report: the live server's client replaces the slides and the JSON in the page, then sends `lectern:update` to the document. */
export function followUpdates(talk: Talk): void {
  document.addEventListener('lectern:update', () => {
    const before = talk.page;
    const { step } = talk;
    const index = samePlace(before, talk.index, readDeckPage(document));
    talk.page = talk.timed(readDeckPage(document));
    talk.reveal.configure({ width: talk.page.widthPx, height: talk.page.heightPx });
    quicken(talk.reveal.getRevealElement()!);
    makeSteps(talk.page);
    talk.reveal.sync();
    talk.reveal.slide(index, 0, step ?? undefined);
    nameSlides(talk);
    window.dispatchEvent(new Event('resize'));
    talk.tell();
  });
}
