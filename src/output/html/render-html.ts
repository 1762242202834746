import { packed, style as runtimeStyle, script, scriptHash } from 'virtual:lectern-runtime';
import { script as unpack, scriptHash as unpackHash } from 'virtual:lectern-unpack';
import type { Deck, Slide } from '../../model/deck.ts';
import type { DeckPage } from '../../model/page.ts';
import type { FontFile, Theme } from '../../model/theme.ts';
import { STAGE } from '../../theme/type-scale.ts';
import { askedFigures } from './asked-figures.ts';
import type { Html } from './html.ts';
import { html, raw } from './html.ts';
import { generator, languageTag } from './marks.ts';
import { notesHtml } from './notes.ts';
import type { Page } from './page.ts';
import { nameOf, screenPage, sectionName } from './page.ts';
import { policyOf } from './policy.ts';
import { slideHtml } from './slide.ts';
import { spokenSentences } from './spoken-sentences.ts';
import { slideStyle } from './style.ts';

/** How a deck is to be presented. */
export interface ScreenSpec {
  /** Points, callouts and items appear one by one. */
  isStepped?: boolean;
  /** Program and typefaces stand in the file as the runtime takes them fastest, the program packed; else as they are taken out into files beside the page. */
  isPacked?: boolean;
  /** A program that goes along with the deck's own and may ask the server that the page came from; null: the deck asks nobody for anything. */
  link?: { script: string; scriptHash: string } | null;
}

/**
 * The deck as one HTML file that presents itself: slides, notes, style, fonts and runtime inside, nothing to be fetched.
 * Its content security policy lets through only its own script and styles, by hash.
 */
export async function renderHtml(
  deck: Deck,
  theme: Theme,
  fonts: readonly FontFile[],
  { isStepped = false, isPacked = true, link = null }: ScreenSpec = {},
): Promise<string> {
  const page = screenPage(deck);
  const steppedPage: Page = { ...page, step: () => html` data-step` };
  const style = `${runtimeStyle}\n${slideStyle(theme, deck, isPacked ? [] : fonts)}`;
  const hashes = [scriptHash, ...(isPacked ? [unpackHash] : []), ...(link ? [link.scriptHash] : [])];
  const scripts = hashes.map((hash) => `'sha256-${hash}'`);
  const policy = await policyOf(style, scripts.join(' '), { isServed: link !== null, hasSound: true });
  return html`<!doctype html>
<html lang="${languageTag(deck)}" class="${deck.aspect === '16:9' ? 'wide' : 'square'}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">${generator}
<title>${nameOf(deck.slides[0], page)}</title>
<style>${raw(style)}</style></head>
<body>
<div class="reveal"><div class="slides">
${deck.slides.map((slide) => {
  const steps = stepsHtml(slide, isStepped);
  return html`<section id="${slide.id}" data-layout="${slide.layout}" data-seconds="${slide.seconds}"${slide.section !== null && html` data-section="${slide.section}"`}${steps}>${slideHtml(slide, steps ? steppedPage : page)}${notesHtml(slide.notes, page)}</section>\n`;
})}</div></div>
${isPacked && fonts.map(fontHtml)}<script type="application/json" id="lectern-deck">${raw(jsonForHtml(deckPage(deck, page, isStepped)))}</script>${link && html`\n<script>${raw(link.script)}</script>`}
${isPacked ? packedProgram() : html`<script>${raw(script)}</script>`}
</body></html>
`.html;
}

/** Which parts of a slide appear one by one; nothing where all are there at once. */
function stepsHtml({ steps }: Slide, isStepped: boolean): Html | null {
  if (isStepped) return html` data-steps="all"`;
  return steps && steps.length > 0 ? html` data-steps="${steps.join(' ')}"` : null;
}

/** The deck's program, and the one that unpacks it. */
function packedProgram(): Html {
  return html`<script type="application/octet-stream" id="lectern-program">${raw(packed)}</script>
<script>${raw(unpack)}</script>`;
}

/** A typeface for the runtime, which can draw with it sooner than a style sheet could; see runtime/typefaces.ts. */
function fontHtml({ family, weight, base64 }: FontFile): Html {
  return html`<script type="font/ttf" data-family="${family}" data-weight="${weight}">${raw(base64)}</script>\n`;
}

/** What the runtime is told; see model/page.ts. */
function deckPage(deck: Deck, page: Page, isStepped: boolean): DeckPage {
  return {
    title: nameOf(deck.slides[0], page),
    language: deck.language,
    ...STAGE[deck.aspect],
    seconds: deck.seconds,
    neededSeconds: deck.neededSeconds,
    isStepped: isStepped || deck.slides.some(({ steps }) => steps && steps.length > 0),
    hasNotes: deck.slides.some(({ notes }) => notes.length > 0),
    sections: deck.sections.map(({ seconds }, i) => ({ title: sectionName(page, i), seconds })),
    slides: deck.slides.map((slide) => ({
      id: slide.id,
      title: nameOf(slide, page),
      section: slide.section,
      seconds: slide.seconds,
    })),
    sentences: spokenSentences(deck),
    figures: askedFigures(deck),
  };
}

/** JSON that can't end its script element. */
function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
