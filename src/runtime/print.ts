import type { DeckPage } from '../model/page.ts';

/** Lets Ctrl-P print the deck as it is: one slide a page, each page as large as the stage. The PDF output is made elsewhere, from a page without this program. */
export function preparePrint(page: DeckPage): void {
  // reveal.js restyles everything for paper unless the page says that it is printed otherwise.
  document.documentElement.classList.add('print-pdf');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page{size:${page.widthPx}px ${page.heightPx}px;margin:0}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
