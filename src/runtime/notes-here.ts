import { element } from './element.ts';
import { createNotes, type Notes } from './notes.ts';
import type { Talk } from './talk.ts';

const IS_OPEN = 'lectern-has-notes';

/** Whether the notes are on the deck's own screen. */
export function areNotesHere(): boolean {
  return document.documentElement.classList.contains(IS_OPEN);
}

/** Notes below the slide, for a speaker with one screen or a blocked speaker view. Returns what shows and hides them, and reads on in them. */
export function createNotesHere(talk: Talk): { toggle: (isOpen?: boolean) => void; step: Notes['step'] } {
  const root = document.documentElement;
  const { region, render, step } = createNotes(document, talk, true);
  const panel = element(document, 'aside', { class: 'lectern-notes-here', 'aria-label': talk.words.notes }, region);
  talk.listen(() => panel.isConnected && render());
  window.addEventListener('resize', () => panel.isConnected && render());
  return {
    toggle(isOpen = !panel.isConnected) {
      root.classList.toggle(IS_OPEN, isOpen);
      if (isOpen) document.body.append(panel);
      else panel.remove();
      // The slide now has less, or more, of the screen; reveal.js and the style sheet's scale both listen to this.
      window.dispatchEvent(new Event('resize'));
      render();
    },
    step,
  };
}
