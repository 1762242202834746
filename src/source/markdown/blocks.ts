import type { Token, Tokens } from 'marked';
import type { Block, Span } from '../../model/source.ts';
import { foldReading } from '../../text/fold-reading.ts';
import { boldLead } from './bold-lead.ts';
import { htmlBlocks } from './html.ts';
import { readInline } from './inline.ts';
import { cut, type Strand, take } from './strand.ts';
import { tableRows } from './table.ts';

/** What the walk over the tokens finds, in order of place. */
export interface Found {
  source: string;
  blocks: Block[];
  dropped: (Span & { reason: string })[];
}

/** Where in the nesting a block stands, and the list item it may be the first text of: where no block was found since `blocksBefore`. */
interface Context {
  isQuote: boolean;
  depth: number;
  item: { start: number; isOrdered: boolean; marker: string; blocksBefore: number } | null;
}

type Kind = { kind: 'paragraph' } | { kind: 'quote' } | { kind: 'heading'; depth: number };

/** Turns the parser's tokens into blocks; the raws of the tokens, joined, are the strand's text. */
export function findBlocks(tokens: readonly Token[], strand: Strand, found: Found): void {
  walkTokens(tokens, strand, { isQuote: false, depth: 0, item: null }, found);
}

function walkTokens(tokens: readonly Token[], strand: Strand, context: Context, found: Found): void {
  let at = 0;
  for (const token of tokens) {
    const part = take(strand, at, token.raw);
    // Nothing may be lost: what the parser changed beyond recognition is read as it stands.
    if (!part) {
      addPlain(cut(strand, at), context, found);
      return;
    }
    READERS[token.type]?.(token, part.strand, context, found);
    at = part.next;
  }
}

/** What becomes of each token; rules and link definitions are markup, empty lines nothing. */
const READERS: Record<string, (token: Token, strand: Strand, context: Context, found: Found) => void> = {
  heading: (token, strand, context, found) =>
    addInline(token, strand, { kind: 'heading', depth: (token as Tokens.Heading).depth }, context, found),
  paragraph: addParagraph,
  text: addParagraph,
  blockquote: (token, strand, context, found) =>
    walkTokens((token as Tokens.Blockquote).tokens, strand, { ...context, isQuote: true }, found),
  list: (token, strand, context, found) => addList(token as Tokens.List, strand, context, found),
  table: (token, strand, _context, found) => addTable(token as Tokens.Table, strand, found),
  code: (token, strand, _context, found) => addCode(token as Tokens.Code, strand, found),
  html: (_token, strand, _context, found) => addHtml(strand, found),
  def: (token, strand, context, found) => addFootnote(token as Tokens.Def, strand, context, found),
};

function addParagraph(token: Token, strand: Strand, context: Context, found: Found): void {
  const pictures = (token as Tokens.Paragraph).tokens ?? [];
  const isGallery = pictures.some(({ type }) => type === 'image') && pictures.every(isPictureOrSpace);
  if (isTemplateCode(token.raw)) found.dropped.push({ ...extent(strand), reason: 'template code' });
  else if (isGallery) addPictures(pictures, strand, found);
  else addInline(token, strand, { kind: context.isQuote ? 'quote' : 'paragraph' }, context, found);
}

/** Jekyll, Hugo and Eleventy put calls of their templates between paragraphs. */
function isTemplateCode(raw: string): boolean {
  return /^\s*(?:\{\{[^{}]*\}\}|\{%[^{}%]*%\})\s*$/.test(raw);
}

function isPictureOrSpace({ type, raw }: Token): boolean {
  return type === 'image' || type === 'br' || (type === 'text' && raw.trim() === '');
}

function addInline(token: Token, strand: Strand, kind: Kind, context: Context, found: Found): void {
  const { text, tokens } = token as Tokens.Paragraph;
  const from = Math.max(0, strand.text.indexOf(text));
  const content = cut(strand, from, from + text.length);
  const skipped = context.isQuote ? (/^\s*\[![A-Z]+\]\s*/.exec(content.text)?.[0].length ?? 0) : 0;
  const inline = readInline(tokens ?? [], content);
  found.dropped.push(...inline.dropped);
  addBlock(
    inline.places.filter((place) => place >= (content.places[skipped] ?? place)),
    extent(strand),
    kind,
    context,
    found,
  );
}

function addPlain(strand: Strand, context: Context, found: Found): void {
  if (strand.text.trim() === '') return;
  addBlock(strand.places, extent(strand), { kind: context.isQuote ? 'quote' : 'paragraph' }, context, found);
}

function addBlock(places: readonly number[], span: Span, kind: Kind, context: Context, found: Found): void {
  const isRising = (place: number, i: number) => i === 0 || place > places[i - 1];
  const reading = foldReading(found.source, places.filter(isRising));
  if (reading.text === '') return;
  const { depth } = context;
  const item = context.item?.blocksBefore === found.blocks.length ? context.item : null;
  if (!item || kind.kind === 'heading') {
    const start = item?.start ?? span.start;
    const own = kind.kind === 'paragraph' ? { ...kind, lead: boldLead(found.source, start, reading) } : kind;
    found.blocks.push({ ...own, ...span, start, reading });
  } else
    found.blocks.push({
      kind: 'item',
      depth,
      isOrdered: item.isOrdered,
      marker: item.marker,
      start: item.start,
      end: span.end,
      reading,
    });
}

function addList(list: Tokens.List, strand: Strand, context: Context, found: Found): void {
  let at = 0;
  for (const item of list.items) {
    const part = take(strand, at, item.raw);
    if (!part) {
      addPlain(cut(strand, at), context, found);
      return;
    }
    addItem(item, list.ordered, part.strand, context, found);
    at = part.next;
  }
}

function addItem(item: Tokens.ListItem, isOrdered: boolean, strand: Strand, context: Context, found: Found): void {
  const marker = /^\s*([-+*]|\d{1,9}[.)])/.exec(strand.text);
  const inner = cut(strand, marker?.[0].length ?? 0);
  const start = extent(strand).start;
  const own: Context = {
    isQuote: false,
    depth: context.depth + 1,
    item: { start, isOrdered, marker: marker?.[1] ?? '-', blocksBefore: found.blocks.length },
  };
  walkTokens(item.tokens, inner, own, found);
}

function addTable(table: Tokens.Table, strand: Strand, found: Found): void {
  // The parser's tokens of a cell, by its text; a cell that it cut otherwise is read as it stands.
  const lexed = new Map([table.header, ...table.rows].flat().map(({ text, tokens }) => [text, tokens]));
  const read = (cell: Strand) =>
    readInline(lexed.get(cell.text) ?? [{ type: 'text', raw: cell.text, text: cell.text }], cell);
  const rows = tableRows(strand).map((row) => row.map(read));
  const readings = rows.map((row) => row.map(({ places }) => foldReading(found.source, places)));
  for (const { dropped } of rows.flat()) found.dropped.push(...dropped);
  const isRead = new Set(readings.flatMap((row) => row.flatMap(({ offsets }) => offsets)));
  const isKept = (place: number) => isRead.has(place) || /\s/.test(found.source[place]);
  const reading = foldReading(found.source, strand.places.filter(isKept));
  const cells = readings.map((row) => row.map((each) => ({ reading: each, columnSpan: 1, rowSpan: 1 })));
  found.blocks.push({ kind: 'table', ...extent(strand), reading, rows: cells });
}

function addCode(code: Tokens.Code, strand: Strand, found: Found): void {
  const isFenced = /^\s*(?:`{3,}|~{3,})/.test(strand.text);
  const body = take(strand, isFenced ? strand.text.indexOf('\n') + 1 : 0, code.text)?.strand ?? strand;
  const { start, end } = extent(strand);
  const isRising = (place: number, i: number) => i === 0 || place > body.places[i - 1];
  const offsets = body.places.filter((place, i) => place >= start && place < end && isRising(place, i));
  const text = offsets.map((place) => found.source[place]).join('');
  if (text.trim() === '') return;
  found.blocks.push({ kind: 'code', language: code.lang || null, start, end, reading: { text, offsets } });
}

function addPictures(tokens: readonly Token[], strand: Strand, found: Found): void {
  let at = 0;
  for (const token of tokens) {
    const from = strand.text.indexOf(token.raw, at);
    at = from + token.raw.length;
    if (token.type !== 'image') continue;
    const alternative = cut(strand, from + 2, from + 2 + token.text.length);
    const isPlain = alternative.text === token.text;
    const reading = foldReading(found.source, isPlain ? alternative.places : []);
    found.blocks.push({ kind: 'picture', path: token.href, image: null, ...extent(cut(strand, from, at)), reading });
  }
}

function addHtml(strand: Strand, found: Found): void {
  const { places, dropped } = htmlBlocks(strand);
  found.dropped.push(...dropped);
  for (const part of places) {
    const reading = foldReading(found.source, part);
    // Nothing but characters that nobody sees.
    if (reading.text === '') continue;
    const [start, end] = [reading.offsets[0], reading.offsets[reading.offsets.length - 1] + 1];
    found.blocks.push({ kind: 'paragraph', lead: 0, start, end, reading });
  }
}

/** A footnote of one word looks like a link's definition to the parser. */
function addFootnote({ tag, raw }: Tokens.Def, strand: Strand, context: Context, found: Found): void {
  if (!tag.startsWith('^')) return;
  const body = cut(strand, raw.indexOf(':') + 1);
  addBlock(body.places, extent(strand), { kind: 'paragraph' }, context, found);
}

/** From the first visible character to the last. */
function extent({ text, places }: Strand): Span {
  const first = text.search(/\S/);
  const last = text.trimEnd().length - 1;
  return first < 0 ? { start: places[0] ?? 0, end: places[0] ?? 0 } : { start: places[first], end: places[last] + 1 };
}
