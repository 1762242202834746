import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { FIXTURE, fixtureHtml, writeFixture } from './fixture.ts';

let browser: Browser;
let deck: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  deck = await browser.newPage({ locale: 'en-US', viewport: { width: 1280, height: 720 } });
  await deck.goto(writeFixture());
  await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
});

/** As the live server's client does after an edit of the report. */
async function update(titles: readonly string[]): Promise<void> {
  const slides = titles.map((title, i) => ({ id: `s${i + 1}`, title, section: null, seconds: 10 }));
  await deck.evaluate(
    (html) => {
      const next = new DOMParser().parseFromString(html, 'text/html');
      for (const selector of ['#lectern-deck', '.slides'])
        document.querySelector(selector)!.innerHTML = next.querySelector(selector)!.innerHTML;
      document.dispatchEvent(new Event('lectern:update'));
    },
    fixtureHtml({ ...FIXTURE, slides }),
  );
}

/** What reveal.js asks, and how many of the slides answer it themselves. */
const answers = () =>
  deck.evaluate(() => {
    const root = document.querySelector('.reveal')!;
    const slides = [...document.querySelectorAll('.slides > section')];
    return {
      all: [...root.querySelectorAll('.slides section')].map(({ id }) => id),
      nested: slides.flatMap((slide) => [...slide.querySelectorAll('section, video')]).length,
      quick: slides.filter((slide) => Object.hasOwn(slide, 'querySelectorAll')).length,
      headings: slides.map((slide) => slide.querySelector('h1, h2')?.textContent),
    };
  });

test('all slides answer at once, and still find what else is asked of them', async () => {
  expect(await answers()).toEqual({
    all: ['s1', 's2', 's3', 's4'],
    nested: 0,
    quick: 4,
    headings: FIXTURE.slides.map(({ title }) => title),
  });
});

test('after an update it is the new slides that answer, and all of them are reached', async () => {
  const titles = ['Harbour report', 'New', 'Traffic', 'Also new', 'Works', 'Last'];
  await update(titles);
  expect(await answers()).toEqual({
    all: ['s1', 's2', 's3', 's4', 's5', 's6'],
    nested: 0,
    quick: 6,
    headings: titles,
  });
  for (const [i, title] of titles.entries()) {
    await deck.getByRole('group', { name: `Slide ${i + 1} of 6: ${title}` }).waitFor();
    expect(await deck.locator('.slides > section.present').count()).toBe(1);
    await deck.keyboard.press('ArrowRight');
  }
});

test('an update that takes slides away leaves none of the old ones behind', async () => {
  await deck.keyboard.press('End');
  await update(['Harbour report', 'Traffic']);
  await deck.getByRole('group', { name: 'Slide 2 of 2: Traffic' }).waitFor();
  expect((await answers()).all).toEqual(['s1', 's2']);
  await deck.keyboard.press('Home');
  await deck.getByRole('group', { name: 'Slide 1 of 2: Harbour report' }).waitFor();
});
