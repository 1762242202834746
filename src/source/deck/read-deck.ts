import type { Slide } from '../../model/deck.ts';
import type { Block, Reading, Source, Span } from '../../model/source.ts';
import type { WrittenDeck, WrittenSlide } from '../../model/written-slide.ts';
import { headMatter } from '../markdown/head-matter.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { findCallouts } from './callouts.ts';
import type { SlidePlace } from './cut-slides.ts';
import { cutSlides } from './cut-slides.ts';

const DECK = /^deck:[ \t]*true[ \t]*\r?$/m;
const ATTRIBUTES = /<!--\s*\.slide:([\s\S]*?)-->/;
const LAYOUTS: Record<Slide['layout'], true> = {
  cover: true,
  agenda: true,
  overview: true,
  section: true,
  comparison: true,
  figures: true,
  steps: true,
  list: true,
  statement: true,
  table: true,
  chart: true,
  picture: true,
  code: true,
  quote: true,
  closing: true,
  'figure-index': true,
};

/** True for a deck in Markdown: its head matter says `deck: true`. */
export function isDeck(text: string): boolean {
  const head = headMatter(text);
  return head !== null && DECK.test(text.slice(0, head.end));
}

/**
 * Reads a deck in Markdown as it is written. Its text, for understanding it, is that of its notes; what stands on its slides is `slides`.
 * @example readDeck('talk.md', 'utf-8', '---\ndeck: true\n---\n\n## Roads\n\n- 12 km paved\n\nNote:\n\nWe paved 12 km.\n') → one block, “We paved 12 km.”, one slide
 */
export function readDeck(name: string, encoding: string, text: string): Source {
  const { end } = headMatter(text)!;
  const places = cutSlides(text, end);
  const blocks = places.flatMap(({ notes }) => blocksIn(text, notes));
  const slides = places.map((place) => readSlide(text, place));
  return {
    name,
    format: 'markdown',
    encoding,
    text,
    blocks,
    markup: restOf(text, blocks),
    dropped: [],
    title: null,
    written: { slides, ...asked(text.slice(0, end)) },
  };
}

/** What the head matter says of shape and language, as drafts write it; anything else is left to be told from the deck. */
function asked(head: string): Pick<WrittenDeck, 'aspect' | 'language'> {
  const [, aspect] = /^aspect:[ \t]*["']?(16:9|4:3)["']?[ \t]*\r?$/m.exec(head) ?? [];
  const [, language] = /^lang:[ \t]*["']?(zh|en)\b/im.exec(head) ?? [];
  return {
    aspect: (aspect as WrittenDeck['aspect']) ?? null,
    language: (language?.toLowerCase() as WrittenDeck['language']) ?? null,
  };
}

function readSlide(text: string, { start, end, body, notes }: SlidePlace): WrittenSlide {
  const own = text.slice(body.start, body.end);
  const comment = ATTRIBUTES.exec(own);
  const at = comment ? body.start + comment.index : body.start;
  const attribute = (name: string) => (comment ? attributeIn(text, at, comment[0], name) : null);
  const callouts = findCallouts(text, body);
  const blocks = blocksIn(text, body, callouts);
  const titleAt = blocks.findIndex((block) => block.kind === 'heading' && block.depth <= 2);
  const [index, count] = attribute('data-of')?.text.split('/').map(Number) ?? [];
  const layout = attribute('data-layout')?.text ?? '';
  return {
    start,
    end,
    layout: Object.hasOwn(LAYOUTS, layout) ? (layout as Slide['layout']) : null,
    part: attribute('data-part'),
    of: index > 0 && count >= index ? { index, count } : null,
    under: attribute('data-under'),
    isCut: attribute('data-cut') !== null,
    first: Math.max(1, Number.parseInt(attribute('data-first')?.text ?? '1', 10) || 1),
    isUntitled: attribute('data-untitled') !== null,
    title: blocks[titleAt]?.reading ?? null,
    body: [...blocks.filter((_, i) => i !== titleAt), ...callouts].sort((a, b) => a.start - b.start),
    notes,
  };
}

/** The value of an attribute in a comment, its numbered characters read. */
function attributeIn(text: string, at: number, comment: string, name: string): Reading | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(comment);
  if (!found) return null;
  const from = at + found.index + found[0].length - 1 - found[1].length;
  const offsets: number[] = [];
  const characters: string[] = [];
  for (const { index, 0: written, 1: code } of text
    .slice(from, from + found[1].length)
    .matchAll(/&#(\d{1,6});|[\s\S]/g)) {
    offsets.push(from + index);
    characters.push(code ? String.fromCharCode(Number(code)) : written);
  }
  return { text: characters.join(''), offsets };
}

/** The blocks of a stretch of the file, with their places in the file. @param without stretches of it that are read otherwise */
function blocksIn(text: string, { start, end }: Span, without: readonly Span[] = []): Block[] {
  const { blocks } = readMarkdown('', '', blanked(text.slice(start, end), start, without));
  const moved = (reading: Reading): Reading => ({
    ...reading,
    offsets: reading.offsets.map((offset) => offset + start),
  });
  return blocks.map((block) => {
    const at = { start: block.start + start, end: block.end + start, reading: moved(block.reading) };
    if (block.kind !== 'table') return { ...block, ...at };
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, reading: moved(cell.reading) })));
    return { ...block, ...at, rows };
  });
}

/** A text with some stretches left blank, every other character in its place. @param from where in the file it begins */
function blanked(text: string, from: number, spans: readonly Span[]): string {
  let at = 0;
  const pieces = spans.flatMap(({ start, end }) => {
    const before = text.slice(at, start - from);
    at = end - from;
    return [before, text.slice(start - from, at).replace(/[^\r\n]/g, ' ')];
  });
  return [...pieces, text.slice(at)].join('');
}

/** All that no block of the notes holds. */
function restOf(text: string, blocks: readonly Block[]): Span[] {
  const isHeld = new Uint8Array(text.length);
  for (const { reading } of blocks) for (const offset of reading.offsets) isHeld[offset] = 1;
  const rest: Span[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isHeld[at] || /\s/.test(text[at])) continue;
    const last = rest.at(-1);
    if (last?.end === at) last.end = at + 1;
    else rest.push({ start: at, end: at + 1 });
  }
  return rest;
}
