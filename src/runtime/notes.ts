import { element } from './element.ts';
import { noteSize } from './note-size.ts';
import type { Talk } from './talk.ts';

/** The speaker notes of one slide, copied into a window's document; a line that says so where it has none. */
function copyNotes(document: Document, talk: Talk, slide: HTMLElement | undefined): Node[] {
  const notes = [...(slide?.querySelector('aside.notes')?.childNodes ?? [])];
  if (!notes.some((node) => node.textContent?.trim())) {
    return [element(document, 'p', { class: 'lectern-none', lang: talk.language }, talk.words.noNotes)];
  }
  return notes.map((node) => document.importNode(node, true));
}

/** A scrolling region with the notes of the current slide, and the function that brings it up to date. */
export function createNotes(document: Document, talk: Talk): { region: HTMLElement; render: () => void } {
  const region = element(document, 'div', {
    class: 'lectern-notes',
    role: 'region',
    // A region that scrolls must be reachable, or it cannot be scrolled without a mouse.
    tabindex: 0,
    'aria-label': talk.words.notes,
    lang: talk.page.language,
  });
  let shown: HTMLElement | undefined;
  let shownIndex = -1;
  const render = () => {
    region.style.setProperty('--note-size', `${noteSize()}px`);
    const slide = talk.slides[talk.index];
    if (slide === shown) return;
    shown = slide;
    region.replaceChildren(...copyNotes(document, talk, slide));
    // The same slide after an edit of the report: the speaker reads on where they were.
    if (shownIndex !== talk.index) region.scrollTop = 0;
    shownIndex = talk.index;
  };
  return { region, render };
}

/** Scrolls notes by most of a screenful; false where they end. */
export function scrollNotes(region: HTMLElement, direction: 1 | -1): boolean {
  const before = region.scrollTop;
  region.scrollTop += direction * region.clientHeight * 0.85;
  return Math.abs(region.scrollTop - before) >= 1;
}
