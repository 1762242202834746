import type { Token, Tokens } from 'marked';
import type { Mark } from '../../model/mark.ts';
import type { Span } from '../../model/source.ts';
import { entitiesIn } from './entities.ts';
import { hiddenIn } from './hidden-marks.ts';
import { attributeIn } from './html-tags.ts';
import { cut, type Strand, take, unescaped } from './strand.ts';

/** What is read of a stretch of inline Markdown, and what is kept out of it with a reason. */
export interface Inline {
  /** Places in the source, rising. White space and the alternative texts of pictures included. */
  places: number[];
  dropped: (Span & { reason: string })[];
  pictures: ShownPicture[];
  /** Places where a line was broken on purpose. */
  breaks: number[];
  /** What of it is set off; tags of HTML are none. */
  marks: Mark[];
}

/** A picture among words; its alternative text is what of `places` is within its span. */
export interface ShownPicture extends Span {
  path: string;
}

/**
 * Walks inline tokens, whose raws joined are the strand's text: emphasis, link targets, tags, escapes and footnote marks are not read.
 * @example tokens of `增长**5.3%**` → places of 增长5.3%
 */
export function readInline(tokens: readonly Token[], strand: Strand): Inline {
  const walk: Walk = { places: [], dropped: [], pictures: [], breaks: [], marks: [], open: null, literal: new Set() };
  walkAll(tokens, strand, walk);
  const hidden = hiddenPlaces(strand, walk.literal);
  const marks = [...walk.marks, ...brokenMarks(strand, walk)];
  return { ...walk, marks, places: walk.places.filter((place) => !hidden.has(place)) };
}

interface Walk extends Inline {
  /** The tag whose content is dropped, with the place after it; null outside. */
  open: { name: string; from: number } | null;
  /** Places of code and of escaped signs, where stars and ampersands are what they are. */
  literal: Set<number>;
}

function walkAll(tokens: readonly Token[], strand: Strand, walk: Walk): void {
  let at = 0;
  for (const token of tokens) {
    const part = take(strand, at, token.raw);
    // Nothing may be lost: what the parser changed beyond recognition is read as it stands.
    if (!part) {
      keep(walk, cut(strand, at));
      return;
    }
    (READERS[token.type] ?? keepToken)(token, part.strand, walk);
    at = part.next;
  }
}

/** Plain text and whatever else there is is read as it stands. */
const READERS: Record<string, (token: Token, strand: Strand, walk: Walk) => void> = {
  strong: (token, strand, walk) => marked(walk, { kind: 'strong' }, () => walkInner(token, strand, walk)),
  em: (token, strand, walk) => marked(walk, { kind: 'emphasis' }, () => walkInner(token, strand, walk)),
  highlight: (token, strand, walk) => marked(walk, { kind: 'strong' }, () => walkInner(token, strand, walk)),
  link: (token, strand, walk) => {
    const link = token as Tokens.Link;
    const from = /^[[<]/.test(link.raw) ? 1 : 0;
    marked(walk, { kind: 'link', href: link.href }, () => walkLabel(link, strand, from, walk));
  },
  del: (_token, strand, walk) => drop(walk, strand, 'struck out'),
  image: addImage,
  wikiLink: addWikiLink,
  html: (token, strand, walk) => walkTag(token.raw, strand, walk),
  escape: (_token, strand, walk) => keepLiterally(walk, cut(strand, 1)),
  codespan: (token, strand, walk) => marked(walk, { kind: 'code' }, () => keepCode(token, strand, walk)),
  formula: (_token, strand, walk) => keepLiterally(walk, strand),
  br: addBreak,
  checkbox: () => {},
};

function keepToken(_token: Token, strand: Strand, walk: Walk): void {
  keep(walk, strand);
}

/** What is read between is set off. */
function marked(
  walk: Walk,
  kind: { kind: 'strong' | 'emphasis' | 'code' } | { kind: 'link'; href: string },
  read: () => void,
): void {
  const from = walk.places.length;
  read();
  if (walk.places.length > from) walk.marks.push({ ...kind, start: walk.places[from], end: walk.places.at(-1)! + 1 });
}

function walkInner(token: Token, strand: Strand, walk: Walk): void {
  const { raw, text, tokens } = token as Tokens.Strong;
  const mark = (raw.length - text.length) / 2;
  walkAll(tokens, cut(strand, mark, mark + text.length), walk);
}

/** What stands between the brackets; the parser takes its backslashes away. */
function walkLabel({ text, tokens }: Tokens.Link | Tokens.Image, strand: Strand, from: number, walk: Walk): void {
  const label = unescaped(strand, from, text);
  if (label) walkAll(tokens, label, walk);
  else keep(walk, strand);
}

function addImage(token: Token, strand: Strand, walk: Walk): void {
  const image = token as Tokens.Image;
  walk.pictures.push({ ...spanOf(strand), path: image.href });
  const count = walk.pictures.length;
  walkLabel(image, strand, 2, walk);
  // One in the alternative text of another is but a part of it.
  walk.pictures.length = count;
}

function addWikiLink(token: Token, strand: Strand, walk: Walk): void {
  const { href, text } = token as Tokens.Generic;
  if (href !== null) walk.pictures.push({ ...spanOf(strand), path: href });
  // The name of a picture's file says nothing.
  else keep(walk, cut(strand, strand.text.length - 2 - text.length, strand.text.length - 2));
}

function keepCode(token: Token, strand: Strand, walk: Walk): void {
  const fence = token.raw.length - token.raw.replace(/^`+/, '').length;
  const inner = cut(strand, fence, strand.text.length - fence);
  // One space at either end keeps backticks of its own apart from the fence (CommonMark 6.1).
  const isPadded = /^ [\s\S]*\S[\s\S]* $/.test(inner.text);
  keepLiterally(walk, isPadded ? cut(inner, 1, inner.text.length - 1) : inner);
}

function keepLiterally(walk: Walk, strand: Strand): void {
  for (const place of strand.places) walk.literal.add(place);
  keep(walk, strand);
}

function addBreak(_token: Token, strand: Strand, walk: Walk): void {
  walk.breaks.push(strand.places[strand.places.length - 1]);
  for (const [i, place] of strand.places.entries()) if (/\s/.test(strand.text[i])) push(walk, place);
}

/** Content of these tags is dropped. */
const DROPPING: Record<string, string> = {
  s: 'struck out',
  del: 'struck out',
  strike: 'struck out',
  script: 'script',
  style: 'script',
};

function walkTag(raw: string, strand: Strand, walk: Walk): void {
  if (raw.startsWith('<!--')) drop(walk, strand, 'comment');
  const [, slash, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(raw.toLowerCase()) ?? [];
  if (name === 'br') walk.breaks.push(strand.places[0]);
  if (name === 'img' && slash === '') addImageTag(strand, walk);
  if (!(name in DROPPING)) return;
  if (slash === '') walk.open ??= { name, from: strand.places[strand.places.length - 1] + 1 };
  else if (walk.open?.name === name) dropSince(walk, walk.open.from, strand.places[0], DROPPING[name]);
}

function addImageTag(strand: Strand, walk: Walk): void {
  const path = attributeIn(strand, 'src');
  if (!path) return;
  walk.pictures.push({ ...spanOf(strand), path: path.text });
  const alternative = attributeIn(strand, 'alt');
  if (alternative) keep(walk, alternative);
}

/** What was read between two tags is dropped instead. */
function dropSince(walk: Walk, from: number, to: number, reason: string): void {
  walk.open = null;
  while (walk.places.length > 0 && walk.places[walk.places.length - 1] >= from) walk.places.pop();
  for (const list of [walk.dropped, walk.pictures])
    while (list.length > 0 && list[list.length - 1].start >= from) list.pop();
  if (to > from) walk.dropped.push({ start: from, end: to, reason });
}

function keep(walk: Walk, strand: Strand): void {
  for (const place of strand.places) push(walk, place);
}

/** White space that the parser made up shares a place with what stands before it. */
function push(walk: Walk, place: number): void {
  if (place > (walk.places[walk.places.length - 1] ?? -1)) walk.places.push(place);
}

function drop(walk: Walk, strand: Strand, reason: string): void {
  if (strand.text !== '') walk.dropped.push({ ...spanOf(strand), reason });
}

function spanOf({ places }: Strand): Span {
  return { start: places[0], end: places[places.length - 1] + 1 };
}

/** Words between stars that the parser leaves in the text because a Chinese sign stands inside them: **“要点”**后面. They are meant to be bold. */
function brokenMarks({ text, places }: Strand, { places: read, literal }: Walk): Mark[] {
  const isRead = new Set(read);
  const stars = [...text.matchAll(/(?<!\*)\*\*(?!\*)/g)].filter(
    ({ index }) => isRead.has(places[index]) && !literal.has(places[index]),
  );
  return stars.flatMap(({ index }, i): Mark[] => {
    const next = stars[i + 1];
    return i % 2 === 0 && next ? [{ kind: 'strong', start: places[index + 2], end: places[next.index] }] : [];
  });
}

function hiddenPlaces({ text, places }: Strand, literal: ReadonlySet<number>): Set<number> {
  const marked =
    literal.size === 0 ? text : text.replace(/[^\n]/g, (sign, at: number) => (literal.has(places[at]) ? 'x' : sign));
  const hidden = new Set<number>();
  for (const [from, to] of [...hiddenIn(marked), ...entitiesIn(marked)])
    for (let i = from; i < to; i++) hidden.add(places[i]);
  return hidden;
}
