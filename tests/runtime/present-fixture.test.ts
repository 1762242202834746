import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { FIXTURE, fixtureHtml, writeFixture, writeSplitFixture } from './fixture.ts';

let browser: Browser;
let context: BrowserContext;
let deck: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  complaints.length = 0;
  context = await browser.newContext({ locale: 'en-US', viewport: { width: 1366, height: 768 } });
  context.on('console', (message) => complaints.push(message.text()));
  context.on('weberror', (event) => complaints.push(event.error().message));
  context.setDefaultTimeout(8000);
  await context.setOffline(true);
  deck = await context.newPage();
  await open(writeFixture());
});

/** Whatever a test does, the browser has nothing to complain about: no error, no breach of the content security policy. */
afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

async function open(address: string): Promise<void> {
  await deck.goto(address);
  await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
}

async function openSpeakerView(): Promise<Page> {
  const [speaker] = await Promise.all([deck.waitForEvent('popup'), deck.keyboard.press('s')]);
  await speaker.getByRole('region', { name: 'Notes' }).waitFor();
  return speaker;
}

const slide = (place: number) => deck.getByRole('group', { name: `Slide ${place} of 4` });

test('screen readers get the current slide, named, and nothing of the others', async () => {
  expect(await deck.locator('[role=application]').count()).toBe(0);
  await slide(1).getByRole('heading', { level: 1, name: 'Harbour report' }).waitFor();
  expect(await deck.getByRole('heading').count()).toBe(1);
  await deck.keyboard.press('ArrowRight');
  await slide(2).getByRole('heading', { name: 'Traffic' }).waitFor();
  await expect.poll(() => deck.getByRole('status').textContent()).toBe('Slide 2 of 4: Traffic');
  await expect.poll(() => deck.getByRole('heading').count()).toBe(1);
});

test('links of slides that are not shown are not on the keyboard’s way', async () => {
  const focused = () => deck.evaluate(() => document.activeElement?.closest('section')?.id ?? null);
  const stops: (string | null)[] = [];
  for (let i = 0; i < 6; i++) {
    await deck.keyboard.press('Tab');
    stops.push(await focused());
  }
  expect(stops.filter((id) => id !== null)).toEqual([]);
});

test('the stage fills the screen to the pixel, without running over', async () => {
  for (const [width, height] of [
    [1366, 768],
    [1440, 900],
    [1024, 768],
    [3840, 2160],
    [390, 844],
  ] as const) {
    await deck.setViewportSize({ width, height });
    const scale = Math.min(width / 1280, height / 720);
    await expect
      .poll(async () => {
        const box = await deck.locator('section.present').boundingBox();
        return box && [box.width, box.height].map((px) => Math.round(px * 10) / 10);
      })
      .toEqual([1280 * scale, 720 * scale].map((px) => Math.round(px * 10) / 10));
  }
});

test('B and full stop make the screen black and bring it back', async () => {
  await deck.keyboard.press('b');
  await deck.locator('.reveal.paused').waitFor();
  await deck.keyboard.press('.');
  await deck.locator('.reveal:not(.paused)').waitFor();
});

test('F fills the screen and gives it back', async () => {
  await deck.keyboard.press('f');
  await deck.waitForFunction(() => document.fullscreenElement !== null);
  await deck.keyboard.press('f');
  await deck.waitForFunction(() => document.fullscreenElement === null);
});

test('? lists the keys and goes away again; no key reaches the slides meanwhile', async () => {
  await deck.keyboard.press('?');
  const help = deck.getByRole('dialog', { name: 'Keys' });
  await help.getByText('Speaker view: notes, next slide, timing').waitFor();
  await deck.keyboard.press('ArrowRight');
  await deck.keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await deck.keyboard.press('?');
  await help.waitFor();
  await deck.keyboard.press('?');
  await help.waitFor({ state: 'detached' });
  expect(await slide(1).isVisible()).toBe(true);
  expect(await deck.locator('.reveal.overview').count()).toBe(0);
});

test('the controls are reached by keyboard, and are then to be seen', async () => {
  const next = deck.getByRole('button', { name: 'Next slide' });
  await next.focus();
  await deck.keyboard.press('Shift+Tab');
  await deck.keyboard.press('Tab');
  await expect.poll(() => deck.getByRole('navigation').evaluate((bar) => getComputedStyle(bar).opacity)).toBe('1');
  await deck.keyboard.press('Space');
  await slide(2).waitFor();
  await deck.keyboard.press('Enter');
  await slide(3).waitFor();
});

test('the controls speak Chinese to a Chinese reader, whatever the deck speaks', async () => {
  const chinese = await browser.newContext({ locale: 'zh-CN' });
  const page = await chinese.newPage();
  await page.goto(writeFixture());
  await page.getByRole('button', { name: '演讲者视图' }).waitFor();
  expect(await page.getByRole('navigation').getAttribute('lang')).toBe('zh');
  await chinese.close();
});

test('the speaker view shows the notes without their markup, the next slide and the section', async () => {
  await deck.keyboard.press('ArrowRight');
  const speaker = await openSpeakerView();
  await speaker.getByRole('heading', { level: 1, name: 'Traffic' }).waitFor();
  const shownNotes = speaker.getByRole('region', { name: 'Notes' }).getByRole('paragraph');
  await expect
    .poll(() => shownNotes.allInnerTexts())
    .toEqual(['Ferries carried 41,200 people.', 'That is one in five of us.']);
  await speaker.getByText('How many came').waitFor();
  await speaker.getByRole('heading', { name: 'Next Quays' }).waitFor();
  await speaker.getByText('2 / 4').waitFor();
  const shown = await speaker.locator('.lectern-preview section').allInnerTexts();
  expect(shown.map((text) => text.split('\n')[0])).toEqual(['Traffic', 'Quays']);
});

test('the speaker view follows the deck and drives it', async () => {
  const speaker = await openSpeakerView();
  await deck.keyboard.press('End');
  await speaker.getByText('This slide has no notes.').waitFor();
  await speaker.getByText('This is the last slide').waitFor();
  await speaker.keyboard.press('PageUp');
  await slide(3).waitFor();
  await speaker.getByRole('button', { name: 'Previous slide' }).click();
  await slide(2).waitFor();
  await speaker.keyboard.press('b');
  await deck.locator('.reveal.paused').waitFor();
});

test('the space bar reads through long notes and then turns the page', async () => {
  await open(`${writeFixture()}#/s3`);
  const speaker = await openSpeakerView();
  const notes = speaker.getByRole('region', { name: 'Notes' });
  for (let i = 0; i < 5; i++) await speaker.keyboard.press('Space');
  await expect.poll(() => notes.evaluate((region) => region.scrollTop)).toBeGreaterThan(100);
  expect(await slide(3).isVisible()).toBe(true);
  await notes.evaluate((region) => region.scrollTo(0, region.scrollHeight));
  await notes.locator('.lectern-is-current', { hasText: 'Sentence 40' }).waitFor();
  await speaker.keyboard.press('Space');
  await slide(4).waitFor();
});

test('the notes’ type grows and shrinks by key, and is remembered', async () => {
  const speaker = await openSpeakerView();
  const size = (page: Page) =>
    page.getByRole('region', { name: 'Notes' }).evaluate((region) => getComputedStyle(region).fontSize);
  await speaker.keyboard.press('+');
  expect(await size(speaker)).toBe('28px');
  await speaker.close();
  await deck.reload();
  await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
  await deck.keyboard.press('m');
  expect(await size(deck)).toBe('28px');
});

test('the timer starts on leaving the first slide, pauses, and survives a reload of the deck', async () => {
  const speaker = await openSpeakerView();
  await speaker.getByRole('button', { name: 'Start the timer' }).waitFor();
  await deck.keyboard.press('ArrowRight');
  await speaker.getByRole('button', { name: 'Pause the timer' }).waitFor();
  await speaker.keyboard.press('t');
  await speaker.getByText('Paused').waitFor();
  await deck.reload();
  await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
  await speaker.getByText('Paused').waitFor();
  await speaker.getByRole('button', { name: 'Set the timer to zero' }).click();
  await speaker.getByRole('button', { name: 'Start the timer' }).waitFor();
});

test('S again brings the window that is open; a closed one opens anew', async () => {
  const speaker = await openSpeakerView();
  await deck.keyboard.press('s');
  expect(context.pages().length).toBe(2);
  await speaker.close();
  await deck.waitForFunction(() => sessionStorage.getItem('lectern.speaker') === 'false');
  const again = await openSpeakerView();
  await again.getByRole('heading', { name: 'Harbour report' }).waitFor();
});

test.each([
  ['in one file', writeFixture],
  ['in parts', writeSplitFixture],
])('from file:, a reload of either window is mended in the same window, without a key: a deck %s', async (_, write) => {
  await open(await write());
  const speaker = await openSpeakerView();
  for (const [i, reloaded] of [deck, speaker, deck].entries()) {
    await speaker.evaluate(() => document.body.setAttribute('data-before', ''));
    await reloaded.reload();
    await speaker.locator('body:not([data-before])').waitFor();
    await speaker.getByText(`${i + 1} / 4`).waitFor();
    await speaker.keyboard.press('PageDown');
    await speaker.getByText(`${i + 2} / 4`).waitFor();
    await slide(i + 2).waitFor();
  }
  expect(context.pages().length).toBe(2);
});

test('a window that was reloaded tells the deck of no scrolling but that of a hand', async () => {
  await open(`${writeFixture()}#/s3`);
  const speaker = await openSpeakerView();
  await speaker.reload();
  const current = speaker.locator('.lectern-is-current');
  await current.waitFor();
  await deck.evaluate(() => {
    window.addEventListener('message', ({ data }) => {
      if (data.lectern?.kind === 'scroll') document.body.setAttribute('data-told', '');
    });
  });
  const isTold = () => deck.locator('body[data-told]').count();
  for (let sentence = 2; sentence <= 9; sentence++) {
    await speaker.keyboard.press('Space');
    await current.getByText(`Sentence ${sentence} `).waitFor();
  }
  // A scroll is told of with the next frame.
  await speaker.evaluate(() => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(told))));
  expect(await isTold()).toBe(0);
  await speaker.locator('.lectern-notes').evaluate((region) => region.scrollTo(0, region.scrollHeight));
  await current.getByText('Sentence 40 ').waitFor();
  expect(await isTold()).toBe(1);
});

test('in a window that was reloaded everything goes on: finding, reading on, the pen, S to come back', async () => {
  await open(`${writeFixture()}#/s3`);
  const speaker = await openSpeakerView();
  await speaker.reload();
  const current = speaker.locator('.lectern-is-current');
  await current.waitFor();
  await speaker.keyboard.press('Space');
  await current.getByText('Sentence 2 ').waitFor();
  await speaker.locator('.lectern-notes').evaluate((region) => region.scrollTo(0, region.scrollHeight));
  await current.getByText('Sentence 40 ').waitFor();
  await speaker.keyboard.press('d');
  await speaker.locator('.lectern-screen .lectern-pad.lectern-is-on').waitFor();
  const { x, y } = (await speaker.locator('.lectern-screen').boundingBox())!;
  await speaker.mouse.move(x + 40, y + 40);
  await speaker.mouse.down();
  await speaker.mouse.move(x + 90, y + 60);
  await speaker.mouse.up();
  await deck.locator('section.present .lectern-ink path').waitFor();
  await speaker.keyboard.press('?');
  await speaker.getByRole('dialog').waitFor();
  await speaker.keyboard.press('Escape');
  await speaker.locator('dialog').waitFor({ state: 'detached' });
  await speaker.keyboard.press('/');
  await speaker.getByRole('combobox').fill('ferries');
  await speaker.getByRole('option').first().waitFor();
  await speaker.keyboard.press('Enter');
  await slide(2).waitFor();
  await speaker.getByRole('dialog').waitFor({ state: 'detached' });
  await deck.keyboard.press('s');
  expect(context.pages().length).toBe(2);
});

test('the keys that reload only refresh the speaker view', async () => {
  const speaker = await openSpeakerView();
  await speaker.keyboard.press('F5');
  await speaker.keyboard.press('Control+r');
  await speaker.getByRole('heading', { level: 1, name: 'Harbour report' }).waitFor();
  await speaker.keyboard.press('ArrowRight');
  await slide(2).waitFor();
});

test('over http, a reload of either window is mended within a second', async () => {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(fixtureHtml()));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  await context.setOffline(false);
  await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const speaker = await openSpeakerView();
  await deck.keyboard.press('ArrowRight');
  await speaker.reload();
  await speaker.getByRole('heading', { level: 1, name: 'Traffic' }).waitFor();
  await deck.reload();
  await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
  await speaker.getByRole('heading', { level: 1, name: 'Traffic' }).waitFor();
  await speaker.keyboard.press('ArrowRight');
  await slide(3).waitFor();
  await speaker.getByRole('heading', { level: 1, name: 'Quays' }).waitFor();
  expect(context.pages().length).toBe(2);
  server.close();
});

test('a blocked window is explained, and the notes come onto this screen', async () => {
  await deck.evaluate(() => {
    window.open = () => null;
  });
  await deck.keyboard.press('s');
  const dialog = deck.getByRole('dialog', { name: 'The browser blocked the speaker view' });
  await dialog.getByRole('button', { name: 'Notes on this screen' }).click();
  await dialog.waitFor({ state: 'detached' });
  const notes = deck.getByRole('complementary', { name: 'Notes' });
  await notes.getByText('Good morning, and thank you for coming.').waitFor();
  await deck.keyboard.press('ArrowRight');
  await notes.getByText('That is one in five of us.').waitFor();
  const panel = await notes.boundingBox();
  const stage = await deck.locator('section.present').boundingBox();
  expect(stage!.y + stage!.height).toBeLessThanOrEqual(panel!.y + 1);
});

test('a window that the browser blocks is opened by a link', async () => {
  // As blockers do: a window that is there is given, a new one is not.
  await deck.evaluate(() => {
    const { open } = window;
    window.open = () => null;
    document.addEventListener('click', ({ target }) => {
      if ((target as Element).matches('a[target]')) window.open = open;
    });
  });
  await deck.keyboard.press('s');
  const dialog = deck.getByRole('dialog', { name: 'The browser blocked the speaker view' });
  const [speaker] = await Promise.all([
    context.waitForEvent('page'),
    dialog.getByRole('link', { name: 'Open the speaker view in a tab' }).click(),
  ]);
  await speaker.getByRole('heading', { level: 1, name: 'Harbour report' }).waitFor();
  await dialog.waitFor({ state: 'detached' });
  await speaker.keyboard.press('PageDown');
  await slide(2).waitFor();
  expect(context.pages().length).toBe(2);
});

test('a slide fades into the next: both are there while it does, and the ones beyond are not', async () => {
  const shown = () =>
    deck
      .locator('.slides > section')
      .evaluateAll((slides) =>
        slides.filter((slide) => getComputedStyle(slide).display !== 'none').map(({ id }) => id),
      );
  expect(await shown()).toEqual(['s1']);
  await deck.keyboard.press('ArrowRight');
  expect(await shown()).toEqual(['s1', 's2', 's3']);
  await deck.keyboard.press('End');
  expect(await shown()).toEqual(['s3', 's4']);
});

test('reduced motion leaves no transition', async () => {
  await deck.emulateMedia({ reducedMotion: 'reduce' });
  await deck.locator('.reveal.none').waitFor();
  const moving = await deck.evaluate(
    () =>
      [...document.querySelectorAll('.reveal section')].filter((s) => getComputedStyle(s).transitionDuration !== '0s')
        .length,
  );
  expect(moving).toBe(0);
});

test('printed as it is, every slide is a page of the stage’s size', async () => {
  const { numPages, sizes, texts } = await readPdf(
    await deck.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false }),
  );
  expect(numPages).toBe(FIXTURE.slides.length);
  expect(sizes).toEqual(FIXTURE.slides.map(() => '960×540'));
  expect(texts).toEqual(FIXTURE.slides.map(({ title }) => expect.stringContaining(title)));
});

async function readPdf(bytes: Buffer) {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
  const sizes = pages.map(({ view }) => `${Math.round(view[2]!)}×${Math.round(view[3]!)}`);
  const contents = await Promise.all(pages.map((page) => page.getTextContent()));
  const texts = contents.map(({ items }) => items.map((item) => ('str' in item ? item.str : '')).join(''));
  return { numPages: pdf.numPages, sizes, texts };
}
