import type { Span } from '../model/source.ts';
import { excerptOf } from './light.ts';
import { type NotePlace, notePlaceOf } from './trace.ts';

/** A sentence of the notes: where it stands in the report, and its words without the source's markup. */
export interface NoteSentence extends Span {
  text: string;
}

/** The sentences of a slide's notes that are read aloud, in order. Nobody reads tables and listings aloud. */
export function sentencesIn(notes: ParentNode): NoteSentence[] {
  return [...notes.querySelectorAll<HTMLElement>('p[data-at]')]
    .map(notePlaceOf)
    .flatMap((note) => {
      const ends = [...note.starts.slice(1), note.end];
      return note.starts.map((start, i) => ({ start, end: ends[i], text: textOf(note, start, ends[i]) }));
    })
    .filter(({ text }) => text.length > 0);
}

function textOf({ element, start: from }: NotePlace, start: number, end: number): string {
  const words = excerptOf(element, start - from, end - from);
  for (const markup of words.querySelectorAll('[hidden]')) markup.remove();
  return (words.textContent ?? '').trim();
}
