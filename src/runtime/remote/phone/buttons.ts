import type { RemoteOrder, RemoteState } from '../../../model/remote.ts';
import { element } from '../../element.ts';
import { createIcon, type Icon } from '../../icon.ts';
import type { RemoteWords } from '../words.ts';

/** The buttons, the most used ones lowest and largest: where the thumb of a hand that holds the phone is. */
export function createButtons(words: RemoteWords, resize: (steps: number) => void, send: (order: RemoteOrder) => void) {
  const button = (name: string, icon: Icon, word: string, act: () => void) =>
    element(
      document,
      'button',
      { type: 'button', class: name, onclick: act },
      createIcon(document, icon),
      element(document, 'span', {}, word),
    );
  const black = button('black', 'black', words.black, () => send('black'));
  const timer = button('timer', 'start', words.start, () => send('timer'));
  const bar = element(
    document,
    'nav',
    { 'aria-label': words.controls },
    button('quiet', 'smaller', words.smaller, () => resize(-1)),
    button('quiet', 'larger', words.larger, () => resize(1)),
    timer,
    black,
    button('previous', 'previous', words.previous, () => send('previous')),
    button('next', 'next', words.next, () => send('next')),
  );
  const show = (state: RemoteState | null) => {
    black.setAttribute('aria-pressed', String(state?.isBlack ?? false));
    const word = state?.isRunning ? words.pause : words.start;
    timer.replaceChildren(
      createIcon(document, state?.isRunning ? 'pause' : 'start'),
      element(document, 'span', {}, word),
    );
  };
  return { bar, show };
}
