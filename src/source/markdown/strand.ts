import type { Span } from '../../model/source.ts';

/** A stretch of Markdown as the parser sees it, indentation and quote marks taken away, each character with its place in the source. */
export interface Strand {
  text: string;
  /** As long as `text`, never falling; white space that the parser made up shares the place of its neighbour. */
  places: readonly number[];
}

/** The whole body of a file with its line ends as the parser wants them. @example strandOf('---\r\na', 3) → { text: '\na', places: [3, 5] } */
export function strandOf(source: string, from: number): Strand {
  const places: number[] = [];
  const characters: string[] = [];
  for (let at = from; at < source.length; at++) {
    const isReturn = source[at] === '\r';
    places.push(at);
    characters.push(isReturn ? '\n' : source[at]);
    if (isReturn && source[at + 1] === '\n') at++;
  }
  return { text: characters.join(''), places };
}

/** Part of a strand, by indexes into its text. */
export function cut(strand: Strand, from: number, to = strand.text.length): Strand {
  return { text: strand.text.slice(from, to), places: strand.places.slice(from, to) };
}

/**
 * Finds what the parser took out of a strand: the same visible characters in the same order, though white space may differ and quote marks may stand between.
 * @param from index into `outer.text` where to begin
 * @returns the part with its places and the index after it, or null where the characters differ
 */
export function take(outer: Strand, from: number, raw: string): { strand: Strand; next: number } | null {
  // Nearly always the parser changed nothing.
  if (outer.text.startsWith(raw, from)) return { strand: cut(outer, from, from + raw.length), next: from + raw.length };
  const places: number[] = [];
  let at = from;
  for (const character of raw.split('')) {
    if (/\s/.test(character)) {
      while (outer.text[at] === '>') at++;
      const isThere = at < outer.text.length && /\s/.test(outer.text[at]);
      places.push(
        isThere ? outer.places[at++] : (places.at(-1) ?? outer.places[Math.min(at, outer.places.length - 1)]),
      );
      continue;
    }
    while (at < outer.text.length && outer.text[at] !== character && /[\s>]/.test(outer.text[at])) at++;
    if (outer.text[at] !== character) return null;
    places.push(outer.places[at]);
    at++;
  }
  return { strand: { text: raw, places }, next: at };
}

/**
 * The strand of a text that the parser took the backslashes out of.
 * @param from index into `outer.text` where `text` begins
 * @returns null where the text is another
 * @example unescaped({ text: '[a\\]](b)', … }, 1, 'a]') → a], without the place of the backslash
 */
export function unescaped(outer: Strand, from: number, text: string): Strand | null {
  const places: number[] = [];
  let at = from;
  for (const character of text.split('')) {
    if (outer.text[at] !== character && outer.text[at] === '\\') at++;
    if (outer.text[at] !== character) return null;
    places.push(outer.places[at++]);
  }
  return { text, places };
}

/** From the first visible character to the last. */
export function extent({ text, places }: Strand): Span {
  const first = text.search(/\S/);
  const last = text.trimEnd().length - 1;
  return first < 0 ? { start: places[0] ?? 0, end: places[0] ?? 0 } : { start: places[first], end: places[last] + 1 };
}

/** Places without those that white space shares with its neighbour. */
export function rising(places: readonly number[]): number[] {
  return places.filter((place, i) => i === 0 || place > places[i - 1]);
}
