import type { Deck, Note, Slide } from '../../../model/deck.ts';
import type { KeyFigure } from '../../../model/key-figure.ts';
import type { Phrase } from '../../../model/outline.ts';
import { calloutsOf, figuresOf } from '../../../text/callouts.ts';
import { firstEndingAfter } from '../../../text/phrase.ts';
import { textWithGaps } from '../gap.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { RunWriter } from '../notes.ts';
import { noteHtml } from '../notes.ts';
import type { Page } from '../page.ts';
import { listed } from './listed.ts';
import { tableSize } from './table-size.ts';

/**
 * The whole text of a slide for paper: without markup, its headings set apart, its lists with their bullets and numbers, its key figures lit, and those that the
 * slide sets large lit more. @param roomEm width of the text in em, which tables are fitted to; Infinity where that is not known
 */
export function litNotes(slide: Slide, page: Page, roomEm = Number.POSITIVE_INFINITY): Html {
  const { figures } = page.deck;
  const large = new Set(calloutsOf(slide).flatMap(figuresOf));
  const lit = figures.filter(({ isKey }, i) => isKey || large.has(i));
  const isLarge = (figure: KeyFigure) => large.has(figures.indexOf(figure));
  const titles = titlesOf(slide, page);
  const write = litWriter(lit, isLarge, page);
  const htmlOf = (note: Note) => {
    const written = noteHtml(note, page, write);
    if (note.kind === 'table') return html`<div class="${tableSize(note, roomEm)}">${written}</div>`;
    return titles.some((title) => isNothingBut(title, note)) ? html`<div class="heading">${written}</div>` : written;
  };
  return html`<aside class="notes">${listed(slide.notes, htmlOf)}</aside>`;
}

/** What may stand in the report as a heading of its own: titles of the slide, of its part and of its items. */
function titlesOf(slide: Slide, { deck }: Page): Phrase[] {
  const section = slide.section === null ? null : deck.sections[slide.section].title;
  const items = slide.layout !== 'agenda' && 'items' in slide ? slide.items.map(({ title }) => title) : [];
  return [slide.title, slide.where, section, ...items].filter((title) => title !== null);
}

/** True where a paragraph is a title with its number and a mark after it, and says nothing else. */
function isNothingBut({ parts }: Phrase, { kind, runs, start, end }: Note): boolean {
  if (kind !== 'text' || parts.length === 0) return false;
  const [from, to] = [parts[0].start, parts[parts.length - 1].end];
  if (from < start || to > end) return false;
  let at = start;
  const rest = runs.map(({ text, isMarkup }) => {
    const place = at;
    at += text.length;
    return isMarkup ? '' : text.slice(0, Math.max(0, from - place)) + text.slice(Math.max(0, to - place));
  });
  return NUMBER_AND_MARKS.test(rest.join(''));
}

/** What of a heading is no title: 一、 （二） 1.2 Part 3: */
const NUMBER_AND_MARKS = /^[\s\p{P}]*(?:[\d一二三四五六七八九十百]{1,4}[\s\p{P}]*)*$/u;

/** True where a slide has something to say. */
export function hasNotes({ notes }: { notes: readonly Note[] }): boolean {
  return notes.some(({ runs }) => runs.some(({ text, isMarkup }) => !isMarkup && text.trim() !== ''));
}

/** A figure of so many characters stays on one line. */
const LONGEST_WHOLE = 24;

function litWriter(lit: Deck['figures'], isLarge: (figure: KeyFigure) => boolean, page: Page): RunWriter {
  return ({ text, isMarkup }, start) => {
    if (isMarkup) return [];
    const pieces: (Html | string)[] = [];
    const end = start + text.length;
    const words = (from: number, to: number) => textWithGaps(text.slice(from - start, to - start), from, page);
    let at = start;
    for (let i = firstEndingAfter(lit, start); i < lit.length && lit[i].start < end; i++) {
      const [from, to] = [Math.max(lit[i].start, start), Math.min(lit[i].end, end)];
      const names = [isLarge(lit[i]) && 'large', to - from > LONGEST_WHOLE && 'long'].filter(Boolean).join(' ');
      const figure = html`<b${names && html` class="${names}"`}>${words(from, to)}</b>`;
      pieces.push(...words(at, from), figure);
      at = to;
    }
    return [...pieces, ...words(at, end)];
  };
}
