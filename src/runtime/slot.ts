import { formatDuration } from './clock.ts';
import { closeDialog, openDialog } from './dialog.ts';
import { element } from './element.ts';
import { minutesField } from './minutes-field.ts';
import type { Talk } from './talk.ts';

/** Opens the dialog in which the speaker says how long the talk may take. Each change is followed at once, so that one sees what it does to the plan. */
export function openSlot(
  host: HTMLElement,
  talk: Talk,
  minutes: number | null,
  change: (minutes: number | null) => void,
) {
  if (host.querySelector('dialog.lectern-slot[open]')) return;
  const { ownerDocument: document } = host;
  const { words, page } = talk;
  const needed = formatDuration(page.neededSeconds * 1000);
  const field = minutesField(document, words.slotMinutes, '', minutes, change);
  const needs = element(document, 'p', { class: 'lectern-told' }, words.slotNeeds(needed));
  const dialog = openDialog(host, talk, 'slot', words.slot, field, needs);
  field.querySelector('input')?.select();
  field.addEventListener('keydown', ({ key }) => key === 'Enter' && closeDialog(dialog));
}
