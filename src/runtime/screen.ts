import type { Talk } from './talk.ts';

/** What the room sees in place of the slide. */
export type Blank = 'black' | 'white';

const IS_WHITE = 'lectern-is-white';

/** Makes the screen black or white, changes the one for the other, or brings the slide back. reveal.js calls both a pause. */
export function toggleBlank(talk: Talk, blank: Blank): void {
  const isSo = blankNow(talk) === blank;
  if (!isSo) document.documentElement.classList.toggle(IS_WHITE, blank === 'white');
  talk.reveal.togglePause(!isSo);
  talk.tell();
}

/** What the room sees; null while it sees the slide. */
export function blankNow({ reveal }: Talk): Blank | null {
  return reveal.isPaused() ? blankOf() : null;
}

function blankOf(): Blank {
  return document.documentElement.classList.contains(IS_WHITE) ? 'white' : 'black';
}
