import { FIELD_CODE, fieldReason } from './fields.ts';
import { type Grid, gridOf } from './grid.ts';
import type { Paragraph, Picture, Piece, Run, Table, Unreadable } from './pieces.ts';

/** What is laid out, in order. */
export type Item = Line | Grid | Picture | Unreadable;

/** A paragraph with something on it, and what is read of it. */
export interface Line {
  kind: 'line';
  paragraph: Paragraph;
  /** Its number and its words as they are read, white space as it is. */
  text: string;
  /** Why the whole of it is not read; null where it is. */
  reason: string | null;
}

/** A cell with more is no cell: characters, and paragraphs. */
const MOST_IN_CELL = { characters: 300, lines: 3 };

/** Pieces as they are laid out: without empty paragraphs; a table that only frames text or pictures is its content. */
export function flowOf(pieces: readonly Piece[]): Item[] {
  return withoutContentsHeading(pieces.flatMap(itemsOf));
}

function itemsOf(piece: Piece): Item[] {
  if (piece.kind === 'paragraph') return lineOf(piece);
  if (piece.kind !== 'table') return [piece];
  const filled = piece.rows.map((row) => row.map((cell) => ({ ...cell, items: cell.pieces.flatMap(itemsOf) })));
  const cells = filled.flat().map(({ items }) => items);
  return isFrame(piece, cells) ? cells.flat() : gridOf(filled);
}

function lineOf(paragraph: Paragraph): Line[] {
  const text = paragraph.runs.map((run) => (reasonOf(run) === null ? run.text : '')).join('');
  const isSeen = /\S/.test(text);
  if (!isSeen && paragraph.notes.length === 0 && !paragraph.runs.some(isListed)) return [];
  const { number, chain } = paragraph;
  const reason = chain.some(({ name }) => CONTENTS_STYLE.test(name)) ? CONTENTS : null;
  return [{ kind: 'line', paragraph, text: isSeen && number ? number.text + number.gap + text : text, reason }];
}

/** Why a run is not read, or null where it is. */
export function reasonOf({ reason, place }: Run): string | null {
  return fieldReason(place) ?? reason;
}

function isListed(run: Run): boolean {
  return /\S/.test(run.text) && reasonOf(run) !== FIELD_CODE;
}

const CONTENTS = 'table of contents';
const CONTENTS_STYLE =
  /^(?:toc(?: heading| ?\d)?|目[录錄] ?(?:标题|\d)?|table of figures|contents (?:heading|\d)|index (?:heading|\d))$/;
const CONTENTS_HEADING = /^(?:目\s*[录錄次]|(?:table of )?contents)$/i;

/** The heading of a table of contents belongs to it, whatever its style is. */
function withoutContentsHeading(items: Item[]): Item[] {
  return items.map((item, i) =>
    item.kind === 'line' && CONTENTS_HEADING.test(item.text.trim()) && isContents(items[i + 1])
      ? { ...item, reason: CONTENTS }
      : item,
  );
}

function isContents(item: Item | undefined): boolean {
  if (item?.kind !== 'line') return false;
  return (
    item.reason === CONTENTS ||
    (item.text.trim() === '' && item.paragraph.runs.some((run) => reasonOf(run) === CONTENTS))
  );
}

/** A box, a column of text or a sheet of photographs, set as a table. */
function isFrame({ rows }: Table, cells: readonly Item[][]): boolean {
  const filled = cells.filter((items) => items.length > 0);
  if (filled.length <= 1 || rows.every((row) => row.length <= 1)) return true;
  const pictures = filled.filter((items) => items.some(({ kind }) => kind === 'picture')).length;
  return pictures * 2 >= filled.length || filled.some(isText);
}

function isText(items: readonly Item[]): boolean {
  const lines = items.filter((item) => item.kind === 'line');
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return lines.length >= MOST_IN_CELL.lines && characters > MOST_IN_CELL.characters;
}
