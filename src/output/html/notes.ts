import type { Note } from '../../model/deck.ts';
import { firstEndingAfter } from '../../text/phrase.ts';
import { textWithGaps } from './gap.ts';
import type { Html } from './html.ts';
import { html, raw } from './html.ts';
import type { Page } from './page.ts';

/**
 * Speaker notes, a paragraph a block; a table is a table, code keeps its lines. Markup of the source is in them, hidden, so that their text is the report's,
 * character for character; `data-at` says where it stands in the report and where its sentences begin, so that the runtime finds the sentence of any figure.
 */
export function notesHtml(notes: readonly Note[], page: Page): Html {
  return html`<aside class="notes">${notes.map((note) => noteHtml(note, page, runWriter(page)))}</aside>`;
}

/** One note, in its own element. */
export function noteHtml(note: Note, page: Page, write: RunWriter): Html {
  return NOTES[note.kind](note, page, write);
}

/** How a stretch of a note is written; on paper without markup, its figures lit. @param start the place of its first character */
export type RunWriter = (run: Note['runs'][number], start: number) => (Html | string)[];

const NOTES: { [K in Note['kind']]: (note: Note, page: Page, write: RunWriter) => Html } = {
  text: (note, page, write) => html`<p data-at="${atOf(note, page)}">${runsHtml(note.runs, note.start, write)}</p>`,
  code: (note, page, write) =>
    html`<div class="code" data-at="${atOf(note, page)}">${runsHtml(note.runs, note.start, write)}</div>`,
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
function runsHtml(runs: Note['runs'], start: number, write: RunWriter): (Html | string)[] {
  let next = start;
  return runs.flatMap((run) => {
    const at = next;
    next += run.text.length;
    return write(run, at);
  });
}

function runWriter(page: Page): RunWriter {
  return ({ text, isMarkup }, at) =>
    isMarkup ? [html`<span class="markup" hidden>${text}</span>`] : textWithGaps(text, at, page);
}

/** Its head stands again where the table goes on on another page. */
function tableHtml(note: Note, page: Page, write: RunWriter): Html {
  const { start, runs, rows, headRows } = note;
  let at = 0;
  let place = start;
  const rowHtml = (row: Note['rows'][number], y: number) => {
    const cells = row.map((cell) => {
      const own = runs.slice(at, at + cell.runs);
      const from = place;
      at += cell.runs;
      place += own.reduce((sum, { text }) => sum + text.length, 0);
      return cellHtml(cell, y < headRows, runsHtml(own, from, write));
    });
    return html`<tr>${cells}</tr>`;
  };
  const written = rows.map(rowHtml);
  const head = headRows > 0 && html`<thead>${written.slice(0, headRows)}</thead>`;
  return html`<table data-at="${atOf(note, page)}">${head}<tbody>${written.slice(headRows)}</tbody></table>`;
}

function cellHtml(cell: Note['rows'][number][number], isHead: boolean, content: (Html | string)[]): Html {
  const { columnSpan, rowSpan, isNumeric } = cell;
  const tag = raw(isHead ? 'th' : 'td');
  const scope = isHead && html` scope="${columnSpan > 1 ? 'colgroup' : 'col'}"`;
  return html`<${tag}${scope}${isNumeric && html` class="number"`}${columnSpan > 1 && html` colspan="${columnSpan}"`}${rowSpan > 1 && html` rowspan="${rowSpan}"`}>${content}</${tag}>`;
}
