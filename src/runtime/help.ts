import { closeDialog, openDialog } from './dialog.ts';
import { element } from './element.ts';
import { KEYS, type KeyRow, type Place } from './keys.ts';
import type { Talk } from './talk.ts';

/** Shows the keys of a window, printed from their rows; called again, puts them away. */
export function toggleHelp(host: HTMLElement, talk: Talk, place: Place): void {
  const open = host.querySelector<HTMLDialogElement>('dialog.lectern-help[open]');
  if (open) {
    closeDialog(open);
    return;
  }
  const rows = KEYS.filter((row) => row.places.includes(place)).map((row) => helpRow(host.ownerDocument, row, talk));
  openDialog(host, talk, 'help', talk.words.help, element(host.ownerDocument, 'dl', {}, ...rows));
}

function helpRow(document: Document, row: KeyRow, talk: Talk): HTMLElement {
  const keys = row.shown.map((key) => element(document, 'kbd', {}, key === 'Space' ? talk.words.space : key));
  return element(
    document,
    'div',
    {},
    element(document, 'dt', {}, ...keys),
    element(document, 'dd', {}, row.does[talk.language]),
  );
}
