import { sentencesIn } from '../sentences.ts';
import type { Talk } from '../talk.ts';
import { figuresOf } from '../trace.ts';
import type { Passage } from './find.ts';

/** What of a slide is one piece. The index has every figure of the deck and would always be found. */
const PIECES = '.callout, li, tr, p, blockquote, h3, figcaption, .code, text';

/** Everything on the slides and in their notes that can be looked for. */
export function passagesOf(talk: Talk): Passage[] {
  return talk.slides.flatMap((slide, index) => [
    { slide: index, kind: 'title' as const, text: talk.page.slides[index]?.title ?? '', sentence: null, figure: null },
    ...shownOn(slide, index),
    ...saidTo(slide, index),
  ]);
}

function shownOn(slide: HTMLElement, index: number): Passage[] {
  const notes = slide.querySelector('aside.notes');
  const sentences = notes ? sentencesIn(notes) : [];
  return [...slide.querySelectorAll(`.slide :is(${PIECES}):not(:is(header, footer, .index) *)`)]
    .filter((piece) => !piece.parentElement?.closest(PIECES))
    .map((piece) => {
      const place = figuresOf(piece)[0];
      const sentence = place ? sentences.findIndex(({ start, end }) => start <= place.start && place.start < end) : -1;
      return {
        slide: index,
        kind: 'slide',
        text: textOf(piece),
        sentence: sentence < 0 ? null : sentence,
        figure: piece.matches('.callout') && place ? place : null,
      };
    });
}

function saidTo(slide: HTMLElement, index: number): Passage[] {
  const notes = slide.querySelector('aside.notes');
  if (!notes) return [];
  const said = (text: string, sentence: number | null): Passage => ({
    slide: index,
    kind: 'notes',
    text,
    sentence,
    figure: null,
  });
  const rows = [...notes.querySelectorAll('tr, .code')].map((row) => said(textOf(row), null));
  return [...sentencesIn(notes).map(({ text }, sentence) => said(text, sentence)), ...rows];
}

/** Its words, with a space where one block of them ends, and an arrow between the ends of a pair. */
function textOf(piece: Element): string {
  const copy = piece.cloneNode(true) as Element;
  for (const drawing of copy.querySelectorAll('svg')) drawing.replaceWith(drawing.matches('.to') ? ' → ' : ' ');
  for (const block of copy.querySelectorAll('p, td, th, h3, .ordinal')) block.append(' ');
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
