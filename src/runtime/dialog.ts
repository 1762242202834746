import { element } from './element.ts';
import type { Talk } from './talk.ts';

let count = 0;

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
  const dialog = element(
    ownerDocument,
    'dialog',
    { class: `lectern-dialog lectern-${kind}`, 'aria-labelledby': id, lang: talk.language },
    element(ownerDocument, 'h2', { id }, title),
    ...content,
    element(ownerDocument, 'button', { type: 'button', onclick: () => dialog.close() }, talk.words.close),
  );
  dialog.addEventListener('close', () => dialog.remove());
  host.append(dialog);
  dialog.showModal();
  return dialog;
}
