import type { DeckSection } from '../model/deck.ts';
import { linesOf } from '../text/width.ts';
import type { Draft } from './draft.ts';
import { roomUnder } from './fit.ts';
import type { Material } from './material.ts';
import { sum } from './tables/sum.ts';

const FRAME = { section: null, title: null, part: null, where: null, sentences: [] };
/** A row of the agenda: type, padding, and what its ordinal, bar and minutes take of the width. */
const ROW = { textPx: 28, leading: 1.25, paddingPx: 18, besidePx: { '16:9': 464, '4:3': 328 } };

/** The major sections with their minutes, for a report of two and more; on as many slides as they need. */
export function draftAgenda(material: Material, sections: readonly DeckSection[]): Draft[] {
  if (sections.length < 2) return [];
  const room = roomUnder(material.stage, '');
  const heights = sections.map(({ title }) => {
    const lines = linesOf(title?.text ?? '', ROW.textPx, room.widthPx - ROW.besidePx[material.stage.aspect]);
    return lines * ROW.textPx * ROW.leading + ROW.paddingPx;
  });
  const size = rowsASlide(heights, room.heightPx);
  const count = Math.ceil(sections.length / size);
  const items = sections.map(({ number, title, seconds }, section) => ({ section, number, title, seconds }));
  return Array.from({ length: count }, (_, i) => ({
    ...FRAME,
    body: { layout: 'agenda' as const, items: items.slice(i * size, (i + 1) * size) },
    part: count > 1 ? { index: i + 1, count } : null,
  }));
}

/** Rows in even groups: as few groups as leave each of them room. */
function rowsASlide(heights: readonly number[], roomPx: number): number {
  for (let count = 1; count < heights.length; count++) {
    const size = Math.ceil(heights.length / count);
    if (heights.every((_, i) => i % size > 0 || sum(heights.slice(i, i + size)) <= roomPx)) return size;
  }
  return 1;
}

/** A last slide of its own where the report has no closing part: its title once more. */
export function draftEnd(bodies: readonly Draft[]): Draft[] {
  return bodies.at(-1)?.body.layout === 'closing' ? [] : [{ ...FRAME, body: { layout: 'closing', statement: null } }];
}
