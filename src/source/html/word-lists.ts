import { nameWith } from './attributes.ts';
import type { Run, Shape } from './draft.ts';
import type { PageElement } from './page.ts';

const LIST_PARAGRAPH = nameWith(
  'mso-list-paragraph mso-list-paragraph-cx-sp-first mso-list-paragraph-cx-sp-middle mso-list-paragraph-cx-sp-last',
);
/** A sign of Symbol or Wingdings, which are letters in any other typeface, and the gap after it. */
const BULLET = /^\s*([^\p{L}\p{N}\s（([{“"‘《【]|[onlqvuüØ§Ÿ])[\s\u00a0]+/u;

/** The level that Word or WPS gives a paragraph of a list when it saves a page, from 1; 0 for one that is in no list. */
export function wordLevel({ names, style }: PageElement): number {
  const level = /level(\d)/.exec(style.get('mso-list') ?? '')?.[1];
  if (level) return Number(level);
  return names.some((name) => LIST_PARAGRAPH.test(name)) ? 1 : 0;
}

/**
 * The item that a paragraph of Word's is, its bullet made markup; null where it begins with a number, which is text: 一、, （二）, 3.
 * @param runs changed where they begin with a bullet
 */
export function wordListShape(runs: Run[], depth: number): Shape | null {
  const first = runs.findIndex(({ use, text }) => use === 'read' && text.trim() !== '');
  const joined = runs
    .slice(first)
    .map(({ text }) => text)
    .join('');
  const found = BULLET.exec(joined.slice(0, 40));
  if (!found) return null;
  let left = found[0].length;
  const rest = runs.slice(first).map((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return { ...run, text: run.text.slice(cut) };
  });
  const marker: Run = { text: `${found[1]} `, use: 'markup', reason: '', isApart: false };
  runs.splice(first, runs.length - first, marker, ...rest);
  return { kind: 'item', depth, isOrdered: false, marker: found[1] };
}
