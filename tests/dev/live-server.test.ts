import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ownLivePlugin } from '../../src/dev/own-live-plugin.ts';
import { runtimePlugin } from '../../src/dev/runtime-plugin.ts';
import type { DeckPage } from '../../src/model/page.ts';
import { launchBrowser } from '../browser/launch.ts';

const REPORT = `# Harbour report

## Traffic

Ferries carried 41,200 people in the half-year, 7.5% more than a year before. The new pier took most of them.

## Quays

Two quays were rebuilt for £3.2 million. Work on the third begins in autumn, and will take 15 weeks.
`;

const folder = mkdtempSync(join(tmpdir(), 'lectern-live-'));
const save = (name: string, text: string) => writeFileSync(join(folder, name), text);

let server: ViteDevServer;
let browser: Browser;
let page: Page;
let origin: string;

beforeAll(async () => {
  save('harbour.md', REPORT);
  server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    plugins: [runtimePlugin(), ownLivePlugin(folder)],
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  origin = `http://127.0.0.1:${(server.httpServer!.address() as AddressInfo).port}`;
  // The first page of all compiles the program.
  await fetch(origin);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true });
});

beforeEach(async () => {
  save('harbour.md', REPORT);
  await page?.context().close();
  page = await (await browser.newContext({ locale: 'en-US' })).newPage();
  page.setDefaultTimeout(8000);
});

const current = () => page.locator('section.present');

async function openDeck(hash = ''): Promise<void> {
  await page.goto(`${origin}/slides/harbour.md${hash}`);
  await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
  await page.waitForFunction(
    () => performance.getEntriesByName(`${location.origin}/src/dev/live/own-client.ts`).length > 0,
  );
}

/** Opens the slide with this title. */
async function openSlide(title: string): Promise<void> {
  await openDeck();
  const { slides } = JSON.parse((await page.locator('#lectern-deck').textContent())!) as DeckPage;
  await openDeck(`#/${slides.find((slide) => slide.title === title)!.id}`);
  await current().getByRole('heading', { name: title }).waitFor();
}

test('the index lists every report, and follows the folder', async () => {
  const file = (name: string) => page.getByRole('code').filter({ hasText: name });
  await page.goto(`${origin}/`);
  await page.getByRole('link', { name: 'Harbour report' }).waitFor();
  save('second report.txt', 'A quiet half-year\n\nNothing happened on the piers, and 12 boats came.\n');
  await file('second report.txt').waitFor();
  renameSync(join(folder, 'second report.txt'), join(folder, 'renamed.txt'));
  await file('renamed.txt').waitFor();
  await expect.poll(() => file('second report.txt').count()).toBe(0);
  rmSync(join(folder, 'renamed.txt'));
  await expect.poll(() => page.getByRole('listitem').count()).toBe(1);
});

test('the index speaks the reader’s language', async () => {
  const answer = await fetch(origin, { headers: { 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' } });
  expect(await answer.text()).toMatch(/<html lang="zh">[\s\S]*<h1>报告<\/h1>/);
});

test('saving the report shows on the same slide, without a reload', async () => {
  await openSlide('Quays');
  await page.evaluate(() => document.body.classList.add('not-reloaded'));
  save('harbour.md', REPORT.replace('£3.2 million', '£4.7 million'));
  await current().getByText('4.7').first().waitFor();
  expect(await page.locator('body.not-reloaded').count()).toBe(1);
});

test('a section inserted before leaves the reader at theirs', async () => {
  await openSlide('Quays');
  save('harbour.md', REPORT.replace('## Traffic', '## Weather\n\nIt rained on 61 days.\n\n## Traffic'));
  await page.waitForFunction(() => document.querySelector('.slides')?.textContent?.includes('61 days'));
  await current().getByRole('heading', { name: 'Quays' }).waitFor();
});

test('the speaker view keeps up', async () => {
  await openSlide('Quays');
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await speaker.getByText('Two quays were rebuilt').waitFor();
  save('harbour.md', REPORT.replace('Two quays', 'Seven quays'));
  await speaker.getByText('Seven quays were rebuilt').waitFor();
});

test('a run goes on where it stood when the report is edited in its middle, in both windows', async () => {
  await openDeck();
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await page.bringToFront();
  await page.keyboard.press('p');
  await page.getByRole('button', { name: 'Start a run' }).waitFor();
  await page.keyboard.press('Enter');
  const run = page.getByRole('region', { name: 'Timing of the run' });
  await run.waitFor();
  await page.keyboard.press('ArrowRight');
  for (const title of ['Traffic', 'Quays']) {
    await page.keyboard.press('ArrowRight');
    await current().getByRole('heading', { name: title }).waitFor();
  }
  save('harbour.md', REPORT.replace('## Traffic', '## Weather\n\nIt rained on 61 days of the year.\n\n## Traffic'));
  await page.waitForFunction(() => document.querySelector('.slides')?.textContent?.includes('61 days'));
  await current().getByRole('heading', { name: 'Quays' }).waitFor();
  await run.getByText('Part · Quays').waitFor();
  await speaker.getByRole('heading', { level: 1, name: 'Quays' }).waitFor();
  save('harbour.md', REPORT.slice(0, REPORT.indexOf('## Quays')));
  await page.waitForFunction(() => !document.querySelector('.slides')?.textContent?.includes('quays'));
  await page.keyboard.press('e');
  const report = page.getByRole('dialog', { name: 'How it went' });
  await report.getByRole('rowheader', { name: 'Traffic' }).waitFor();
  expect(await report.getByRole('rowheader', { name: 'Quays' }).count()).toBe(0);
});

test('a form beside the report fills its blanks as it is saved', async () => {
  save('harbour.md', REPORT.replace('£3.2 million', '£XX million'));
  await openSlide('Quays');
  const form = (value: string) =>
    `blanks:\n  - id: b1\n    at: Two quays were rebuilt for £«XX» million.\n    sentence: Two quays were rebuilt for £XX million.\n    value: ${value}\n`;
  save('harbour.blanks.yaml', form('5.9'));
  await current().getByText('5.9').first().waitFor();
  save('harbour.blanks.yaml', form('several'));
  await page.getByRole('alert').getByText('E_BLANK_WORD').waitFor();
  rmSync(join(folder, 'harbour.blanks.yaml'));
  await page.getByRole('alert').waitFor({ state: 'detached' });
});

test('a report that cannot be built says why over the slide, until it can', async () => {
  await openSlide('Quays');
  save('harbour.md', '');
  await page.getByRole('alert').getByText('E_EMPTY').waitFor();
  await page.getByRole('heading', { name: 'Quays' }).waitFor();
  save('harbour.md', REPORT.replace('Two quays', 'Three quays'));
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('.slides').textContent()).toContain('Three quays');
});

test('a report that could not be built from the start opens when mended', async () => {
  save('harbour.md', '');
  await page.goto(`${origin}/slides/harbour.md`);
  await page.getByText('E_EMPTY').waitFor();
  save('harbour.md', REPORT);
  await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
});

test('the address chooses format and language; an unknown theme is an error that can be read', async () => {
  await page.goto(`${origin}/slides/harbour.md?aspect=4:3`);
  await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
  expect(
    await page.locator('.slides').evaluate((slides: HTMLElement) => [slides.offsetWidth, slides.offsetHeight]),
  ).toEqual([960, 720]);
  const answer = await fetch(`${origin}/slides/harbour.html?theme=nope`);
  expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('E_THEME')]);
});

test('a page dressed in a file of one’s own shows it as it is saved, and says in which line it is wrong', async () => {
  save('mine.css', ':root {\n  --ink: #123456;\n}\n');
  const theme = encodeURIComponent(relative(server.config.root, join(folder, 'mine.css')));
  await page.goto(`${origin}/slides/harbour.md?theme=${theme}`);
  await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
  const ink = () =>
    page
      .locator('.slide')
      .first()
      .evaluate((slide) => getComputedStyle(slide).color);
  expect(await ink()).toBe('rgb(18, 52, 86)');
  await page.waitForFunction(
    () => performance.getEntriesByName(`${location.origin}/src/dev/live/own-client.ts`).length > 0,
  );
  save('mine.css', ':root {\n  --ink: #654321;\n}\n');
  await expect.poll(ink, { timeout: 8000 }).toBe('rgb(101, 67, 33)');
  save('mine.css', ':root {\n  --inc: #654321;\n}\n');
  await page.getByRole('alert').getByText('mine.css:2: there is no token --inc').waitFor();
});

test('nothing but the folder’s reports is served as one', async () => {
  for (const name of ['..%2Fpackage.json', '%2e%2e%2fREADME.md', 'nope.txt']) {
    expect((await fetch(`${origin}/slides/${name}`)).status).toBe(404);
  }
});
