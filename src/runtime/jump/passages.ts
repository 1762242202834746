import { sentencesIn } from '../sentences.ts';
import type { Talk } from '../talk.ts';
import type { Passage } from './find.ts';

/** What of a slide is one piece. The index has every figure of the deck and would always be found. */
const PIECES = '.callout, li, tr, p, blockquote, h3, figcaption, .code, text';

/** Everything on the slides and in their notes that can be looked for. */
export function passagesOf(talk: Talk): Passage[] {
  return talk.slides.flatMap((slide, index) => [
    { slide: index, kind: 'title' as const, text: talk.page.slides[index]?.title ?? '', sentence: null },
    ...shownOn(slide, index),
    ...saidTo(slide, index),
  ]);
}

function shownOn(slide: HTMLElement, index: number): Passage[] {
  return [...slide.querySelectorAll(`.slide :is(${PIECES}):not(:is(header, footer, .index) *)`)]
    .filter((piece) => !piece.parentElement?.closest(PIECES))
    .map((piece) => ({ slide: index, kind: 'slide', text: textOf(piece), sentence: null }));
}

function saidTo(slide: HTMLElement, index: number): Passage[] {
  const notes = slide.querySelector('aside.notes');
  if (!notes) return [];
  const sentences = sentencesIn(notes).map(
    ({ text }, sentence): Passage => ({ slide: index, kind: 'notes', text, sentence }),
  );
  const rows = [...notes.querySelectorAll('tr, .code')].map(
    (row): Passage => ({ slide: index, kind: 'notes', text: textOf(row), sentence: null }),
  );
  return [...sentences, ...rows];
}

/** Its words, with a space where one block of them ends, and an arrow between the ends of a pair. */
function textOf(piece: Element): string {
  const copy = piece.cloneNode(true) as Element;
  for (const drawing of copy.querySelectorAll('svg')) drawing.replaceWith(drawing.matches('.to') ? ' → ' : ' ');
  for (const block of copy.querySelectorAll('p, td, th, h3')) block.append(' ');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
