import { html } from './html.ts';
import { generator } from './marks.ts';

/**
 * A page that leads to a deck beside it, in practise mode.
 * @param deck name of the deck's file: 'report.html'
 * @param words what it says where the browser does not go there by itself
 */
export function practisePage(deck: string, words: { language: string; link: string }): string {
  const address = `${encodeURIComponent(deck)}#practise`;
  return html`<!doctype html>
<html lang="${words.language}"><head><meta charset="utf-8">${generator}
<meta http-equiv="refresh" content="0;url=${address}"><title>${words.link}</title></head>
<body><p><a href="${address}">${words.link}</a></p></body></html>
`.html;
}
