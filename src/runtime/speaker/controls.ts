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
  const questions = button('questions', words.questions, actions.questions);
  const pace = button('pace', words.paceOn, actions.pace);
  const reset = button('reset', words.reset, () => talk.resetTimer());
  const size = element(document, 'output', { class: 'lectern-size', 'aria-label': words.size(noteSize()) });
  const bar = element(
    document,
    'nav',
    { class: 'lectern-controls', 'aria-label': words.controls },
    button('previous', words.previous, actions.previous),
    button('next', words.next, actions.next),
    button('jump', words.jump, actions.jump),
    element(document, 'span', { class: 'lectern-gap' }),
    timer,
    questions,
    reset,
    button('slot', words.slot, actions.slot),
    element(document, 'span', { class: 'lectern-gap' }),
    pace,
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
    rename(timer, label, isRunning ? 'pause' : 'start');
    // A click beside the mark must not cost the time of a talk that is going on.
    reset.disabled = isRunning || isUnstarted(talk.timer);
    rename(pace, talk.pace.isRunning ? words.paceOff : words.paceOn, 'pace');
    pace.classList.toggle('lectern-is-on', talk.pace.isRunning);
    const isAsked = talk.timer.questions !== null;
    rename(questions, isAsked ? words.talkAgain : words.questions, 'questions');
    questions.classList.toggle('lectern-is-on', isAsked);
    size.textContent = String(noteSize());
    size.setAttribute('aria-label', words.size(noteSize()));
  };
  return { bar, render };
}

/** Gives a button another name and icon, where it has not got them already: it may be under the mouse. */
function rename(button: HTMLElement, label: string, icon: Icon): void {
  if (button.title === label) return;
  button.title = label;
  button.setAttribute('aria-label', label);
  button.replaceChildren(createIcon(button.ownerDocument, icon));
}
