import type { Span } from '../../model/source.ts';

/** Whether a stretch of the file is within one of a slide's notes. */
export function isSaidIn(notes: readonly Span[], { start, end }: Span): boolean {
  return notes.some((note) => start >= note.start && end <= note.end);
}
