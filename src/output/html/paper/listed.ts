import type { Note } from '../../../model/deck.ts';
import { listMarker } from '../../list-marker.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';

/** Notes one after the other; those that are items of a list stand in one, with its bullets or numbers. */
export function listed(notes: readonly Note[], htmlOf: (note: Note) => Html): Html[] {
  const groups: Note[][] = [];
  for (const note of notes) {
    const kind = kindOf(note);
    const last = groups.at(-1);
    if (kind !== null && last && kindOf(last[0]) === kind) last.push(note);
    else groups.push([note]);
  }
  return groups.map((group) => groupHtml(group, htmlOf));
}

function kindOf(note: Note): 'ul' | 'ol' | null {
  const marker = listMarker(note);
  return marker === null ? null : marker === '-' ? 'ul' : 'ol';
}

function groupHtml(notes: readonly Note[], htmlOf: (note: Note) => Html): Html {
  const kind = kindOf(notes[0]);
  if (kind === null) return htmlOf(notes[0]);
  if (kind === 'ul') return html`<ul>${notes.map((note) => html`<li>${htmlOf(note)}</li>`)}</ul>`;
  const items = notes.map((note) => html`<li value="${Number.parseInt(listMarker(note)!, 10)}">${htmlOf(note)}</li>`);
  return html`<ol>${items}</ol>`;
}
