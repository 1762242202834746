import type { Deck } from '../../../model/deck.ts';
import type { Sheet } from '../../../model/paper.ts';
import type { FontFile, Theme } from '../../../model/theme.ts';
import { authorOf } from '../../author.ts';
import type { Html } from '../html.ts';
import { html, raw } from '../html.ts';
import { generator, languageTag } from '../marks.ts';
import { nameOf, paperPage } from '../page.ts';
import { slideStyle } from '../style.ts';
import paperCss from './paper.css?raw';
import { MARGIN_MM, roomOn } from './sheets.ts';

/** A whole page for a browser to print, without any script: its title, its author and its styles, then what stands on it. */
export function printedDocument(
  deck: Deck,
  theme: Theme,
  fonts: readonly FontFile[],
  paper: { style: string; body: Html | Html[] },
): string {
  const author = authorOf(deck);
  return html`<!doctype html>
<html lang="${languageTag(deck)}" class="${deck.aspect === '16:9' ? 'wide' : 'square'}"><head><meta charset="utf-8">${generator}${author && html`<meta name="author" content="${author}">`}<title>${nameOf(deck.slides[0], paperPage(deck))}</title>
<style>${raw(slideStyle(theme, deck, fonts))}
${raw(paper.style)}</style></head>
<body>
${paper.body}</body></html>
`.html;
}

/** The style of what goes on sheets of paper: black on white in the theme's typeface, the deck's name and the page's number under every page. */
export function sheetStyle(deck: Deck, sheet: Sheet): string {
  const { top, side, bottom } = MARGIN_MM;
  const foot = cssString(nameOf(deck.slides[0], paperPage(deck)));
  return `@page{size:${roomOn(sheet).size};margin:${top}mm ${side}mm ${bottom}mm;@bottom-left{content:${foot};width:calc(100% - 30mm)}@bottom-right{content:counter(page) " / " counter(pages);width:24mm;text-align:end;white-space:nowrap}}
${paperCss}`;
}

/** A text for CSS that can end neither its string nor its style element. @example cssString('a "b"') → '"a \\22 b\\22 "' */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\p{Cc}]/gu, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
