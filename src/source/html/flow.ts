import type { ClassStyles } from './class-styles.ts';
import { type Draft, type DraftCell, type Run, readText, type Shape } from './draft.ts';
import type { FurnitureRow } from './furniture-row.ts';
import type { OpenList } from './lists.ts';
import type { PageElement, View } from './page.ts';
import type { Apart } from './set-apart.ts';
import { wordListShape } from './word-lists.ts';

/** A table that is open: its cells, and the one that text goes to. */
interface OpenTable {
  element: PageElement;
  rows: DraftCell[][];
  cell: DraftCell | null;
}

/** An element whose text is not read: what was gathered of it. */
interface Unread {
  element: PageElement;
  run: Run;
}

/** The walk over a page: what has been made, and what is open at this place. */
export interface Flow {
  view: View;
  furniture: ReadonlyMap<PageElement, FurnitureRow>;
  styles: ClassStyles;
  drafts: Draft[];
  /** Of the block under way. */
  runs: Run[];
  isTitle: boolean;
  /** What the block under way is going to be, and the element that says so. */
  shaped: { element: PageElement; shape: Shape } | null;
  /** The level of a paragraph that Word knows for a list item, from 1; 0 for others. */
  wordLevel: number;
  /** Whether the block under way begins with the way back from a footnote. */
  isNote: boolean;
  /** They wait for the end of their paragraph. */
  pictures: Draft[];
  /** Line breaks since the last text; many where a block began or ended. */
  breaks: number;
  /** Those of the block under way, when it began. */
  breaksBefore: number;
  apart: Apart[];
  lists: OpenList[];
  /** The list item whose first text is still to come. */
  item: Extract<Shape, { kind: 'item' }> | null;
  quotes: PageElement[];
  notes: PageElement[];
  table: OpenTable | null;
  unread: Unread | null;
  /** Preformatted prose that is being gathered. */
  plain: { element: PageElement; text: string } | null;
}

/** More line breaks than any that may stand within a paragraph. */
export const BLOCK_BREAK = 9;

/** Where runs go: the open cell, else the block under way. */
export function runsOf(flow: Flow): Run[] {
  return flow.table?.cell?.runs ?? flow.runs;
}

/** Adds text that is read. */
export function addRead(flow: Flow, text: string): void {
  const { isBold, hasHeadingFace } = flow.apart[flow.apart.length - 1];
  const runs = runsOf(flow);
  const isApart = isBold || hasHeadingFace;
  const last = runs.at(-1);
  if (last?.use === 'read' && last.isApart === isApart) last.text += text;
  else runs.push({ text, use: 'read', reason: '', isApart });
  if (text.trim() === '') return;
  if (flow.breaks > 0) flow.breaksBefore = flow.breaks;
  flow.breaks = 0;
}

/** Whether all text is one block at this place, whatever elements it is made of: in a heading, in a cell, in code. */
export function isOneBlock({ table, shaped }: Flow): boolean {
  return Boolean(table?.cell ?? shaped);
}

/** A block begins or ends here; where all is one block, only a line does. */
export function boundary(flow: Flow): void {
  if (isOneBlock(flow)) {
    const last = runsOf(flow).at(-1);
    if (last && !last.text.endsWith('\n')) addRead(flow, '\n');
    return;
  }
  flush(flow);
  flow.breaks = BLOCK_BREAK;
}

/** Makes a draft of the block under way, and begins a new one. Pictures that stood in it follow. */
export function flush(flow: Flow): void {
  const { runs, isTitle, breaksBefore, pictures } = flow;
  if (runs.some(({ text }) => text.trim() !== '')) {
    const shape = shapeOfRuns(flow);
    flow.drafts.push({ shape, runs, isTitle, isAfterBreak: breaksBefore === 1 });
  }
  for (const picture of pictures) flow.drafts.push(picture);
  Object.assign(flow, { runs: [], isTitle: false, isNote: false, breaksBefore: BLOCK_BREAK, pictures: [] });
}

function shapeOfRuns(flow: Flow): Shape {
  const { runs, shaped, item, notes, quotes, wordLevel, isNote } = flow;
  if (readText(runs).trim() === '') return { kind: 'paragraph' };
  if (shaped) return shaped.shape;
  if (notes.length > 0 || isNote) return { kind: 'footnote' };
  const word = wordLevel > 0 ? wordListShape(runs, wordLevel) : null;
  if (word) return word;
  flow.item = null;
  return item ?? { kind: quotes.length > 0 ? 'quote' : 'paragraph' };
}

/** What is not read begins: its text is gathered as one run, a line for each block in it. */
export function beginUnread(flow: Flow, element: PageElement, use: Run['use'], reason: string): void {
  flow.unread = { element, run: { text: '', use, reason, isApart: false } };
}
