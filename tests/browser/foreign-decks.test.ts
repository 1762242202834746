import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aspect } from '../../src/model/deck.ts';
import { charactersOf } from '../../src/output/characters.ts';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import { renderHtml } from '../../src/output/html/render-html.ts';
import { renderPaged } from '../../src/output/html/render-paged.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { loadTheme, themeNames } from '../../src/theme/themes.ts';
import { seriousFindings } from './axe.ts';
import { launchBrowser } from './launch.ts';
import { findingsOn } from './measured.ts';

const DECKS = readdirSync('tests/cases').filter((name) => name.startsWith('deck-for-'));

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'lectern-foreign-'));
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

async function deckOf(text: string, aspect: Aspect, name = 'plain') {
  const theme = loadTheme(name).value!;
  const { value } = await understand(new TextEncoder().encode(text), 'talk.md');
  const deck = makeDeck(value!, { aspect, theme }).value;
  return { deck, theme, fonts: (await loadFonts(charactersOf(deck), theme.typeface)).value };
}

const TEXTS = DECKS.map((name) => [name, readFileSync(`tests/cases/${name}/input.md`, 'utf8')]);

describe.each(TEXTS)('%s', (_, text) => {
  it.each(themeNames())('has everything in its place in %s', async (name) => {
    for (const aspect of ['16:9', '4:3'] as const) {
      const { deck, theme, fonts } = await deckOf(text, aspect, name);
      const page = await browser.newPage();
      await page.setContent(renderPaged(deck, theme, fonts));
      expect(await findingsOn(page, name)).toEqual([]);
      await page.close();
    }
  });
});

it('brings the steps of a foreign deck one by one, and slides without steps at once', async () => {
  const { deck, theme, fonts } = await deckOf(readFileSync('tests/cases/deck-for-reveal/input.md', 'utf8'), '16:9');
  const file = join(folder, 'talk.html');
  writeFileSync(file, await renderHtml(deck, theme, fonts));
  const page = await browser.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${pathToFileURL(file).href}#/s2`);
  await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
  const shown = () =>
    page
      .locator('section.present .piece')
      .evaluateAll((pieces) =>
        pieces.filter((piece) => getComputedStyle(piece).opacity !== '0').map((piece) => piece.textContent),
      );
  const line = 'What changes on 1 November:';
  expect(await shown()).toEqual([line, 'on Sundays at 7:10']);
  await page.keyboard.press('ArrowRight');
  expect(await shown()).toEqual([line, 'Six sailings a day', 'on Sundays at 7:10']);
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
  await page.locator('section#s3.present').waitFor();
  expect((await shown()).length).toBe(3);
  expect(await seriousFindings(page)).toEqual([]);
});

it('follows links to slides by keyboard and by mouse, and opens what lies outside beside the talk', async () => {
  const text =
    '---\ndeck: true\n---\n\n## One\n\n- See [the plan](https://example.org/plan) and [two](#/1)\n\n---\n\n## Two\n\n- Back to [one](#/0)\n';
  const { deck, theme, fonts } = await deckOf(text, '16:9');
  const file = join(folder, 'links.html');
  writeFileSync(file, await renderHtml(deck, theme, fonts));
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  await context.route(/example\.org/, (route) => route.fulfill({ body: 'the plan' }));
  const page = await context.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
  const present = (id: string) => page.locator(`section#${id}.present`).waitFor();
  await present('s1');
  await page.getByRole('link', { name: 'two' }).focus();
  await page.keyboard.press('Enter');
  await present('s2');
  await page.getByRole('link', { name: 'one' }).click();
  await present('s1');
  const [beside] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'the plan' }).click(),
  ]);
  expect(beside.url()).toBe('https://example.org/plan');
  await present('s1');
  await context.close();
});
