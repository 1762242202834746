import type { DeckPage } from '../../model/page.ts';
import type { Talk } from '../talk.ts';
import type { Run } from './run.ts';
import { isSameText, sketchOf } from './sketch.ts';

/** What a run remembers of its deck, to be found again by when the report was edited, or renamed. */
export interface DeckMark {
  title: string;
  sketch: string;
}

/** The mark of a deck as it is now: its title, and its notes in short. */
export function markOf({ page, slides }: Talk): DeckMark {
  const notes = slides.map((slide) => slide.querySelector('aside.notes')?.textContent ?? '');
  return { title: page.title, sketch: sketchOf(notes.join('。')) };
}

/** Whether a run was of this deck: told by its text; by its title where the one or the other has none, as runs had none at first. */
export function isOfDeck({ deck, sketch }: Run, mark: DeckMark): boolean {
  return isSameDeck({ title: deck, sketch }, mark);
}

/** The same of two decks. */
export function isSameDeck(one: DeckMark, other: DeckMark): boolean {
  return one.sketch && other.sketch ? isSameText(one.sketch, other.sketch) : one.title === other.title;
}

/** Whether a run is of the slides that the deck has now: only then can it be gone on with, and do its times say something about sentences. */
export function hasSlidesOf({ slides }: Run, page: DeckPage): boolean {
  return page.slides.length === slides.length && page.slides.every(({ title }, i) => title === slides[i].title);
}
