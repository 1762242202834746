import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Aspect, Callout, Deck, Slide } from '../../src/model/deck.ts';
import { renderHtml } from '../../src/output/html/render-html.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { wordsOf } from '../../src/runtime/words.ts';
import { calloutsOf, figuresOf } from '../../src/text/callouts.ts';
import { loadTheme } from '../../src/theme/themes.ts';
import { seriousFindings } from './axe.ts';
import { launchBrowser } from './launch.ts';

const SAMPLES: { name: string; locale: string; language: 'zh' | 'en'; aspect: Aspect }[] = [
  { name: 'half-year-report.zh.txt', locale: 'zh-CN', language: 'zh', aspect: '16:9' },
  { name: 'half-year-report.en.md', locale: 'en-GB', language: 'en', aspect: '4:3' },
];

const folder = mkdtempSync(join(tmpdir(), 'lectern-trace-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** A slide with a callout whose sentence is in its own notes, and the sentence as it is read. */
function slideWithCallout(deck: Deck, text: string): { slide: Slide; values: string[]; sentence: string } {
  const of = (slide: Slide) => {
    const [callout] = calloutsOf(slide);
    const figure = deck.figures[callout.figure];
    const values = figuresOf(callout)
      .map((index) => deck.figures[index])
      .sort((a, b) => a.start - b.start)
      .map(({ text }) => text);
    const { start, end } = deck.sentences[figure.sentence];
    return { slide, values, start, end };
  };
  const { slide, values, start, end } = deck.slides
    .filter((each) => each.layout !== 'comparison' && calloutsOf(each).length > 1)
    .map(of)
    .find((each) => each.slide.notes.some((note) => note.start <= each.start && each.end <= note.end))!;
  return { slide, values, sentence: text.slice(start, end).replaceAll('*', '').replace(/\s+/g, ' ') };
}

/** A pair's two ends and what they measure, as they are heard. */
const PAIR = {
  zh: { number: '95.8', name: '91.5% 到 95.8% 满意率' },
  en: { number: '15.9', name: '18.4% to 15.9% Leakage' },
};

const withoutSpace = (texts: readonly string[]) => texts.map((text) => text.replace(/\s/g, ''));

describe.each(SAMPLES)('a figure of $name in $aspect', ({ name, locale, language, aspect }) => {
  const words = wordsOf(language);
  let address: string;
  let about: ReturnType<typeof slideWithCallout>;
  let context: BrowserContext;
  let deck: Page;
  let made: Deck;
  const complaints: string[] = [];

  beforeAll(async () => {
    const { value } = await understand(new Uint8Array(readFileSync(`slides/${name}`)), name);
    made = makeDeck(value!, { aspect }).value;
    about = slideWithCallout(made, value!.source.text);
    const file = join(folder, `${name}.html`);
    writeFileSync(file, await renderHtml(made, loadTheme('plain').value!, []));
    address = pathToFileURL(file).href;
  });

  beforeEach(async () => {
    complaints.length = 0;
    const viewport = { width: aspect === '16:9' ? 1280 : 960, height: 720 };
    context = await browser.newContext({ locale, viewport });
    context.on('console', (message) => complaints.push(message.text()));
    context.on('weberror', (event) => complaints.push(event.error().message));
    deck = await context.newPage();
    await openAt(about.slide.id);
  });

  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  async function openAt(id: string): Promise<void> {
    await deck.goto(`${address}#/${id}`);
    await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
    await deck.locator(`section.present#${id}`).waitFor();
  }

  async function openSpeakerView(): Promise<Page> {
    const [speaker] = await Promise.all([deck.waitForEvent('popup'), deck.keyboard.press('s')]);
    await speaker.getByRole('region', { name: words.notes }).waitFor();
    return speaker;
  }

  const numberOf = (id: string) => Number(id.slice(1));
  const slide = (id: string) => deck.locator(`section.present#${id}`);
  const callout = () =>
    slide(about.slide.id)
      .getByRole('button')
      .filter({ has: deck.locator('.value') })
      .first();
  const dialog = () => deck.getByRole('dialog', { name: words.inReport });
  const visibleText = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll('[hidden]')) hidden.remove();
      return copy.textContent!.replace(/\s+/g, ' ').trim();
    });

  test('is called by its words, spaces between, and by what its drawings say', async () => {
    const { number, name } = PAIR[language];
    const isPair = (callout: Callout) => callout.from !== null && callout.number === number;
    const { id } = made.slides.find((each) => calloutsOf(each).some(isPair))!;
    await openAt(id);
    await slide(id).getByRole('button', { name, exact: true }).waitFor();
  });

  test('shows its sentence at a click, in its section, and goes away with Esc', async () => {
    await callout().locator('.value').click();
    await dialog().waitFor();
    expect(await visibleText(deck, '[role=dialog] blockquote')).toBe(about.sentence);
    expect(withoutSpace(await dialog().locator('mark').allInnerTexts())).toEqual(withoutSpace(about.values));
    const { section } = about.slide;
    await dialog().getByText(made.sections[section!].title!.text).first().waitFor();
    await deck.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await deck.locator('.reveal.overview').count()).toBe(0);
    expect(await callout().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('is reached, opened and closed with the keyboard', async () => {
    for (const key of ['Enter', 'Space']) {
      await callout().focus();
      await deck.keyboard.press(key);
      await dialog().waitFor();
      expect(await dialog().evaluate((element) => element.contains(document.activeElement))).toBe(true);
      await deck.keyboard.press(key);
      await dialog().waitFor({ state: 'detached' });
      expect(await callout().evaluate((element) => element === document.activeElement)).toBe(true);
    }
    await deck.keyboard.press('Tab');
    const next = slide(about.slide.id).locator(':focus');
    expect(await next.getAttribute('role')).toBe('button');
  });

  test('is the first that the keyboard finds, wherever the mouse has clicked', async () => {
    await openAt(about.slide.id);
    // With the pen the last click was beside the deck's controls.
    await deck.keyboard.press('d');
    await deck.mouse.click(640, 20);
    await deck.keyboard.press('Escape');
    await deck.keyboard.press('Tab');
    const figure = slide(about.slide.id).locator(':focus');
    expect(await figure.getAttribute('aria-haspopup')).toBe('dialog');
    await deck.keyboard.press('Enter');
    await dialog().waitFor();
  });

  test('is left where the clicker moves on', async () => {
    const index = made.slides.indexOf(about.slide);
    for (const [key, to] of [
      ['PageDown', index + 1],
      ['ArrowLeft', index - 1],
    ] as const) {
      await openAt(about.slide.id);
      await callout().locator('.value').click();
      await dialog().waitFor();
      await deck.keyboard.press(key);
      await slide(made.slides[to].id).waitFor();
      await dialog().waitFor({ state: 'detached' });
    }
  });

  test('is closed by a click outside and by its button, and opened by no click beside it', async () => {
    await callout().locator('.value').click();
    await dialog().waitFor();
    await deck.mouse.click(5, 5);
    await dialog().waitFor({ state: 'detached' });
    await callout().locator('.value').click();
    await dialog().getByRole('button', { name: words.close }).click();
    await dialog().waitFor({ state: 'detached' });
    const box = (await callout().boundingBox())!;
    await deck.mouse.click(box.x + box.width - 3, box.y + 3);
    await deck.mouse.click(640, 715);
    expect(await dialog().count()).toBe(0);
  });

  test('leads back from the words of a slide too', async () => {
    const figure = deck.locator('section:has(.points .quantity[data-source])').first();
    const id = (await figure.getAttribute('id'))!;
    await openAt(id);
    const inWords = slide(id).locator('.points').getByRole('button').first();
    const said = await inWords.innerText();
    await inWords.click();
    await dialog().locator('mark').first().waitFor();
    expect((await dialog().locator('mark').allInnerTexts()).join('').replace(/\s/g, '')).toBe(said.replace(/\s/g, ''));
  });

  test('stands on the stage in large type, and axe-core finds nothing serious', async () => {
    await callout().locator('.value').click();
    await dialog().waitFor();
    const stage = (await slide(about.slide.id).boundingBox())!;
    const panel = (await dialog().boundingBox())!;
    expect(panel.x).toBeGreaterThanOrEqual(stage.x);
    expect(panel.y).toBeGreaterThanOrEqual(stage.y);
    expect(panel.x + panel.width).toBeLessThanOrEqual(stage.x + stage.width);
    expect(panel.y + panel.height).toBeLessThanOrEqual(stage.y + stage.height);
    const sizes = await dialog()
      .locator('h2, p, blockquote, mark')
      .evaluateAll((elements) => elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
    expect(await seriousFindings(deck)).toEqual([]);
  });

  test('is lit in the speaker view, in the middle, for as long as it is shown', async () => {
    const speaker = await openSpeakerView();
    await callout().locator('.value').click();
    await speaker.locator('.lectern-notes mark').first().waitFor();
    const lit = await speaker.locator('.lectern-notes .lectern-sentence').allInnerTexts();
    // In one piece: the ground of a second one would lie over the last letter of the first.
    expect(lit.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([about.sentence]);
    await speaker.setViewportSize({ width: 820, height: 1100 });
    const bar = (await speaker.locator('.lectern-controls').boundingBox())!;
    const notes = (await speaker.locator('.lectern-notes').boundingBox())!;
    expect(notes.y + notes.height).toBeLessThanOrEqual(bar.y);
    await speaker.setViewportSize({ width: 1280, height: 800 });
    const place = await speaker.locator('.lectern-notes').evaluate((region) => {
      const own = region.getBoundingClientRect();
      return (region.querySelector('mark')!.getBoundingClientRect().top - own.top) / own.height;
    });
    expect(place).toBeGreaterThan(1 / 3 - 0.01);
    expect(place).toBeLessThan(2 / 3);
    expect(await seriousFindings(speaker)).toEqual([]);
    await speaker.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    await speaker.locator('.lectern-notes mark').first().waitFor({ state: 'detached' });
  });

  test('is lit in the notes of the slide that says it, where that is another one', async () => {
    const overview = made.slides.find(({ layout }) => layout === 'overview');
    await openAt(overview!.id);
    const speaker = await openSpeakerView();
    const before = await speaker.locator('.lectern-notes').textContent();
    await slide(overview!.id).locator('.callout .value').last().click();
    await speaker.locator('.lectern-notes mark').first().waitFor();
    await deck.keyboard.press('Escape');
    await speaker.locator('.lectern-notes mark').first().waitFor({ state: 'detached' });
    expect(await speaker.locator('.lectern-notes').textContent()).toBe(before);
  });

  test('of the notes lights its callout, by mouse and by keyboard, for a moment', async () => {
    const speaker = await openSpeakerView();
    const figure = speaker.getByRole('region', { name: words.notes }).getByRole('button').first();
    const lit = slide(about.slide.id).locator('.callout.lectern-is-lit');
    await figure.click();
    await lit.waitFor();
    await lit.waitFor({ state: 'detached' });
    await deck.emulateMedia({ reducedMotion: 'reduce' });
    await figure.press('Enter');
    await lit.waitFor();
    expect(await deck.evaluate(() => document.getAnimations().length)).toBe(0);
    expect(await lit.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await deck.keyboard.press('Shift');
    await lit.waitFor({ state: 'detached' });
  });

  test('of the index leads to its slide, and is lit there', async () => {
    const index = made.slides.find(({ layout }) => layout === 'figure-index')!;
    await deck.emulateMedia({ reducedMotion: 'reduce' });
    await openAt(index.id);
    const link = slide(index.id).locator('li:not(.said) > span > a').first();
    const [id, value] = await link.evaluate((a) => [
      a.getAttribute('href')!.replace('#/', ''),
      a.closest('li')!.getAttribute('data-source')!,
    ]);
    expect(await link.innerText()).toContain(String(numberOf(id)));
    await link.focus();
    await deck.keyboard.press('Enter');
    await slide(id).locator(`.lectern-is-lit[data-source~="${value}"]`).waitFor();
  });

  test('of the index is readable: whole, large enough, and without serious findings', async () => {
    const index = made.slides.find(({ layout }) => layout === 'figure-index')!;
    await deck.emulateMedia({ reducedMotion: 'reduce' });
    await openAt(index.id);
    const sizes = await slide(index.id)
      .locator('.index :is(b, p, a)')
      .evaluateAll((elements) => elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
    expect(await seriousFindings(deck)).toEqual([]);
  });
});
