import { chosenOf } from './alternatives.ts';
import { nextNumber } from './counters.ts';
import { childOf, elementsOf, settingOf, type XmlElement } from './element.ts';
import { walkInline } from './inline.ts';
import { paragraphFormatSpec } from './paragraph-format.ts';
import type { Piece, Table } from './pieces.ts';
import { splitAtBreaks } from './soft-breaks.ts';
import { chainOf, paragraphFormatOf } from './styles.ts';
import { addRow } from './table-rows.ts';
import { meet, type OpenParagraph, type Walk } from './walk.ts';
import type { XmlVisitor } from './xml.ts';

/** What is a block to Word but only wraps blocks, and tables, whose rows come one by one. */
const CONTAINERS = new Set(['body', 'sdt', 'sdtContent', 'customXml', 'smartTag', 'ins', 'moveTo', 'tbl']);

/** Looks at the body, a header or a footer, and puts its pieces into the walk. */
export function bodyVisitor(walk: Walk): XmlVisitor {
  const tables: Table[] = [];
  return {
    containers: CONTAINERS,
    open: (name) => {
      if (name !== 'tbl') return;
      flushCarried(walk);
      tables.push({ kind: 'table', rows: [] });
    },
    element: (element) => {
      if (tables.length > 0 && element.name === 'tr') addRow(walk, tables[tables.length - 1], element);
      else walkBlock(walk, element);
    },
    close: (name) => {
      if (name === 'tbl') walk.pieces.push(tables.pop()!);
      else if (name === 'body') flushCarried(walk);
    },
  };
}

/** `Walk.piecesIn`: reads blocks apart from what is being read. */
export function piecesIn(walk: Walk, elements: readonly XmlElement[]): Piece[] {
  const { pieces, paragraph, carried } = walk;
  Object.assign(walk, { pieces: [], paragraph: null, carried: null });
  walkBlocks(walk, elements);
  flushCarried(walk);
  const own = walk.pieces;
  Object.assign(walk, { pieces, paragraph, carried });
  return own;
}

/** What becomes of an element between paragraphs; what is not here is gone into. */
const BLOCKS: ReadonlyMap<string, (walk: Walk, element: XmlElement) => void> = new Map([
  ['p', walkParagraph],
  ['tbl', walkTable],
  ['altChunk', (walk) => walk.pieces.push({ kind: 'unreadable', name: 'an inserted file' })],
  ['AlternateContent', (walk, element) => walkBlocks(walk, chosenOf(element))],
  ['sectPr', () => {}],
]);

function walkBlock(walk: Walk, element: XmlElement): void {
  const known = BLOCKS.get(element.name);
  if (known) known(walk, element);
  else if (!element.name.endsWith('Pr')) walkBlocks(walk, elementsOf(element));
}

function walkBlocks(walk: Walk, elements: readonly XmlElement[]): void {
  for (const element of elements) walkBlock(walk, element);
}

function walkTable(walk: Walk, element: XmlElement): void {
  flushCarried(walk);
  const table: Table = { kind: 'table', rows: [] };
  for (const row of rowsIn(element)) addRow(walk, table, row);
  walk.pieces.push(table);
}

function rowsIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return CONTAINERS.has(child.name) ? rowsIn(child) : [];
  });
}

function walkParagraph(walk: Walk, element: XmlElement): void {
  const properties = childOf(element, 'pPr');
  const styleId = settingOf(properties, 'pStyle');
  const outer = walk.paragraph;
  const open: OpenParagraph = { runs: [], notes: [], anchored: [], ...walk.carried, styleId };
  Object.assign(walk, { paragraph: open, carried: null });
  for (const child of elementsOf(element)) walkInline(walk, child);
  walk.paragraph = outer;
  if (childOf(childOf(properties, 'rPr'), 'del')) walk.carried = open;
  else closeParagraph(walk, open, properties);
}

function closeParagraph(walk: Walk, { styleId, runs, notes, anchored }: OpenParagraph, properties?: XmlElement): void {
  const chain = chainOf(walk.styles, styleId);
  const format = paragraphFormatOf(chain, paragraphFormatSpec(properties));
  const number = nextNumber(walk.counters, chain, format);
  for (const paragraph of splitAtBreaks({ kind: 'paragraph', chain, format, number, runs, notes })) {
    meet(walk, 'pieces', 1);
    walk.pieces.push(paragraph);
  }
  for (const piece of anchored) walk.pieces.push(piece);
}

function flushCarried(walk: Walk): void {
  if (!walk.carried) return;
  closeParagraph(walk, walk.carried);
  walk.carried = null;
}
