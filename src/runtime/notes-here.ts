import { element } from './element.ts';
import { createNotes } from './notes.ts';
import type { Talk } from './talk.ts';

const IS_OPEN = 'lectern-has-notes';

/** Notes below the slide, for a speaker with one screen or a blocked speaker view. Returns what shows and hides them. */
export function createNotesHere(talk: Talk): { toggle: (isOpen?: boolean) => void } {
  const root = document.documentElement;
  const { region, render } = createNotes(document, talk);
  const panel = element(document, 'aside', { class: 'lectern-notes-here', 'aria-label': talk.words.notes }, region);
  talk.listen(() => panel.isConnected && render());
  return {
    toggle(isOpen = !panel.isConnected) {
      root.classList.toggle(IS_OPEN, isOpen);
      if (isOpen) document.body.append(panel);
      else panel.remove();
      render();
      // The slide now has less, or more, of the screen; reveal.js and the style sheet's scale both listen to this.
      window.dispatchEvent(new Event('resize'));
    },
  };
}
