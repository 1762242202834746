import { closeDialog, openDialog } from './dialog.ts';
import { element } from './element.ts';
import { findWindow, SPEAKER_WINDOW } from './speaker/open-window.ts';
import type { Talk } from './talk.ts';

const TRY_MS = 100;
const MOST_TRIES = 30;

/** Says that the browser blocked the speaker view, what to do about it, and offers a link, which no browser blocks, and the notes on this screen. */
export function sayBlocked(talk: Talk, tryAgain: () => void, showNotes: () => void): void {
  const { words } = talk;
  const button = (label: string, act: () => void) =>
    element(
      document,
      'button',
      {
        type: 'button',
        onclick: () => {
          closeDialog(dialog);
          act();
        },
      },
      label,
    );
  // The window that it opens is found by its name, as one that was opened before.
  const link = element(
    document,
    'a',
    { href: 'about:blank', target: SPEAKER_WINDOW, rel: 'opener', onclick: () => tryUntilOpen(dialog, tryAgain) },
    words.openInTab,
  );
  const dialog = openDialog(
    document.body,
    talk,
    'blocked',
    words.blockedTitle,
    element(document, 'p', {}, words.blockedWhat),
    element(document, 'p', {}, words.blockedHow),
    link,
    button(words.notesHere, showNotes),
    button(words.tryAgain, tryAgain),
  );
}

function tryUntilOpen(dialog: HTMLDialogElement, tryAgain: () => void): void {
  let tries = 0;
  const interval = setInterval(() => {
    const isThere = findWindow() !== null;
    if (isThere || ++tries === MOST_TRIES) clearInterval(interval);
    if (!isThere) return;
    closeDialog(dialog);
    tryAgain();
  }, TRY_MS);
}
