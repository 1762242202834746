import type { Span } from '../model/source.ts';

/**
 * Wraps what of a place of the report stands in copies of notes, each known by its `data-at`, in elements that `make` gives; markup, which is hidden, stays as it is.
 * @returns those elements, in order
 */
export function light(notes: Iterable<HTMLElement>, place: Span, make: () => HTMLElement): HTMLElement[] {
  return [...notes].flatMap((note) => {
    const start = Number.parseInt(note.dataset.at ?? '', 10);
    return lightIn(note, place.start - start, place.end - start, make);
  });
}

function lightIn(note: HTMLElement, start: number, end: number, make: () => HTMLElement): HTMLElement[] {
  const made: HTMLElement[] = [];
  let at = 0;
  for (const text of textsIn(note)) {
    const from = Math.max(0, start - at);
    const to = Math.min(text.length, end - at);
    at += text.length;
    if (from >= to || text.parentElement?.closest('[hidden]')) continue;
    const piece = from > 0 ? text.splitText(from) : text;
    if (to - from < piece.length) piece.splitText(to - from);
    wrap(withGap(piece), made, make);
  }
  return made;
}

/** A node in an element of its own, or in the last one made where it follows that. */
function wrap(node: ChildNode, made: HTMLElement[], make: () => HTMLElement): void {
  const last = made[made.length - 1];
  if (last && last.nextSibling === node) {
    last.append(node);
    return;
  }
  const element = make();
  node.replaceWith(element);
  element.append(node);
  made.push(element);
}

/** A blank is outlined, and lit with its outline. */
function withGap(text: Text): ChildNode {
  const parent = text.parentElement;
  return parent?.matches('.gap') && parent.childNodes.length === 1 ? parent : text;
}

/** The characters from one index to another of an element's text, with the elements they stand in. */
export function excerptOf(element: HTMLElement, from: number, to: number): DocumentFragment {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  let at = 0;
  for (const text of textsIn(element)) {
    if (at <= from && from < at + text.length) range.setStart(text, from - at);
    if (at < to && to <= at + text.length) range.setEnd(text, to - at);
    at += text.length;
  }
  return range.cloneContents();
}

function textsIn(element: HTMLElement): Text[] {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
