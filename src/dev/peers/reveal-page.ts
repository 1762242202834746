import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { html, raw } from '../../output/html/html.ts';
import { escapeScript, escapeStyle } from '../inline-safe.ts';
import type { PlainSlide } from './plain-slides.ts';

/** reveal.js as it comes, in one file, with a heading and some lines a slide. */
export function revealPage(slides: readonly PlainSlide[]): string {
  const part = (name: string) => readFileSync(createRequire(import.meta.url).resolve(name), 'utf8');
  const sections = slides.map(
    ({ title, lines }) =>
      html`<section><h2>${title}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`,
  );
  return html`<!doctype html><html><head><meta charset="utf-8"><style>${raw(escapeStyle(part('reveal.js/reveal.css')))}</style></head><body><div class="reveal"><div class="slides">${sections}</div></div><script>${raw(escapeScript(part('reveal.js')))}</script><script>Reveal.initialize()</script></body></html>`
    .html;
}
