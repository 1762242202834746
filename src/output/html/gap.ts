import type { Blank } from '../../model/key-figure.ts';
import { firstEndingAfter } from '../../text/phrase.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Page } from './page.ts';

/** An unfilled blank within a line: the report's own mark, outlined; read aloud it says that something is still to come. */
export function gapHtml(mark: string, { words }: Pick<Page, 'words'>): Html {
  return html`<span class="gap${mark.length > LONG && ' long'}" role="img" aria-label="${words.blank}">${mark}</span>`;
}

/** Characters; a longer mark may break across lines, and then has no outline around it. */
const LONG = 12;

/** A stretch of the report as it stands, its blanks outlined. @param start the place of its first character */
export function textWithGaps(text: string, start: number, page: Pick<Page, 'deck' | 'words'>): (Html | string)[] {
  const { blanks } = page.deck;
  const gaps: [number, number][] = [];
  for (let i = firstEndingAfter(blanks, start); i < blanks.length && blanks[i].start < start + text.length; i++)
    gaps.push(withinText(blanks[i], start, text.length));
  return withGaps(text, 0, text.length, gaps, page);
}

function withinText(blank: Blank, start: number, length: number): [number, number] {
  return [Math.max(0, blank.start - start), Math.min(length, blank.end - start)];
}

/** text[from, to) with its gaps, which are in order and may reach beyond it. */
export function withGaps(
  text: string,
  from: number,
  to: number,
  gaps: readonly (readonly [number, number, ...number[]])[],
  page: Pick<Page, 'words'>,
): (Html | string)[] {
  const pieces: (Html | string)[] = [];
  let at = from;
  for (const [start, end] of gaps) {
    const [first, last] = [Math.max(start, at), Math.min(end, to)];
    if (first >= last) continue;
    pieces.push(text.slice(at, first), gapHtml(text.slice(first, last), page));
    at = last;
  }
  return [...pieces, text.slice(at, to)];
}
