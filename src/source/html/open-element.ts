import { hasRole } from './attributes.ts';
import type { Shape } from './draft.ts';
import { addRead, BLOCK_BREAK, type Flow, flush, isOneBlock } from './flow.ts';
import { nextMarker, openList } from './lists.ts';
import { holdsNotes } from './note-marks.ts';
import type { PageElement } from './page.ts';
import { emojiOf, picturePath } from './page-pictures.ts';
import { isProse } from './preformatted.ts';
import { apartIn } from './set-apart.ts';
import { isLayoutTable, spanOf } from './tables.ts';
import { wordLevel } from './word-lists.ts';

/** Letters of the longest heading; an element that holds more was never closed. */
const LONGEST_HEADING = 300;

/** What an element that is read begins: a heading, a list, an item, a cell, a line break, a picture. */
export function openRead(flow: Flow, element: PageElement): void {
  flow.apart.push(apartIn(element, flow.apart[flow.apart.length - 1], flow.styles));
  const isInCell = flow.table?.cell;
  if (element.isBlock && !isInCell) openBlock(flow, element);
  (isInCell ? OPEN_IN_CELL : OPEN)[element.name]?.(flow, element);
}

/** What any block may be beside what its name says. */
function openBlock(flow: Flow, element: PageElement): void {
  flow.wordLevel = wordLevel(element);
  const depth = headingDepth(element);
  if (depth !== null) beginShape(flow, element, { kind: 'heading', depth });
  if (holdsNotes(element, flow.view.page)) flow.notes.push(element);
}

/** What an element inside a heading or code says it is does not matter. */
function beginShape(flow: Flow, element: PageElement, shape: Shape): void {
  flow.shaped ??= { element, shape };
}

function headingDepth(element: PageElement): number | null {
  const { name, attributes, style, letters } = element;
  if (letters === 0 || letters > LONGEST_HEADING) return null;
  const level = /^h([1-6])$/.exec(name)?.[1] ?? style.get('mso-outline-level');
  if (level && /^[1-6]$/.test(level)) return Number(level);
  if (!hasRole(element, 'heading')) return null;
  const said = Number.parseInt(attributes['aria-level'] ?? '', 10);
  return said >= 1 ? Math.min(said, 6) : 2;
}

type Handler = (flow: Flow, element: PageElement) => void;

/** A cell is one block, whatever is in it. */
const OPEN_IN_CELL: Record<string, Handler | undefined> = {
  br: lineBreak,
  img: addPicture,
  tr: openRow,
  td: openCell,
  th: openCell,
};

const OPEN: Record<string, Handler | undefined> = {
  ...OPEN_IN_CELL,
  ul: openAnyList,
  ol: openAnyList,
  menu: openAnyList,
  dir: openAnyList,
  li: openItem,
  blockquote: (flow, element) => flow.quotes.push(element),
  pre: openPreformatted,
  listing: openPreformatted,
  xmp: openPreformatted,
  plaintext: openPreformatted,
  code: (flow, element) => {
    if (flow.shaped?.shape.kind === 'code') flow.shaped.shape.language ??= languageOf(element);
  },
  table: (flow, element) => {
    if (!flow.table && !isLayoutTable(element, flow.view)) flow.table = { element, rows: [], cell: null };
  },
};

function lineBreak(flow: Flow): void {
  if (isOneBlock(flow)) {
    addRead(flow, '\n');
    return;
  }
  const { breaks } = flow;
  flush(flow);
  flow.breaks = Math.min(breaks + 1, BLOCK_BREAK);
}

function openAnyList(flow: Flow, element: PageElement): void {
  flow.lists.push(openList(element, flow.lists.at(-1)?.depth ?? 0));
}

function openItem(flow: Flow, { attributes }: PageElement): void {
  const list = flow.lists.at(-1);
  const { depth, isOrdered } = list ?? { depth: 1, isOrdered: false };
  flow.item = { kind: 'item', depth, isOrdered, marker: list ? nextMarker(list, attributes.value) : '-' };
}

function openPreformatted(flow: Flow, element: PageElement): void {
  if (flow.shaped) return;
  if (isProse(element, flow.view.page)) flow.plain = { element, text: '' };
  else beginShape(flow, element, { kind: 'code', language: languageOf(element) });
}

/** Highlighters say the language on the code or on what is around it: `language-ts`, `highlight-source-rust`. */
function languageOf({ attributes, parent }: PageElement): string | null {
  const said = `${attributes.class ?? ''} ${attributes['data-lang'] ?? ''} ${parent?.attributes.class ?? ''}`.slice(
    0,
    300,
  );
  return /(?:language-|lang-|highlight-source-|brush:\s?)([\w+#-]{1,20})/i.exec(said)?.[1].toLowerCase() ?? null;
}

function openRow(flow: Flow): void {
  if (!flow.table) return;
  flow.table.rows.push([]);
  flow.table.cell = null;
}

function openCell(flow: Flow, { attributes }: PageElement): void {
  if (!flow.table) return;
  if (flow.table.rows.length === 0) flow.table.rows.push([]);
  const columnSpan = spanOf(attributes.colspan, 'column');
  flow.table.cell = { runs: [], columnSpan, rowSpan: spanOf(attributes.rowspan, 'row') };
  flow.table.rows[flow.table.rows.length - 1].push(flow.table.cell);
}

function addPicture(flow: Flow, element: PageElement): void {
  const emoji = emojiOf(element);
  const path = emoji === '' ? picturePath(element) : null;
  if (emoji !== '') addRead(flow, emoji);
  if (path === null) return;
  const text = element.attributes.alt ?? '';
  const runs = [{ text, use: 'read', reason: '', isApart: false } as const];
  flow.pictures.push({ shape: { kind: 'picture', path }, runs: [...runs], isAfterBreak: false, isTitle: false });
}
