import { nameSlides } from './accessibility.ts';
import { readDeckPage } from './deck-page.ts';
import { quicken } from './quick-slides.ts';
import { samePlace } from './same-place.ts';
import { makeSteps } from './steps.ts';
import type { Talk } from './talk.ts';

/** Follows an edit of the report: the live server's client replaces the slides and the JSON in the page, then sends `lectern:update` to the document. */
export function followUpdates(talk: Talk): void {
  document.addEventListener('lectern:update', () => {
    const { page: before, step } = talk;
    const after = readDeckPage(document);
    const placeOf = (slide: number) => samePlace(before, slide, after);
    const index = placeOf(talk.index);
    talk.replace(after, placeOf);
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
