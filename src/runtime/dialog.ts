import { element } from './element.ts';
import type { Talk } from './talk.ts';

let count = 0;
/** What a dialog has to operate, but the button that closes it. */
const OPERATED = ':is(input, textarea, select, a[href], button):not(.lectern-dialog > button:last-child)';

/**
 * Opens a modal dialog with a heading and a button that closes it, above everything in its window. It goes away when closed.
 * `kind` becomes its class: `lectern-help`.
 */
export function openDialog(
  host: HTMLElement,
  talk: Talk,
  kind: string,
  title: string,
  ...content: (Node | null)[]
): HTMLDialogElement {
  const { ownerDocument } = host;
  const id = `lectern-dialog-${++count}`;
  const heading = element(ownerDocument, 'h2', { id, tabindex: -1 }, title);
  const dialog = element(
    ownerDocument,
    'dialog',
    { class: `lectern-dialog lectern-${kind}`, 'aria-labelledby': id, lang: talk.language },
    heading,
    ...content,
    element(ownerDocument, 'button', { type: 'button', onclick: () => closeDialog(dialog) }, talk.words.close),
  );
  dialog.addEventListener('cancel', () => closeDialog(dialog));
  dialog.addEventListener('close', () => dialog.remove());
  host.append(dialog);
  dialog.showModal();
  // Where only closing is left to do, the last button would have the focus, and what is long would open at its end.
  if (!dialog.querySelector(OPERATED)) heading.focus();
  // Safari scrolls to what has the focus.
  dialog.scrollTop = 0;
  return dialog;
}

/** Closes a dialog that was opened here, and takes it away at once: its field would have the next key. */
export function closeDialog(dialog: HTMLDialogElement): void {
  dialog.close();
  dialog.remove();
}
