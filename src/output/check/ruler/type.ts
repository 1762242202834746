import { sizeOf, textNodesIn } from './lines.ts';
import type { Rule } from './slide.ts';
import { finding } from './slide.ts';

/** Least size of text in px by where it stands; the first row that fits. From design.md: nothing under 24 but what is looked up rather than read. */
const LEAST: { selector: string; px: number }[] = [
  { selector: 'footer, .where, .sources, .legend .unit, .index, .more, .language, sup, sub', px: 16 },
  { selector: 'td, th, pre, svg', px: 20 },
  { selector: '*', px: 24 },
];

/** Text that nobody at the back of the room can read. */
export const small: Rule = (slide) => {
  const holders = new Set(textNodesIn(slide.root).map((node) => node.parentElement!));
  return [...holders].flatMap((element) => {
    const { px } = LEAST.find(({ selector }) => element.closest(selector))!;
    const size = sizeOf(element);
    return size < px - 0.1 ? [finding(slide, 'small', element, size, px)] : [];
  });
};
