import type { Note } from '../../model/deck.ts';
import { firstEndingAfter } from '../../text/phrase.ts';
import { textWithGaps } from './gap.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

/**
 * Speaker notes, a paragraph a block; a table is a table, code keeps its lines. Markup of the source is in them, hidden, so that their text is the report's,
 * character for character; `data-at` says where it stands in the report and where its sentences begin, so that the runtime finds the sentence of any figure.
 */
export function notesHtml(notes: readonly Note[], page: Page): Html {
  return html`<aside class="notes">${notes.map((note) => NOTES[note.kind](note, page))}</aside>`;
}

const NOTES: { [K in Note['kind']]: (note: Note, page: Page) => Html } = {
  text: (note, page) => html`<p data-at="${atOf(note, page)}">${runsHtml(note.runs, note.start, page)}</p>`,
  code: (note, page) =>
    html`<div class="code" data-at="${atOf(note, page)}">${runsHtml(note.runs, note.start, page)}</div>`,
  table: tableHtml,
};

/**
 * The place of a note's first character, then how long each of its sentences is, the last one left out; what stands between two sentences belongs to the first.
 * A `+` before it: the first one began in the note before.
 * @example a note from 551 to 640 with sentences at 551, 574 and 614 → '551 23 40'
 */
function atOf({ start, end }: Note, { deck: { sentences } }: Page): string {
  const lengths: number[] = [];
  const first = firstEndingAfter(sentences, start);
  let from = start;
  for (let i = first + 1; i < sentences.length && sentences[i].start < end; i++) {
    lengths.push(sentences[i].start - from);
    from = sentences[i].start;
  }
  const isContinued = sentences[first]?.start < start;
  return [`${isContinued ? '+' : ''}${start}`, ...lengths].join(' ');
}

/** @param start the place of the first run; they follow one another without a gap */
function runsHtml(runs: Note['runs'], start: number, page: Page): (Html | string)[] {
  let next = start;
  return runs.flatMap(({ text, isMarkup }) => {
    const at = next;
    next += text.length;
    return isMarkup ? html`<span class="markup" hidden>${text}</span>` : textWithGaps(text, at, page);
  });
}

function tableHtml(note: Note, page: Page): Html {
  const { start, runs, rows } = note;
  let at = 0;
  let place = start;
  const cell = ({ runs: count, columnSpan, rowSpan }: Note['rows'][number][number]) => {
    const own = runs.slice(at, at + count);
    const from = place;
    at += count;
    place += own.reduce((sum, { text }) => sum + text.length, 0);
    return html`<td${columnSpan > 1 && html` colspan="${columnSpan}"`}${rowSpan > 1 && html` rowspan="${rowSpan}"`}>${runsHtml(own, from, page)}</td>`;
  };
  return html`<table data-at="${atOf(note, page)}"><tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</tbody></table>`;
}
