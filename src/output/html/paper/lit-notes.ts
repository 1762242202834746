import type { Deck, Note, Slide } from '../../../model/deck.ts';
import type { KeyFigure } from '../../../model/key-figure.ts';
import { calloutsOf, figuresOf } from '../../../text/callouts.ts';
import { firstEndingAfter } from '../../../text/phrase.ts';
import { textWithGaps } from '../gap.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { RunWriter } from '../notes.ts';
import { notesHtml } from '../notes.ts';
import type { Page } from '../page.ts';

/** The whole text of a slide for paper: without markup, its key figures lit, and those that the slide sets large lit more. */
export function litNotes(slide: Slide, page: Page): Html {
  const { figures } = page.deck;
  const large = new Set(calloutsOf(slide).flatMap(figuresOf));
  const lit = figures.filter(({ isKey }, i) => isKey || large.has(i));
  const isLarge = (figure: KeyFigure) => large.has(figures.indexOf(figure));
  return notesHtml(slide.notes, page, litWriter(lit, isLarge, page));
}

/** True where a slide has something to say. */
export function hasNotes({ notes }: { notes: readonly Note[] }): boolean {
  return notes.some(({ runs }) => runs.some(({ text, isMarkup }) => !isMarkup && text.trim() !== ''));
}

function litWriter(lit: Deck['figures'], isLarge: (figure: KeyFigure) => boolean, page: Page): RunWriter {
  return ({ text, isMarkup }, start) => {
    if (isMarkup) return [];
    const pieces: (Html | string)[] = [];
    const end = start + text.length;
    const words = (from: number, to: number) => textWithGaps(text.slice(from - start, to - start), from, page);
    let at = start;
    for (let i = firstEndingAfter(lit, start); i < lit.length && lit[i].start < end; i++) {
      const [from, to] = [Math.max(lit[i].start, start), Math.min(lit[i].end, end)];
      const figure = html`<b${isLarge(lit[i]) && html` class="large"`}>${words(from, to)}</b>`;
      pieces.push(...words(at, from), figure);
      at = to;
    }
    return [...pieces, ...words(at, end)];
  };
}
