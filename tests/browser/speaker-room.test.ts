import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { buildDeck } from '../../src/pipeline.ts';
import { launchBrowser } from './launch.ts';

const SIZES: [number, number][] = [
  [1280, 640],
  [1280, 720],
  [1366, 768],
  [1280, 800],
  [1920, 1080],
  [1024, 768],
  [768, 1024],
];
const folder = mkdtempSync(join(tmpdir(), 'lectern-speaker-room-'));
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => context?.close());

/** The speaker view of a sample's deck, at a slide in the middle of it. */
async function openSpeakerView(name: string, aspect: '16:9' | '4:3', locale: string): Promise<Page> {
  const bytes = new Uint8Array(readFileSync(`slides/${name}`));
  const { value } = await buildDeck(bytes, name, { theme: 'plain', aspect, fonts: [] });
  const file = join(folder, 'deck.html');
  writeFileSync(file, value!.html);
  context = await browser.newContext({ locale });
  // Where clocks have twelve hours, as long as they get.
  await context.clock.setFixedTime(new Date('2026-11-27T22:22:00'));
  const deck = await context.newPage();
  await deck.goto(`${pathToFileURL(file).href}#/s6`);
  await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
  const [speaker] = await Promise.all([deck.waitForEvent('popup'), deck.keyboard.press('s')]);
  await speaker.waitForSelector('.lectern-notes');
  return speaker;
}

/** Of the pictures, the times and the notes, what is cut off, and which of them meet. */
function misplaced(speaker: Page): Promise<string[]> {
  return speaker.evaluate(() => {
    const names = ['.lectern-screen', '.lectern-screen ~ .lectern-preview', '.lectern-timing', '.lectern-notes'];
    const boxes = names.map((name) => document.querySelector(name)!.getBoundingClientRect());
    const side = document.querySelector('.lectern-side')!.getBoundingClientRect();
    const cut = boxes.slice(0, 3).flatMap(({ top, bottom, left, right }, i) => {
      const isWithin = top >= side.top && bottom <= side.bottom && left >= side.left && right <= side.right;
      return isWithin ? [] : [`${names[i]} is cut off`];
    });
    const meet = boxes.flatMap((one, i) =>
      boxes.slice(i + 1).flatMap((other, j) => {
        const isApart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        return isApart ? [] : [`${names[i]} meets ${names[i + 1 + j]}`];
      }),
    );
    const over = [...document.querySelectorAll('.lectern-times :is(dt, dd)')].flatMap((time) => {
      const words = document.createRange();
      words.selectNodeContents(time);
      const { right } = words.getBoundingClientRect();
      return right > side.right - 12 ? [`${time.textContent} runs over`] : [];
    });
    return [...cut, ...meet, ...over];
  });
}

test.each([
  ['half-year-report.zh.txt', '16:9', 'zh-CN'],
  ['half-year-report.zh.txt', '4:3', 'zh-CN'],
  ['half-year-report.en.md', '16:9', 'en-US'],
  ['half-year-report.en.md', '4:3', 'en-US'],
] as const)(
  'this slide, the next one and the times are there whole, with the smallest notes and the largest: %s in %s',
  async (name, aspect, locale) => {
    const speaker = await openSpeakerView(name, aspect, locale);
    for (const key of ['-', '+']) {
      for (let i = 0; i < 25; i++) await speaker.keyboard.press(key);
      for (const [width, height] of SIZES) {
        await speaker.setViewportSize({ width, height });
        expect(await misplaced(speaker), `${width} × ${height}`).toEqual([]);
        const next = await speaker.locator('.lectern-screen ~ .lectern-preview').boundingBox();
        expect(next!.width, `${width} × ${height}`).toBeGreaterThan(90);
      }
    }
  },
);
