import type { Deck, Slide } from '../../../model/deck.ts';
import type { Sheet } from '../../../model/paper.ts';
import type { FontFile, Theme } from '../../../model/theme.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { paperPage } from '../page.ts';
import { hasNotes, litNotes } from './lit-notes.ts';
import { printedDocument, sheetStyle } from './paper-document.ts';
import { emIn, fitted, roomOn } from './sheets.ts';
import { frameStyle, slideFrame } from './slide-frame.ts';

/** No slide takes more of a page than this, so that most pages have two with their text. */
const MOST_OF_PAGE = 0.32;
const MOST_OF_INDEX = 0.47;
/** Type of the text; paper.css has the same. */
const TEXT_POINTS = 10.5;
/** Beside slides and text, for the slide's number and for what somebody writes. */
const ASIDE_MM = 40;

/**
 * The deck to take away: each slide above its whole text, one after the other, and on over the next page where a page is full.
 * No slide is parted from the first lines of its text. The index, which is small print, has the whole width.
 */
export function renderHandout(deck: Deck, theme: Theme, fonts: readonly FontFile[], sheet: Sheet): string {
  const page = paperPage(deck);
  const { widthMm, heightMm } = roomOn(sheet);
  const style = [
    `.with-text{--aside:${ASIDE_MM}mm}`,
    frameStyle(fitted(deck.aspect, widthMm - ASIDE_MM, heightMm * MOST_OF_PAGE)),
    frameStyle(fitted(deck.aspect, widthMm, heightMm * MOST_OF_INDEX), '.index-page '),
  ];
  return printedDocument(deck, theme, fonts, {
    style: sheetStyle(deck, sheet) + style.join(''),
    body: deck.slides.map((slide) => withText(slide, page, emIn(widthMm - ASIDE_MM, TEXT_POINTS))),
  });
}

function withText(slide: Slide, page: Page, roomEm: number): Html {
  const kind = slide.layout === 'figure-index' ? 'index-page' : 'with-text';
  return html`<section id="${slide.id}" class="${kind}"><p class="slide-number">${slide.id.slice(1)}</p>${slideFrame(slide, page)}${hasNotes(slide) && litNotes(slide, page, roomEm)}</section>\n`;
}
