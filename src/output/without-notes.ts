import type { Deck } from '../model/deck.ts';

/**
 * A deck to hand out: what its slides show and nothing that is only said to them. The index goes too, for its rows are sentences of the notes.
 * @example slides [{ id: 's1', notes: [{ … }] }, …, { id: 's9', layout: 'figure-index' }] → [{ id: 's1', notes: [] }, …]
 */
export function withoutNotes(deck: Deck): Deck {
  const slides = deck.slides
    .filter(({ layout }) => layout !== 'figure-index')
    .map((slide) => ({ ...slide, notes: [] }));
  return { ...deck, slides };
}
