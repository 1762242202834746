import type { Callout, FigureText, MixedPiece, Slide } from '../model/deck.ts';

/** The callouts that a slide shows, wherever its layout has them: its own and those of its items. */
export function calloutsOf(slide: Slide): Callout[] {
  if ('callouts' in slide) return slide.callouts;
  if (slide.layout === 'mixed') return slide.bands.flatMap(({ columns }) => columns.flat().flatMap(calloutIn));
  if (slide.layout === 'agenda' || !('items' in slide)) return [];
  return slide.items.flatMap(({ callout }) => callout ?? []);
}

function calloutIn(piece: MixedPiece): Callout[] {
  return piece.kind === 'callout' ? [piece.callout] : [];
}

/** Indexes in `Deck.figures` of what a callout sets large: its own and the old end of its pair; a growth only stands beside it. */
export function endsOf({ figure, from }: Callout): number[] {
  return from ? [from.figure, figure] : [figure];
}

/** The texts of figures that a callout shows: its own, the old end of its pair, its growth. */
export function textsOf(callout: Callout): FigureText[] {
  return [callout, callout.from, callout.growth].filter((text) => text !== null);
}

/** Indexes in `Deck.figures` of all that a callout shows: its own, the old end of its pair, its growth. */
export function figuresOf(callout: Callout): number[] {
  return textsOf(callout).map(({ figure }) => figure);
}
