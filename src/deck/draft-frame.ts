import type { DeckSection } from '../model/deck.ts';
import type { Draft } from './draft.ts';
import { roomUnder } from './fit.ts';
import type { Material } from './material.ts';

const FRAME = { section: null, title: null, part: null, where: null, sentences: [] };
const AGENDA_ROW_PX = 54;

/** The first slide; title lines and all that stands before the first section are spoken to it. */
export function draftCover({ outline }: Material): Draft {
  const sentences = outline.sentences.filter(({ section }) => section === null);
  return { ...FRAME, body: { layout: 'cover', byline: outline.byline }, title: outline.title, sentences };
}

/** The major sections with their minutes, for a report of two and more; on as many slides as they need. */
export function draftAgenda(material: Material, sections: readonly DeckSection[]): Draft[] {
  if (sections.length < 2) return [];
  const perSlide = Math.floor(roomUnder(material.aspect, '').heightPx / AGENDA_ROW_PX);
  const count = Math.ceil(sections.length / perSlide);
  const size = Math.ceil(sections.length / count);
  const items = sections.map(({ number, title, seconds }, section) => ({ section, number, title, seconds }));
  return Array.from({ length: count }, (_, i) => ({
    ...FRAME,
    body: { layout: 'agenda' as const, items: items.slice(i * size, (i + 1) * size) },
    part: count > 1 ? { index: i + 1, count } : null,
  }));
}

/** A last slide of its own where the report has no closing part: its title once more. */
export function draftEnd(bodies: readonly Draft[]): Draft[] {
  return bodies.at(-1)?.body.layout === 'closing' ? [] : [{ ...FRAME, body: { layout: 'closing', statement: null } }];
}
