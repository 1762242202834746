import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { renderPaged } from '../../src/output/html/render-paged.ts';
import { buildDeck, makeDeck, understand } from '../../src/pipeline.ts';
import { loadTheme } from '../../src/theme/themes.ts';
import { launchBrowser } from './launch.ts';

const NAME = 'half-year-report.en.md';
const bytes = new Uint8Array(readFileSync(`slides/${NAME}`));
const folder = mkdtempSync(join(tmpdir(), 'lectern-steps-'));
let browser: Browser;
let context: BrowserContext;
let deck: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 720 } });
});
afterEach(() => context.close());

/** Opens the sample at its first slide with points, with or without steps, or with a figure set large. */
async function open(isStepped: boolean, hasFigure = false): Promise<void> {
  const { value } = await buildDeck(bytes, NAME, { theme: 'plain', aspect: '16:9', fonts: [], isStepped });
  const file = join(folder, `${isStepped}.html`);
  writeFileSync(file, value!.html);
  const { id } = value!.deck.slides.find(
    (slide) => slide.layout === 'section' && (hasFigure ? slide.callouts.length > 0 : slide.points.length > 1),
  )!;
  deck = await context.newPage();
  await deck.goto(`${pathToFileURL(file).href}#/${id}`);
  await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
}

const current = () => deck.evaluate(() => document.querySelector('section.present')!.id);
const steps = () => deck.locator('section.present :is(.points > li, .stack > .callout)');
const shown = (page: Page, within: string) =>
  page
    .locator(`${within} :is(.points > li, .stack > .callout)`)
    .evaluateAll((all) => all.map((step) => getComputedStyle(step).opacity !== '0'));

test('without steps a slide is there as a whole', async () => {
  await open(false);
  expect(new Set(await shown(deck, 'section.present'))).toEqual(new Set([true]));
});

test('with steps each key brings one thing, then the next slide, and the way back takes them away', async () => {
  await open(true);
  await deck.emulateMedia({ reducedMotion: 'reduce' });
  const first = await current();
  const count = await steps().count();
  for (let step = 0; step <= count; step++) {
    expect(await current()).toBe(first);
    expect(await shown(deck, 'section.present')).toEqual(Array.from({ length: count }, (_, i) => i < step));
    await deck.keyboard.press('ArrowRight');
  }
  expect(await current()).not.toBe(first);
  await deck.keyboard.press('ArrowLeft');
  await deck.locator(`section.present#${first}`).waitFor();
  expect(await shown(deck, 'section.present')).toEqual(Array(count).fill(true));
  await deck.keyboard.press('ArrowLeft');
  expect((await shown(deck, 'section.present')).at(-1)).toBe(false);
});

test('what was looked for is there as a whole', async () => {
  await open(true);
  const id = await current();
  const count = await steps().count();
  const title = await deck.locator('section.present h2').innerText();
  await deck.keyboard.press('Home');
  await deck.keyboard.press('g');
  await deck.keyboard.type(title);
  await deck.keyboard.press('Enter');
  await deck.locator(`section.present#${id}`).waitFor();
  expect(await deck.locator('section.present .fragment.visible').count()).toBe(count);
});

describe('a slide of which two steps were taken', () => {
  const taken = () => deck.locator('section.present .fragment.visible').count();

  beforeEach(async () => {
    await open(true);
    await deck.keyboard.press('ArrowRight');
    await deck.keyboard.press('ArrowRight');
    expect(await taken()).toBe(2);
  });

  test('stands so after a reload', async () => {
    const id = await current();
    await deck.reload();
    await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
    expect(await current()).toBe(id);
    expect(await taken()).toBe(2);
  });

  test('stands so when the overview was only looked at', async () => {
    await deck.keyboard.press('o');
    await deck.keyboard.press('ArrowRight');
    await deck.keyboard.press('ArrowLeft');
    await deck.keyboard.press('Escape');
    await deck.locator('.reveal:not(.overview)').waitFor();
    expect(await taken()).toBe(2);
  });

  test.each([
    ['before', 'Home', 'End'],
    ['after', 'End', 'Home'],
  ])(
    'is whole when it is picked in the overview from a slide that comes %s it, by key or by mouse',
    async (_, from, other) => {
      const id = await current();
      const count = await steps().count();
      await deck.keyboard.press(from);
      await deck.keyboard.press('o');
      await deck.locator(`section#${id}`).click();
      await deck.locator(`section.present#${id}`).waitFor();
      expect(await taken()).toBe(count);
      await deck.keyboard.press(other);
      await deck.keyboard.press('o');
      const presses = await deck.evaluate(
        (slide) =>
          [...document.querySelectorAll('.slides > section')].findIndex((each) => each.id === slide) -
          [...document.querySelectorAll('.slides > section')].findIndex((each) => each.matches('.present')),
        id,
      );
      for (let i = 0; i < Math.abs(presses); i++) await deck.keyboard.press(presses > 0 ? 'ArrowRight' : 'ArrowLeft');
      await deck.keyboard.press('Enter');
      await deck.locator(`.reveal:not(.overview) section.present#${id}`).waitFor();
      expect(await taken()).toBe(count);
    },
  );

  test.each(['Home', 'End'])(
    'is come back to as it was left, step and sentence, after a question that led to %s',
    async (elsewhere) => {
      const id = await current();
      await deck.keyboard.press('m');
      await deck.keyboard.press('Space');
      const read = () => deck.locator('.lectern-is-current').first().innerText();
      const sentence = await read();
      await deck.keyboard.press('q');
      await deck.keyboard.press(elsewhere);
      await deck.locator(`section.present:not(#${id})`).waitFor();
      await deck.keyboard.press('q');
      await deck.locator(`section.present#${id}`).waitFor();
      expect(await taken()).toBe(2);
      expect(await read()).toBe(sentence);
    },
  );
});

test('Tab finds a figure once it has appeared', async () => {
  await open(true, true);
  const count = await steps().count();
  const focusable = () => deck.locator('section.present [role=button][tabindex="0"]').count();
  expect(await focusable()).toBe(0);
  await deck.keyboard.press('Tab');
  expect(await deck.locator('section.present :focus').count()).toBe(0);
  for (let step = 0; step < count; step++) await deck.keyboard.press('ArrowRight');
  expect(await focusable()).toBeGreaterThan(0);
  expect(await focusable()).toBe(await deck.locator('section.present [role=button]').count());
  for (let step = 0; step < count; step++) await deck.keyboard.press('ArrowLeft');
  expect(await focusable()).toBe(0);
});

test('the speaker sees what the room sees, and the next slide whole', async () => {
  await open(true);
  const [speaker] = await Promise.all([deck.waitForEvent('popup'), deck.keyboard.press('s')]);
  const [now, next] = ['nth=0', 'nth=1'].map((place) => speaker.locator('.lectern-preview').locator(place));
  await now.waitFor();
  await speaker.keyboard.press('PageDown');
  await now.locator('.fragment.visible').first().waitFor();
  expect(await now.locator('.fragment.visible').count()).toBe(1);
  expect(await next.locator('.fragment:not(.visible)').count()).toBe(0);
});

test('screen readers read what is still to appear', async () => {
  await open(true);
  const words = await steps().last().innerText();
  const tree = await deck.locator('section.present').ariaSnapshot();
  expect(tree.replace(/\s/g, '')).toContain(words.replace(/\s/g, '').slice(0, 12));
});

test('nothing fades for a reader who asked for that', async () => {
  await open(true);
  await deck.emulateMedia({ reducedMotion: 'reduce' });
  await deck.keyboard.press('ArrowRight');
  await deck.locator('section.present .fragment.visible').first().waitFor();
  expect(await deck.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('paper has slides complete', async () => {
  const { value } = await understand(bytes, NAME);
  expect(renderPaged(makeDeck(value!, { aspect: '16:9' }).value, loadTheme('plain').value!, [])).not.toContain(
    'fragment',
  );
});
