import type { Note } from '../model/deck.ts';

const MARKER = /^\s*(?:([-*+])|(\d{1,9}[.)]))\s+/;

/** What stands before a note that is an item of a list: '-' or its number, '2.'; null before any other. */
export function listMarker({ runs: [first] }: Pick<Note, 'runs'>): string | null {
  const [, bullet, number] = (first?.isMarkup && MARKER.exec(first.text)) || [];
  return bullet ? '-' : (number ?? null);
}
