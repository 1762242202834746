import { element } from '../element.ts';
import { createIcon, type Icon } from '../icon.ts';
import type { Actions } from '../keyboard.ts';
import { noteSize } from '../note-size.ts';
import type { Talk } from '../talk.ts';
import { isUnstarted } from '../timer.ts';

/** The speaker view's buttons, and the function that gives them their present names. */
export function createControls(document: Document, talk: Talk, actions: Actions) {
  const { words } = talk;
  const button = (icon: Icon, label: string, act: (() => void) | null) =>
    element(
      document,
      'button',
      { type: 'button', 'aria-label': label, title: label, onclick: () => act?.() },
      createIcon(document, icon),
    );
  const timer = button('start', words.start, actions.timer);
  const size = element(document, 'output', { class: 'lectern-size', 'aria-label': words.size(noteSize()) });
  const bar = element(
    document,
    'nav',
    { class: 'lectern-controls', 'aria-label': words.controls },
    button('previous', words.previous, actions.previous),
    button('next', words.next, actions.next),
    element(document, 'span', { class: 'lectern-gap' }),
    timer,
    button('reset', words.reset, () => talk.resetTimer()),
    element(document, 'span', { class: 'lectern-gap' }),
    button('smaller', words.smaller, actions.smaller),
    size,
    button('larger', words.larger, actions.larger),
    element(document, 'span', { class: 'lectern-gap' }),
    button('help', words.help, actions.help),
  );
  const render = () => {
    const isRunning = talk.timer.runningSince !== null;
    const label = isRunning ? words.pause : isUnstarted(talk.timer) ? words.start : words.goOn;
    if (timer.title !== label) {
      timer.title = label;
      timer.setAttribute('aria-label', label);
      timer.replaceChildren(createIcon(document, isRunning ? 'pause' : 'start'));
    }
    size.textContent = String(noteSize());
    size.setAttribute('aria-label', words.size(noteSize()));
  };
  return { bar, render };
}
