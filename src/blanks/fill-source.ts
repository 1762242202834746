import type { Block, Reading, Source, Span } from '../model/source.ts';
import { firstEndingAfter } from '../text/phrase.ts';

/** A stretch of a source and the words that take its place. */
export interface Filling extends Span {
  text: string;
}

/**
 * A source with some of its stretches replaced, as if it had been read so: text, readings and every place move along.
 * The words are text, whatever signs are in them: what is replaced has been read already.
 * @param fillings in order, not overlapping, each within one block
 * @returns the source, where each filling stands in it, and where any other place has moved to
 * @example 完成**X**亿元, [{ start: 4, end: 5, text: '3.2' }] → 完成**3.2**亿元, [{ start: 4, end: 7 }]
 */
export function fillSource(
  source: Source,
  fillings: readonly Filling[],
): { source: Source; places: Span[]; moved: (span: Span) => Span } {
  const placeIn = placesAfter(fillings);
  const text = fillText(source.text, fillings);
  const span = ({ start, end }: Span) => ({ start: placeIn(start, 'start'), end: placeIn(end, 'end') });
  const reading = (given: Reading) => fillReading(given, fillings, placeIn);
  const dropped = source.dropped.map((part) => ({ ...part, ...span(part) }));
  const filled: Source = {
    ...source,
    text,
    blocks: source.blocks.map((block) => ({ ...fillBlock(block, reading, fillings), ...span(block) })),
    markup: source.markup.map(span).filter(({ start, end }) => start < end),
    dropped: dropped
      .filter(({ start, end }) => start < end)
      .map((part) => ({ ...part, text: text.slice(part.start, part.end) })),
    title: source.title && span(source.title),
  };
  const places = fillings.map(({ start, text: { length } }) => ({
    start: placeIn(start, 'start'),
    end: placeIn(start, 'start') + length,
  }));
  return { source: filled, places, moved: span };
}

type PlaceAfter = (place: number, side: 'start' | 'end') => number;

/** Where a place is after filling. A stretch that begins inside a filled one begins behind its new words, one that ends there ends before them. */
function placesAfter(fillings: readonly Filling[]): PlaceAfter {
  let shift = 0;
  const shifts = [0, ...fillings.map(({ start, end, text }) => (shift += text.length - (end - start)))];
  return (place, side) => {
    const next = firstEndingAfter(fillings, place);
    const filling = fillings[next];
    if (!filling || place <= filling.start) return place + shifts[next];
    return filling.start + shifts[next] + (side === 'start' ? filling.text.length : 0);
  };
}

function fillText(text: string, fillings: readonly Filling[]): string {
  const pieces = fillings.flatMap(({ start, text: words }, i) => [text.slice(fillings[i - 1]?.end ?? 0, start), words]);
  return pieces.join('') + text.slice(fillings.at(-1)?.end ?? 0);
}

function fillBlock(block: Block, reading: (given: Reading) => Reading, fillings: readonly Filling[]): Block {
  const filled = { ...block, reading: reading(block.reading) };
  if (filled.kind === 'table') {
    const rows = filled.rows.map((row) => row.map((cell) => ({ ...cell, reading: reading(cell.reading) })));
    return { ...filled, rows };
  }
  if (filled.kind !== 'paragraph') return filled;
  const { text, offsets } = block.reading;
  const lead = { text: text.slice(0, filled.lead), offsets: offsets.slice(0, filled.lead) };
  return { ...filled, lead: fillReading(lead, fillings, (place) => place).text.length };
}

function fillReading({ text, offsets }: Reading, fillings: readonly Filling[], placeIn: PlaceAfter): Reading {
  const pieces: string[] = [];
  const places: number[] = [];
  let done = -1;
  for (const [i, offset] of offsets.entries()) {
    const index = firstEndingAfter(fillings, offset);
    const filling = fillings[index];
    if (!filling || offset < filling.start) {
      pieces.push(text[i]);
      places.push(placeIn(offset, 'start'));
    } else if (index > done) {
      done = index;
      pieces.push(filling.text);
      const start = placeIn(filling.start, 'start');
      for (let k = 0; k < filling.text.length; k++) places.push(start + k);
    }
  }
  return { text: pieces.join(''), offsets: places };
}
