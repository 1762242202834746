import type { Sentence } from '../model/outline.ts';
import type { Block } from '../model/source.ts';
import type { Material } from './material.ts';

/** The sentences of one block that stand together in one section. */
export interface Piece {
  block: Block;
  sentences: Sentence[];
}

/** Sentences gathered by their block, in order. */
export function piecesOf({ outline }: Material, sentences: readonly Sentence[]): Piece[] {
  const pieces: Piece[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const last = pieces.at(-1);
    if (last && sentences[i - 1].block === sentence.block) last.sentences.push(sentence);
    else pieces.push({ block: outline.source.blocks[sentence.block], sentences: [sentence] });
  }
  return pieces;
}

/** Whether a piece is a line of text, whole and no heading: what a caption can be. */
export function isLine({ block, sentences }: Piece): boolean {
  return (
    (block.kind === 'paragraph' || block.kind === 'quote') &&
    sentences.every(({ role }) => role === 'body' || role === 'salutation') &&
    sentences[0].start === block.reading.offsets[0]
  );
}
