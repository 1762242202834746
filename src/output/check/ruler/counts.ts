import type { Finding } from '../finding.ts';
import type { Rule } from './slide.ts';
import { finding } from './slide.ts';

/** From design.md: what a slide may say before nobody reads it any more. */
const MOST: { kind: Finding['kind']; selector: string; most: number }[] = [
  { kind: 'points', selector: '.points > li, .cells:not(.of-parts) > li', most: 5 },
  { kind: 'callouts', selector: '.callout', most: 6 },
];

/** Slides that say too much. */
export const crowded: Rule = (slide) =>
  MOST.flatMap(({ kind, selector, most }) => {
    const count = slide.root.querySelectorAll(selector).length;
    return count > most ? [finding(slide, kind, slide.root.querySelector('.title') ?? slide.root, count, most)] : [];
  });

/** Slides with nothing under their title. */
export const empty: Rule = (slide) => {
  const isShown = slide.lines.some(({ block }) => !block.closest('header, footer'));
  const isDrawn = slide.root.querySelector('img, math') !== null;
  return isShown || isDrawn ? [] : [finding(slide, 'empty', slide.root.querySelector('.title') ?? slide.root, 0, 1)];
};
