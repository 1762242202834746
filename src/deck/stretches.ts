import type { Legend } from '../model/deck.ts';
import type { Phrase, Sentence } from '../model/outline.ts';
import type { Block } from '../model/source.ts';
import type { ApartLayout } from './layouts/apart-layout.ts';
import { apartLayouts } from './layouts/index.ts';
import { captioned, sentencesIn } from './legend.ts';
import type { Material } from './material.ts';
import type { Piece } from './pieces.ts';
import { piecesOf } from './pieces.ts';

/** Text between blocks that have slides of their own. */
export interface TextStretch {
  kind: 'text';
  sentences: Sentence[];
}

/** A block with a slide of its own, and the lines that belong to it. */
export interface ApartStretch {
  kind: 'apart';
  layout: ApartLayout;
  block: Block;
  legend: Legend;
  attribution: Phrase | null;
  /** The block's and those of its lines. */
  sentences: Sentence[];
}

export type Stretch = TextStretch | ApartStretch;

/** Parts the sentences of a section into text and blocks that stand apart, in order; together they hold every sentence. */
export function stretchesOf(material: Material, sentences: readonly Sentence[]): Stretch[] {
  const pieces = piecesOf(material, sentences);
  const stretches: Stretch[] = [];
  let free = 0;
  for (const [i, piece] of pieces.entries()) {
    const layout = i < free ? undefined : layoutFor(piece, pieces, material);
    if (!layout) continue;
    const { before, after, legend, attribution, unspoken } = captioned(pieces, i, free);
    addText(stretches, sentencesIn(pieces.slice(free, i - before)));
    const own = pieces
      .slice(i - before, i + after + 1)
      .map((each) => (unspoken.includes(each) ? silenced(each) : each));
    stretches.push({ kind: 'apart', layout, block: piece.block, legend, attribution, sentences: sentencesIn(own) });
    free = i + after + 1;
  }
  addText(stretches, sentencesIn(pieces.slice(free)));
  return stretches;
}

/** Small print takes no time. */
function silenced(piece: Piece): Piece {
  return { ...piece, sentences: piece.sentences.map((sentence) => ({ ...sentence, role: 'apart' })) };
}

/** Whether a block of these sentences has a slide of its own. */
export function hasApart(material: Material, sentences: readonly Sentence[]): boolean {
  const pieces = piecesOf(material, sentences);
  return pieces.some((piece) => layoutFor(piece, pieces, material) !== undefined);
}

function layoutFor(piece: Piece, pieces: readonly Piece[], material: Material): ApartLayout | undefined {
  return apartLayouts.find((layout) => layout.shows(piece, pieces, material));
}

function addText(stretches: Stretch[], sentences: Sentence[]): void {
  if (sentences.length > 0) stretches.push({ kind: 'text', sentences });
}
