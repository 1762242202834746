import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { buildDeck } from '../../src/pipeline.ts';
import { launchBrowser } from './launch.ts';

/** What a newcomer meets first: the tour of all layouts, in a browser of an unusual locale. */
const NAME = 'tour.en.md';
const folder = mkdtempSync(join(tmpdir(), 'lectern-stage-'));
const file = join(folder, 'deck.html');
let browser: Browser;
let context: BrowserContext;
let deck: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  const { value } = await buildDeck(new Uint8Array(readFileSync(`slides/${NAME}`)), NAME, {
    theme: 'plain',
    aspect: '16:9',
    fonts: [],
  });
  writeFileSync(file, value!.html);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 720 } });
  deck = await context.newPage();
});
afterEach(() => context.close());

async function open(): Promise<void> {
  await deck.goto(pathToFileURL(file).href);
  await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
}

async function openSpeakerView(): Promise<Page> {
  const [speaker] = await Promise.all([deck.waitForEvent('popup'), deck.keyboard.press('s')]);
  await speaker.locator('.lectern-notes').waitFor();
  return speaker;
}

test('the speaker sees charts as the room does', async () => {
  await open();
  const id = await deck.locator('section:has(svg.drawing)').first().getAttribute('id');
  await deck.evaluate((slide) => {
    location.hash = `/${slide}`;
    // Now, before reveal.js writes the address of the slide that is left.
    dispatchEvent(new HashChangeEvent('hashchange'));
  }, id);
  await deck.locator(`section.present#${id}`).waitFor();
  const speaker = await openSpeakerView();
  await speaker.locator('.lectern-preview svg.drawing').first().waitFor();
  const look = (page: Page, within: string) =>
    page
      .locator(`${within} svg.drawing`)
      .first()
      .evaluate((svg) =>
        [svg, ...svg.querySelectorAll('*')].map((mark) => {
          const { width, height, fill, stroke, strokeWidth, fontSize, fontWeight } = getComputedStyle(mark);
          return { width, height, fill, stroke, strokeWidth, fontSize, fontWeight };
        }),
      );
  expect(await look(speaker, '.lectern-preview')).toEqual(await look(deck, 'section.present'));
});

test('all slides are seen at a glance; arrows move among them, Enter picks', async () => {
  await open();
  const count = await deck.locator('.slides > section').count();
  await deck.keyboard.press('o');
  const boxes = await deck.locator('.slides > section').evaluateAll((all) =>
    all.map((slide) => {
      const { left, top, right, bottom } = slide.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );
  const columns = boxes.filter(({ top }) => top === boxes[0]!.top).length;
  expect(columns).toBe(6);
  expect(boxes.filter(({ left, right }) => left >= 0 && right <= 1280)).toHaveLength(count);
  expect(boxes.filter(({ bottom }) => bottom <= 720).length).toBeGreaterThanOrEqual(24);
  const current = deck.locator('.slides > section.present');
  const place = () => current.evaluate((slide) => [...slide.parentElement!.children].indexOf(slide));
  for (const [key, index] of [
    ['ArrowDown', 6],
    ['ArrowRight', 7],
    ['ArrowUp', 1],
    ['ArrowUp', 1],
    ['End', count - 1],
  ] as const) {
    await deck.keyboard.press(key);
    expect(await place(), key).toBe(index);
  }
  const { bottom } = await current.evaluate((slide) => slide.getBoundingClientRect());
  expect(bottom).toBeLessThanOrEqual(720);
  await deck.keyboard.press('Enter');
  await deck.locator('.reveal:not(.overview)').waitFor();
  expect(await current.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
});

test('a click picks a slide, be it on a figure', async () => {
  await open();
  await deck.keyboard.press('o');
  const figure = deck.locator('.slides > section:has(.callout)').first();
  const id = await figure.getAttribute('id');
  const { x, y, width, height } = (await figure.locator('.callout .value').first().boundingBox())!;
  await deck.mouse.click(x + width / 2, y + height / 2);
  await deck.locator(`.reveal:not(.overview) section.present#${id}`).waitFor();
  expect(await deck.locator('.lectern-curtain').count()).toBe(0);
});

test('the help begins at its top; Tab leads to its button', async () => {
  await deck.setViewportSize({ width: 800, height: 500 });
  await open();
  await deck.keyboard.press('?');
  const dialog = deck.getByRole('dialog', { name: 'Keys' });
  await dialog.waitFor();
  expect(await dialog.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true);
  expect(await dialog.evaluate((element) => element.scrollTop)).toBe(0);
  expect(await deck.locator(':focus').textContent()).toBe('Keys');
  await deck.keyboard.press('Tab');
  expect(await deck.locator(':focus').textContent()).toBe('Close');
  await deck.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('English controls, notes and previews have narrow apostrophes', async () => {
  await open();
  await deck.keyboard.press('?');
  const widths = (page: Page, selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontVariantEastAsian);
  expect(await widths(deck, '.lectern-help dd')).toBe('proportional-width');
  await deck.keyboard.press('?');
  const speaker = await openSpeakerView();
  for (const selector of ['.lectern-notes', '.lectern-preview .slide', '.lectern-times dt'])
    expect(await widths(speaker, selector), selector).toBe('proportional-width');
});

test('the speaker view works in a browser whose languages are no valid tags', async () => {
  const complaints: string[] = [];
  context.on('weberror', (event) => complaints.push(event.error().message));
  await deck.addInitScript(() => {
    for (const [name, value] of Object.entries({ language: 'en-US@posix', languages: ['en-US@posix'] }))
      Object.defineProperty(Navigator.prototype, name, { get: () => value });
  });
  await open();
  const speaker = await openSpeakerView();
  expect(await speaker.locator('.lectern-clock').textContent()).toMatch(/\d:\d\d/);
  await speaker.keyboard.press('PageDown');
  await deck.locator('.slides > section.present:nth-of-type(2)').waitFor();
  expect(complaints).toEqual([]);
});

test('the space bar reads to the end of the talk and no further; the index of figures is left to who asks for it', async () => {
  await open();
  const speaker = await openSpeakerView();
  const closing = deck.locator('section:has(aside.notes p)').last();
  const id = await closing.getAttribute('id');
  await speaker.keyboard.press('End');
  while ((await deck.locator('section.present').getAttribute('id')) !== id) await speaker.keyboard.press('PageUp');
  for (let i = 0; i < 12; i++) await speaker.keyboard.press('Space');
  expect(await deck.locator('section.present').getAttribute('id')).toBe(id);
  await speaker.keyboard.press('PageDown');
  expect(await deck.locator('section.present .index').count()).toBe(1);
});

test('behind slides that fade into each other is the ground of both, and not the black around the stage', async () => {
  await open();
  const groundOf = (selector: string) =>
    deck
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  await deck.keyboard.press('ArrowRight');
  expect(await groundOf('.reveal .slides')).toBe(await groundOf('section.present .slide'));
  expect(await groundOf('.reveal-viewport')).toBe('rgb(0, 0, 0)');
});
