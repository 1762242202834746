import { type Action, findKey, type KeyRow, type Place } from './keys.ts';
import { areNotesHere } from './notes-here.ts';
import { isPractising } from './practise/is-practising.ts';

/** What each action does in a window; null where the window cannot. */
export type Actions = Record<Action, (() => void) | null>;

/** True where Enter and the space bar belong to the focused element. */
function isOperated(target: EventTarget | null): boolean {
  return (
    (target as Element | null)?.closest?.('button, a[href], [role=button], summary, select, input, textarea') != null
  );
}

/** The row that answers an event, or null where the event belongs to someone else: a dialog, a focused button, the input method. */
function rowFor(event: KeyboardEvent, place: Place, document: Document): KeyRow | null {
  // What is typed into a field is typed.
  if (event.isComposing || (event.target as Element | null)?.matches?.('input, textarea')) return null;
  if ((event.key === ' ' || event.key === 'Enter') && isOperated(event.target)) return null;
  const row = findKey(event, place);
  // An open dialog has the keyboard; only the key of the help, which also closes it, goes through.
  return document.querySelector('dialog[open]') && row?.action !== 'help' ? null : row;
}

/** What has the keyboard in the deck's own window. */
export function placeHere(): Place {
  return isPractising() ? 'practise' : areNotesHere() ? 'notes' : 'deck';
}

/** Whether reveal.js may have a key: everything that is not ours, as long as nothing else has the keyboard. */
export function isLeftToReveal(event: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]')) return false;
  if ((event.key === ' ' || event.key === 'Enter') && isOperated(event.target)) return false;
  return findKey(event, placeHere())?.isReveals ?? true;
}

/** A listener for `keydown` that runs the actions of a window; `placeNow` says what has the keyboard. */
export function keyListener(
  placeNow: () => Place,
  document: Document,
  actions: Actions,
): (event: KeyboardEvent) => void {
  return (event) => {
    const place = placeNow();
    const row = rowFor(event, place, document);
    const action = row && actions[row.action];
    if (!row || !action || (row.isReveals && place !== 'speaker')) return;
    event.preventDefault();
    action();
  };
}
