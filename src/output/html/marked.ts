import type { MarkKind } from '../../model/mark.ts';
import type { Language } from '../../model/outline.ts';
import { isSlanted } from '../../text/marks.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';

type Pieces = readonly (Html | string)[];

/** An element a kind, the innermost first. */
const ELEMENTS: readonly [MarkKind, (words: Pieces, language: Language) => Html][] = [
  ['code', (words) => html`<code>${words}</code>`],
  ['raised', (words) => html`<sup>${words}</sup>`],
  ['lowered', (words) => html`<sub>${words}</sub>`],
  [
    'emphasis',
    (words, language) => html`<em${!isSlanted(html`${words}`.html, language) && html` class="dotted"`}>${words}</em>`,
  ],
  ['strong', (words) => html`<strong>${words}</strong>`],
];

/** Words as they are set off. @example markedHtml(new Set(['strong']), ['12 km'], 'en') → <strong>12 km</strong> */
export function markedHtml(kinds: ReadonlySet<MarkKind>, words: Pieces, language: Language): Html {
  const set = ELEMENTS.filter(([kind]) => kinds.has(kind));
  return set.reduce((inner, [, element]) => element([inner], language), html`${words}`);
}
