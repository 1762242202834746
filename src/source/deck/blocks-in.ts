import type { Mark } from '../../model/mark.ts';
import type { Block, Reading, Span } from '../../model/source.ts';
import { readMarked } from '../markdown/read-markdown.ts';
import type { LeftOut, LeftOutKind } from './not-carried.ts';

/** What the reader of Markdown drops, as a kind of thing that is not taken over; comments are nothing that is seen. */
const DROPPED: Record<string, LeftOutKind> = {
  script: 'script',
  drawing: 'drawing',
  'embedded page': 'embedded',
  'struck out': 'struck-out',
};

/** How many characters at the beginning of a line, which stands at a place in the file, are the margin of the text that it stands in. */
export type MarginOf = (line: string, at: number) => number;

/**
 * The blocks of a stretch of the file, and what Markdown sets off in them, with their places in the file.
 * @param without stretches of it that are not read
 * @param marginOf of a text that stands indented in another
 */
export function blocksIn(
  text: string,
  span: Span,
  without: readonly Span[] = [],
  marginOf: MarginOf = () => 0,
): { blocks: Block[]; marks: Mark[]; leftOut: LeftOut[] } {
  const shown = masked(text.slice(span.start, span.end), span.start, without);
  const { characters, places } = withoutMargin(shown, (line, index) => marginOf(line, span.start + index));
  const at = (index: number) => span.start + (places[index] ?? (places.at(-1) ?? -1) + 1);
  const read = readMarked('', '', characters);
  const { blocks, dropped } = read.source;
  const moved = (reading: Reading): Reading => ({ ...reading, offsets: reading.offsets.map(at) });
  const leftOut = dropped.flatMap(({ reason, text: what, start }) => {
    const kind = /^<style/i.test(what) ? 'style' : DROPPED[reason];
    return kind ? [{ kind, at: at(start) }] : [];
  });
  const placed = blocks.map((block) => {
    const end = block.end > block.start ? at(block.end - 1) + 1 : at(block.start);
    const own = { start: at(block.start), end, reading: moved(block.reading) };
    if (block.kind !== 'table') return { ...block, ...own };
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, reading: moved(cell.reading) })));
    return { ...block, ...own, rows };
  });
  const marks = read.marks.map((mark) => ({ ...mark, start: at(mark.start), end: at(mark.end - 1) + 1 }));
  return { blocks: placed, marks, leftOut };
}

/** Nobody sees it, and it does not indent what follows on its line, as spaces would. */
const NOTHING = '\u200b';

/** A text with some stretches left out, every other character in its place; lines of nothing else are empty. @param from where in the file it begins */
function masked(text: string, from: number, spans: readonly Span[]): string {
  const characters = text.split('');
  for (const { start, end } of spans)
    for (let at = Math.max(0, start - from); at < Math.min(characters.length, end - from); at++)
      if (!/[\r\n]/.test(characters[at])) characters[at] = NOTHING;
  return characters.join('').replace(/^[\u200b \t]+$/gm, (line) => ' '.repeat(line.length));
}

/** A text without the margins of its lines, with the places of what is left. */
function withoutMargin(text: string, marginOf: MarginOf): { characters: string; places: number[] } {
  const kept: string[] = [];
  const places: number[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const margin = marginOf(line, index);
    // A listing in HTML is read with its empty lines only where it begins a block.
    if (margin > 0 && line.startsWith('<pre', margin)) {
      kept.push('\n');
      places.push(index);
    }
    kept.push(line.slice(margin));
    for (let at = margin; at < line.length; at++) places.push(index + at);
  }
  return { characters: kept.join(''), places };
}
