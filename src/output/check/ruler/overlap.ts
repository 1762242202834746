import type { Finding } from '../finding.ts';
import { sharedBy } from './box.ts';
import type { Rule } from './slide.ts';
import { finding, wordsOf } from './slide.ts';

const TOLERANCE_PX = 2;
/** Words that stand on a drawing because they belong there: what a missing picture will show, in its frame. */
const LAYERS = '.slot';

/** Text over other text, and text over pictures. Parts of one block, and a block with what is in it, are no strangers. */
export const overlap: Rule = (slide) => {
  const { lines, root } = slide;
  const found: Finding[] = [];
  for (const [i, line] of lines.entries()) {
    for (const other of lines.slice(i + 1)) {
      if (line.block.contains(other.block) || other.block.contains(line.block)) continue;
      const by = sharedBy(line.box, other.box);
      if (by > TOLERANCE_PX) found.push(finding(slide, 'overlap', line, by, 0, wordsOf(other)));
    }
  }
  for (const picture of root.querySelectorAll('img, svg')) {
    if (picture.closest(LAYERS)) continue;
    for (const line of lines) {
      const isOne = picture.contains(line.block) || line.block.contains(picture);
      const by = isOne ? 0 : sharedBy(line.box, picture.getBoundingClientRect());
      if (by > TOLERANCE_PX) found.push(finding(slide, 'overlap', line, by, 0, `<${picture.localName}>`));
    }
  }
  return found;
};
