import type { Span } from '../../model/source.ts';
import type { Inline, ShownPicture } from './inline.ts';

/** What becomes a block of its own: a stretch of text, or a picture (`path`) with its alternative text. */
export interface Piece {
  path: string | null;
  places: number[];
  span: Span;
}

/** How a stretch of text may be cut. */
export interface Cuts {
  /** At breaks that somebody set: an address, a form. */
  atBreaks: boolean;
  /** Before its first words: not where they are an item of a list. */
  atStart: boolean;
}

/**
 * Parts text from the pictures in it. A picture that has its line to itself, or stands before or behind all words, is a piece of its own; one among the words is
 * read there by its alternative text and follows the text without any.
 * @param whole the block's span
 * @returns pieces in order, their spans apart
 */
export function arrange(source: string, inline: Inline, whole: Span, cuts: Cuts): Piece[] {
  const words = wordsOf(source, inline);
  const { places } = inline;
  const pictures = new Set(inline.pictures.filter((picture) => isApart(source, picture, words, cuts)));
  const among = inline.pictures.filter((picture) => !pictures.has(picture));
  const breaks = cuts.atBreaks ? inline.breaks.filter((place) => isRealBreak(source, words, place)) : [];
  const pieces: Piece[] = [];
  let start = whole.start;
  let at = 0;
  let shown = 0;
  const takeUntil = (end: number) => {
    const from = at;
    while (at < places.length && places[at] < end) at++;
    return places.slice(from, at);
  };
  const addText = (end: number) => {
    const text = takeUntil(end);
    const last = text.findLast((place) => /\S/.test(source[place]));
    if (last === undefined) return;
    const span = { start: afterSpace(source, start), end: end === whole.end ? end : last + 1 };
    pieces.push({ path: null, places: text, span });
    for (; shown < among.length && among[shown].start < end; shown++)
      pieces.push({ path: among[shown].path, places: [], span: { start: span.end, end: span.end } });
  };
  for (const cut of [...pictures, ...breaks.map((place) => ({ start: place, end: place, path: null }))].sort(byStart)) {
    addText(cut.start);
    if (cut.path !== null)
      pieces.push({ path: cut.path, places: takeUntil(cut.end), span: { start: cut.start, end: cut.end } });
    start = cut.end;
  }
  addText(whole.end);
  return pieces;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

function afterSpace(source: string, from: number): number {
  let at = from;
  while (at < source.length && /\s/.test(source[at])) at++;
  return at;
}

/** Places of what is read beside the alternative texts. */
function wordsOf(source: string, { places, pictures }: Inline): number[] {
  let next = 0;
  return places.filter((place) => {
    while (next < pictures.length && pictures[next].end <= place) next++;
    return /\S/.test(source[place]) && !(pictures[next]?.start <= place);
  });
}

function isApart(source: string, { start, end }: ShownPicture, words: readonly number[], { atStart }: Cuts): boolean {
  const next = firstFrom(words, start);
  const [before, after] = [words[next - 1], words[next]];
  if (after === undefined) return true;
  if (before === undefined) return atStart || isBroken(source, end, after);
  return isBroken(source, before, start) && isBroken(source, end, after);
}

function isBroken(source: string, from: number, to: number): boolean {
  return /[\n\r]/.test(source.slice(from, to));
}

/** Columns, about: Han lines as long as this were wrapped by a program that leaves spaces at line ends. */
const WRAPPED = 30;

/** Some programs leave two spaces at the end of each wrapped line, which is Markdown for a break. */
function isRealBreak(source: string, words: readonly number[], place: number): boolean {
  const next = firstFrom(words, place);
  const [before, after] = [words[next - 1], words[next]];
  if (before === undefined || after === undefined) return false;
  if (/[。！？；：.!?;:]/.test(source[before])) return true;
  if (/\p{Ll}/u.test(source[after])) return false;
  const line = before - Math.max(source.lastIndexOf('\n', before), source.lastIndexOf('\r', before));
  return !/\p{Script=Han}/u.test(source[before]) || line < WRAPPED;
}

/** Index of the first place that is not before `from`. */
function firstFrom(places: readonly number[], from: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle] < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
