import type { MixedPiece } from '../../model/deck.ts';
import { MIXED, SCALE } from '../../theme/type-scale.ts';
import type { Room } from '../fit.ts';
import { fitCallouts, phraseLines, withinWidth } from '../fit.ts';
import type { Material } from '../material.ts';
import { sum } from '../tables/sum.ts';
import type { MixedThing } from './mixed-content.ts';
import { setBlock } from './set-block.ts';

/** A column that fits, and its height. */
export interface SetColumn {
  pieces: MixedPiece[];
  heightPx: number;
}

/** Largest value of a callout among other things, and what one keeps from them. */
const VALUE_PX = 72;
const CALLOUT_HEIGHT_PX = 150;
/** A picture that is smaller than this says nothing to the last row. */
const LEAST_PICTURE_PX = 140;

type Placed = { piece: MixedPiece; heightPx: number };

/**
 * Things under one another at one size of type: what is read as high as it is, then tables and listings, then pictures in what is left.
 * @returns null where they don't fit in one column
 */
export function setColumn(
  things: readonly MixedThing[],
  textPx: number,
  room: Room,
  material: Material,
): SetColumn | null {
  const gaps = gapsOf(things);
  const placed: (Placed | null)[] = things.map((thing) =>
    thing.kind === 'block' ? null : readThing(thing, textPx, room, material),
  );
  const isPicture = (thing: MixedThing) => thing.kind === 'block' && thing.block.kind === 'picture';
  const pictures = things.filter(isPicture).length;
  const taken = () => gaps + sum(placed.map((each) => each?.heightPx ?? 0));
  for (const [i, thing] of things.entries()) {
    if (thing.kind !== 'block' || isPicture(thing)) continue;
    const heightPx = room.heightPx - taken() - pictures * LEAST_PICTURE_PX;
    if (heightPx < SCALE.codePaddingPx * 2 + 40) return null;
    const pages = setBlock(thing.block, { ...room, heightPx }, material);
    if (pages.length !== 1 || pages[0].heightPx > heightPx + 1) return null;
    placed[i] = { piece: pages[0], heightPx: pages[0].heightPx };
  }
  const eachPx = (room.heightPx - taken()) / Math.max(1, pictures);
  if (pictures > 0 && eachPx < LEAST_PICTURE_PX) return null;
  for (const [i, thing] of things.entries()) {
    if (thing.kind !== 'block' || !isPicture(thing)) continue;
    const [piece] = setBlock(thing.block, { ...room, heightPx: eachPx }, material);
    placed[i] = { piece, heightPx: piece.heightPx };
  }
  const heightPx = taken();
  return heightPx > room.heightPx ? null : { pieces: placed.map((each) => each!.piece), heightPx };
}

/** What pieces keep between them; points of one list stand nearer to one another. */
function gapsOf(things: readonly MixedThing[]): number {
  return sum(things.slice(1).map((thing, i) => (isPointAfterPoint(things[i], thing) ? MIXED.gapPx / 2 : MIXED.gapPx)));
}

function isPointAfterPoint(before: MixedThing, thing: MixedThing): boolean {
  return before.kind === 'point' && thing.kind === 'point';
}

function readThing(
  thing: Exclude<MixedThing, { kind: 'block' }>,
  textPx: number,
  { widthPx }: Room,
  material: Material,
): Placed {
  const { figures } = material.figures;
  if (thing.kind === 'callout') return calloutIn(thing.callout, widthPx, material);
  const isHeading = thing.kind === 'heading';
  const indentPx = thing.kind === 'point' ? thing.depth * MIXED.indentPx : thing.kind === 'quote' ? MIXED.indentPx : 0;
  const lines = phraseLines(thing.text, isHeading ? SCALE.itemTitlePx : textPx, widthPx - indentPx, figures);
  const heightPx = lines * (isHeading ? SCALE.itemTitlePx * SCALE.itemTitleLeading : textPx * SCALE.pointLeading);
  return { piece: thing, heightPx };
}

function calloutIn(
  callout: Extract<MixedThing, { kind: 'callout' }>['callout'],
  widthPx: number,
  { figures: { figures } }: Material,
): Placed {
  const [able] = withinWidth([callout], widthPx, figures);
  const valuePx = fitCallouts([able ?? callout], { widthPx, heightPx: CALLOUT_HEIGHT_PX }, VALUE_PX, figures) ?? 40;
  return { piece: { kind: 'callout', callout: { ...(able ?? callout), valuePx } }, heightPx: CALLOUT_HEIGHT_PX };
}
