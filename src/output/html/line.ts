import type { Phrase } from '../../model/outline.ts';
import { isTaken } from '../../text/phrase.ts';
import type { Html } from './html.ts';
import { html, raw } from './html.ts';
import type { Page } from './page.ts';
import { phraseHtml } from './phrase.ts';

/** What may stand before the first letter: marks, and elements but for a formula and code. */
const FIRST_LETTER = /^(?!<span class="formula)((?:<(?!code)[^>]*>|&#\d+;|\p{P})*)(\p{Ll})/u;

/**
 * A condensed line. In English it may begin in the middle of its sentence, and is shown with a capital; `npm run build`, which its author wrote on the slide, is not.
 * Not by `::first-letter`: where that takes the whole of a text (“a 5% rise”), Chromium leaves it out of the tags of a PDF.
 * @example 'a rise of 5%' → '<span class="capital">a</span> rise of …'
 */
export function lineHtml(phrase: Phrase, page: Page): Html {
  const words = html`${phraseHtml(phrase, page)}`;
  if (page.deck.language !== 'en' || !isTaken(phrase, page.deck.sentences)) return words;
  return raw(words.html.replace(FIRST_LETTER, '$1<span class="capital">$2</span>'));
}
