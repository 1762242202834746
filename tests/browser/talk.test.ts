import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { writeFixture } from '../runtime/fixture.ts';
import { TALK, TALK_SLIDES } from '../runtime/talk-fixture.ts';
import { launchBrowser } from './launch.ts';

/** A talk of twelve slides in two windows, from `file://`, without a network, with a clock that the script turns. */
const STARTS = new Date('2026-03-05T09:00:00');

let browser: Browser;
let context: BrowserContext;
let deck: Page;
let speaker: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } });
  context.setDefaultTimeout(8000);
  await context.setOffline(true);
  await context.clock.install({ time: STARTS.getTime() - 60_000 });
  deck = await context.newPage();
  await deck.goto(writeFixture(TALK, TALK_SLIDES));
  await deck.waitForSelector('.reveal.ready');
  speaker = await openSpeakerView();
  await context.clock.pauseAt(STARTS);
});
afterEach(() => context.close());

async function openSpeakerView(): Promise<Page> {
  const [opened] = await Promise.all([deck.waitForEvent('popup'), deck.keyboard.press('s')]);
  await opened.getByRole('region', { name: '讲稿' }).waitFor();
  return opened;
}

/** The clocks of the two windows are turned one after the other; any change then makes both show the same moment. */
async function pass(seconds: number): Promise<void> {
  await context.clock.runFor(seconds * 1000);
  if (!speaker.isClosed()) for (const key of ['+', '-']) await speaker.keyboard.press(key);
}

/** What the speaker view says under a name: '已用' → ['1:30', '']. */
function time(name: string): Promise<string[]> {
  const row = speaker.locator('.lectern-times > div').filter({ has: speaker.getByText(name, { exact: true }) });
  return row.locator('dd').allTextContents();
}

const secondsOf = (time: string) => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

test('the budgets of the slides add up to the slot, and those of the sections to their slides', async () => {
  const slides: number[] = [];
  const sections = new Map<number, number>();
  for (const { section } of TALK.slides) {
    slides.push(secondsOf((await time('本页'))[1].replace('计划 ', '')));
    sections.set(section!, secondsOf((await time('本部分'))[1].replace('计划 ', '')));
    await deck.keyboard.press('ArrowRight');
  }
  const sum = (all: number[]) => all.reduce((total, each) => total + each, 0);
  expect(sum(slides)).toBe(TALK.seconds);
  expect(sum([...sections.values()])).toBe(TALK.seconds);
});

test('a talk that is late and then keeps to its plan ends when the speaker view says', async () => {
  await speaker.keyboard.press('t');
  const lateBy = [0, 12, -5, 20, 0, 8];
  const seen: { end: string; way: string }[] = [];
  for (const [i, { seconds }] of TALK.slides.entries()) {
    await pass(seconds + (lateBy[i] ?? 0));
    if (i < TALK.slides.length - 1) await speaker.keyboard.press('ArrowRight');
    if (i >= lateBy.length) seen.push({ end: (await time('预计结束'))[0], way: (await time('预计结束'))[1] });
  }
  const ended = new Date(await deck.evaluate(() => Date.now()));
  const lateSeconds = (ended.getTime() - STARTS.getTime()) / 1000 - TALK.seconds;
  expect(lateSeconds).toBe(35);
  const clock = ended.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
  for (const { end, way } of seen) {
    expect(end).toBe(clock);
    expect(Math.abs(secondsOf(way.replace('慢了 ', '')) - lateSeconds)).toBeLessThanOrEqual(5);
  }
});

test('questions stop the talk, are timed apart, and lead back to where it stopped', async () => {
  await speaker.keyboard.press('t');
  await pass(25);
  await speaker.keyboard.press('ArrowRight');
  await pass(10);
  await speaker.keyboard.press('q');
  await speaker.keyboard.press('End');
  await speaker.getByRole('heading', { level: 1, name: '灯塔片区' }).waitFor();
  await pass(90);
  expect(await time('已用')).toEqual(['0:35', '答问 1:30']);
  expect((await time('预计结束'))[1]).toBe('正按计划');
  await speaker.getByRole('button', { name: '继续讲' }).click();
  await speaker.getByRole('heading', { level: 1, name: '河口片区' }).waitFor();
  await pass(5);
  expect(await time('已用')).toEqual(['0:40', '答问 1:30']);
  expect((await time('本页'))[0]).toBe('0:15');
});

test('a reload of the deck in the middle of it loses no second', async () => {
  await speaker.keyboard.press('t');
  await pass(25);
  await speaker.keyboard.press('ArrowRight');
  await pass(14);
  const before = [await time('已用'), await time('本页'), await time('本部分')];
  await deck.reload();
  // reveal.js starts with timers too.
  await context.clock.runFor(1000);
  await deck.waitForSelector('.reveal.ready');
  speaker = await openSpeakerView();
  await speaker.getByRole('heading', { level: 1, name: '河口片区' }).waitFor();
  const after = [await time('已用'), await time('本页'), await time('本部分')];
  const drift = after.map(([value], i) => Math.abs(secondsOf(value) - secondsOf(before[i][0])));
  expect(Math.max(...drift)).toBeLessThanOrEqual(1);
});
