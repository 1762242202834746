import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { writeFixture } from '../runtime/fixture.ts';
import { TALK, TALK_SLIDES } from '../runtime/talk-fixture.ts';
import { launchBrowser } from './launch.ts';
import { ScriptedTalk } from './scripted-talk.ts';

let browser: Browser;
let talk: ScriptedTalk;
let deck: Page;
let speaker: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  talk = await ScriptedTalk.begin(browser);
  ({ deck, speaker } = talk);
});
afterEach(() => talk?.context.close());

const middleOf = async (page: Page, selector: string) => {
  const box = (await page.locator(selector).first().boundingBox())!;
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
};

const ink = () => deck.locator('section.present .lectern-ink path');

async function draw(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 4 });
  await page.mouse.up();
}

test('the screen is made white and black, one for the other, and the speaker is told', async () => {
  const ground = () => deck.locator('.pause-overlay').evaluate((overlay) => getComputedStyle(overlay).backgroundColor);
  await speaker.keyboard.press('w');
  await deck.locator('.reveal.paused').waitFor();
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await speaker.getByText('白屏', { exact: true }).waitFor();
  await deck.keyboard.press('b');
  expect(await ground()).toBe('rgb(0, 0, 0)');
  await speaker.getByText('黑屏', { exact: true }).waitFor();
  await deck.keyboard.press('b');
  await deck.locator('.reveal:not(.paused)').waitFor();
  expect(await speaker.locator('.lectern-blank').isVisible()).toBe(false);
});

test('a dialog with a field that is put away leaves the next key to the deck', async () => {
  await deck.keyboard.press('k');
  await deck.locator('dialog input').waitFor();
  await deck.evaluate(() => {
    document.querySelector('dialog')!.addEventListener('cancel', () => {
      Object.assign(window, { holder: document.activeElement });
    });
  });
  await deck.keyboard.press('Escape');
  expect(await deck.evaluate(() => (window as unknown as { holder: Element }).holder === document.body)).toBe(true);
  await deck.keyboard.press('?');
  await deck.locator('dialog.lectern-help').waitFor();
});

test('a spot follows the mouse, also over the picture in the speaker view; Esc puts it away', async () => {
  await deck.keyboard.press('l');
  await deck.mouse.move(300, 200);
  expect(await middleOf(deck, '.lectern-spot')).toEqual({ x: 300, y: 200 });
  const at = await middleOf(speaker, '.lectern-screen');
  await speaker.mouse.move(at.x, at.y);
  const middle = await middleOf(deck, 'section.present');
  // A pixel of the small picture is four of the slide.
  await expect.poll(async () => Math.abs((await middleOf(deck, '.lectern-spot')).x - middle.x)).toBeLessThan(5);
  expect(Math.abs((await middleOf(deck, '.lectern-spot')).y - middle.y)).toBeLessThan(5);
  await deck.keyboard.press('Escape');
  expect(await deck.locator('.lectern-spot').isVisible()).toBe(false);
  expect(await deck.locator('.reveal.overview').count()).toBe(0);
});

test('ink stays on its slide until it is cleared, through a reload too, and opens no figure', async () => {
  await deck.getByRole('navigation').getByRole('button', { name: '画笔' }).focus();
  await deck.keyboard.press('Enter');
  const figure = await middleOf(deck, 'section.present .callout .value');
  await draw(deck, [figure.x, figure.y], [figure.x + 200, figure.y]);
  await draw(deck, [200, 300], [400, 320]);
  expect(await ink().count()).toBe(2);
  expect(await deck.getByRole('dialog').count()).toBe(0);
  await speaker.locator('.lectern-screen .lectern-ink path').nth(1).waitFor();
  await speaker.keyboard.press('PageDown');
  expect(await ink().count()).toBe(0);
  await speaker.keyboard.press('PageUp');
  await deck.reload();
  await talk.context.clock.runFor(1000);
  await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
  expect(await ink().count()).toBe(2);
  await deck.keyboard.press('c');
  expect(await ink().count()).toBe(0);
});

test('what is drawn on the speaker view’s picture is drawn on the slide, in the same place', async () => {
  await speaker.keyboard.press('d');
  const { x, y, width, height } = (await speaker.locator('.lectern-screen').boundingBox())!;
  await draw(speaker, [x + width / 4, y + height / 2], [x + width / 2, y + height / 2]);
  await expect.poll(() => ink().count()).toBe(1);
  const points = (await ink().getAttribute('d'))!.split(/[ML]/).filter(Boolean);
  const [first, last] = [points[0], points.at(-1)!].map((point) => point.split(' ').map(Number));
  expect(Math.abs(first[0] - 320) + Math.abs(first[1] - 360)).toBeLessThan(4);
  expect(Math.abs(last[0] - 640) + Math.abs(last[1] - 360)).toBeLessThan(4);
});

test('ink is not printed unless that was asked for', async () => {
  await deck.keyboard.press('d');
  await draw(deck, [200, 300], [400, 320]);
  await deck.keyboard.press('Escape');
  await deck.emulateMedia({ media: 'print' });
  const isPrinted = () => ink().evaluate((path) => path.getClientRects().length > 0);
  expect(await isPrinted()).toBe(false);
  await deck.keyboard.press('i');
  await deck.getByText('打印时带上笔迹').waitFor({ state: 'attached' });
  expect(await isPrinted()).toBe(true);
});

test('a part of the slide is shown twice as large where the mouse is, or the focus; the next slide is whole', async () => {
  const width = async () => (await deck.locator('section.present').boundingBox())!.width;
  const whole = await width();
  const figure = await middleOf(deck, 'section.present .callout');
  await deck.mouse.move(figure.x, figure.y);
  await deck.keyboard.press('z');
  expect(await width()).toBeCloseTo(whole * 2);
  expect(await middleOf(deck, 'section.present .callout')).toEqual(figure);
  await deck.locator('section.present .callout').focus();
  await deck.mouse.move(700, 500);
  expect(await middleOf(deck, 'section.present .callout')).not.toEqual(figure);
  await deck.keyboard.press('ArrowRight');
  await deck.locator('section.present#s2').waitFor();
  expect(await width()).toBeCloseTo(whole);
});

test('the start key of a clicker fills the screen and loads nothing again', async () => {
  await deck.keyboard.press('PageDown');
  await deck.evaluate(() => {
    document.title = 'still here';
  });
  for (const key of ['F5', 'Shift+F5']) {
    await deck.keyboard.press(key);
    await deck.waitForFunction(() => document.fullscreenElement !== null);
  }
  expect(await deck.title()).toBe('still here');
  await deck.locator('section.present#s2').waitFor();
});

test('a mouse that rests for three seconds is not seen', async () => {
  const cursor = () => deck.locator('.reveal').evaluate((element) => getComputedStyle(element).cursor);
  await deck.mouse.move(400, 300);
  await talk.context.clock.runFor(2900);
  expect(await cursor()).not.toBe('none');
  await talk.context.clock.runFor(200);
  expect(await cursor()).toBe('none');
});

test('the screen is kept awake, again after it was hidden', async () => {
  const page = await talk.context.newPage();
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', { value: { request: async (kind: string) => asked.push(kind) } });
  });
  await page.goto(writeFixture(TALK, TALK_SLIDES));
  await talk.context.clock.runFor(1000);
  await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual(['screen', 'screen']);
});

test('on a touch screen a swipe turns the page, and a finger that stays brings buttons that fit', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', hasTouch: true, viewport: { width: 390, height: 760 } });
  await context.clock.install();
  const page = await context.newPage();
  await page.goto(writeFixture(TALK, TALK_SLIDES));
  await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
  await context.clock.pauseAt(Date.now() + 60_000);
  const fingers = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
    fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  await touch('touchStart', [300, 380]);
  await touch('touchMove', [200, 380]);
  await touch('touchMove', [100, 380]);
  await touch('touchEnd');
  await page.locator('section.present#s2').waitFor();
  const isShown = () => page.locator('.lectern-is-active').count();
  expect(await isShown()).toBe(0);
  await touch('touchStart', [200, 380]);
  await context.clock.runFor(600);
  await touch('touchEnd');
  expect(await isShown()).toBe(1);
  for (const button of await page.getByRole('navigation').getByRole('button').all()) {
    const box = (await button.boundingBox())!;
    expect(box.x >= 0 && box.x + box.width <= 390 && box.width >= 44 && box.height >= 44).toBe(true);
  }
  await context.close();
});
