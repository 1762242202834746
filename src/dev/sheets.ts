import { mkdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { loadBeside } from '../effects/load-beside.ts';
import type { Aspect, Slide } from '../model/deck.ts';
import { charactersOf } from '../output/characters.ts';
import { loadFonts } from '../output/fonts/load-fonts.ts';
import { renderPaged } from '../output/html/render-paged.ts';
import { findBrowser } from '../output/pdf/find-browser.ts';
import { makeDeck, understand } from '../pipeline.ts';
import { loadTheme } from '../theme/themes.ts';
import { STAGE } from '../theme/type-scale.ts';

const COLUMNS = 3;
const GAP_PX = 36;

/** The browser that the product itself would find on this machine. */
export async function startBrowser(): Promise<Browser> {
  const { value, messages } = await findBrowser();
  if (!value) throw new Error(messages.map(({ text, hint }) => `${text}. ${hint}`).join('\n'));
  return chromium.launch({ executablePath: value.path, args: value.args, env: value.env });
}

/** How a deck is to be looked at: `scale` device pixels a pixel of the stage. */
export interface View {
  theme: string;
  aspect: Aspect;
  scale: number;
  columns?: number;
  gapPx?: number;
}

/** A report's deck laid out on one page, some slides a row, and the slides themselves. */
export async function openDeck(
  browser: Browser,
  file: string,
  { theme: name, aspect, scale, columns = COLUMNS, gapPx = GAP_PX }: View,
): Promise<{ page: Page; slides: Slide[] }> {
  const theme = loadTheme(name).value!;
  const loadFile = (path: string) => loadBeside(dirname(file), path);
  const understood = await understand(new Uint8Array(readFileSync(file)), basename(file), { loadFile });
  if (!understood.value) throw new Error(understood.messages.map(({ text }) => text).join('\n'));
  const deck = makeDeck(understood.value, { aspect, theme }).value;
  const fonts = await loadFonts(charactersOf(deck), theme.typeface);
  const { widthPx } = STAGE[aspect];
  const viewport = { width: columns * widthPx + (columns + 1) * gapPx, height: 720 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
  await page.setContent(renderPaged(deck, theme, fonts.value));
  await page.addStyleTag({
    content: `body{display:grid;grid-template-columns:repeat(${columns},max-content);gap:${gapPx}px;padding:${gapPx}px!important;background:#8a929c}[hidden]{display:none}`,
  });
  return { page, slides: deck.slides };
}

/** A picture of some slides of a page that `openDeck` made. */
export async function sheet(page: Page, slides: readonly Slide[], path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await page.evaluate(
    (ids) => {
      for (const section of document.querySelectorAll('body > section'))
        section.toggleAttribute('hidden', !ids.includes(section.id));
    },
    slides.map(({ id }) => id),
  );
  await page.screenshot({ path, fullPage: true });
  await page.evaluate(() => {
    for (const section of document.querySelectorAll('body > section')) section.removeAttribute('hidden');
  });
}

/** All slides of a report, twelve a picture: `FOLDER/<report>-16x9-1.png`. */
export async function sheetsOf(browser: Browser, file: string, view: View, folder: string): Promise<void> {
  const { page, slides } = await openDeck(browser, file, view);
  const stem = `${folder}/${basename(file).replace(/\.\w+$/, '')}-${view.aspect.replace(':', 'x')}`;
  for (let from = 0; from < slides.length; from += 12) {
    await sheet(page, slides.slice(from, from + 12), `${stem}-${from / 12 + 1}.png`);
  }
  await page.close();
}
