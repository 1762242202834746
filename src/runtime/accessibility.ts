import { element } from './element.ts';
import { blankNow } from './screen.ts';
import type { Talk } from './talk.ts';

/** Slides and controls as a screen reader should find them: the current slide is the page's main content, read like any page, and a change of slide is announced. */
export function makeAccessible(talk: Talk): void {
  const deck = talk.reveal.getRevealElement() as HTMLElement;
  // It tells screen readers to hand over every key and read nothing.
  deck.removeAttribute('role');
  // reveal.js repeats the whole slide here, so that it would be read twice.
  deck.querySelector('.aria-status')?.remove();
  talk.reveal.getSlidesElement()?.setAttribute('role', 'main');
  nameSlides(talk);
  announceSlides(talk, deck);
  for (const event of ['overviewshown', 'overviewhidden']) talk.reveal.on(event, () => keepOutOfOverview(talk));
}

/** At a glance a slide is chosen as a whole, by arrows or by a click: the keyboard has no business with what is on it. */
function keepOutOfOverview({ reveal, slides }: Talk): void {
  const isOverview = reveal.isOverview();
  for (const slide of slides) slide.querySelector(':scope > .slide')?.toggleAttribute('inert', isOverview);
  // It scrolls then, and nothing in it can have the focus.
  const deck = reveal.getRevealElement();
  if (isOverview) deck?.setAttribute('tabindex', '0');
  else deck?.removeAttribute('tabindex');
}

/** Gives every slide its place and title as a name. To be done again when the slides were replaced. */
export function nameSlides(talk: Talk): void {
  talk.reveal.getSlidesElement()?.setAttribute('aria-label', talk.page.title);
  for (const [index, slide] of talk.slides.entries()) {
    slide.setAttribute('role', 'group');
    slide.setAttribute('aria-roledescription', talk.words.slide);
    slide.setAttribute('aria-label', placeOf(talk, index));
  }
}

/** @example 'Slide 3 of 20: Results of the half-year' */
export function placeOf(talk: Talk, index: number): string {
  const { slides } = talk.page;
  const place = talk.words.place(index + 1, slides.length);
  const title = slides[index]?.title;
  return title ? `${place}: ${title}` : place;
}

function announceSlides(talk: Talk, deck: HTMLElement): void {
  const status = element(document, 'div', { class: 'lectern-status', role: 'status', lang: talk.language });
  deck.append(status);
  const announce = (text: string) => {
    status.textContent = text;
  };
  talk.reveal.on('slidechanged', () => announce(placeOf(talk, talk.index)));
  talk.reveal.on('paused', () => announce(talk.words[blankNow(talk) ?? 'black']));
  talk.reveal.on('resumed', () => announce(talk.words.slideAgain));
}
