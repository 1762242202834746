import { placeOf } from './accessibility.ts';
import { element } from './element.ts';
import { followOn } from './follow-on.ts';
import { light } from './light.ts';
import { lightFigures, operateFigures } from './note-figures.ts';
import { noteSize } from './note-size.ts';
import { ReadingLine } from './reading-line.ts';
import type { Talk } from './talk.ts';
import type { Trace } from './trace.ts';

/** The speaker notes of one slide, copied into a window's document; a line that says so where it has none. */
function copyNotes(document: Document, talk: Talk, slide: HTMLElement | undefined): Node[] {
  const notes = [...(slide?.querySelector('aside.notes')?.childNodes ?? [])];
  if (!notes.some((node) => node.textContent?.trim())) {
    return [element(document, 'p', { class: 'lectern-none', lang: talk.language }, talk.words.noNotes)];
  }
  return notes.map((node) => document.importNode(node, true));
}

/** A scrolling region of notes, what brings it up to date, and what reads a sentence on or back in it. */
export interface Notes {
  region: HTMLElement;
  render(): void;
  /** False where there is no further sentence. */
  step(direction: 1 | -1): boolean;
}

/**
 * The notes of the current slide, with the sentence that is read in the middle. A sentence that is traced is lit in it, wherever it stands.
 * @param isFollowed whether what the next slide begins with stands below them
 */
export function createNotes(document: Document, talk: Talk, isFollowed: boolean): Notes {
  const region = element(document, 'div', {
    class: 'lectern-notes',
    role: 'region',
    // A region that scrolls must be reachable, or it cannot be scrolled without a mouse.
    tabindex: 0,
    'aria-label': talk.words.notes,
    lang: talk.page.language,
  });
  const line = new ReadingLine(region, talk);
  let shown: HTMLElement | undefined;
  let lit: Trace | null = null;
  const render = () => {
    region.style.setProperty('--note-size', `${noteSize()}px`);
    const { trace } = talk;
    const slide = talk.slides[trace?.slide ?? talk.index];
    if (slide !== shown || trace !== lit) {
      region.replaceChildren(...copyNotes(document, talk, slide));
      const follow = isFollowed && !trace ? followOn(document, talk, talk.index) : null;
      line.begin();
      // Whole, before figures part it: the ground of one piece would lie over the last letter of another.
      const sentence = trace ? lightSentence(region, trace) : [];
      lightFigures(region, talk);
      region.classList.toggle('lectern-is-lit', trace !== null);
      if (follow) region.append(follow);
      if (trace) showTrace(region, talk, trace, sentence);
      shown = slide;
      lit = trace;
    }
    line.show();
  };
  operateFigures(region, talk);
  return { region, render, step: (direction) => line.step(direction) };
}

const notesIn = (region: HTMLElement) => region.querySelectorAll<HTMLElement>('[data-at]');

/** Lights the sentence that is traced. @returns its pieces, one a paragraph */
function lightSentence(region: HTMLElement, { sentence }: Trace): HTMLElement[] {
  const make = () => element(region.ownerDocument, 'span', { class: 'lectern-sentence' });
  return light(notesIn(region), sentence, make);
}

/** Lights the figures of the sentence that is traced, names its slide where that is another one, and brings it to the middle. */
function showTrace(region: HTMLElement, talk: Talk, { figures, slide }: Trace, sentence: HTMLElement[]): void {
  const { ownerDocument } = region;
  for (const figure of figures) light(notesIn(region), figure, () => element(ownerDocument, 'mark'));
  if (slide !== talk.index)
    region.prepend(element(ownerDocument, 'p', { class: 'lectern-none', lang: talk.language }, placeOf(talk, slide)));
  if (sentence.length === 0) return;
  const { top } = sentence[0].getBoundingClientRect();
  const height = sentence[sentence.length - 1].getBoundingClientRect().bottom - top;
  const third = region.clientHeight / 3;
  const aim = height < third ? (region.clientHeight - height) / 2 : third;
  region.scrollTop += top - region.getBoundingClientRect().top - aim;
}
