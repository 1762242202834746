import type { ClassStyles } from './class-styles.ts';
import type { Draft } from './draft.ts';
import { addRead, BLOCK_BREAK, beginUnread, boundary, type Flow, flush, runsOf } from './flow.ts';
import type { FurnitureRow } from './furniture-row.ts';
import { isNoteMark, leadsBack } from './note-marks.ts';
import { openRead } from './open-element.ts';
import { isWithin, type PageElement, type View } from './page.ts';
import { plainDrafts } from './preformatted.ts';
import { soundRows } from './tables.ts';

/** Walks over a page from its first event to its last, and makes drafts of what it says, in order. */
export function walkPage(view: View, furniture: ReadonlyMap<PageElement, FurnitureRow>, styles: ClassStyles): Draft[] {
  const flow = newFlow(view, furniture, styles);
  for (const event of view.page.events) {
    if (event.kind === 'open') open(flow, event.element);
    else if (event.kind === 'close') close(flow, event.element);
    else addText(flow, event.text, event.element);
  }
  flush(flow);
  return flow.drafts;
}

function newFlow(view: View, furniture: Flow['furniture'], styles: ClassStyles): Flow {
  return {
    ...{ view, furniture, styles, drafts: [], runs: [], isTitle: false, shaped: null, wordLevel: 0, isNote: false },
    ...{ pictures: [], breaks: BLOCK_BREAK, breaksBefore: BLOCK_BREAK, lists: [], item: null, quotes: [], notes: [] },
    ...{ apart: [{ isBold: false, hasHeadingFace: false }], table: null, unread: null, plain: null },
  };
}

function open(flow: Flow, element: PageElement): void {
  if (flow.unread) {
    if (element.isBlock || element.name === 'br') flow.unread.run.text += '\n';
    return;
  }
  if (flow.plain) {
    if (element.name === 'br') flow.plain.text += '\n';
    return;
  }
  if (element.isBlock) boundary(flow);
  const row = flow.furniture.get(element);
  if (row || isStruck(flow, element)) beginUnread(flow, element, 'dropped', row?.reason ?? 'struck out');
  else if (isNoteMark(element, flow.view.page)) openMark(flow, element);
  else openRead(flow, element);
}

function isStruck({ styles: { struck } }: Flow, { attributes }: PageElement): boolean {
  return struck.size > 0 && (attributes.class?.split(/\s+/).some((name) => struck.has(name)) ?? false);
}

function openMark(flow: Flow, element: PageElement): void {
  if (flow.runs.every(({ text }) => text.trim() === '') && leadsBack(element, flow.view.page)) flow.isNote = true;
  beginUnread(flow, element, 'markup', '');
}

/** A square or a cube is written with a small figure above the line, which has a character of its own: m², km³. */
const UNIT_BEFORE = /(?:^|[^a-z])(?:[kcdm]?m|ft|in|mi|µm|米|公里|厘米)$/i;
const RAISED: Record<string, string | undefined> = { '2': '²', '3': '³' };

function addText(flow: Flow, text: string, element: PageElement): void {
  const { unread, plain, view } = flow;
  if (unread) unread.run.text += text.replace(/\s+/g, ' ');
  else if (plain) plain.text += text;
  else if (!isGapOfNumber(flow, text, element)) {
    if (view.title && isWithin(element, view.title)) flow.isTitle = true;
    const raised = element.name === 'sup' ? RAISED[text.trim()] : undefined;
    const before = raised ? (runsOf(flow).at(-1)?.text.slice(-4) ?? '') : '';
    addRead(flow, raised && UNIT_BEFORE.test(before) ? raised : text);
  }
}

/** Word sets a gap between a number and its words; after 一、 nobody writes one. */
function isGapOfNumber(flow: Flow, text: string, { style, parent }: PageElement): boolean {
  if (text.trim() !== '' || !/ignore/.test(`${style.get('mso-list')} ${parent?.style.get('mso-list')}`)) return false;
  return /[、）．]$/.test(runsOf(flow).at(-1)?.text ?? '');
}

function close(flow: Flow, element: PageElement): void {
  if (flow.unread) {
    if (element.isBlock) flow.unread.run.text += '\n';
    if (element === flow.unread.element) closeUnread(flow, element);
    return;
  }
  if (flow.plain) {
    if (element === flow.plain.element) closePlain(flow);
    else return;
  }
  flow.apart.pop();
  closeShape(flow, element);
  if (element.isBlock) boundary(flow);
  if (element.isBlock) flow.wordLevel = 0;
  closeContext(flow, element);
}

function closeUnread(flow: Flow, element: PageElement): void {
  const { run } = flow.unread!;
  flow.unread = null;
  if (run.text.trim() !== '') runsOf(flow).push(run);
  if (element.isBlock) boundary(flow);
}

function closePlain(flow: Flow): void {
  for (const draft of plainDrafts(flow.plain!.text)) flow.drafts.push(draft);
  flow.plain = null;
}

/** A heading, code and a cell end with their element. */
function closeShape(flow: Flow, element: PageElement): void {
  if (flow.shaped?.element === element) {
    flush(flow);
    flow.shaped = null;
  }
  if (flow.table && (element.name === 'td' || element.name === 'th')) flow.table.cell = null;
}

function closeContext(flow: Flow, element: PageElement): void {
  if (flow.lists.at(-1)?.element === element) flow.lists.pop();
  if (element.name === 'li') flow.item = null;
  if (flow.quotes.at(-1) === element) flow.quotes.pop();
  if (flow.notes.at(-1) === element) flow.notes.pop();
  if (flow.table?.element === element) closeTable(flow);
}

function closeTable(flow: Flow): void {
  const rows = soundRows(flow.table!.rows);
  flow.table = null;
  const { pictures } = flow;
  flow.pictures = [];
  flush(flow);
  if (rows.flat().some(({ runs }) => runs.some(({ text }) => text.trim() !== '')))
    flow.drafts.push({ shape: { kind: 'table', rows }, runs: [], isAfterBreak: false, isTitle: false });
  for (const picture of pictures) flow.drafts.push(picture);
}
