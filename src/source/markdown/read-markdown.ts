import type { Mark } from '../../model/mark.ts';
import type { Block, Dropped, Source, Span } from '../../model/source.ts';
import { foldReading } from '../../text/fold-reading.ts';
import { readText } from '../text/read-text.ts';
import { type Found, findBlocks } from './blocks.ts';
import { type HeadMatter, headMatter } from './head-matter.ts';
import { lexMarkdown } from './lexer.ts';
import { strandOf } from './strand.ts';

/**
 * Reads Markdown (CommonMark with GitHub's extensions) with YAML or TOML head matter. The head matter's title is a heading of the report, the rest of it is
 * dropped. Whatever is neither read nor dropped is markup, so nothing gets lost.
 * @example readMarkdown('a.md', 'utf-8', '# 回顾\n增长**5%**') → a heading 回顾 and a paragraph 增长5%; markup `# `, `**`, `**`
 */
export function readMarkdown(name: string, encoding: string, text: string): Source {
  return readMarked(name, encoding, text).source;
}

/** The same, with what of it is set off: a deck's slides show that, a report's do not. */
export function readMarked(name: string, encoding: string, text: string): { source: Source; marks: Mark[] } {
  const head = headMatter(text);
  const strand = strandOf(text, head?.end ?? 0);
  const tokens = lexMarkdown(strand.text);
  if (!tokens) return { source: readText(name, encoding, text), marks: [] };
  const found: Found = {
    source: text,
    blocks: headBlocks(text, head),
    dropped: [...headDropped(text, head)],
    marks: [],
  };
  findBlocks(tokens, strand, found);
  const dropped = inOrder(found.dropped).map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
  const markup = restOf(text, found.blocks, dropped);
  const { blocks, marks } = found;
  const title = titleSpan(head);
  return { source: { name, format: 'markdown', encoding, text, blocks, markup, dropped, title }, marks };
}

function titleSpan(head: HeadMatter | null): Span | null {
  const title = head?.title ?? [];
  return title.length > 0 ? { start: title[0], end: title[title.length - 1] + 1 } : null;
}

/** The title's lines as they stand in the head matter, key and quotes included, are a heading; they are kept out of what is dropped. */
function headBlocks(text: string, head: HeadMatter | null): Block[] {
  const lines = titleLines(text, head);
  return lines ? [{ kind: 'heading', depth: 1, ...lines, reading: foldReading(text, head!.title) }] : [];
}

function* headDropped(text: string, head: HeadMatter | null): Generator<Span & { reason: string }> {
  if (!head) return;
  const lines = titleLines(text, head) ?? { start: head.end, end: head.end };
  for (const [from, to] of [
    [0, lines.start],
    [lines.end, head.end],
  ]) {
    const start = from + Math.max(0, text.slice(from, to).search(/\S/));
    const end = from + text.slice(from, to).trimEnd().length;
    if (end > start) yield { start, end, reason: 'head matter' };
  }
}

function titleLines(text: string, head: HeadMatter | null): Span | null {
  const title = titleSpan(head);
  if (!title || !head || foldReading(text, head.title).text === '') return null;
  const end = /[\r\n]/.exec(text.slice(title.end, head.end));
  return { start: text.lastIndexOf('\n', title.start) + 1, end: end ? title.end + end.index : head.end };
}

function inOrder<T extends Span>(spans: T[]): T[] {
  return spans.sort((a, b) => a.start - b.start);
}

/** Visible characters that nothing holds yet, as spans. */
function restOf(text: string, blocks: readonly Block[], dropped: readonly Dropped[]): Span[] {
  const isHeld = new Uint8Array(text.length);
  for (const { reading } of blocks) for (const offset of reading.offsets) isHeld[offset] = 1;
  for (const { start, end } of dropped) isHeld.fill(1, start, end);
  const rest: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isHeld[at] || /\s/.test(text[at])) continue;
    const last = rest.at(-1);
    if (last?.end === at) last.end = at + 1;
    else rest.push({ start: at, end: at + 1 });
  }
  return rest;
}
