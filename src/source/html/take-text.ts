import type { Block, Cell, Dropped, Reading, Span } from '../../model/source.ts';
import { foldReading } from '../../text/fold-reading.ts';
import { spanOf } from '../../text/reading.ts';
import type { Draft, Run } from './draft.ts';

/** The text taken out of a page, a block a line, and what stands where in it. */
export interface Taken {
  text: string;
  blocks: Block[];
  markup: Span[];
  dropped: Dropped[];
  title: Span | null;
}

interface Taking extends Omit<Taken, 'text'> {
  pieces: string[];
  length: number;
}

/** Gives every draft its place: line by line, white space folded. What is dropped, and markup, stands in its place among what is read. */
export function takeText(drafts: readonly Draft[]): Taken {
  const taking: Taking = { pieces: [], length: 0, blocks: [], markup: [], dropped: [], title: null };
  for (const draft of drafts) {
    const start = taking.length === 0 ? 0 : taking.length + 1;
    const before = { pieces: taking.pieces.length, length: taking.length };
    if (taking.length > 0) write(taking, '\n');
    take(taking, draft);
    // A draft of nothing leaves no empty line, but for a picture without words.
    if (taking.length > start || taking.blocks.at(-1)?.start === start) continue;
    taking.pieces.length = before.pieces;
    taking.length = before.length;
  }
  const { pieces, blocks, markup, title } = taking;
  const text = pieces.join('');
  const dropped = taking.dropped.map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
  return { text, blocks, markup, dropped, title };
}

function write(taking: Taking, text: string): void {
  taking.pieces.push(text);
  taking.length += text.length;
}

function take(taking: Taking, draft: Draft): void {
  const { shape, runs } = draft;
  const start = taking.length;
  if (shape.kind === 'table') {
    takeTable(taking, draft);
    return;
  }
  const written = shape.kind === 'code' ? writeCode(taking, runs) : writeRuns(taking, runs);
  const { reading } = written;
  if (reading.text === '' && shape.kind !== 'picture') return;
  if (draft.isTitle) taking.title = spanOf(reading);
  const place = { start, end: taking.length, reading };
  if (shape.kind === 'paragraph') taking.blocks.push({ kind: 'paragraph', lead: written.lead, ...place });
  else if (shape.kind === 'picture') taking.blocks.push({ ...shape, image: null, ...place });
  else taking.blocks.push({ ...shape, ...place });
}

/** Rows stand on lines of their own, cells between tabs. The reading of the whole has a space where a tab or a break stands. */
function takeTable(taking: Taking, { shape }: Draft): void {
  if (shape.kind !== 'table') return;
  const start = taking.length;
  const characters: string[] = [];
  const offsets: number[] = [];
  const rows: Cell[][] = shape.rows.map((row, i) =>
    row.map(({ runs, columnSpan, rowSpan }, j) => {
      const isFirst = i === 0 && j === 0;
      if (!isFirst) write(taking, j > 0 ? '\t' : '\n');
      const gap = taking.length - 1;
      const { reading } = writeRuns(taking, runs);
      if (reading.text !== '' && offsets.length > 0) {
        characters.push(' ');
        offsets.push(gap);
      }
      characters.push(reading.text);
      for (const offset of reading.offsets) offsets.push(offset);
      return { reading, columnSpan, rowSpan };
    }),
  );
  const reading = { text: characters.join(''), offsets };
  if (reading.text !== '') taking.blocks.push({ kind: 'table', start, end: taking.length, reading, rows });
}

function writeCode(taking: Taking, runs: readonly Run[]): { reading: Reading; lead: number } {
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\s+$/g, '');
  const start = taking.length;
  if (text.trim() !== '') write(taking, text);
  const offsets = Array.from({ length: taking.length - start }, (_, i) => start + i);
  return { reading: { text: text.trim() === '' ? '' : text, offsets }, lead: 0 };
}

/** Writes runs in order. What is read is folded as one, so that neither spaces nor breaks double where something stands between. */
function writeRuns(taking: Taking, runs: readonly Run[]): { reading: Reading; lead: number } {
  const raw = runs.map(({ text }) => text).join('');
  const folded = foldReading(raw, readPlaces(runs));
  const start = taking.length;
  if (runs.some(({ use, text }) => use !== 'read' && text.trim() !== '')) {
    const offsets = writeMixed(taking, runs, folded);
    return { reading: { text: folded.text, offsets }, lead: leadOf(folded, runs) };
  }
  if (folded.text !== '') write(taking, folded.text);
  const offsets = Array.from({ length: folded.text.length }, (_, i) => start + i);
  return { reading: { text: folded.text, offsets }, lead: leadOf(folded, runs) };
}

/** Where what is read stands among all characters of the runs. */
function readPlaces(runs: readonly Run[]): number[] {
  const places: number[] = [];
  let end = 0;
  for (const { text, use } of runs) {
    const start = end;
    end += text.length;
    if (use === 'read') for (let at = start; at < end; at++) places.push(at);
  }
  return places;
}

/** Writes what is read as it was folded, and what is not read, white space folded, between it. Gives the places of what is read. */
function writeMixed(taking: Taking, runs: readonly Run[], folded: Reading): number[] {
  const offsets: number[] = [];
  let next = 0;
  let end = 0;
  for (const run of runs) {
    end += run.text.length;
    if (run.use !== 'read') {
      writeUnread(taking, run);
      continue;
    }
    const from = next;
    while (next < folded.offsets.length && folded.offsets[next] < end) offsets.push(taking.length + next++ - from);
    write(taking, folded.text.slice(from, next));
  }
  return offsets;
}

function writeUnread(taking: Taking, { text, use, reason }: Run): void {
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  const shown = lines.filter((line) => line !== '').join('\n');
  if (shown === '') return;
  const start = taking.length;
  write(taking, shown);
  const span = { start, end: taking.length };
  if (use === 'markup') taking.markup.push(span);
  else taking.dropped.push({ ...span, text: '', reason });
}

/** How many characters of a reading are set apart from its start. */
function leadOf({ text, offsets }: Reading, runs: readonly Run[]): number {
  let lead = 0;
  let run = 0;
  let end = runs[0]?.text.length ?? 0;
  for (const [i, offset] of offsets.entries()) {
    while (offset >= end) end += runs[++run].text.length;
    if (runs[run].isApart) lead = i + 1;
    else if (text[i] !== ' ') break;
  }
  return lead;
}
