import type { Token, Tokens } from 'marked';
import type { Span } from '../../model/source.ts';
import type { Strand } from './strand.ts';

/** What is read of a stretch of inline Markdown, and what is kept out of it with a reason. */
export interface Inline {
  /** Places in the source, rising. White space included. */
  places: number[];
  dropped: (Span & { reason: string })[];
}

/** The target of a link is a template's code, which Markdown does not know for a link: [text]({{ "/a" | url }}). */
const TEMPLATE_LINK = /\[(?=[^[\]]{0,300}\]\(\{\{)|\]\(\{\{[^{}\n]{0,300}\}\}\)/g;
const FOOTNOTE_MARK = /\[\^[^\]\s]{1,40}\]:?/g;
/** Stars that a broken emphasis leaves over. One star is a blank (X*) and stays. */
const LEFT_OVER = /\*{2,}/g;
const ENTITY = /&(?:amp|[en]{2}sp|nbsp|thinsp|shy|zw[n]?j|#160|#xa0);/gi;

/**
 * Walks inline tokens, whose raws joined are the strand's text: emphasis, link targets, tags, escapes and footnote marks are not read.
 * @example tokens of `增长**5.3%**` → places of 增长5.3%
 */
export function readInline(tokens: readonly Token[], strand: Strand): Inline {
  const walk: Walk = { strand, places: [], dropped: [], struck: null, code: new Set() };
  walkAll(tokens, 0, walk);
  const hidden = hiddenPlaces(strand);
  return { places: walk.places.filter((place) => !hidden.has(place) || walk.code.has(place)), dropped: walk.dropped };
}

interface Walk extends Inline {
  strand: Strand;
  /** Index where an open <s> or <del> began, or null. */
  struck: number | null;
  /** Places inside code, where stars and ampersands are what they are. */
  code: Set<number>;
}

function walkAll(tokens: readonly Token[], from: number, walk: Walk): void {
  let at = from;
  for (const token of tokens) {
    const found = walk.strand.text.indexOf(token.raw, at);
    // Nothing may be lost: what the parser changed beyond recognition is read as it stands.
    if (found < 0) {
      keep(walk, at, walk.strand.text.length);
      return;
    }
    walkOne(token, found, walk);
    at = found + token.raw.length;
  }
}

/** `at` and `end` are the token's place in the strand. Plain text and whatever else there is is read as it stands. */
const READERS: Record<string, (token: Token, at: number, end: number, walk: Walk) => void> = {
  strong: (token, at, _end, walk) => walkInner(token as Tokens.Strong, at, walk),
  em: (token, at, _end, walk) => walkInner(token as Tokens.Em, at, walk),
  link: (token, at, _end, walk) => walkAll((token as Tokens.Link).tokens, at + (/^[[<]/.test(token.raw) ? 1 : 0), walk),
  del: (_token, at, end, walk) => drop(walk, at, end, 'struck out'),
  image: () => {},
  html: (token, at, end, walk) => walkTag(token.raw, at, end, walk),
  escape: (_token, at, end, walk) => keep(walk, at + 1, end),
  codespan: (token, at, _end, walk) => keepCode(token as Tokens.Codespan, at, walk),
  br: (_token, at, end, walk) => keepSpace(walk, at, end),
};

function walkOne(token: Token, at: number, walk: Walk): void {
  const end = at + token.raw.length;
  const read = READERS[token.type];
  if (read) read(token, at, end, walk);
  else keep(walk, at, end);
}

function walkInner(token: Tokens.Strong | Tokens.Em, at: number, walk: Walk): void {
  walkAll(token.tokens, at + (token.raw.length - token.text.length) / 2, walk);
}

function keepCode({ raw }: Tokens.Codespan, at: number, walk: Walk): void {
  const fence = raw.length - raw.replace(/^`+/, '').length;
  const from = at + fence;
  const to = at + raw.length - fence;
  for (let i = from; i < to; i++) walk.code.add(walk.strand.places[i]);
  keep(walk, from, to);
}

function walkTag(raw: string, at: number, end: number, walk: Walk): void {
  if (raw.startsWith('<!--')) drop(walk, at, end, 'comment');
  if (/^<(?:s|del|strike)\b/i.test(raw)) walk.struck ??= end;
  if (walk.struck === null || !/^<\/(?:s|del|strike)\b/i.test(raw)) return;
  const from = walk.struck;
  walk.struck = null;
  const first = walk.strand.places[from];
  while (walk.places.length > 0 && walk.places[walk.places.length - 1] >= first) walk.places.pop();
  while (walk.dropped.length > 0 && walk.dropped[walk.dropped.length - 1].start >= first) walk.dropped.pop();
  drop(walk, from, at, 'struck out');
}

function keep(walk: Walk, from: number, to: number): void {
  for (let i = from; i < to; i++) push(walk, walk.strand.places[i]);
}

function keepSpace(walk: Walk, from: number, to: number): void {
  for (let i = from; i < to; i++) if (/\s/.test(walk.strand.text[i])) push(walk, walk.strand.places[i]);
}

/** White space that the parser made up shares a place with what stands before it. */
function push(walk: Walk, place: number): void {
  if (place > (walk.places[walk.places.length - 1] ?? -1)) walk.places.push(place);
}

function drop(walk: Walk, from: number, to: number, reason: string): void {
  if (to > from) walk.dropped.push({ start: walk.strand.places[from], end: walk.strand.places[to - 1] + 1, reason });
}

function hiddenPlaces({ text, places }: Strand): Set<number> {
  const hidden = new Set<number>();
  const hide = (from: number, to: number) => {
    for (let i = from; i < to; i++) hidden.add(places[i]);
  };
  for (const pattern of [TEMPLATE_LINK, FOOTNOTE_MARK, LEFT_OVER])
    for (const { index, 0: found } of text.matchAll(pattern)) hide(index, index + found.length);
  // &amp; is read as its own first sign; white space written as an entity has none.
  for (const { index, 0: found } of text.matchAll(ENTITY))
    hide(index + (/^&amp;/i.test(found) ? 1 : 0), index + found.length);
  return hidden;
}
