import type { Finding, FindingKind } from '../finding.ts';
import type { Line } from './lines.ts';
import { linesOn } from './lines.ts';

/** A slide as it stands on the page. */
export interface SlideView {
  id: string;
  root: Element;
  /** Every element that is seen, without the parts of drawings and formulas. */
  elements: Element[];
  lines: Line[];
}

/** A check of one slide. */
export type Rule = (slide: SlideView, leastContrast: number) => Finding[];

/** No more of an element's words are told. */
const WORDS = 40;

export function viewOf(root: Element): SlideView {
  const elements = [...root.querySelectorAll('*')].filter(
    (element) => !element.closest('.visually-hidden, aside.notes') && !element.parentElement!.closest('svg, math'),
  );
  return { id: root.closest('section')?.id ?? '', root, elements, lines: linesOn(root) };
}

/** A finding about an element or a line; px are whole. */
export function finding(
  slide: SlideView,
  kind: FindingKind,
  about: Element | Line,
  found: number,
  allowed = 0,
  other: string | null = null,
): Finding {
  return { slide: slide.id, kind, words: wordsOf(about), other, found: Math.round(found * 100) / 100, allowed };
}

/** What an element or a line says, in one line. */
export function wordsOf(about: Element | Line): string {
  const text = (about instanceof Element ? about.textContent : about.text) ?? '';
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > WORDS ? `${words.slice(0, WORDS)}…` : words;
}

/** Of elements that are all in the wrong place the innermost, which are why the others are. */
export function innermost<T extends { element: Element }>(wrong: readonly T[]): T[] {
  return wrong.filter(
    ({ element }) => !wrong.some((other) => other.element !== element && element.contains(other.element)),
  );
}
