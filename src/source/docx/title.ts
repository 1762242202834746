import type { Item, Line } from './flow.ts';
import { isCaption, isFullText, isHan } from './line-shape.ts';
import { type Look, lookOf, readRuns } from './looks.ts';
import { shapeOf } from './number-shapes.ts';
import { styledDepth, TITLE_NAMES } from './style-headings.ts';

/** Where the lines of the report's own title stand in the flow: from, and behind the last. */
export type TitlePlace = readonly [number, number];

/** Lines that are looked at, and lines that one title runs over. */
const HEAD_LINES = 15;
const MOST_LINES = 4;
/** Points; a title is larger than the text by this much where it is centred, or by this much where it is not. */
const LARGER = { centred: 2, else: 6 };
/** Longest title, in Chinese characters and in words. */
const LONGEST = { han: 80, words: 30 };

/**
 * The title by the style of that name, by the one heading that stands over all others, or by its looks: centred near the top and larger than the text
 * (GB/T 9704-2012, 7.3.1: 小标宋, 22 points). Null where none is so set; then the outline looks for words.
 * @param text the look of the text
 */
export function titlePlace(items: readonly Item[], text: Look): TitlePlace | null {
  return styledTitle(items) ?? topHeading(items) ?? formattedTitle(items, text);
}

function styledTitle(items: readonly Item[]): TitlePlace | null {
  const isStyled = (item: Item | undefined) =>
    isTitleLine(item) && item.paragraph.chain.length > 0 && TITLE_NAMES.test(item.paragraph.chain[0].name);
  return runFrom(items, items.slice(0, HEAD_LINES).findIndex(isStyled), isStyled);
}

/** A heading that no other is as high as, before any text: people set titles so who do not know of the style. */
function topHeading(items: readonly Item[]): TitlePlace | null {
  const depths = items.map((item) => (isTitleLine(item) ? styledDepth(item) : null));
  const first = depths.findIndex((depth) => depth !== null);
  const depth = depths[first];
  if (first < 0 || depth === null || shapeOf(lineAt(items, first).text.trim())) return null;
  const place = runFrom(items, first, (item) => isTitleLine(item) && styledDepth(item) === depth);
  if (!place || items.slice(0, first).some((item) => item.kind !== 'line' || isFullText(item.text))) return null;
  const others = depths.slice(place[1]).filter((each) => each !== null);
  return others.length > 0 && others.every((each) => each > depth) ? place : null;
}

function formattedTitle(items: readonly Item[], text: Look): TitlePlace | null {
  const body = items.findIndex((item) => item.kind === 'line' && isFullText(item.text));
  const head = items.slice(0, Math.min(HEAD_LINES, body < 0 ? items.length : body));
  const sizes = head.map((item) => (isTitleLine(item) ? titleSize(item, text) : 0));
  const largest = Math.max(0, ...sizes);
  if (largest === 0) return null;
  const isLarge = (item: Item | undefined) => isTitleLine(item) && titleSize(item, text) > largest - 1;
  return runFrom(items, sizes.indexOf(largest), isLarge);
}

/** Points where a line is set as a title is, else 0. The red name of an office over an official document is none. */
function titleSize(line: Line, text: Look): number {
  const runs = readRuns(line).filter((run) => lookOf(run) !== null);
  const looks = runs.flatMap((run) => lookOf(run) ?? []);
  if (looks.length === 0 || runs.every(({ format }) => format.isRed) || shapeOf(line.text.trim())) return 0;
  const size = Math.max(...looks.map(({ sizePoints }) => sizePoints));
  const isCentred = line.paragraph.format.isCentred || looks.some(({ family }) => family === 'title');
  return size >= text.sizePoints + (isCentred ? LARGER.centred : LARGER.else) ? size : 0;
}

function isTitleLine(item: Item | undefined): item is Line {
  if (item?.kind !== 'line' || item.reason !== null) return false;
  const words = item.text.trim();
  if (!/\p{L}{2}/u.test(words) || isCaption(words) || /[。；;：:]$/.test(words)) return false;
  return isHan(words) ? words.length <= LONGEST.han : words.split(/\s+/).length <= LONGEST.words;
}

function runFrom(
  items: readonly Item[],
  from: number,
  isMember: (item: Item | undefined) => boolean,
): TitlePlace | null {
  if (from < 0) return null;
  let to = from + 1;
  while (to < from + MOST_LINES && isMember(items[to])) to++;
  return [from, to];
}

function lineAt(items: readonly Item[], index: number): Line {
  return items[index] as Line;
}
