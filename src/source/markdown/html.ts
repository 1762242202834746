import type { Block, Span } from '../../model/source.ts';
import { foldReading } from '../../text/fold-reading.ts';
import { boldLead } from './bold-lead.ts';
import { entitiesIn } from './entities.ts';
import { htmlTable } from './html-table.ts';
import { attributeIn, type HtmlPart, htmlParts } from './html-tags.ts';
import { extent, rising, type Strand } from './strand.ts';

/** What a piece of HTML inside Markdown says, and what of it is dropped. */
export interface HtmlBlocks {
  blocks: Block[];
  dropped: (Span & { reason: string })[];
}

/** Why a part is dropped, by the name of its tag; '' is a comment. */
const DROPPED: Record<string, string> = {
  '': 'comment',
  script: 'script',
  style: 'script',
  svg: 'drawing',
  template: 'script',
  noscript: 'script',
  iframe: 'embedded page',
};

const BLOCK_TAG =
  /^(?:address|article|aside|blockquote|body|br|caption|center|d[dlt]|details|div|fig\w+|footer|form|h[1-6r]|head|header|html|li|main|nav|[ou]l|p|pre|section|summary|t\w+)$/;

/**
 * Reads a block of HTML inside Markdown: its tags are markup, headings, items, code, tables and pictures are what they are; comments, scripts and styles are
 * dropped, and so is a block that says nothing.
 * @example `<div>甲</div><!-- 乙 -->` → a paragraph 甲; dropped `<!-- 乙 -->` as a comment
 */
export function htmlBlocks(strand: Strand, source: string): HtmlBlocks {
  const walk: Walk = { source, blocks: [], dropped: [], places: [], start: null, kind: null, lists: [] };
  const parts = htmlParts(strand);
  for (let i = 0; i < parts.length; i++) {
    const table = parts[i].name === 'table' && parts[i].kind === 'open' ? htmlTable(parts, i, source) : null;
    if (table) flush(walk);
    if (table) walk.blocks.push(...table.blocks);
    if (table) i = table.last;
    else walkPart(parts[i], walk);
  }
  flush(walk);
  const { blocks, dropped } = walk;
  if (blocks.length === 0 && dropped.length === 0 && strand.text.trim() !== '')
    dropped.push({ ...extent(strand), reason: 'HTML without text' });
  return { blocks, dropped };
}

type TextKind =
  | { kind: 'heading'; depth: number }
  | { kind: 'item'; depth: number; isOrdered: boolean; marker: string }
  | { kind: 'quote' }
  | { kind: 'code' };

interface Walk extends HtmlBlocks {
  source: string;
  /** Of the text since the last tag that parts text, and where it begins, its own tags included. */
  places: number[];
  start: number | null;
  /** What the open tags make of it; null for a paragraph. */
  kind: TextKind | null;
  /** Whether each open list is ordered. */
  lists: boolean[];
}

function walkPart({ kind, name, strand }: HtmlPart, walk: Walk): void {
  const { start, end } = { start: strand.places[0], end: strand.places[strand.places.length - 1] + 1 };
  if (kind === 'comment') walk.dropped.push({ start, end, reason: DROPPED[name] ?? 'comment' });
  else if (kind === 'text') addText(strand, walk);
  else if (name === 'img' && kind === 'open') addPicture(strand, walk);
  else if (BLOCK_TAG.test(name)) partText(kind, name, walk);
  else walk.start ??= start;
}

function addText(strand: Strand, walk: Walk): void {
  const hidden = new Set(entitiesIn(strand.text).flatMap(([from, to]) => strand.places.slice(from, to)));
  if (walk.kind?.kind === 'item' || strand.text.trim() !== '') walk.start ??= extent(strand).start;
  for (const place of strand.places) if (!hidden.has(place)) walk.places.push(place);
}

function partText(kind: 'open' | 'close', name: string, walk: Walk): void {
  flush(walk);
  if (name === 'ul' || name === 'ol') {
    if (kind === 'open') walk.lists.push(name === 'ol');
    else walk.lists.pop();
  }
  if (name !== 'br') walk.kind = kind === 'open' ? kindOf(name, walk.lists) : null;
}

function kindOf(name: string, lists: readonly boolean[]): TextKind | null {
  if (/^h[1-6]$/.test(name)) return { kind: 'heading', depth: Number(name[1]) };
  if (name === 'blockquote') return { kind: 'quote' };
  if (name === 'pre') return { kind: 'code' };
  if (name !== 'li') return null;
  const isOrdered = lists.at(-1) ?? false;
  return { kind: 'item', depth: Math.max(1, lists.length), isOrdered, marker: isOrdered ? '1.' : '-' };
}

/** Makes a block of the text so far. */
function flush(walk: Walk): void {
  const { source, kind } = walk;
  const places = rising(walk.places);
  const reading = kind?.kind === 'code' ? verbatim(source, places) : foldReading(source, places);
  const start = Math.min(walk.start ?? reading.offsets[0], reading.offsets[0]);
  walk.places = [];
  walk.start = null;
  if (reading.text === '') return;
  const span = { start, end: reading.offsets[reading.offsets.length - 1] + 1 };
  if (kind === null) walk.blocks.push({ kind: 'paragraph', lead: boldLead(source, start, reading), ...span, reading });
  else if (kind.kind === 'code') walk.blocks.push({ kind: 'code', language: null, ...span, reading });
  else walk.blocks.push({ ...kind, ...span, reading });
}

/** Lines as they are, without the empty ones around them. */
function verbatim(source: string, places: readonly number[]): { text: string; offsets: number[] } {
  const isVisible = (place: number) => /\S/.test(source[place]);
  let first = places.findIndex(isVisible);
  // The first line is indented as the others are.
  while (/[ \t]/.test(source[places[first - 1]] ?? '')) first--;
  const offsets = places.slice(first, places.findLastIndex(isVisible) + 1);
  return { text: offsets.map((place) => source[place]).join(''), offsets };
}

function addPicture(strand: Strand, walk: Walk): void {
  const path = attributeIn(strand, 'src')?.text;
  if (!path) return;
  flush(walk);
  const reading = foldReading(walk.source, attributeIn(strand, 'alt')?.places ?? []);
  walk.blocks.push({ kind: 'picture', path, image: null, ...extent(strand), reading });
}
