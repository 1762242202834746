import type { Box } from './box.ts';
import { outsideBy } from './box.ts';
import type { Line } from './lines.ts';
import type { Rule, SlideView } from './slide.ts';
import { finding, innermost } from './slide.ts';

/** A pixel is a matter of rounding. */
const TOLERANCE_PX = 1;
/** The letters' own height is known less exactly than a box. */
const LETTERS_PX = 2;
/** Full-width signs whose right half is blank: the browser lets it hang over the end of a line. */
const HANGING = /[’”、，。；：！？）》〉」』】〕]$/u;

/** A space that titles keep at the end of a line, for the bookmark's sake, hangs over it: its width in heights of a line of letters. */
const SPACE = 0.27;
/** The same where all characters are of one width. */
const CODE_SPACE = 0.56;

/** What stands outside the stage, in part or whole. */
export const outside: Rule = (slide) =>
  placed(slide, 'outside', (box) => outsideBy(box, slide.root.getBoundingClientRect()));

/** What stands in the footer's place. */
export const overFooter: Rule = (slide) => {
  const footer = slide.root.querySelector(':scope > footer')?.getBoundingClientRect();
  if (!footer) return [];
  return placed(slide, 'footer', (box, element) =>
    element.closest('footer, .track') || box.bottom === box.top ? 0 : box.bottom - footer.top - 2,
  );
};

function placed(
  slide: SlideView,
  kind: 'outside' | 'footer',
  byPx: (box: Box, element: Element) => number,
): ReturnType<Rule> {
  const wrong = slide.elements
    // A place for a break, a column of a table: nothing that has a size.
    .filter((element) => element.getClientRects().length > 0 && element.localName !== 'wbr')
    .map((element) => ({ element, by: byPx(element.getBoundingClientRect(), element) }))
    .filter(({ by }) => by > TOLERANCE_PX);
  return innermost(wrong).map(({ element, by }) => finding(slide, kind, element, by));
}

/** Boxes that cut off what is in them, and lines that reach out of theirs. A title in the footer ends in … by design. */
export const clipped: Rule = (slide) => {
  const cut = slide.elements.map((element) => ({ element, by: cutBy(element) })).filter(({ by }) => by > TOLERANCE_PX);
  const spilt = slide.lines
    .map((line) => ({ line, by: spiltBy(line.block, inkOf(line), slide.root) }))
    .filter(({ line, by }) => by > LETTERS_PX && !cut.some(({ element }) => element.contains(line.block)));
  return [
    ...innermost(cut).map(({ element, by }) => finding(slide, 'clipped', element, by)),
    ...spilt.map(({ line, by }) => finding(slide, 'clipped', line, by)),
  ];
};

function cutBy(element: Element): number {
  const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
  if (textOverflow === 'ellipsis') return 0;
  const x = overflowX === 'visible' ? 0 : element.scrollWidth - element.clientWidth;
  const y = overflowY === 'visible' ? 0 : element.scrollHeight - element.clientHeight;
  return Math.max(x, y);
}

/** What is no box around its text: a merged cell is higher than its row. */
const FRAMELESS = /^(?:inline|contents|table-(?:row|header|footer|column).*)$/;

function inkOf({ text, box, block }: Line): Box {
  const height = box.bottom - box.top;
  const blank = HANGING.test(text.trim()) ? height * 0.55 : 0;
  const space = / $/.test(text) ? height * (block.closest('pre') ? CODE_SPACE : SPACE) : 0;
  return { ...box, right: box.right - blank - space };
}

/** By how much a line reaches out of any box between it and the slide. */
function spiltBy(block: Element, line: Box, root: Element): number {
  let by = 0;
  for (let at: Element | null = block; at && at !== root; at = at.parentElement) {
    const { display, textOverflow } = getComputedStyle(at);
    if (textOverflow === 'ellipsis') return 0;
    if (!FRAMELESS.test(display) && !at.closest('svg')) {
      by = Math.max(by, outsideBy(line, at.getBoundingClientRect()));
    }
  }
  return by;
}
