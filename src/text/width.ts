import type { Typeface } from '../model/theme.ts';
import { wordsIn } from './words.ts';

/**
 * Advance widths of the typefaces in bold, in thousandths of an em, for U+0020…U+007E in order; Regular is up to 7 % narrower, so bold widths are safe for both.
 * Read off the fonts' own hmtx tables. Everything else but U+00A0…U+00FF counts as a full em, as Han and full-width punctuation do.
 * Digits are counted as figures are set, tabular. An English line in the serif is 3 % longer than in the sans, some words 12 %.
 */
const ASCII: Record<Typeface, number[]> = {
  'Noto Sans SC': widthsIn(
    '227 370 574 590 590 963 740 325 378 378 507 590 325 370 325 387 590 590 590 590 590 590 590 590 590 590 325 325 590 590 590 514 ' +
      '1007 641 681 656 714 615 585 717 757 330 568 686 578 853 749 770 667 770 682 624 625 748 619 915 627 580 613 378 387 378 590 567 ' +
      '626 591 644 527 644 581 372 597 640 304 306 604 315 964 641 626 644 644 437 495 421 637 576 863 562 574 511 378 296 378 590',
  ),
  'Noto Serif SC': widthsIn(
    '250 355 447 615 589 966 803 235 400 400 485 603 335 370 335 400 593 594 594 593 593 594 594 588 594 596 335 335 603 603 603 473 ' +
      '970 746 708 702 789 666 648 757 864 426 428 767 642 1001 815 785 673 785 751 597 695 818 734 1091 726 701 627 372 400 372 603 593 ' +
      '447 585 672 565 658 572 402 596 687 349 335 651 355 1008 685 623 671 640 500 499 393 678 578 874 599 582 517 380 338 380 603',
  ),
};

function widthsIn(list: string): number[] {
  return list.split(' ').map(Number);
}

let typeface: Typeface = 'Noto Sans SC';

/**
 * Does some work in which every width is that of a typeface. Nearly every function of the composer measures text, and a deck has one typeface:
 * handed from each to the next it would stand in all their signatures and say nothing there. The work must not be asynchronous.
 * @example measuredIn('Noto Serif SC', () => widthInEm('Yes')) → 1.77
 */
export function measuredIn<T>(face: Typeface, work: () => T): T {
  const before = typeface;
  typeface = face;
  try {
    return work();
  } finally {
    typeface = before;
  }
}

/** Widest of the Latin-1 letters that reports meet (Ä, Ö, ß …). */
const LATIN_1: Record<Typeface, number> = { 'Noto Sans SC': 770, 'Noto Serif SC': 864 };

/** The typefaces of machines set emoji wider than Han. */
const EMOJI = 1.4;

function isEmoji(code: number): boolean {
  return (code >= 0x1f000 && code <= 0x1faff) || (code >= 0x2600 && code <= 0x27bf);
}

/** Width of one character in em: 1 for Han, 0.59 for a digit. */
function emOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x20) return 0;
  if (code < 0x7f) return ASCII[typeface][code - 0x20] / 1000;
  if (code >= 0xa0 && code <= 0x24f) return LATIN_1[typeface] / 1000;
  return isEmoji(code) ? EMOJI : 1;
}

/** `text-autospace` sets an eighth of an em between Han and Latin letters or digits. */
const AUTOSPACE_EM = 0.125;
const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z0-9]/;

/**
 * Width of a line of text in em; `before` is the character that it follows on its line.
 * @example widthInEm('3.2亿元') ≈ 3.63
 */
export function widthInEm(text: string, before = ''): number {
  let width = 0;
  let last = before;
  for (const character of text) {
    width += emOf(character);
    if ((HAN.test(last) && LATIN.test(character)) || (LATIN.test(last) && HAN.test(character))) width += AUTOSPACE_EM;
    last = character;
  }
  return width;
}

/** No line begins with these (GB/T 15834, JLREQ kinsoku): they stay with what stands before. */
const CLOSING = /^[\p{Pe}\p{Pf}、，。；：！？…—·％%‰℃,.;:!?'"”’/-]/u;
/** No line ends with these. */
const OPENING = /[\p{Ps}\p{Pi}“‘《（￥$£€]$/u;
/**
 * A quotation mark beside a Latin letter or digit holds on to both sides: no line breaks within 台“1+1”系 (UAX 14, LB19).
 * Beside Han on both it does not.
 */
const QUOTED_LATIN = { before: /^[“‘][!-~]/, after: /[!-~][”’]$/ };
const BETWEEN_HAN = /^(?![!-~])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Po}\p{Ps}\p{Pe}]$/u;

/**
 * Cuts text where a line may end: between Han characters, after spaces, never inside a quantity or a Latin word, never before closing punctuation.
 * @param unbreakable index pairs in `text` that must stay on one line (quantities), in order
 * @example breakable('压缩至15个工作日。', [[3, 9]]) → ['压', '缩', '至', '15个工作日。']
 */
export function breakable(text: string, unbreakable: readonly (readonly [number, number])[] = []): string[] {
  const pieces: string[] = [];
  let next = 0;
  for (let at = 0; at < text.length; ) {
    while (next < unbreakable.length && unbreakable[next][1] <= at) next++;
    const held = unbreakable[next];
    const end = held && held[0] <= at ? held[1] : endOfPiece(text, at, held?.[0] ?? text.length);
    const piece = text.slice(at, end);
    const last = pieces.at(-1);
    if (last !== undefined && (CLOSING.test(piece) || OPENING.test(last) || isQuoted(last, piece)))
      pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
    at = end;
  }
  return pieces;
}

function isQuoted(last: string, piece: string): boolean {
  return !last.endsWith(' ') && (QUOTED_LATIN.before.test(piece) || QUOTED_LATIN.after.test(last));
}

function endOfPiece(text: string, at: number, limit: number): number {
  const first = String.fromCodePoint(text.codePointAt(at)!);
  let end = at + first.length;
  if (BETWEEN_HAN.test(first)) return end;
  while (end < limit && text[end - 1] !== ' ' && !BETWEEN_HAN.test(String.fromCodePoint(text.codePointAt(end)!))) {
    end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  }
  return end;
}

/** A piece of a line in em: as it stands on the line, and as it ends one. */
export interface MeasuredPiece {
  em: number;
  endEm: number;
}

/**
 * What a text is set from, at whatever size: measured once, fitted often.
 * @param unbreakable what stays on one line; if not given, the words of a short Chinese text
 * @example measuredPieces('1 km of road', []) → pieces of '1 ', 'km ', 'of ', 'road'
 */
export function measuredPieces(
  text: string,
  unbreakable: readonly (readonly [number, number])[] = wordsIn(text),
): MeasuredPiece[] {
  let before = '';
  return breakable(text, unbreakable).map((piece) => {
    const measured = { em: widthInEm(piece, before), endEm: widthInEm(piece.trimEnd(), before) };
    before = piece.at(-1)!;
    return measured;
  });
}

/**
 * Lines that pieces need, set greedily; at least 1. Checked against Chromium: never fewer lines than it sets.
 * A piece wider than the line (a long URL) is broken inside.
 * @param sizePx font size, @param widthPx width of the line
 */
export function linesOfPieces(pieces: readonly MeasuredPiece[], sizePx: number, widthPx: number): number {
  const room = widthPx / sizePx;
  let lines = 1;
  let used = 0;
  for (const { em, endEm } of pieces) {
    if (used > 0 && used + endEm > room) {
      lines++;
      used = 0;
    }
    // What is wider than a line is broken where the browser likes, after a hyphen or a slash first: its lines are not all full.
    if (endEm > room) lines += Math.ceil(endEm / room);
    used = endEm > room ? room : used + em;
  }
  return lines;
}

/**
 * Lines that a text needs; see linesOfPieces.
 * @param unbreakable what stays on one line; if not given, the words of a short Chinese text
 * @example linesOf('压缩至15个工作日', 30, 600) → 1
 */
export function linesOf(
  text: string,
  sizePx: number,
  widthPx: number,
  unbreakable?: readonly (readonly [number, number])[],
): number {
  return linesOfPieces(measuredPieces(text, unbreakable), sizePx, widthPx);
}

/** A clause of a Chinese title with the mark that ends it. */
const CLAUSE = /[^，、；：]+[，、；：]*/g;

/** The clauses of a title, as index pairs. @example '稳住粮食，增加收入' → [[0, 5], [5, 9]] */
export function clausesOf(text: string): [number, number][] {
  return [...text.matchAll(CLAUSE)].map(({ index, 0: clause }) => [index, index + clause.length]);
}

/**
 * Whether a title that needs several lines may end them at its commas only: every clause fits a line, and there are no more lines than otherwise.
 * @example endsAtClauses('粮食产量稳步增长，生产能力持续增强', 40, 500) → true
 */
export function endsAtClauses(text: string, sizePx: number, widthPx: number): boolean {
  const lines = linesOf(text, sizePx, widthPx);
  const clauses = clausesOf(text);
  if (lines === 1 || clauses.length < 2) return false;
  const fits = clauses.every(([from, to]) => widthInEm(text.slice(from, to)) * sizePx <= widthPx);
  return fits && linesOf(text, sizePx, widthPx, clauses) <= lines;
}

/** Advance of the common monospaced typefaces (Consolas 0.55, Menlo and DejaVu Sans Mono 0.602), in em. */
const MONOSPACE_EM = 0.61;
/** Columns between tab stops; the style sheet has the same. */
const TAB_COLUMNS = 4;
/** Furthest that the wrapped rest of a line of code is indented, in columns. */
export const MOST_HANG = 20;

/** Width of code in em: of each character the wider of a monospaced typeface and the deck's own, which stands in where a machine has none. */
export function codeWidthInEm(text: string): number {
  let width = 0;
  for (const character of text) {
    const stop = TAB_COLUMNS * MONOSPACE_EM;
    if (character === '\t') width = (Math.floor(width / stop + 0.001) + 1) * stop;
    else width += Math.max(MONOSPACE_EM, emOf(character));
  }
  return width;
}

/** Columns by which the wrapped rest of a line of code is indented: two more than the line, an even number. @example hangOf('    return') → 6 */
export function hangOf(text: string): number {
  const [indent] = /^\s*/.exec(text)!;
  const columns = Array.from(indent).reduce((sum, sign) => sum + (sign === '\t' ? TAB_COLUMNS : 1), 0);
  return Math.min(MOST_HANG, 2 + 2 * Math.ceil(columns / 2));
}

/**
 * Lines that one line of code needs: cut after spaces, and inside what is longer than a line; every line but the first is indented (hangOf).
 * @example codeLinesOf('const stations = await read(path);', 24, 1100) → 1
 */
export function codeLinesOf(text: string, sizePx: number, widthPx: number): number {
  const first = widthPx / sizePx;
  if (codeWidthInEm(text.trimEnd()) <= first) return 1;
  const room = first - hangOf(text) * MONOSPACE_EM;
  let lines = 1;
  let used = 0;
  for (const piece of text.match(/\s+|\S+\s*/g) ?? []) {
    const width = codeWidthInEm(piece.trimEnd() || piece);
    if (used > 0 && used + width > room) {
      lines++;
      used = 0;
    }
    if (width > room) lines += Math.ceil(width / room);
    used = width > room ? room : used + codeWidthInEm(piece);
  }
  return lines;
}
