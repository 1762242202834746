import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { DeckPage } from '../../src/model/page.ts';
import type { Run } from '../../src/runtime/practise/run.ts';
import { deckOf } from '../runtime/practise/page-of.ts';
import { launchBrowser } from './launch.ts';

/** Where the decks of a file of tests are. */
export const folder = mkdtempSync(join(tmpdir(), 'lectern-practise-'));
/** More than the deck needs. */
export const START_MS = 500;
/** When every test begins. */
export const NOON = Date.UTC(2026, 10, 27, 12);
let browser: Browser;
/** A browser of its own for each test, or for as many as it asks for. */
export let context: BrowserContext;
/** The deck that was opened last. */
export let deck: Page;
/** What the English sample's deck says of itself. */
export let about: DeckPage;
const complaints: string[] = [];

/** For a file of tests: the samples' decks, English and Chinese, and the English one opened for each test, its clock standing. Nothing may be complained about. */
export function rehearseForEach(): void {
  beforeAll(async () => {
    browser = await launchBrowser('--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream');
    const { html, page } = await deckOf('slides/half-year-report.en.md');
    about = page;
    writeFileSync(join(folder, 'deck.html'), html);
    writeFileSync(join(folder, 'deck.zh.html'), (await deckOf('slides/half-year-report.zh.txt', null, 'night')).html);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  beforeEach(async () => {
    complaints.length = 0;
    await newContext('en-US');
    await openDeck('deck.html');
  });

  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });
}

/** Another machine: nothing is kept on it. */
export async function newContext(locale: string): Promise<void> {
  await context?.close();
  context = await browser.newContext({ locale, viewport: { width: 1366, height: 768 }, timezoneId: 'UTC' });
  context.on('console', (message) => complaints.push(message.text()));
  context.on('weberror', (event) => complaints.push(event.error().message));
  context.setDefaultTimeout(10_000);
  await context.setOffline(true);
  await context.clock.install({ time: NOON });
  await context.clock.pauseAt(NOON + 1000);
}

/** Opens one of the folder's decks in a new tab. */
export async function openDeck(name: string, hash = ''): Promise<void> {
  deck = await context.newPage();
  await deck.goto(`${pathToFileURL(join(folder, name)).href}${hash}`);
  await isReady();
}

/** Time stands still but for what tests let go by: the deck's start needs some. */
export async function isReady(): Promise<void> {
  await deck.clock.runFor(START_MS);
  await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
}

/** Loads the deck again. */
export async function reload(): Promise<void> {
  await deck.reload();
  await isReady();
}

/** Begins a run by keyboard alone. */
export async function begin(): Promise<void> {
  await deck.keyboard.press('p');
  await deck.getByRole('button', { name: 'Start a run' }).waitFor();
  await deck.keyboard.press('Enter');
  await deck.getByRole('region', { name: 'Timing of the run' }).waitFor();
}

/** Speaks a slide for so many milliseconds each. */
export async function speak(...times: number[]): Promise<void> {
  for (const [i, ms] of times.entries()) {
    if (i > 0) await deck.keyboard.press('ArrowRight');
    await deck.clock.runFor(ms);
  }
}

/** Ends the run by key, and waits for its report. */
export async function end(): Promise<void> {
  await deck.keyboard.press('e');
  await deck.getByRole('dialog', { name: 'How it went' }).waitFor();
}

/** The runs that the browser's database keeps. */
export const keptRuns = () =>
  deck.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const opened = indexedDB.open('lectern');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const asked = opened.result.transaction('runs').objectStore('runs').getAll();
          asked.onsuccess = () => {
            opened.result.close();
            resolve(asked.result);
          };
        };
      }),
  ) as Promise<Run[]>;

/** What a button of the list of runs gives. */
export async function exported(format: string): Promise<string> {
  const [download] = await Promise.all([
    deck.waitForEvent('download'),
    deck.getByRole('button', { name: `Export ${format}`, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.runs\.(json|csv|md)$/);
  return readFileSync(await download.path(), 'utf8');
}
