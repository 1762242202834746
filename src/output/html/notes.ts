import type { Note } from '../../model/deck.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/** Speaker notes, a paragraph a block. Markup of the source is in them, hidden, so that their text is the report's, character for character. */
export function notesHtml(notes: readonly Note[]): Html {
  return html`<aside class="notes">${notes.map(
    ({ runs }) =>
      html`<p>${runs.map(({ text, isMarkup }) => (isMarkup ? html`<span class="markup" hidden>${text}</span>` : text))}</p>`,
  )}</aside>`;
}
