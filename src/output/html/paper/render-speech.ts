import type { Deck, Slide } from '../../../model/deck.ts';
import type { Sheet } from '../../../model/paper.ts';
import type { FontFile, Theme } from '../../../model/theme.ts';
import { clock } from '../../words.ts';
import type { Html } from '../html.ts';
import { html, raw } from '../html.ts';
import type { Page } from '../page.ts';
import { nameOf, paperPage } from '../page.ts';
import { hasNotes, litNotes } from './lit-notes.ts';
import { printedDocument, sheetStyle } from './paper-document.ts';
import { emIn, roomOn } from './sheets.ts';

/** Type of the text; paper.css has the same. */
const TEXT_POINTS = 18;

/** Sheets that fell down are in order again at a glance. */
const LARGE_NUMBERS = '@page{@bottom-right{font-size:13pt}}';

/** The speech alone, large enough to be read at a lectern: where each slide comes, from when and until when, then what is said to it. The figure index is not presented and not here. */
export function renderSpeech(deck: Deck, theme: Theme, fonts: readonly FontFile[], sheet: Sheet): string {
  const page = paperPage(deck);
  const presented = deck.slides.filter(({ layout }) => layout !== 'figure-index');
  const roomEm = emIn(roomOn(sheet).widthMm, TEXT_POINTS);
  let seconds = 0;
  const body = presented.map((slide) => {
    const from = seconds;
    seconds += slide.seconds;
    return spoken(slide, [from, seconds], page, roomEm);
  });
  return printedDocument(deck, theme, fonts, { style: sheetStyle(deck, sheet) + LARGE_NUMBERS, body });
}

/** A marker with the slide's number, name and time, in a heading: one bookmark each. */
function spoken(slide: Slide, [from, to]: [number, number], page: Page, roomEm: number): Html {
  const tag = raw(page.headingOf(slide));
  const times = `${clock(from)}–${clock(to)}`;
  return html`<section id="${slide.id}" class="spoken"><header><p class="slide-number">${slide.id.slice(1)}</p><${tag}>${nameOf(slide, page)}</${tag}><p class="times">${times}</p></header>${hasNotes(slide) && litNotes(slide, page, roomEm)}</section>\n`;
}
