import type { Box } from './box.ts';
import { around } from './box.ts';

/** A line of text as the browser set it. */
export interface Line {
  /** The block whose lines these are. */
  block: Element;
  text: string;
  /** As high as the letters: the em of its largest text, not the leading. */
  box: Box;
}

/** A stretch of one text node on one line. */
interface Fragment {
  text: string;
  box: Box;
}

/** Text that nobody sees, and formulas: they are set on storeys of their own, in sizes of their own. */
const UNSEEN = '.visually-hidden, aside.notes, title, desc, math';

/** Every line of text on a slide, block by block, in the order of reading. */
export function linesOn(slide: Element): Line[] {
  const lines: Line[] = [];
  const last = new Map<Element, Line>();
  for (const node of textNodesIn(slide)) {
    const block = blockOf(node.parentElement!);
    for (const fragment of fragmentsOf(node)) {
      const line = last.get(block);
      if (line && isOn(line.box, fragment.box)) {
        line.text += fragment.text;
        line.box = around(line.box, fragment.box);
        continue;
      }
      const begun = { block, ...fragment };
      last.set(block, begun);
      lines.push(begun);
    }
  }
  return lines;
}

/** Text nodes that are seen, with something in them. */
export function textNodesIn(slide: Element): Text[] {
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.data.trim() !== '' && !node.parentElement!.closest(UNSEEN)) nodes.push(node);
  }
  return nodes;
}

function blockOf(element: Element): Element {
  let at = element;
  while (at.localName !== 'text' && /^(?:inline|contents|ruby)$/.test(getComputedStyle(at).display)) {
    if (!at.parentElement) break;
    at = at.parentElement;
  }
  return at;
}

/** A new line begins further left and lower. */
function isOn(line: Box, next: Box): boolean {
  const isLower = next.top + next.bottom > line.top + line.bottom + 6;
  return !(isLower && next.left < line.right - 1);
}

function fragmentsOf(node: Text): Fragment[] {
  const range = document.createRange();
  const sizePx = sizeOf(node.parentElement!);
  const boxOf = (start: number, end: number): Box | null => {
    range.setStart(node, start);
    range.setEnd(node, end);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    if (rects.length === 0) return null;
    const [first, ...others] = rects.map((rect) => letters(rect, sizePx));
    return others.every((box) => isOn(first, box)) ? others.reduce(around, first) : null;
  };
  const whole = boxOf(0, node.length);
  return whole ? [{ text: node.data, box: whole }] : characters(node, boxOf);
}

/** A text node on several lines, character by character. */
function characters(node: Text, boxOf: (start: number, end: number) => Box | null): Fragment[] {
  const fragments: Fragment[] = [];
  let at = 0;
  for (const character of node.data) {
    const box = boxOf(at, at + character.length);
    at += character.length;
    const line = fragments.at(-1);
    if (!box) {
      if (line) line.text += character;
    } else if (line && isOn(line.box, box)) {
      line.text += character;
      line.box = around(line.box, box);
    } else fragments.push({ text: character, box });
  }
  return fragments;
}

/** The middle em of a line box, whose height is the typeface's ascent and descent. */
function letters({ left, right, top, bottom }: Box, sizePx: number): Box {
  const middle = (top + bottom) / 2;
  const half = Math.min(bottom - top, sizePx * 0.9) / 2;
  return { left, right, top: middle - half, bottom: middle + half };
}

/** Size of an element's text as it is seen; that of a drawing grows with the drawing, that of a theme in larger type with its stage. */
export function sizeOf(element: Element): number {
  const own = Number.parseFloat(getComputedStyle(element).fontSize);
  const drawing = element.closest('svg');
  const matrix = drawing && element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
  if (matrix) return own * Math.hypot(matrix.b, matrix.d);
  const stage = element.closest<HTMLElement>('.slide');
  return stage ? (own * stage.getBoundingClientRect().width) / stage.offsetWidth : own;
}
