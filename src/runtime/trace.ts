import type { Span } from '../model/source.ts';
import type { Talk } from './talk.ts';

/** A figure led back to its sentence, both as places in the report. */
export interface Trace {
  figures: Span[];
  sentence: Span;
  /** Index of the slide whose notes have the sentence. */
  slide: number;
  /** Whether the audience sees it; otherwise only the speaker does. */
  isShown: boolean;
}

/** A paragraph of the notes with its place in the report and those where its sentences begin; of one that `isContinued`, the first began in the note before. */
export interface NotePlace extends Span {
  element: HTMLElement;
  starts: number[];
  isContinued: boolean;
}

/** The places of the figures that an element of a slide shows: its own and those of what is in it. @example data-source="12-19 30-33" → two spans */
export function figuresOf(element: Element): Span[] {
  const own = element.matches('[data-source]') ? [element] : [];
  return [...own, ...element.querySelectorAll('[data-source]')].flatMap((each) =>
    each
      .getAttribute('data-source')!
      .split(' ')
      .map((span) => {
        const [start, end] = span.split('-').map(Number);
        return { start, end };
      }),
  );
}

/** Reads `data-at` of a note: '+551 23 40', as output/html/notes.ts writes it. */
export function notePlaceOf(element: HTMLElement): NotePlace {
  const at = element.dataset.at ?? '';
  const [start, ...lengths] = at.split(' ').map(Number);
  const starts = [start];
  for (const length of lengths) starts.push(starts[starts.length - 1] + length);
  return { element, start, end: start + (element.textContent ?? '').length, starts, isContinued: at.startsWith('+') };
}

/** All paragraphs of the notes, in order of place. */
export function notePlaces(slides: readonly HTMLElement[]): NotePlace[] {
  return slides.flatMap((slide) =>
    [...slide.querySelectorAll<HTMLElement>('aside.notes > [data-at]')].map(notePlaceOf),
  );
}

/**
 * The sentence that holds a place of the report; null where no note has it. It goes on over whatever was dropped in the middle of it.
 * @param notes in order of place
 */
export function sentenceAt(notes: readonly NotePlace[], place: number): Span | null {
  const index = notes.findIndex(({ start, end }) => start <= place && place < end);
  if (index < 0) return null;
  let first = index;
  while (notes[first].isContinued && first > 0 && !notes[first].starts.some((at, i) => i > 0 && at <= place)) first--;
  const start = notes[first].starts.findLast((at) => at <= place)!;
  let last = index;
  let end = notes[last].starts.find((at) => at > place);
  while (end === undefined && notes[last + 1]?.isContinued) {
    last++;
    end = notes[last].starts[1];
  }
  return { start, end: end ?? notes[last].end };
}

/** Leads figures back to the sentence of the first of them; null where the notes do not have it. */
export function traceOf(talk: Talk, figures: Span[], isShown: boolean): Trace | null {
  const sentence = figures.length > 0 ? sentenceAt(notePlaces(talk.slides), figures[0].start) : null;
  if (!sentence) return null;
  const slide = talk.slides.findIndex((each) =>
    notePlaces([each]).some(({ start, end }) => start <= sentence.start && sentence.start < end),
  );
  return { figures, sentence, slide, isShown };
}
