import type { Deck } from '../../model/deck.ts';
import type { FontFile, Theme } from '../../model/theme.ts';
import { STAGE } from '../../theme/type-scale.ts';
import { html } from './html.ts';
import { paperPage } from './page.ts';
import { printedDocument } from './paper/paper-document.ts';
import { slideHtml } from './slide.ts';

/**
 * The deck as plain pages, one slide each, without any script: what the browser prints to PDF.
 * Every slide has one heading, so that every slide is one bookmark, those of a section under its first.
 */
export function renderPaged(deck: Deck, theme: Theme, fonts: readonly FontFile[]): string {
  const page = paperPage(deck);
  const body = deck.slides.map((slide) => html`<section id="${slide.id}">${slideHtml(slide, page)}</section>\n`);
  return printedDocument(deck, theme, fonts, { style: stageStyle(deck), body });
}

/** Rules of pages that are a slide each. */
export function stageStyle({ aspect }: Pick<Deck, 'aspect'>): string {
  const { widthPx, heightPx } = STAGE[aspect];
  // A slide is one piece: without containment the browser puts a picture off to a next page that never comes.
  // Where a title wraps, its bookmark keeps the space between two words only if the line does.
  return `.title{white-space:pre-wrap}@page{size:${widthPx}px ${heightPx}px;margin:0}html,body{margin:0;padding:0}body{print-color-adjust:exact;-webkit-print-color-adjust:exact}body>section{width:${widthPx}px;height:${heightPx}px;break-after:page;overflow:hidden;contain:size layout}body>section:last-child{break-after:auto}`;
}
