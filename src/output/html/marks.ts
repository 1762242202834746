import type { Deck } from '../../model/deck.ts';
import { html } from './html.ts';

/** By this mark Lectern knows a file as its own, and may write over it. */
export const generator = html`<meta name="generator" content="Lectern">`;

/** BCP 47 tag of a deck, for `lang`. */
export function languageTag({ language }: Pick<Deck, 'language'>): string {
  return { zh: 'zh-CN', en: 'en' }[language];
}
