import type { Deck } from '../../model/deck.ts';
import type { FontFile, Theme } from '../../model/theme.ts';
import { STAGE } from '../../theme/type-scale.ts';
import { html, raw } from './html.ts';
import { generator, languageTag } from './marks.ts';
import { nameOf, paperPage } from './page.ts';
import { slideHtml } from './slide.ts';
import { slideStyle } from './style.ts';

/**
 * The deck as plain pages, one slide each, without any script: what the browser prints to PDF.
 * Every slide has one heading, so that every slide is one bookmark.
 */
export function renderPaged(deck: Deck, theme: Theme, fonts: readonly FontFile[]): string {
  const page = paperPage(deck);
  const { widthPx, heightPx } = STAGE[deck.aspect];
  // A slide is one piece: without containment the browser puts a picture off to a next page that never comes.
  // Where a title wraps, its bookmark keeps the space between two words only if the line does.
  const paper = `h1{white-space:pre-wrap}@page{size:${widthPx}px ${heightPx}px;margin:0}html,body{margin:0;padding:0}body{print-color-adjust:exact;-webkit-print-color-adjust:exact}body>section{width:${widthPx}px;height:${heightPx}px;break-after:page;overflow:hidden;contain:size layout}body>section:last-child{break-after:auto}`;
  return html`<!doctype html>
<html lang="${languageTag(deck)}" class="${deck.aspect === '16:9' ? 'wide' : 'square'}"><head><meta charset="utf-8">${generator}<title>${nameOf(deck.slides[0], page)}</title>
<style>${raw(slideStyle(theme, deck, fonts))}
${raw(paper)}</style></head>
<body>
${deck.slides.map((slide) => html`<section id="${slide.id}">${slideHtml(slide, page)}</section>\n`)}</body></html>
`.html;
}
