import type { Line } from './lines.ts';
import type { PageSigns } from './page-signs.ts';

/** Columns; a head is no longer. */
const WIDEST = 90;
/** Times that heads come at least, those of left and right pages together. */
const FEWEST = 3;
/** Different lines that come only twice. */
const MOST_TWICE = 2;

/** A page's number before or after the head's words: `3 | Annual report`, 某县年报 第3页. */
const NUMBER_BEFORE = /^([\d０-９]{1,4})(?:\s?[|·—–-]\s?|\s)(?=\D)/;
const NUMBER_AFTER = /(?:\s?[|·—–-]\s?|\s)第?\s?([\d０-９]{1,4})(?:\s?(?:\/|of)\s?\d{1,4})?\s?页?$/;
/** What is numbered in the text itself. */
const CAPTION =
  /^(?:[附续]?[表图]|附[件录表]|问题|项目|步骤|案例|第|专栏|table|figure|fig|part|section|chapter|appendix|annex|box|question|step|case|item|schedule|exhibit|note|phase|stage|year|quarter|week|day)/i;

interface Head {
  index: number;
  /** The page's number in it, or null. */
  value: number | null;
}

/** Lines that come again and again, the page's number in them left aside: what they say → where they stand. */
export type Repeated = ReadonlyMap<string, readonly Head[]>;

/** @param isKnown lines that are known to belong to the page */
export function repeatedLines(lines: readonly Line[], isKnown: (index: number) => boolean): Repeated {
  const groups = new Map<string, Head[]>();
  for (const [index, { text, width }] of lines.entries()) {
    if (width > WIDEST || isKnown(index)) continue;
    const [key, value] = keyOf(text);
    const group = groups.get(key);
    if (group) group.push({ index, value });
    else groups.set(key, [{ index, value }]);
  }
  return new Map([...groups].filter(([, heads]) => heads.length > 1));
}

/**
 * Lines that come on page after page: the same words, or the same with a number that rises, beside what is known to belong to the page or in the middle of
 * sentences. The first of all may be the report's title, and is left where the text goes on from it.
 * @param found line index → reason, of what was found before
 * @returns indexes of lines
 */
export function runningHeads(
  lines: readonly Line[],
  repeated: Repeated,
  found: ReadonlyMap<number, string>,
  { isAtPageEnd, isInMidSentence }: PageSigns,
): number[] {
  const isAtEdge = (i: number) => found.has(i - 1) || found.has(i + 1) || isAtPageEnd(i);
  const groups = [...repeated.values()].filter(isRising).map((heads) => ({
    heads,
    atEdge: heads.filter(({ index }) => isAtEdge(index) || isInMidSentence(index)).length,
    inSentence: heads.filter(({ index }) => isInMidSentence(index)).length,
  }));
  const often = groups.filter(isOften);
  // Two of a kind may be chance, but for where every page has one and there is one for the left and one for the right.
  const twice = groups.filter(
    ({ heads, atEdge }) => heads.length === 2 && atEdge === 2 && isWords(lines[heads[0].index]),
  );
  const numbers = [...found.values()].filter((reason) => reason === 'page number').length;
  const broken = lines.filter(({ isOnNewPage }) => isOnNewPage).length;
  const pages = often.reduce((most, { heads }) => Math.max(most, heads.length), Math.max(numbers, broken));
  const count = [...often, ...twice].flatMap(({ heads }) => heads).length;
  const isEverywhere =
    pages > 2 && twice.length <= MOST_TWICE && count >= Math.min(pages - 1, Math.max(FEWEST, pages * 0.6));
  return [...often, ...(isEverywhere ? twice : [])]
    .flatMap(({ heads }) => heads)
    .filter(({ index, value }) => value !== null || !isTitle(lines, index))
    .map(({ index }) => index);
}

interface Group {
  heads: readonly Head[];
  /** How many of them stand where pages end, and how many of these in the middle of a sentence. */
  atEdge: number;
  inSentence: number;
}

/** All but one at the edge, or half of them inside sentences; where the number of the page is in it, a quarter. */
function isOften({ heads, atEdge, inSentence }: Group): boolean {
  if (heads.length < FEWEST) return false;
  const isCounted = heads.every(({ value }, i) => i === 0 || (value !== null && value === heads[i - 1].value! + 1));
  return (
    atEdge >= heads.length - 1 ||
    (inSentence >= 2 && inSentence * 2 >= heads.length) ||
    (isCounted && atEdge * 4 >= heads.length)
  );
}

/** What is the same on every page, and the page's number in it. */
function keyOf(text: string): [string, number | null] {
  const found = CAPTION.test(text) ? null : (NUMBER_BEFORE.exec(text) ?? NUMBER_AFTER.exec(text));
  const words = found ? text.replace(found[0], '#') : text;
  // Figures in what is left: a sentence or a row of a table.
  if (!found || words.length < 4 || /[。；;\d]/.test(words)) return [text, null];
  return [words, Number(found[1].normalize('NFKC'))];
}

/** No cell of a table, and no sentence. */
function isWords({ text, width }: Line): boolean {
  return width >= 8 && /\p{L}{2}/u.test(text) && !/[。！？；，、]|[.!?;,]$/.test(text);
}

function isRising(heads: readonly Head[]): boolean {
  return heads.every(({ value }, i) => i === 0 || value === null || value > heads[i - 1].value!);
}

/** On the first page the words of the head are the title, unless another short line follows, which then is. */
function isTitle(lines: readonly Line[], i: number): boolean {
  if (i > 0 || /https?:|\d{4}[-/.年]\d/.test(lines[0].text)) return false;
  const next = lines[1];
  return !next || next.width > WIDEST / 2 || /[。！？；：，.!?;:,]/.test(next.text);
}
