import type { Block, Cell } from '../../model/source.ts';
import { foldReading } from '../../text/fold-reading.ts';
import { entitiesIn } from './entities.ts';
import { attributeIn, type HtmlPart } from './html-tags.ts';
import { rising, type Strand } from './strand.ts';

/** Columns and rows that a cell may span. */
const MOST_SPAN = 100;

interface Draft {
  places: number[];
  columnSpan: number;
  rowSpan: number;
}

interface Walk {
  rows: Draft[][];
  caption: number[];
  /** Where text goes: the caption's or the open cell's places; null between cells. */
  open: number[] | null;
  pictures: string[];
  /** Text that stands in no cell: then it is no table to be trusted. */
  hasStrays: boolean;
}

/**
 * The blocks of a table in HTML: its caption, a paragraph, its rows, its pictures behind it.
 * @param first index of the part that opens it
 * @returns also the index of the part that closes it; null for a table that is not closed, holds another or has no cells
 */
export function htmlTable(
  parts: readonly HtmlPart[],
  first: number,
  source: string,
): { blocks: Block[]; last: number } | null {
  const last = parts.findIndex(({ kind, name }, i) => i > first && name === 'table' && kind !== 'text');
  if (last < 0 || parts[last].kind !== 'close') return null;
  const inside = parts.slice(first + 1, last);
  const walk: Walk = { rows: [], caption: [], open: null, pictures: [], hasStrays: false };
  for (const part of inside) walkPart(part, walk);
  const drafts = walk.rows.filter((row) => row.length > 0);
  const table = tableBlock(drafts, inside, source);
  const caption = foldReading(source, rising(walk.caption));
  if (!table || walk.hasStrays || (caption.offsets.at(-1) ?? -1) >= table.start) return null;
  const pictures = walk.pictures.map((path): Block => {
    return { kind: 'picture', path, image: null, start: table.end, end: table.end, reading: { text: '', offsets: [] } };
  });
  const captions: Block[] =
    caption.text === '' ? [] : [{ kind: 'paragraph', lead: 0, ...spanOf(caption), reading: caption }];
  return { blocks: [...captions, table, ...pictures], last };
}

function tableBlock(drafts: readonly Draft[][], inside: readonly HtmlPart[], source: string): Block | null {
  const read = new Set(drafts.flatMap((row) => row.flatMap(({ places }) => places)));
  // White space between the cells, that of their tags too, keeps them apart.
  const places = rising(inside.flatMap(({ strand }) => strand.places));
  const reading = foldReading(
    source,
    places.filter((place) => read.has(place) || /\s/.test(source[place])),
  );
  if (reading.text === '') return null;
  const rows = drafts.map((row) =>
    row.map((cell): Cell => ({ ...spans(cell), reading: foldReading(source, rising(cell.places)) })),
  );
  return { kind: 'table', ...spanOf(reading), reading, rows };
}

function spans({ columnSpan, rowSpan }: Draft): { columnSpan: number; rowSpan: number } {
  return { columnSpan, rowSpan };
}

function walkPart({ kind, name, strand }: HtmlPart, walk: Walk): void {
  if (kind === 'text') addText(strand, walk);
  else if (name === 'tr' && kind === 'open') walk.rows.push([]);
  else if (name === 'caption') walk.open = kind === 'open' ? walk.caption : null;
  else if (name === 'td' || name === 'th') walk.open = kind === 'open' ? openCell(strand, walk) : null;
  else if (name === 'img' && kind === 'open') addPicture(strand, walk);
}

function openCell(tag: Strand, walk: Walk): number[] {
  const cell = { places: [], columnSpan: spanIn(tag, 'colspan'), rowSpan: spanIn(tag, 'rowspan') };
  if (walk.rows.length === 0) walk.rows.push([]);
  walk.rows[walk.rows.length - 1].push(cell);
  return cell.places;
}

function spanIn(tag: Strand, name: string): number {
  const value = Number(attributeIn(tag, name)?.text);
  return value >= 1 ? Math.min(MOST_SPAN, Math.floor(value)) : 1;
}

function addText({ text, places }: Strand, walk: Walk): void {
  if (!walk.open) {
    walk.hasStrays ||= text.trim() !== '';
    return;
  }
  const hidden = new Set(entitiesIn(text).flatMap(([from, to]) => places.slice(from, to)));
  for (const place of places) if (!hidden.has(place)) walk.open.push(place);
}

/** In a cell it is read by its alternative text. */
function addPicture(tag: Strand, walk: Walk): void {
  const path = attributeIn(tag, 'src')?.text;
  if (path) walk.pictures.push(path);
  for (const place of attributeIn(tag, 'alt')?.places ?? []) walk.open?.push(place);
}

function spanOf({ offsets }: { offsets: readonly number[] }): { start: number; end: number } {
  return { start: offsets[0], end: offsets[offsets.length - 1] + 1 };
}
