import type { DeckPage } from '../model/page.ts';

/** Reads what the page says about itself: the JSON in `#lectern-deck`. Its absence is a bug of the renderer. */
export function readDeckPage(document: Document): DeckPage {
  const json = document.getElementById('lectern-deck')?.textContent;
  if (!json) throw new Error('The page has no #lectern-deck.');
  return JSON.parse(json) as DeckPage;
}
