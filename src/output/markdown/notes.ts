import type { Note } from '../../model/deck.ts';
import { listMarker } from '../list-marker.ts';
import { escapeLine, escapeText, escapeWithin, fenced } from './escape.ts';
import { tableMarkdown } from './table.ts';

/** What a picture of the slide is called, and where it lies: said to nobody, it stays a picture in the notes. */
type Pictured = { alternative: string; path: string } | null;

/** Speaker notes under reveal's `Note:`, a paragraph a block, without the markup of the report but that of its lists; nothing where a slide says nothing. */
export function notesMarkdown(notes: readonly Note[], pictured: Pictured): string[] {
  const said = notes.map((note) => pictureIn(note, pictured) ?? NOTES[note.kind](note)).filter((text) => text !== '');
  return said.length > 0 ? ['Note:', ...said] : [];
}

function pictureIn({ kind, runs }: Note, pictured: Pictured): string | null {
  if (!pictured || kind !== 'text' || folded(visible(runs)) !== folded(pictured.alternative)) return null;
  return `![${escapeLine(pictured.alternative)}](${pictured.path})`;
}

const NOTES: { [K in Note['kind']]: (note: Note) => string } = {
  text: (note) => {
    const { runs } = note;
    const lines = written(runs)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const marker = listMarker(note);
    if (marker === null) return lines.join('\n');
    return `${marker} ${lines.join(`\n${' '.repeat(marker.length + 1)}`)}`;
  },
  code: ({ runs }) => {
    const lines = visible(runs).replace(/^\s*\n|\s+$/g, '');
    return lines === '' ? '' : fenced(lines, '');
  },
  table: ({ runs, rows }) => {
    let at = 0;
    const cells = rows.map((row) =>
      row.map(({ runs: count, columnSpan, rowSpan }) => {
        const text = escapeWithin(
          visible(runs.slice(at, at + count))
            .replace(/\s+/g, ' ')
            .trim(),
        );
        at += count;
        return { text, columnSpan, rowSpan };
      }),
    );
    return tableMarkdown(cells);
  },
};

/** Stands for a piece that is written as it is. */
const KEPT = '\u0000';

/** The words, escaped, with their bold, italics, code and links: a run-in heading is told by the first, and where the last lead stands nowhere else. */
function written(runs: Note['runs']): string {
  const isStars = (pattern: RegExp) => {
    const isOne = ({ text, isMarkup }: Note['runs'][number]) => isMarkup && pattern.test(text);
    return runs.filter(isOne).length % 2 === 0 ? isOne : () => false;
  };
  const [isBold, isEmphasis] = [isStars(/^(?:\*\*|__)$/), isStars(/^[*_]$/)];
  const kept: string[] = [];
  const keep = (piece: string) => {
    kept.push(piece);
    return KEPT;
  };
  const pieces: string[] = [];
  for (let i = 0; i < runs.length; i++) {
    const [run, inner, close] = [runs[i], runs[i + 1], runs[i + 2]];
    if (!run.isMarkup) pieces.push(run.text);
    else if (isBold(run)) pieces.push(keep('**'));
    else if (isEmphasis(run)) pieces.push(keep('*'));
    else if (run.text === '`' && close?.text === '`' && !/[\r\n]/.test(inner.text)) {
      pieces.push(keep(`\`${inner.text}\``));
      i += 2;
    } else if (run.text === '[' && /^\]\([^()\s]+\)$/.test(close?.text ?? '')) {
      pieces.push(keep('['), inner.text, keep(close.text));
      i += 2;
    }
  }
  const escaped = escapeText(pieces.join('').replace(/\r\n?/g, '\n'));
  return escaped.replaceAll(KEPT, () => kept.shift() ?? '');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function visible(runs: Note['runs']): string {
  return runs
    .filter(({ isMarkup }) => !isMarkup)
    .map(({ text }) => text)
    .join('')
    .replace(/\r\n?/g, '\n');
}
