import type { Phrase } from '../model/outline.ts';
import type { Reading, Span } from '../model/source.ts';

/** A reading of source[start, end) as it stands. */
export function readPlain(source: string, start: number, end: number): Reading {
  return { text: source.slice(start, end), offsets: Array.from({ length: end - start }, (_, i) => start + i) };
}

/** The part of a reading from `from` to `to`, both indexes into `reading.text`. */
export function sliceReading(reading: Reading, from: number, to: number): Reading {
  return { text: reading.text.slice(from, to), offsets: reading.offsets.slice(from, to) };
}

/**
 * The place in the source of reading.text[from, to); an empty stretch gives an empty span.
 * @example spanOf({ text: '增长5.3%', offsets: [0, 1, 4, 5, 6, 7] }, 2, 6) → { start: 4, end: 8 }
 */
export function spanOf(reading: Reading, from = 0, to = reading.text.length): Span {
  if (to <= from) {
    const at = reading.offsets[from] ?? (reading.offsets.at(-1) ?? -1) + 1;
    return { start: at, end: at };
  }
  return { start: reading.offsets[from], end: reading.offsets[to - 1] + 1 };
}

/** A phrase of reading.text[from, to), white space at both ends left out. Null where nothing visible is left. */
export function phraseOf(reading: Reading, from = 0, to = reading.text.length): Phrase | null {
  return joinPhrase(reading, [[from, to]]);
}

/**
 * A phrase of several stretches of one reading, in order; white space at the ends of the whole is left out. Null where nothing visible is left.
 * Its parts break wherever the source has markup between, so `source.slice` over the parts, joined, is the text (a line break stands for a space).
 */
export function joinPhrase(reading: Reading, stretches: readonly (readonly [number, number])[]): Phrase | null {
  const kept = stretches.filter(([from, to]) => to > from).map(([from, to]): [number, number] => [from, to]);
  while (kept.length > 0 && trimEnd(reading.text, kept[0], 0)) kept.shift();
  while (kept.length > 0 && trimEnd(reading.text, kept[kept.length - 1], 1)) kept.pop();
  return kept.length === 0 ? null : phraseAt(reading, kept);
}

/** Draws one end of a stretch in over white space; true where nothing is left of it. */
function trimEnd(text: string, stretch: [number, number], side: 0 | 1): boolean {
  while (stretch[0] < stretch[1] && /\s/.test(text[stretch[side] - side])) stretch[side] += side === 0 ? 1 : -1;
  return stretch[0] >= stretch[1];
}

function phraseAt({ text, offsets }: Reading, stretches: readonly (readonly [number, number])[]): Phrase {
  const parts: Span[] = [];
  let words = '';
  let last: Span | undefined;
  for (const [from, to] of stretches) {
    words += text.slice(from, to);
    for (let at = from; at < to; at++) {
      const offset = offsets[at];
      if (last?.end === offset) last.end = offset + 1;
      else {
        last = { start: offset, end: offset + 1 };
        parts.push(last);
      }
    }
  }
  return { text: words, parts };
}

/** A phrase of reading.text[from, to) as it stands, with the white space at its ends: a line of code keeps its indentation. An empty stretch is a phrase without parts. */
export function linePhrase(reading: Reading, from: number, to: number): Phrase {
  return phraseAt(reading, [[from, Math.min(to, reading.text.length)]]);
}
