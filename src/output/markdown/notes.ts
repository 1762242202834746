import type { Note } from '../../model/deck.ts';
import { escapeText, fenced } from './escape.ts';
import { tableMarkdown } from './table.ts';

/** Speaker notes under reveal's `Note:`, a paragraph a block, without the markup of the report; nothing where a slide says nothing. */
export function notesMarkdown(notes: readonly Note[]): string[] {
  const said = notes.map((note) => NOTES[note.kind](note)).filter((text) => text !== '');
  return said.length > 0 ? ['Note:', ...said] : [];
}

const NOTES: { [K in Note['kind']]: (note: Note) => string } = {
  text: ({ runs }) =>
    visible(runs)
      .split('\n')
      .map((line) => escapeText(line.trim()))
      .filter(Boolean)
      .join('\n'),
  code: ({ runs }) => {
    const lines = visible(runs).replace(/^\s*\n|\s+$/g, '');
    return lines === '' ? '' : fenced(lines, '');
  },
  table: ({ runs, rows }) => {
    let at = 0;
    const cells = rows.map((row) =>
      row.map(({ runs: count, columnSpan, rowSpan }) => {
        const text = visible(runs.slice(at, at + count));
        at += count;
        return { text, columnSpan, rowSpan };
      }),
    );
    return tableMarkdown(cells);
  },
};

function visible(runs: Note['runs']): string {
  return runs
    .filter(({ isMarkup }) => !isMarkup)
    .map(({ text }) => text)
    .join('')
    .replace(/\r\n?/g, '\n');
}
