import type { Span } from '../model/source.ts';
import { placeOf } from './accessibility.ts';
import { element } from './element.ts';
import { light } from './light.ts';
import { lightCallout } from './lit-callout.ts';
import { noteSize } from './note-size.ts';
import type { Talk } from './talk.ts';
import { figuresOf, type Trace } from './trace.ts';

/** The speaker notes of one slide, copied into a window's document; a line that says so where it has none. */
function copyNotes(document: Document, talk: Talk, slide: HTMLElement | undefined): Node[] {
  const notes = [...(slide?.querySelector('aside.notes')?.childNodes ?? [])];
  if (!notes.some((node) => node.textContent?.trim())) {
    return [element(document, 'p', { class: 'lectern-none', lang: talk.language }, talk.words.noNotes)];
  }
  return notes.map((node) => document.importNode(node, true));
}

/** A scrolling region with the notes of the current slide, and the function that brings it up to date. A sentence that is traced is lit in it, wherever it stands. */
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
  let lit: Trace | null = null;
  let index = -1;
  /** Where the speaker was reading before a sentence was lit. After an edit of the report, they read on there. */
  let readAt = 0;
  const render = () => {
    region.style.setProperty('--note-size', `${noteSize()}px`);
    const { trace } = talk;
    const slide = talk.slides[trace?.slide ?? talk.index];
    if (slide === shown && trace === lit) return;
    if (index !== talk.index) readAt = 0;
    else if (!lit) readAt = region.scrollTop;
    region.replaceChildren(...copyNotes(document, talk, slide));
    lightFigures(region, talk);
    region.classList.toggle('lectern-is-lit', trace !== null);
    if (trace) lightSentence(region, talk, trace);
    else region.scrollTop = readAt;
    shown = slide;
    lit = trace;
    index = talk.index;
  };
  operateFigures(region, talk);
  return { region, render };
}

const notesIn = (region: HTMLElement) => region.querySelectorAll<HTMLElement>('[data-at]');

/** Lights the sentence that is traced, names its slide where that is another one, and brings it to the middle. */
function lightSentence(region: HTMLElement, talk: Talk, { sentence, figures, slide }: Trace): void {
  const { ownerDocument } = region;
  const lights = light(notesIn(region), sentence, () => element(ownerDocument, 'span', { class: 'lectern-sentence' }));
  for (const figure of figures) light(notesIn(region), figure, () => element(ownerDocument, 'mark'));
  if (slide !== talk.index)
    region.prepend(element(ownerDocument, 'p', { class: 'lectern-none', lang: talk.language }, placeOf(talk, slide)));
  if (lights.length === 0) return;
  const top = lights[0].getBoundingClientRect().top - region.getBoundingClientRect().top;
  const height = lights[lights.length - 1].getBoundingClientRect().bottom - lights[0].getBoundingClientRect().top;
  const third = region.clientHeight / 3;
  region.scrollTop += top - (height < third ? (region.clientHeight - height) / 2 : third);
}

/** Marks the figures that the current slide shows large. */
function lightFigures(region: HTMLElement, talk: Talk): void {
  const large = [...(talk.slides[talk.index]?.querySelectorAll('.callout, .amount') ?? [])].flatMap(figuresOf);
  for (const [place, span] of new Map(large.map((figure) => [`${figure.start}-${figure.end}`, figure]))) {
    const make = () => element(region.ownerDocument, 'span', { class: 'lectern-figure', 'data-source': place });
    const [first] = light(notesIn(region), span, make);
    first?.setAttribute('role', 'button');
    first?.setAttribute('tabindex', '0');
  }
}

/** A figure of the notes that is clicked, or chosen by keyboard, lights its callout on the slide. */
function operateFigures(region: HTMLElement, talk: Talk): void {
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

/** Scrolls notes by most of a screenful; false where they end. */
export function scrollNotes(region: HTMLElement, direction: 1 | -1): boolean {
  const before = region.scrollTop;
  region.scrollTop += direction * region.clientHeight * 0.85;
  return Math.abs(region.scrollTop - before) >= 1;
}
