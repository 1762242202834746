import { bodyVisitor, piecesIn } from './blocks.ts';
import { newCounters } from './counters.ts';
import { elementsOf } from './element.ts';
import type { Numberings } from './numbering.ts';
import { numberingVisitor } from './numbering.ts';
import { mainPart, openPackage, type Package, type Relationship, readPart, relationshipsOf } from './package.ts';
import type { Piece } from './pieces.ts';
import { damaged } from './refused.ts';
import { noStyles, stylesVisitor } from './styles.ts';
import type { Met, Walk } from './walk.ts';

/** A Word document taken apart, before anything is made of it. */
export interface WordDocument {
  file: Package;
  pieces: Piece[];
  /** What footnotes and endnotes say: 'footnote 2' → its pieces. */
  notes: ReadonlyMap<string, readonly Piece[]>;
  /** What stands beside the text, and what it is: 'page header', 'page footer', 'comment'. */
  beside: { reason: string; pieces: readonly Piece[] }[];
  met: Met;
}

/** The parts beside the text that are read, by the type of their relationship. */
const BESIDE: Record<string, string> = { header: 'page header', footer: 'page footer' };

/** Takes a .docx apart. @throws Refused where that can't be done */
export function openDocument(bytes: Uint8Array): WordDocument {
  const file = openPackage(bytes);
  const main = mainPart(file);
  const relationships = relationshipsOf(file, main);
  const walk = newWalk(file, relationships);
  const root = readPart(file, main, bodyVisitor(walk));
  if (root !== 'document') throw damaged(`${main} is no Word document`);
  const notes = new Map<string, readonly Piece[]>();
  const beside: WordDocument['beside'] = [];
  for (const { type, target } of relationships.values()) {
    const own = { ...walk, relationships: relationshipsOf(file, target) };
    if (type === 'footnotes' || type === 'endnotes') readNotes(own, target, type.slice(0, -1), notes);
    if (type === 'comments') beside.push(...commentsIn(own, target));
    if (BESIDE[type]) beside.push({ reason: BESIDE[type], pieces: bodyOf(own, target) });
  }
  return { file, pieces: walk.pieces, notes, beside, met: walk.met };
}

function newWalk(file: Package, relationships: ReadonlyMap<string, Relationship>): Walk {
  const styles = noStyles();
  const numberings: Numberings = { abstract: new Map(), uses: new Map() };
  const parts = [...relationships.values()];
  const partOf = (wanted: string) => parts.find(({ type }) => type === wanted)?.target ?? '';
  readPart(file, partOf('styles'), stylesVisitor(styles));
  readPart(file, partOf('numbering'), numberingVisitor(numberings));
  return {
    ...{ file, relationships, styles, counters: newCounters(numberings, styles) },
    ...{ pieces: [], place: null, paragraph: null, carried: null, isPrompt: false },
    met: { characters: 0, pieces: 0, insertions: 0, deletions: 0 },
    piecesIn(elements) {
      return piecesIn(this, elements);
    },
  };
}

function bodyOf(walk: Walk, part: string): Piece[] {
  const own = { ...walk, pieces: [], place: null };
  readPart(walk.file, part, bodyVisitor(own));
  return own.pieces;
}

function readNotes(walk: Walk, part: string, kind: string, notes: Map<string, readonly Piece[]>): void {
  readPart(walk.file, part, {
    containers: new Set(),
    element: (note) => {
      // The others are the lines that part notes from text.
      if (note.name !== kind || /separator|notice/i.test(note.attributes.type ?? '')) return;
      notes.set(`${kind} ${note.attributes.id}`, walk.piecesIn(elementsOf(note)));
    },
  });
}

function commentsIn(walk: Walk, part: string): WordDocument['beside'] {
  const found: WordDocument['beside'] = [];
  readPart(walk.file, part, {
    containers: new Set(),
    element: (comment) => {
      if (comment.name === 'comment') found.push({ reason: 'comment', pieces: walk.piecesIn(elementsOf(comment)) });
    },
  });
  return found;
}
