import type { Callout, Slide } from '../model/deck.ts';

/** The callouts that a slide shows, wherever its layout has them: its own and those of its items. */
export function calloutsOf(slide: Slide): Callout[] {
  if ('callouts' in slide) return slide.callouts;
  if (slide.layout === 'agenda' || !('items' in slide)) return [];
  return slide.items.flatMap(({ callout }) => callout ?? []);
}
