import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Aspect } from '../model/deck.ts';
import { charactersOf } from '../output/characters.ts';
import { loadFonts } from '../output/fonts/load-fonts.ts';
import { renderPaged } from '../output/html/render-paged.ts';
import { findBrowser } from '../output/pdf/find-browser.ts';
import { makeDeck, understand } from '../pipeline.ts';
import { loadTheme } from '../theme/themes.ts';
import { STAGE } from '../theme/type-scale.ts';

/** Pictures of decks: one PNG a slide and a contact sheet, for README and for looking at. */
export async function takePictures(
  files: string[],
  folder: string,
  aspects: Aspect[],
  sheetOnly: boolean,
): Promise<void> {
  const found = await findBrowser();
  const { path, args, env } = found.value!;
  const browser = await chromium.launch({ executablePath: path, args, env });
  for (const file of files) for (const aspect of aspects) await pictureDeck(browser, file, folder, aspect, sheetOnly);
  await browser.close();
}

async function pictureDeck(
  browser: Browser,
  file: string,
  folder: string,
  aspect: Aspect,
  sheetOnly: boolean,
): Promise<void> {
  const understood = understand(new Uint8Array(readFileSync(file)), basename(file), null).value!;
  const deck = makeDeck(understood, { aspect }).value;
  const fonts = await loadFonts(charactersOf(deck));
  const page = await browser.newPage({
    viewport: STAGE[aspect] && { width: STAGE[aspect].widthPx, height: STAGE[aspect].heightPx },
  });
  await page.setContent(renderPaged(deck, loadTheme('plain').value!, fonts.value));
  const stem = `${basename(file).replace(/\.\w+$/, '')}${aspect === '16:9' ? '' : '-4x3'}`;
  mkdirSync(folder, { recursive: true });
  if (!sheetOnly) {
    for (const section of await page.locator('body > section').all()) {
      await section.screenshot({ path: join(folder, `${stem}-${await section.getAttribute('id')}.png`) });
    }
  }
  await sheet(page, aspect, join(folder, `${stem}-sheet.png`));
  await page.close();
}

/** All slides side by side, three in a row, at a third of their size. */
async function sheet(page: Page, aspect: Aspect, path: string): Promise<void> {
  const { widthPx } = STAGE[aspect];
  await page.addStyleTag({
    content: `body{display:grid;grid-template-columns:repeat(3,max-content);gap:36px;padding:36px;background:#8a929c;width:max-content}`,
  });
  await page.setViewportSize({ width: 3 * widthPx + 4 * 36, height: 800 });
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ fullPage: true, scale: 'css', type: 'png' });
  writeFileSync(path, picture);
}
