import { remembered } from './remembered.ts';

const SMALLEST_PX = 14;
const LARGEST_PX = 60;
const STEP_PX = 2;
const USUAL_PX = 26;

/** The size of the notes' type nearest to the wished one that is allowed: 14–60 px. What is no number becomes 26. */
export function allowedNoteSize(wished: unknown): number {
  if (typeof wished !== 'number' || !Number.isFinite(wished)) return USUAL_PX;
  return Math.min(LARGEST_PX, Math.max(SMALLEST_PX, Math.round(wished)));
}

const stored = remembered(() => localStorage, 'lectern.note-size', allowedNoteSize);
let sizePx: number | null = null;

/** Type size of the notes in pixels: what the speaker chose last, in this deck or another. */
export function noteSize(): number {
  sizePx ??= stored.get();
  return sizePx;
}

/** Makes the notes larger (`steps` 1) or smaller (-1) and remembers it. */
export function changeNoteSize(steps: number): void {
  sizePx = allowedNoteSize(noteSize() + steps * STEP_PX);
  stored.set(sizePx);
}
