import type { Note } from '../../model/deck.ts';
import { textWithGaps } from './gap.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

/**
 * Speaker notes, a paragraph a block; a table is a table, code keeps its lines. Markup of the source is in them, hidden, so that their text is the report's,
 * character for character.
 */
export function notesHtml(notes: readonly Note[], page: Page): Html {
  return html`<aside class="notes">${notes.map((note) => NOTES[note.kind](note, page))}</aside>`;
}

const NOTES: { [K in Note['kind']]: (note: Note, page: Page) => Html } = {
  text: ({ start, runs }, page) => html`<p>${runsHtml(runs, start, page)}</p>`,
  code: ({ start, runs }, page) => html`<div class="code">${runsHtml(runs, start, page)}</div>`,
  table: tableHtml,
};

/** @param start the place of the first run; they follow one another without a gap */
function runsHtml(runs: Note['runs'], start: number, page: Page): (Html | string)[] {
  let next = start;
  return runs.flatMap(({ text, isMarkup }) => {
    const at = next;
    next += text.length;
    return isMarkup ? html`<span class="markup" hidden>${text}</span>` : textWithGaps(text, at, page);
  });
}

function tableHtml({ start, runs, rows }: Note, page: Page): Html {
  let at = 0;
  let place = start;
  const cell = ({ runs: count, columnSpan, rowSpan }: Note['rows'][number][number]) => {
    const own = runs.slice(at, at + count);
    const from = place;
    at += count;
    place += own.reduce((sum, { text }) => sum + text.length, 0);
    return html`<td${columnSpan > 1 && html` colspan="${columnSpan}"`}${rowSpan > 1 && html` rowspan="${rowSpan}"`}>${runsHtml(own, from, page)}</td>`;
  };
  return html`<table><tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</tbody></table>`;
}
