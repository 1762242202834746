import type { Span } from '../model/source.ts';
import { element } from './element.ts';
import { createIcon } from './icon.ts';
import { excerptOf, light } from './light.ts';
import type { Talk } from './talk.ts';
import { type NotePlace, notePlaces, type Trace } from './trace.ts';

/** Sentences of the paragraph that are shown before and after, where there is room. */
const MOST_NEIGHBOURS = 3;

/**
 * The panel over a slide that shows the sentence of a figure: apart from its neighbours in the paragraph, the figure lit, under the names of its section and slide.
 * Everything in it is copied from the notes.
 */
export function createSentencePanel(talk: Talk, trace: Trace, close: () => void): HTMLElement {
  const { before, sentence, after } = wordsOf(talk, trace);
  const title = element(document, 'h2', { id: 'lectern-sentence-title', lang: talk.language }, talk.words.inReport);
  const where = element(document, 'p', { id: 'lectern-sentence-where' }, whereOf(talk, trace.slide));
  const button = element(
    document,
    'button',
    { type: 'button', 'aria-label': talk.words.close, lang: talk.language, onclick: close },
    createIcon(document, 'close'),
  );
  return element(
    document,
    'div',
    {
      class: 'lectern-sentence-panel',
      role: 'dialog',
      'aria-modal': 'true',
      'aria-labelledby': `${title.id} ${where.id}`,
      tabindex: -1,
      lang: talk.page.language,
    },
    element(document, 'header', {}, title, where),
    contextOf('before', before),
    element(document, 'blockquote', {}, ...sentence),
    contextOf('after', after),
    button,
  );
}

/** Takes away the neighbours that are furthest off until the panel is not higher than its stage; what is longer still scrolls, from the figure on. */
export function fitPanel(panel: HTMLElement): void {
  const [before, after] = ['before', 'after'].map((side) => panel.querySelector(`.lectern-${side}`)!);
  const length = (side: Element) => (side.textContent ?? '').length;
  const isTooHigh = () => panel.scrollHeight > panel.clientHeight + 1;
  while (isTooHigh() && (before.firstElementChild || after.firstElementChild)) {
    const isBefore = length(before) >= length(after);
    (isBefore ? before.firstElementChild : after.lastElementChild)?.remove();
    (isBefore ? before : after).classList.add('lectern-is-cut');
  }
  if (isTooHigh()) panel.querySelector('mark')?.scrollIntoView({ block: 'center' });
}

/** @example 'Results of the half-year · Roads' */
function whereOf({ page }: Talk, index: number): string {
  const { section, title } = page.slides[index];
  const part = section === null ? '' : page.sections[section].title;
  return [...new Set([part, title])].filter(Boolean).join(' · ');
}

function contextOf(side: 'before' | 'after', sentences: Node[]): HTMLElement {
  return element(document, 'p', { class: `lectern-${side}` }, ...sentences);
}

function wordsOf(talk: Talk, { sentence, figures }: Trace): Record<'before' | 'sentence' | 'after', HTMLElement[]> {
  const notes = notePlaces(talk.slides).filter(({ start, end }) => start < sentence.end && sentence.start < end);
  const [first, last] = [notes[0], notes[notes.length - 1]];
  const own = notes.map((note) => copyOf(note, sentence, 'p'));
  for (const figure of figures) light(own, figure, () => element(document, 'mark'));
  const before = stretchesOf(first).filter(({ end }) => end <= sentence.start);
  const after = stretchesOf(last).filter(({ start }) => start >= sentence.end);
  return {
    before: before.slice(-MOST_NEIGHBOURS).map((stretch) => copyOf(first, stretch, 'span')),
    sentence: own,
    after: after.slice(0, MOST_NEIGHBOURS).map((stretch) => copyOf(last, stretch, 'span')),
  };
}

function stretchesOf({ starts, end }: NotePlace): Span[] {
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? end }));
}

/** A stretch of a note in an element that knows its place. */
function copyOf(note: NotePlace, place: Span, name: 'p' | 'span'): HTMLElement {
  const start = Math.max(note.start, place.start);
  const words = excerptOf(note.element, start - note.start, Math.min(note.end, place.end) - note.start);
  return element(document, name, { 'data-at': start }, words);
}
