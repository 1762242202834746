import { mkdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { Aspect, Slide } from '../model/deck.ts';
import { charactersOf } from '../output/characters.ts';
import { loadFonts } from '../output/fonts/load-fonts.ts';
import { renderPaged } from '../output/html/render-paged.ts';
import { findBrowser } from '../output/pdf/find-browser.ts';
import { makeDeck, understand } from '../pipeline.ts';
import { calloutsOf } from '../text/callouts.ts';
import { loadTheme } from '../theme/themes.ts';
import { STAGE } from '../theme/type-scale.ts';

/**
 * `npm run pictures`: the pictures of README, of what the program really makes, into slides/pictures.
 * `npm run pictures -- REPORT FOLDER`: contact sheets of any report in both formats, for looking at before calling something done.
 */
const PICTURES = 'slides/pictures';
const COLUMNS = 3;
const GAP_PX = 36;

const browser = await startBrowser();
const [report, folder = 'out'] = process.argv.slice(2);
if (report) await lookAt(report, folder);
else await illustrateReadme();
await browser.close();
process.exit(0);

async function startBrowser(): Promise<Browser> {
  const { value, messages } = await findBrowser();
  if (!value) throw new Error(messages.map(({ text, hint }) => `${text}. ${hint}`).join('\n'));
  return chromium.launch({ executablePath: value.path, args: value.args, env: value.env });
}

async function lookAt(file: string, into: string): Promise<void> {
  for (const aspect of ['16:9', '4:3'] as const) {
    const { page, slides } = await openDeck(file, aspect, 0.4);
    const stem = `${into}/${basename(file).replace(/\.\w+$/, '')}-${aspect.replace(':', 'x')}`;
    for (let from = 0; from < slides.length; from += 12) {
      await sheet(page, slides.slice(from, from + 12), `${stem}-${from / 12 + 1}.png`);
    }
  }
}

async function illustrateReadme(): Promise<void> {
  for (const language of ['zh', 'en']) {
    const file = `slides/half-year-report.${language}.${language === 'zh' ? 'txt' : 'md'}`;
    const { page, slides } = await openDeck(file, '16:9', 0.4);
    await sheet(page, slides.slice(0, 12), `${PICTURES}/sheet-${language}.png`);
    await one(
      page,
      slides.findIndex(({ layout }) => layout === 'figure-index'),
      `figure-index-${language}`,
    );
    const blank = slides.findIndex(
      (slide) => slide.layout !== 'overview' && calloutsOf(slide).some(({ isBlank }) => isBlank),
    );
    if (blank >= 0) await one(page, blank, `blanks-${language}`);
    await speakerView(file, `speaker-view-${language}`);
  }
}

/** The slides of a report on paper, `scale` device pixels a CSS pixel. */
async function openDeck(file: string, aspect: Aspect, scale: number): Promise<{ page: Page; slides: Slide[] }> {
  const understood = await understand(new Uint8Array(readFileSync(file)), basename(file));
  if (!understood.value) throw new Error(understood.messages.map(({ text }) => text).join('\n'));
  const deck = makeDeck(understood.value, { aspect }).value;
  const fonts = await loadFonts(charactersOf(deck));
  const { widthPx } = STAGE[aspect];
  const viewport = { width: COLUMNS * widthPx + (COLUMNS + 1) * GAP_PX, height: 720 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
  await page.setContent(renderPaged(deck, loadTheme('plain').value!, fonts.value));
  await page.addStyleTag({
    content: `body{display:grid;grid-template-columns:repeat(${COLUMNS},max-content);gap:${GAP_PX}px;padding:${GAP_PX}px!important;background:#8a929c}`,
  });
  return { page, slides: deck.slides };
}

async function sheet(page: Page, slides: readonly Slide[], path: string): Promise<void> {
  mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
  const shown = slides.map(({ id }) => id);
  await page.evaluate((ids) => {
    for (const section of document.querySelectorAll('body > section'))
      section.toggleAttribute('hidden', !ids.includes(section.id));
  }, shown);
  await page.screenshot({ path, fullPage: true });
  await page.evaluate(() => {
    for (const section of document.querySelectorAll('body > section')) section.removeAttribute('hidden');
  });
}

async function one(page: Page, index: number, name: string): Promise<void> {
  await page
    .locator('body > section')
    .nth(index)
    .screenshot({ path: `${PICTURES}/${name}.png` });
}

/** The speaker view of the deck that `npm run deck` makes, on a slide with callouts. */
async function speakerView(file: string, name: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 720 },
    locale: name.endsWith('zh') ? 'zh-CN' : 'en-GB',
  });
  await page.goto(`${pathToFileURL('out').href}/${basename(file).replace(/\.\w+$/, '')}.html#/s6`);
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await speaker.setViewportSize({ width: 1280, height: 720 });
  await speaker.getByRole('main').waitFor();
  await speaker.evaluate(() => document.fonts.ready);
  // A machine without Chinese fonts has drawn the first slide's name before the deck's own typeface was there.
  await page.keyboard.press('ArrowRight');
  await speaker
    .getByRole('banner')
    .getByText(/^7 \/ /)
    .waitFor();
  await speaker.screenshot({ path: `${PICTURES}/${name}.png` });
  await page.close();
}
