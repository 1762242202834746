import type { Deck, Slide } from '../../../model/deck.ts';
import type { FontFile, Theme } from '../../../model/theme.ts';
import { clock } from '../../words.ts';
import type { Html } from '../html.ts';
import { html, raw } from '../html.ts';
import { generator, languageTag } from '../marks.ts';
import type { Page } from '../page.ts';
import { nameOf, screenPage, sectionName } from '../page.ts';
import { hasNotes, litNotes } from '../paper/lit-notes.ts';
import { slideFrame } from '../paper/slide-frame.ts';
import { policyOf } from '../policy.ts';
import { slideStyle } from '../style.ts';
import { frameSizes } from './frame-sizes.ts';
import readingCss from './reading.css?raw';

/**
 * The deck as a page that scrolls, for those who missed the meeting: its parts, then each slide above its whole text, key figures lit.
 * Nothing is fetched and nothing is a script, so mail programs and phones show it too.
 */
export async function renderReading(deck: Deck, theme: Theme, fonts: readonly FontFile[]): Promise<string> {
  const hrefOf = (id: string) => `#${id}`;
  const page: Page = { ...screenPage(deck), hrefOf, hrefOfWhole: hrefOf };
  const style = [slideStyle(theme, deck, fonts), readingCss, frameSizes(deck.aspect)].join('\n');
  return html`<!doctype html>
<html lang="${languageTag(deck)}" class="${deck.aspect === '16:9' ? 'wide' : 'square'}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${await policyOf(style, null)}">
<meta name="viewport" content="width=device-width, initial-scale=1">${generator}
<title>${nameOf(deck.slides[0], page)}</title>
<style>${raw(style)}</style></head>
<body>
<main>
${deck.slides.map((slide, i) => html`${articleHtml(slide, page)}${i === 0 && partsHtml(page)}\n`)}</main>
</body></html>
`.html;
}

/** A slide and under it what is said to it. */
function articleHtml(slide: Slide, page: Page): Html {
  return html`<article id="${slide.id}">${slideFrame(slide, page)}${hasNotes(slide) && litNotes(slide, page)}</article>`;
}

/** Links to the parts, none where there is but one. A deck with an agenda needs them only where that is too small to be hit: on a phone. */
function partsHtml(page: Page): Html | null {
  const { sections, slides } = page.deck;
  if (sections.length < 2) return null;
  const hasAgenda = slides.some(({ layout }) => layout === 'agenda');
  return html`<nav${hasAgenda && html` class="for-phones"`} aria-label="${page.words.agenda}"><ol>${sections.map(
    ({ slide, seconds }, i) =>
      html`<li><a href="${page.hrefOf(slide)}">${sectionName(page, i)}</a> <span>${clock(seconds)}</span></li>`,
  )}</ol></nav>`;
}
