import type { Measured } from '../finding.ts';
import { breaks } from './breaks.ts';
import { contrast } from './contrast.ts';
import { crowded, empty } from './counts.ts';
import { overlap } from './overlap.ts';
import { clipped, outside, overFooter } from './room.ts';
import type { Rule } from './slide.ts';
import { viewOf } from './slide.ts';
import { small } from './type.ts';

const RULES: readonly Rule[] = [outside, overFooter, clipped, overlap, small, breaks, contrast, crowded, empty];

/**
 * Measures every slide of the page it runs in, once typefaces and pictures are there.
 * @param leastContrast of text against its ground: 4.5 (WCAG AA) or 7 (AAA)
 */
export async function measure(leastContrast: number): Promise<Measured> {
  await Promise.all([...document.fonts].map((face) => face.load().catch(() => {})));
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})));
  const slides = [...document.querySelectorAll('.slide')].filter(isSeen).map(viewOf);
  return {
    slides: slides.length,
    elements: slides.reduce((sum, { elements }) => sum + elements.length, 0),
    lines: slides.reduce((sum, { lines }) => sum + lines.length, 0),
    findings: slides.flatMap((slide) => RULES.flatMap((rule) => rule(slide, leastContrast))),
  };
}

/** On screen all slides but one are hidden. */
function isSeen(slide: Element): boolean {
  return slide.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
}
