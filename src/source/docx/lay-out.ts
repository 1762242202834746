import type { Span } from '../../model/source.ts';
import type { WordDocument } from './document.ts';
import { FIELD_CODE } from './fields.ts';
import { flowOf, type Item, type Line, reasonOf } from './flow.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Picture } from './pieces.ts';
import { type Role, rolesOf } from './roles.ts';
import { type Read, Sheet, type Written } from './sheet.ts';

/** A document as one text with its blocks, and what is still to be done about it. */
export interface LaidOut extends Written {
  title: Span | null;
  /** Pictures, by the index of their block. */
  pictures: ReadonlyMap<number, Picture>;
  /** What can't be read, by its name, and after which block each stood. */
  unreadable: ReadonlyMap<string, readonly number[]>;
}

/** What is being written, and where. */
interface Desk {
  sheet: Sheet;
  document: WordDocument;
  pictures: Map<number, Picture>;
  unreadable: Map<string, number[]>;
  /** Notes that stand somewhere already. */
  written: Set<string>;
}

/** Writes a document down: its flow, each footnote after what refers to it, and at the end, dropped, what stands beside the text. */
export function layOut(document: WordDocument): LaidOut {
  const desk: Desk = { sheet: new Sheet(), document, pictures: new Map(), unreadable: new Map(), written: new Set() };
  const items = flowOf(document.pieces);
  const { title, of } = rolesOf(items);
  let titleBlock = -1;
  for (const [index, item] of items.entries()) {
    if (title && index === title[0]) {
      titleBlock = desk.sheet.count;
      layTitle(desk, items.slice(...title) as Line[]);
    } else if (of.get(index)?.kind !== 'title') layItem(desk, item, of.get(index));
  }
  layBeside(desk);
  const written = desk.sheet.finish();
  const { start, end } = written.blocks[titleBlock] ?? {};
  return {
    ...written,
    title: start === undefined || end === undefined ? null : { start, end },
    pictures: desk.pictures,
    unreadable: desk.unreadable,
  };
}

function layItem(desk: Desk, item: Item, role: Role | undefined): void {
  if (item.kind === 'line') layLine(desk, item, role);
  else if (item.kind === 'grid') layGrid(desk, item);
  else if (item.kind === 'picture') layPicture(desk, item);
  else {
    const places = desk.unreadable.get(item.name) ?? [];
    places.push(desk.sheet.count - 1);
    desk.unreadable.set(item.name, places);
  }
}

/** A title of several lines is one block. */
function layTitle(desk: Desk, lines: readonly Line[]): void {
  const { sheet } = desk;
  const offsets: number[] = [];
  const start = sheet.length;
  for (const [i, line] of lines.entries()) {
    if (i > 0) sheet.write('\n', offsets);
    writeNumber(sheet, line, offsets);
    writeWords(sheet, line, offsets);
  }
  sheet.addBlock(offsets, start, (place) => ({ ...place, kind: 'heading', depth: 1 }));
  layNotes(
    desk,
    lines.flatMap(({ paragraph }) => paragraph.notes),
  );
}

function layLine(desk: Desk, line: Line, role: Role | undefined): void {
  const { sheet } = desk;
  if (!role) layUnread(sheet, line);
  else if (role.kind === 'item') layEntry(sheet, line, role);
  else if (role.kind !== 'title') {
    const start = sheet.length;
    const offsets: number[] = [];
    writeNumber(sheet, line, offsets);
    const words = offsets.length;
    writeWords(sheet, line, offsets);
    const lead = role.kind === 'paragraph' && role.lead > 0 ? words + role.lead : 0;
    const leadEnd = offsets[Math.min(lead, offsets.length)] ?? sheet.length;
    sheet.addBlock(offsets, start, (place) =>
      role.kind === 'heading'
        ? { ...place, kind: 'heading', depth: role.depth }
        : {
            ...place,
            kind: 'paragraph',
            lead: place.reading.offsets.filter((offset) => lead > 0 && offset < leadEnd).length,
          },
    );
  }
  layNotes(desk, line.paragraph.notes);
}

/** A line of which nothing is read: hidden, or of a table of contents. */
function layUnread(sheet: Sheet, { paragraph, reason, text }: Line): void {
  if (reason !== null && paragraph.number && text !== '') sheet.writeDropped(`${paragraph.number.text} `, reason);
  for (const run of paragraph.runs) {
    const own = reasonOf(run);
    if (own !== FIELD_CODE) sheet.writeDropped(run.text, reason ?? own ?? '');
  }
  sheet.write('\n');
}

function layEntry(sheet: Sheet, line: Line, { depth, isOrdered, marker }: Extract<Role, { kind: 'item' }>): void {
  const start = sheet.length;
  sheet.writeMarkup(marker);
  sheet.write(' ');
  const offsets: number[] = [];
  writeWords(sheet, line, offsets);
  sheet.addBlock(offsets, start, (place) => ({ ...place, kind: 'item', depth, isOrdered, marker }));
}

/** The number that Word counted is part of what is read, as in print; a bullet is not. */
function writeNumber(sheet: Sheet, { paragraph: { number }, text }: Line, offsets: number[]): void {
  if (!number || text === '') return;
  if (!number.isBullet) sheet.write(number.text + number.gap, offsets);
  else {
    sheet.writeMarkup(number.text);
    sheet.write(' ');
  }
}

function writeWords(sheet: Sheet, { paragraph }: Line, offsets: number[]): void {
  for (const run of paragraph.runs) {
    const reason = reasonOf(run);
    if (reason === null) sheet.write(run.text, offsets);
    else if (reason !== FIELD_CODE) sheet.writeDropped(run.text, reason);
  }
}

/** Cells are parted by tabs, rows by line breaks. */
function layGrid(desk: Desk, { rows, notes }: Grid): void {
  const { sheet } = desk;
  const start = sheet.length;
  const written = rows.map((row, at) =>
    row.map((cell, i) => {
      if (at + i > 0) sheet.write(i > 0 ? '\t' : '\n');
      return { offsets: writeCell(sheet, cell), columnSpan: cell.columnSpan, rowSpan: cell.rowSpan };
    }),
  );
  const all = written.flat().flatMap(({ offsets }) => offsets);
  const cellsOf = (read: Read) =>
    written.map((row) => row.map(({ offsets, ...spans }) => ({ reading: read(offsets), ...spans })));
  if (all.length === 0) sheet.write('\n');
  else sheet.addBlock(withGaps(all), start, (place, read) => ({ ...place, kind: 'table', rows: cellsOf(read) }));
  layNotes(desk, notes);
}

/** Places with what stands between them: the tabs and line breaks between cells. */
function withGaps(offsets: readonly number[]): number[] {
  return offsets.flatMap((offset, i) => (i > 0 && offset > offsets[i - 1] + 1 ? [offset - 1, offset] : [offset]));
}

/** Paragraphs of a cell stand in one line, a space between them. */
function writeCell(sheet: Sheet, { lines }: GridCell): number[] {
  const offsets: number[] = [];
  for (const [i, line] of lines.entries()) {
    if (i > 0) sheet.write(' ', offsets);
    writeNumber(sheet, line, offsets);
    writeWords(sheet, line, offsets);
  }
  return offsets;
}

function layPicture(desk: Desk, picture: Picture): void {
  const { sheet, pictures } = desk;
  const start = sheet.length;
  pictures.set(sheet.count, picture);
  const offsets: number[] = [];
  sheet.write(picture.alternative, offsets);
  sheet.addBlock(offsets, start, (place) => ({ ...place, kind: 'picture', path: picture.path, image: null }));
}

function layNotes(desk: Desk, notes: readonly string[]): void {
  for (const id of notes) {
    const pieces = desk.document.notes.get(id);
    if (!pieces || desk.written.has(id)) continue;
    desk.written.add(id);
    layApart(desk.sheet, linesIn(flowOf(pieces)));
  }
}

/** A note is one block, a paragraph a line. */
function layApart(sheet: Sheet, lines: readonly Line[]): void {
  if (!lines.some(({ text }) => /\S/.test(text))) return;
  const start = sheet.length;
  const offsets: number[] = [];
  for (const [i, line] of lines.entries()) {
    if (i > 0) sheet.write('\n', offsets);
    writeNumber(sheet, line, offsets);
    writeWords(sheet, line, offsets);
  }
  sheet.addBlock(offsets, start, (place) => ({ ...place, kind: 'footnote' }));
}

function layBeside({ sheet, document }: Desk): void {
  const said = new Set<string>();
  for (const { reason, pieces } of document.beside) {
    const text = linesIn(flowOf(pieces))
      .map((line) => line.text.trim())
      .filter((line) => line !== '')
      .join(' ');
    if (text === '' || said.has(`${reason} ${text}`)) continue;
    said.add(`${reason} ${text}`);
    sheet.writeDropped(text, reason);
    sheet.write('\n');
  }
}

function linesIn(items: readonly Item[]): Line[] {
  return items.flatMap((item) => {
    if (item.kind === 'line') return [item];
    return item.kind === 'grid' ? item.rows.flat().flatMap(({ lines }) => lines) : [];
  });
}
