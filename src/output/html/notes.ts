import type { Note } from '../../model/deck.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

/**
 * Speaker notes, a paragraph a block; a table is a table, code keeps its lines. Markup of the source is in them, hidden, so that their text is the report's,
 * character for character.
 */
export function notesHtml(notes: readonly Note[]): Html {
  return html`<aside class="notes">${notes.map((note) => NOTES[note.kind](note))}</aside>`;
}

const NOTES: { [K in Note['kind']]: (note: Note) => Html } = {
  text: ({ runs }) => html`<p>${runsHtml(runs)}</p>`,
  code: ({ runs }) => html`<div class="code">${runsHtml(runs)}</div>`,
  table: tableHtml,
};

function runsHtml(runs: Note['runs']): (Html | string)[] {
  return runs.map(({ text, isMarkup }) => (isMarkup ? html`<span class="markup" hidden>${text}</span>` : text));
}

function tableHtml({ runs, rows }: Note): Html {
  let at = 0;
  const cell = ({ runs: count, columnSpan, rowSpan }: Note['rows'][number][number]) => {
    const own = runs.slice(at, at + count);
    at += count;
    return html`<td${columnSpan > 1 && html` colspan="${columnSpan}"`}${rowSpan > 1 && html` rowspan="${rowSpan}"`}>${runsHtml(own)}</td>`;
  };
  return html`<table><tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</tbody></table>`;
}
