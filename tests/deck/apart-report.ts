import { composeDeck } from '../../src/deck/compose-deck.ts';
import { findFigures } from '../../src/figures/find-figures.ts';
import type { Aspect, Deck, Slide } from '../../src/model/deck.ts';
import type { Message } from '../../src/model/message.ts';
import type { Language } from '../../src/model/outline.ts';
import type { Block, Cell, Image, Reading, Source } from '../../src/model/source.ts';
import { recogniseOutline } from '../../src/outline/recognise-outline.ts';
import { readPlain } from '../../src/text/reading.ts';

/** A cell's words, or with how many columns and rows it spans. */
type GivenCell = string | [words: string, columnSpan: number, rowSpan: number];

/** One block of a report, as no reader need have read it. */
export type Given =
  | { heading: string; depth?: number }
  | { text: string }
  | { table: GivenCell[][] }
  | { picture: string; path?: string; size?: [widthPx: number, heightPx: number] }
  | { code: string; language?: string }
  | { quote: string }
  | { footnote: string };

/** The source of some blocks: a line a block, the cells of a table parted by tabs, code under a line with its language. */
export function sourceOf(given: readonly Given[]): Source {
  const lines: string[] = [];
  const blocks: Block[] = [];
  let at = 0;
  const add = (line: string): Reading & { start: number; end: number } => {
    lines.push(line);
    const [start, end] = [at, at + line.length];
    at = end + 1;
    return { ...readPlain(lines.join('\n'), start, end), start, end };
  };
  for (const each of given) blocks.push(blockOf(each, add));
  const text = lines.join('\n');
  return {
    name: 'parts.md',
    format: 'markdown',
    encoding: '',
    text,
    blocks,
    markup: [],
    dropped: [],
    title: null,
  };
}

function blockOf(given: Given, add: (line: string) => Reading & { start: number; end: number }): Block {
  if ('table' in given) return tableOf(given.table, add);
  if ('picture' in given) return pictureOf(given, add);
  if ('code' in given) {
    const fence = add(`~~~${given.language ?? ''}`);
    const { start: _, ...body } = add(given.code);
    return { kind: 'code', language: given.language ?? null, start: fence.start, end: body.end, reading: body };
  }
  if ('heading' in given) return { kind: 'heading', depth: given.depth ?? 2, ...placed(add(given.heading)) };
  if ('quote' in given) return { kind: 'quote', ...placed(add(given.quote)) };
  if ('footnote' in given) return { kind: 'footnote', ...placed(add(given.footnote)) };
  return { kind: 'paragraph', lead: 0, ...placed(add(given.text)) };
}

function placed({ start, end, text, offsets }: Reading & { start: number; end: number }) {
  return { start, end, reading: { text, offsets } };
}

function tableOf(rows: GivenCell[][], add: (line: string) => Reading & { start: number; end: number }): Block {
  const wordsOf = (cell: GivenCell) => (typeof cell === 'string' ? cell : cell[0]);
  const readings = rows.map((row) => ({ row, line: add(row.map(wordsOf).join('\t')) }));
  const cells = readings.map(({ row, line }) => {
    let from = 0;
    return row.map((cell): Cell => {
      const to = from + wordsOf(cell).length;
      const reading = { text: line.text.slice(from, to), offsets: line.offsets.slice(from, to) };
      from = to + 1;
      const [columnSpan, rowSpan] = typeof cell === 'string' ? [1, 1] : [cell[1], cell[2]];
      return { reading, columnSpan, rowSpan };
    });
  });
  const [first, last] = [readings[0].line, readings[readings.length - 1].line];
  const text = readings.map(({ line }) => line.text).join('\n');
  const offsets = Array.from({ length: text.length }, (_, i) => first.start + i);
  return { kind: 'table', rows: cells, start: first.start, end: last.end, reading: { text, offsets } };
}

function pictureOf(
  { picture, path = 'picture.png', size }: Extract<Given, { picture: string }>,
  add: (line: string) => Reading & { start: number; end: number },
): Block {
  // Without alternative text a picture still has its place.
  const line = add(picture || '﻿');
  const reading = picture ? { text: line.text, offsets: line.offsets } : { text: '', offsets: [] };
  return { kind: 'picture', path, image: size ? imageOf(...size) : null, start: line.start, end: line.end, reading };
}

/** A drawing of a size. */
function imageOf(widthPx: number, heightPx: number): Image {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}"><rect width="100%" height="100%" fill="#9ab"/></svg>`;
  return { mediaType: 'image/svg+xml', base64: btoa(svg), widthPx, heightPx };
}

const TITLE: Record<Language, string> = { zh: '滨河新区上半年运行报告', en: 'Report on the First Half of the Year' };

/** What becomes of some blocks under a title; both promises are checked by the composing. */
export function deckOf(
  given: readonly Given[],
  { aspect = '16:9', language = 'zh' }: { aspect?: Aspect; language?: Language } = {},
): Deck & { messages: Message[] } {
  const outline = recogniseOutline(sourceOf([{ heading: TITLE[language], depth: 1 }, ...given]), language).value;
  const { value, messages } = composeDeck(outline, findFigures(outline).value, { aspect });
  return { ...value, messages };
}

/** The slides of one layout. */
export function slidesOf<L extends Slide['layout']>(deck: Deck, layout: L): Extract<Slide, { layout: L }>[] {
  return deck.slides.filter((slide): slide is Extract<Slide, { layout: L }> => slide.layout === layout);
}

/** Layouts of the slides between agenda and end. */
export function layoutsIn(deck: Deck): Slide['layout'][] {
  const frame: Slide['layout'][] = ['cover', 'agenda', 'closing', 'figure-index'];
  return deck.slides.map(({ layout }) => layout).filter((layout) => !frame.includes(layout));
}

/** What the notes of a slide say, markup and all. */
export function notesOf({ notes }: Slide): string {
  return notes.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
}
