import type { Legend } from '../../model/deck.ts';
import type { Phrase, Section } from '../../model/outline.ts';
import type { Block } from '../../model/source.ts';
import type { Room } from '../fit.ts';
import type { Material, SlideBody } from '../material.ts';
import type { Piece } from '../pieces.ts';
import type { LeafContent } from './leaf-layout.ts';

/** A table, picture, listing or quotation with what belongs to it. */
export interface ApartContent {
  material: Material;
  section: Section;
  block: Block;
  legend: Legend;
  attribution: Phrase | null;
  /** What the text beside it says, where that text has no slide of its own; null where there is none. */
  text: LeafContent | null;
}

/** A slide of an apart layout. `from`: the place in the source at which its notes begin; null: with those of the page before. The first page has all that stands before. */
export interface Page {
  body: SlideBody;
  from: number | null;
}

/** A layout for blocks that are shown as they are. The first row that shows a block is taken; `compose` makes as many pages as it needs. */
export interface ApartLayout {
  name: SlideBody['layout'];
  /** Whether it shows a block of these pieces, the sentences of one section, at all. */
  shows(piece: Piece, pieces: readonly Piece[], material: Material): boolean;
  /** Whether the text beside a block can stand on its slide; text that would only be a statement always can. */
  takes(text: LeafContent, block: Block, room: Room): boolean;
  compose(content: ApartContent, room: Room): Page[];
}

/** Text with one thing to say and no figure: it leads to what is shown. */
export function isThin({ callouts, points }: LeafContent): boolean {
  return callouts.length === 0 && points.length <= 1;
}
