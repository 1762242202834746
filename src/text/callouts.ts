import type { Callout, Slide } from '../model/deck.ts';

/** The callouts that a slide shows, wherever its layout has them: its own and those of its items. */
export function calloutsOf(slide: Slide): Callout[] {
  if ('callouts' in slide) return slide.callouts;
  if (slide.layout === 'agenda' || !('items' in slide)) return [];
  return slide.items.flatMap(({ callout }) => callout ?? []);
}

/** Indexes in `Deck.figures` of what a callout sets large: its own and the old end of its pair; a growth only stands beside it. */
export function endsOf({ figure, from }: Callout): number[] {
  return from ? [from.figure, figure] : [figure];
}

/** Indexes in `Deck.figures` of all that a callout shows: its own, the old end of its pair, its growth. */
export function figuresOf(callout: Callout): number[] {
  return [...endsOf(callout), ...(callout.growth ? [callout.growth.figure] : [])];
}
