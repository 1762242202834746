import type { Aspect, Deck, Slide } from '../../../model/deck.ts';
import type { Sheet, SlidesAPage } from '../../../model/paper.ts';
import type { FontFile, Theme } from '../../../model/theme.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Page } from '../page.ts';
import { paperPage } from '../page.ts';
import { printedDocument, sheetStyle } from './paper-document.ts';
import { fitted, roomOn } from './sheets.ts';
import { frameStyle, slideFrame } from './slide-frame.ts';

/** From one line to write on to the next. */
const LINE_MM = 8;
/** Between slides, and between a slide and the lines beside it. */
const GAP_MM = 8;

/** How many places stand side by side and below each other, and where their lines are. */
const GRIDS: Record<Exclude<SlidesAPage, 1>, { columns: number; rows: number; isBeside: boolean }> = {
  2: { columns: 1, rows: 2, isBeside: false },
  3: { columns: 1, rows: 3, isBeside: true },
  6: { columns: 2, rows: 3, isBeside: false },
};
/** Of the width, where lines stand beside the slide; of the height, where they stand below it. */
const SLIDE_SHARE = { beside: 0.58, below: 0.76 };

/** Several slides a page, each with lines to write on, the first with the slide's number: three have them beside, two and six below. */
export function renderLined(
  deck: Deck,
  theme: Theme,
  fonts: readonly FontFile[],
  { slidesAPage, sheet }: { slidesAPage: Exclude<SlidesAPage, 1>; sheet: Sheet },
): string {
  const page = paperPage(deck);
  const { frame, lines, style } = arranged(slidesAPage, sheet, deck.aspect);
  const pages: Slide[][] = [];
  for (let i = 0; i < deck.slides.length; i += slidesAPage) pages.push(deck.slides.slice(i, i + slidesAPage));
  return printedDocument(deck, theme, fonts, {
    style: sheetStyle(deck, sheet) + frameStyle(frame) + style,
    body: pages.map((slides) => html`<div class="lined">${slides.map((slide) => place(slide, lines, page))}</div>\n`),
  });
}

/** Where everything stands on a page, in mm. */
function arranged(slidesAPage: Exclude<SlidesAPage, 1>, sheet: Sheet, aspect: Aspect) {
  const { columns, rows, isBeside } = GRIDS[slidesAPage];
  const { widthMm, heightMm } = roomOn(sheet);
  const [width, height] = [(widthMm - GAP_MM * (columns - 1)) / columns, (heightMm - GAP_MM * (rows - 1)) / rows];
  const frame = isBeside
    ? fitted(aspect, width * SLIDE_SHARE.beside, height)
    : fitted(aspect, width, height * SLIDE_SHARE.below);
  const forLines = isBeside ? height : height - frame.heightMm;
  const style = `.lined{grid-template-columns:repeat(${columns},1fr);gap:${GAP_MM}mm}.place{height:${height.toFixed(2)}mm;${isBeside ? `display:grid;grid-template-columns:auto 1fr;column-gap:${GAP_MM}mm` : ''}}.lines i{height:${LINE_MM}mm}`;
  return { frame, lines: Math.floor(forLines / LINE_MM), style };
}

function place(slide: Slide, lines: number, page: Page): Html {
  const ruled = Array.from({ length: lines }, () => html`<i></i>`);
  return html`<section id="${slide.id}" class="place">${slideFrame(slide, page)}<div class="lines"><p class="slide-number">${slide.id.slice(1)}</p>${ruled}</div></section>`;
}
