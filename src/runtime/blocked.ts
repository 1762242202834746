import { openDialog } from './dialog.ts';
import { element } from './element.ts';
import type { Talk } from './talk.ts';

/** Says that the browser blocked the speaker view, what to do about it, and offers the notes on this screen. */
export function sayBlocked(talk: Talk, tryAgain: () => void, showNotes: () => void): void {
  const { words } = talk;
  const button = (label: string, act: () => void) =>
    element(
      document,
      'button',
      {
        type: 'button',
        onclick: () => {
          dialog.close();
          act();
        },
      },
      label,
    );
  const dialog = openDialog(
    document.body,
    talk,
    'blocked',
    words.blockedTitle,
    element(document, 'p', {}, words.blockedWhat),
    element(document, 'p', {}, words.blockedHow),
    button(words.notesHere, showNotes),
    button(words.tryAgain, tryAgain),
  );
}
