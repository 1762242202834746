import type { Span } from '../../model/source.ts';

/** Where a slide stands in the file: its own part and its notes. */
export interface SlidePlace extends Span {
  body: Span;
  notes: Span;
}

/**
 * Cuts a deck at its lines of `---`, and every slide at its line `Note:`; neither counts within a listing.
 * @param from after the head matter
 */
export function cutSlides(text: string, from: number): SlidePlace[] {
  const slides: SlidePlace[] = [];
  let start = from;
  let note: Span | null = null;
  let fence = '';
  const close = (end: number) => {
    const body = { start, end: note?.start ?? end };
    slides.push({ start, end, body, notes: note ? { start: note.end, end } : { start: end, end } });
    note = null;
  };
  for (const { index, 0: line } of text.slice(from).matchAll(/[^\n]*(?:\n|$)/g)) {
    const at = from + index;
    const said = line.trim();
    const mark = /^(`{3,}|~{3,})/.exec(said)?.[1];
    if (fence !== '') {
      if (mark?.startsWith(fence) && said === mark) fence = '';
    } else if (mark) fence = mark;
    else if (said === '---') {
      close(at);
      start = at + line.length;
    } else if (/^notes?:$/i.test(said) && !note) note = { start: at, end: at + line.length };
  }
  close(text.length);
  return slides.filter((slide) => text.slice(slide.start, slide.end).trim() !== '');
}
