import type { Notes } from './notes.ts';
import type { Talk } from './talk.ts';

/** Reads a sentence on or back; where the notes end, the next slide. A sentence that was asked about is put away first. */
export function readOn(talk: Talk, step: Notes['step'], direction: 1 | -1): void {
  if (talk.trace) talk.trace = null;
  else if (!step(direction) && direction > 0) talk.reveal.next();
}
