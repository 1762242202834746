import type { Block, Source, Span } from '../model/source.ts';
import { firstEndingAfter } from '../text/phrase.ts';
import { BOILERPLATE, type BoilerplateRow } from './boilerplate-rows.ts';
import { isTitleLike } from './title-rows.ts';

/** Characters; a longer line says something, whatever words are in it. */
const LONGEST_LINE = 200;
/** Blocks at each end that are looked at where the report has no full paragraph. */
const EDGE_BLOCKS = 8;

/**
 * Which blocks are no part of the report, and why: index into `Source.blocks` → reason. Most rows are believed only before the first full paragraph or after the
 * last one: dropping content is worse than keeping junk.
 * @param filled stretches that a person has filled in by hand; their lines are kept
 * @example blocks 仅供学习 禁止外传 · 半年总结 · 上半年，…… → { 0 → 'advertising' }
 */
export function findBoilerplate(source: Source, filled: readonly Span[] = []): Map<number, string> {
  const { blocks } = source;
  const rows = blocks.map(rowFor);
  const isEdge = edges(blocks, rows);
  const body = blocks.findIndex((block, i) => !rows[i] && isFullParagraph(block));
  const isBelieved = ({ where }: BoilerplateRow, i: number) =>
    where === 'anywhere' || (isEdge(i) && (where === 'edge' || i < body || i < EDGE_BLOCKS));
  const found = new Map<number, string>();
  for (const [i, row] of rows.entries()) if (row && isBelieved(row, i)) found.set(i, row.reason);
  addValues(blocks, rows, found);
  addBetween(source, found, isEdge);
  for (const { start } of filled) found.delete(firstEndingAfter(blocks, start));
  return found;
}

function rowFor(block: Block): BoilerplateRow | null {
  const { text } = block.reading;
  if (block.kind === 'heading' || block.kind === 'table' || block.kind === 'code') return null;
  return text.length > LONGEST_LINE ? null : (BOILERPLATE.find(({ pattern }) => pattern.test(text)) ?? null);
}

function edges(blocks: readonly Block[], rows: readonly (BoilerplateRow | null)[]): (index: number) => boolean {
  const isFull = (block: Block, i: number) => !rows[i] && isFullParagraph(block);
  // Under a title stand the same lines as over it.
  const first = blocks.findIndex((block, i) => block.kind !== 'heading' && isFull(block, i));
  const last = blocks.findLastIndex(isFull);
  if (first < 0) return (index) => index < EDGE_BLOCKS || index >= blocks.length - EDGE_BLOCKS;
  return (index) => index < first || index > last;
}

function isFullParagraph({ kind, reading: { text } }: Block): boolean {
  if (kind === 'heading' || kind === 'item' || kind === 'table') return true;
  return text.length >= (/\p{Script=Han}/u.test(text) ? 40 : 80) && /[。！？；：.!?:][”’"'）)]*$/.test(text);
}

/** `来源：` alone on its line has its value on the next, and a path goes on to its last `>`. */
function addValues(
  blocks: readonly Block[],
  rows: readonly (BoilerplateRow | null)[],
  found: Map<number, string>,
): void {
  for (const [i, { reading }] of blocks.entries()) {
    const reason = found.get(i);
    if (!reason || found.has(i + 1) || !blocks[i + 1]) continue;
    const next = blocks[i + 1].reading.text;
    const isLabel =
      rows[i]?.id === 'page-facts' && /[:：]$/.test(reading.text) && !/^阅读|^浏览|^点击/.test(reading.text);
    if (isLabel && next.length <= 24 && !isTitleLike(next)) found.set(i + 1, reason);
    const isPath = rows[i]?.id === 'breadcrumb' && next.length <= 16;
    if (isPath && (/^[>›»/|]$/.test(reading.text) || rows[i + 2]?.id === 'breadcrumb')) found.set(i + 1, reason);
    const isTool = rows[i]?.id === 'page-tools' || /^[大中小]$/.test(reading.text);
    if (isTool && /^[大中小]$/.test(next)) found.set(i + 1, reason);
  }
}

/** Short lines between two lines of advertising, in one stretch without an empty line, are advertising too: a brand, a promise. */
function addBetween({ text, blocks }: Source, found: Map<number, string>, isEdge: (index: number) => boolean): void {
  let last = -1;
  for (let i = 0; i < blocks.length; i++) {
    if (i > 0 && /\n[^\S\n]*\n|\r[^\S\r\n]*\r/.test(text.slice(blocks[i - 1].end, blocks[i].start))) last = -1;
    if (found.get(i) !== 'advertising') continue;
    const between = last < 0 ? [] : Array.from({ length: i - last - 1 }, (_, k) => last + 1 + k);
    if (
      between.every((at) => isEdge(at) && blocks[at].reading.text.length <= 30 && !isTitleLike(blocks[at].reading.text))
    )
      for (const at of between) if (!found.has(at)) found.set(at, 'advertising');
    last = i;
  }
}
