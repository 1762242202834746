import type { Deck, Slide } from '../../../model/deck.ts';
import type { Sheet } from '../../../model/paper.ts';
import type { FontFile, Theme } from '../../../model/theme.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { paperPage } from '../page.ts';
import { hasNotes, litNotes } from './lit-notes.ts';
import { printedDocument, sheetStyle } from './paper-document.ts';
import { fitted, roomOn } from './sheets.ts';
import { frameStyle, slideFrame } from './slide-frame.ts';

/** No slide takes more of a page than this, so that its text begins under it. */
const MOST_OF_PAGE = 0.46;

/** The deck to take away: each slide above its whole text, on a page of its own and over more where it needs them; those that say nothing share pages. */
export function renderHandout(deck: Deck, theme: Theme, fonts: readonly FontFile[], sheet: Sheet): string {
  const page = paperPage(deck);
  const { widthMm, heightMm } = roomOn(sheet);
  const frame = fitted(deck.aspect, widthMm, heightMm * MOST_OF_PAGE);
  return printedDocument(deck, theme, fonts, {
    style: sheetStyle(deck, sheet) + frameStyle(frame),
    body: deck.slides.map((slide, i) => withText(slide, deck.slides[i - 1], page)),
  });
}

function withText(slide: Slide, before: Slide | undefined, page: Page): Html {
  const isOnSame = before !== undefined && !hasNotes(before) && !hasNotes(slide);
  return html`<section id="${slide.id}" class="with-text${isOnSame && ' on-same'}">${slideFrame(slide, page)}${hasNotes(slide) && litNotes(slide, page)}</section>\n`;
}
