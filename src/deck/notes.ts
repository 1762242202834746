import type { Note } from '../model/deck.ts';
import type { Outline } from '../model/outline.ts';
import type { Block, Source, Span } from '../model/source.ts';
import { firstEndingAfter } from '../text/phrase.ts';
import { headAndNumbersIn } from './tables/parts.ts';

/**
 * Writes the speaker notes of source[start, end): one note a block, everything but what is dropped, character for character.
 * Markup and line breaks of the source stay in them as hidden runs, so that the notes of all slides, joined, are the source.
 */
export function notesWriter({ source, dropped }: Outline): (range: Span) => Note[] {
  const shown = shownIn(source);
  return (range) =>
    paragraphsIn(source, range)
      .flatMap((paragraph) => without(paragraph, dropped))
      .filter(({ start, end }) => source.text.slice(start, end).trim() !== '')
      .map((span) => noteOf(source, shown, span));
}

/** 1 for every character that a block's reading holds; the rest is markup, or a break that the reading leaves out. */
function shownIn(source: Source): Uint8Array {
  const shown = new Uint8Array(source.text.length);
  for (const block of source.blocks) for (const offset of block.reading.offsets) shown[offset] = 1;
  return shown;
}

/** Cuts a range at the beginnings of blocks; what stands between two blocks stays with the first. */
function paragraphsIn(source: Source, range: Span): Span[] {
  const cuts = [range.start];
  for (let i = firstEndingAfter(source.blocks, range.start); i < source.blocks.length; i++) {
    if (source.blocks[i].start >= range.end) break;
    if (source.blocks[i].start > range.start) cuts.push(source.blocks[i].start);
  }
  return cuts.map((start, i) => ({ start, end: cuts[i + 1] ?? range.end }));
}

function without(span: Span, dropped: readonly Span[]): Span[] {
  let at = span.start;
  const kept: Span[] = [];
  for (let i = firstEndingAfter(dropped, at); i < dropped.length && dropped[i].start < span.end; i++) {
    if (dropped[i].start > at) kept.push({ start: at, end: dropped[i].start });
    at = Math.max(at, dropped[i].end);
  }
  if (at < span.end) kept.push({ start: at, end: span.end });
  return kept;
}

function noteOf(source: Source, shown: Uint8Array, span: Span): Note {
  const block = source.blocks[firstEndingAfter(source.blocks, span.start)];
  const isInside = block !== undefined && block.start < span.end;
  const table = isInside && block.kind === 'table' ? tableNote(source, shown, span, block.rows) : null;
  if (table && table.rows.length > 0) return table;
  const kind = isInside && block.kind === 'code' ? 'code' : 'text';
  return { ...span, kind, runs: runsOf(source, shown, span), rows: [], headRows: 0 };
}

type Rows = Extract<Block, { kind: 'table' }>['rows'];

/** The rows of a table that begin in a stretch, with the runs of each cell: from its first character to the next cell's. */
function tableNote(source: Source, shown: Uint8Array, span: Span, rows: Rows): Note {
  const { headRows, numericCells } = headAndNumbersIn(rows);
  let next = span.start;
  let count = 0;
  const kept = rows.flatMap((row) => {
    const cells = row.map(({ reading, columnSpan, rowSpan }) => {
      const start = reading.offsets[0] ?? -1;
      const isHere = start >= next && start < span.end;
      if (isHere) next = start + 1;
      return { columnSpan, rowSpan, isNumeric: numericCells.has(count++), start: isHere ? start : null };
    });
    return cells.some(({ start }) => start !== null) ? [cells] : [];
  });
  const starts = kept.flat().flatMap(({ start }) => start ?? []);
  const runs: Note['runs'] = [];
  let at = 0;
  const noted = kept.map((row) =>
    row.map(({ start, ...cell }) => {
      if (start === null) return { runs: 0, ...cell };
      const end = starts[++at] ?? span.end;
      const own = { start: at === 1 ? span.start : start, end };
      const added = runsOf(source, shown, own);
      runs.push(...added);
      return { runs: added.length, ...cell };
    }),
  );
  const isFromTop = rows[0]?.some(({ reading }) => (reading.offsets[0] ?? -1) >= span.start);
  return { ...span, kind: 'table', runs, rows: noted, headRows: isFromTop ? headRows : 0 };
}

function runsOf(source: Source, shown: Uint8Array, { start, end }: Span): Note['runs'] {
  const runs: Note['runs'] = [];
  for (let at = start, from = start; at < end; at++) {
    if (at + 1 < end && shown[at + 1] === shown[from]) continue;
    runs.push({ text: source.text.slice(from, at + 1), isMarkup: shown[from] === 0 });
    from = at + 1;
  }
  return runs;
}
