import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Aspect } from '../../src/model/deck.ts';
import type { DeckPage } from '../../src/model/page.ts';
import { charactersOf } from '../../src/output/characters.ts';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import { renderHtml } from '../../src/output/html/render-html.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { loadTheme } from '../../src/theme/themes.ts';
import { seriousFindings } from './axe.ts';
import { launchBrowser } from './launch.ts';
import { misplacedOn } from './measured.ts';

/** The decks that a newcomer sees first, as they are delivered: fonts inside, in both formats. */
const SAMPLES: { name: string; locale: string; aspect: Aspect; theme: string }[] = [
  { name: 'half-year-report.zh.txt', locale: 'zh-CN', aspect: '16:9', theme: 'plain' },
  { name: 'half-year-report.zh.txt', locale: 'en-US', aspect: '4:3', theme: 'night' },
  { name: 'half-year-report.en.md', locale: 'en-US', aspect: '16:9', theme: 'plain' },
  { name: 'half-year-report.en.md', locale: 'zh-CN', aspect: '4:3', theme: 'night' },
];

const folder = mkdtempSync(join(tmpdir(), 'lectern-present-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

async function writeDeck(name: string, aspect: Aspect, themeName: string): Promise<string> {
  const theme = loadTheme(themeName).value!;
  const { value } = await understand(new Uint8Array(readFileSync(`slides/${name}`)), name);
  const deck = makeDeck(value!, { aspect, theme }).value;
  const fonts = await loadFonts(charactersOf(deck));
  const file = join(folder, `${name}-${aspect.replace(':', 'x')}.html`);
  writeFileSync(file, await renderHtml(deck, theme, fonts.value));
  return pathToFileURL(file).href;
}

describe.each(SAMPLES)('$name in $theme, $aspect, for a reader of $locale', ({ name, locale, aspect, theme }) => {
  let address: string;
  let context: BrowserContext;
  let deck: Page;
  let about: DeckPage;
  const complaints: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    address = await writeDeck(name, aspect, theme);
  });

  beforeEach(async () => {
    complaints.length = requests.length = 0;
    const viewport = { width: aspect === '16:9' ? 1280 : 960, height: 720 };
    context = await browser.newContext({ locale, viewport });
    await context.setOffline(true);
    await context.route(/^(?!file:)/, (route) => route.abort());
    context.on('console', (message) => complaints.push(message.text()));
    context.on('weberror', (event) => complaints.push(event.error().message));
    context.on('request', (request) => requests.push(request.url()));
    deck = await context.newPage();
    await deck.goto(address);
    await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
    about = JSON.parse((await deck.locator('#lectern-deck').textContent())!) as DeckPage;
  });

  /** Whatever a test did: the page asked for nothing but itself, and the browser found nothing to complain about. */
  afterEach(async () => {
    await context.close();
    const asked = requests.filter((url) => !/^(data|blob):/.test(url));
    expect([...new Set(asked)]).toEqual([address]);
    expect(complaints).toEqual([]);
  });

  const isCurrent = (id: string) => deck.locator(`section.present#${id}`).waitFor();

  const oneOfEachLayout = () =>
    deck.locator('.slides > section').evaluateAll((sections) => {
      const ids = new Map(sections.map((section) => [section.getAttribute('data-layout'), section.id]));
      return [...ids.values()];
    });

  async function openSpeakerView(): Promise<Page> {
    const [speaker] = await Promise.all([deck.waitForEvent('popup'), deck.keyboard.press('s')]);
    await speaker.locator('.lectern-notes').waitFor();
    return speaker;
  }

  test('every slide is reached by keyboard, forth and back, and stays inside the stage', async () => {
    const { slides } = about;
    for (const { id } of slides) {
      await isCurrent(id);
      expect(await misplacedOn(deck)).toEqual([]);
      expect(
        await deck.locator(`#${id} .slide`).evaluate((slide) => slide.scrollHeight <= slide.clientHeight),
        id,
      ).toBe(true);
      await deck.keyboard.press('ArrowRight');
    }
    for (const { id } of [...slides].reverse()) {
      await isCurrent(id);
      await deck.keyboard.press('ArrowLeft');
    }
    await deck.keyboard.press('End');
    await isCurrent(slides.at(-1)!.id);
    await deck.keyboard.press('Home');
    await isCurrent(slides[0]!.id);
  });

  test('the speaker view has the notes of the current slide, whole, and follows', async () => {
    const speaker = await openSpeakerView();
    for (const { id, title } of about.slides) {
      await isCurrent(id);
      await speaker.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
      const notes = await deck.locator(`#${id} aside.notes`).textContent();
      const shown = speaker.locator('.lectern-notes > :not(.lectern-follow)');
      if (notes?.trim()) expect((await shown.allTextContents()).join('')).toBe(notes);
      await speaker.keyboard.press('PageDown');
    }
  });

  test('the speaker view’s pictures show what the room sees', async () => {
    await deck.keyboard.press('ArrowRight');
    const speaker = await openSpeakerView();
    const fonts = (page: Page, selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((slide) => {
          const { color, fontFamily, fontSize, backgroundColor } = getComputedStyle(slide);
          return { color, fontFamily, fontSize, backgroundColor, text: slide.textContent };
        });
    expect(await fonts(speaker, '.lectern-preview .slide')).toEqual(await fonts(deck, 'section.present .slide'));
    const typefaces = (page: Page) =>
      page.evaluate(() => [...document.fonts].map(({ family, weight, status }) => [family, weight, status]));
    const own = ['400', '700'].map((weight) => [expect.stringContaining('Noto Sans SC'), weight, 'loaded']);
    expect(await typefaces(deck)).toEqual(own);
    await expect.poll(() => typefaces(speaker)).toEqual(own);
  });

  test('in those pictures everything stands where it does in the room, on slides of each layout', async () => {
    await deck.emulateMedia({ reducedMotion: 'reduce' });
    const speaker = await openSpeakerView();
    /** Where the text of a slide stands on its stage, in hundredths of its width. */
    const places = (page: Page, selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((slide) => {
          const stage = slide.getBoundingClientRect();
          return [...slide.querySelectorAll('h1, h2, h3, p, li, td, dd')].flatMap((element) => {
            const { left, top, right, bottom } = element.getBoundingClientRect();
            return [left - stage.left, top - stage.top, right - left, bottom - top].map(
              (px) => (px / stage.width) * 100,
            );
          });
        });
    const farthest = async (slide: string) => {
      const [room, picture] = [await places(deck, slide), await places(speaker, '.lectern-preview .slide')];
      return room.length === picture.length ? Math.max(...room.map((at, i) => Math.abs(at - picture[i]))) : 100;
    };
    for (const id of await oneOfEachLayout()) {
      await deck.evaluate((slide) => {
        location.hash = `/${slide}`;
        // Now, before reveal.js writes the address of the slide that is left.
        dispatchEvent(new HashChangeEvent('hashchange'));
      }, id);
      await isCurrent(id);
      await expect.poll(() => farthest(`#${id} .slide`), { message: id }).toBeLessThan(1.5);
    }
  });

  test('axe-core finds nothing serious on slides of each layout, dialogs, notes here and speaker view', async () => {
    const found: Record<string, string[]> = {};
    // A slide that is still fading in has no contrast yet.
    await deck.emulateMedia({ reducedMotion: 'reduce' });
    for (const id of await oneOfEachLayout()) {
      await deck.evaluate((slide) => {
        location.hash = `/${slide}`;
        // Now, before reveal.js writes the address of the slide that is left.
        dispatchEvent(new HashChangeEvent('hashchange'));
      }, id);
      await isCurrent(id);
      found[id] = await seriousFindings(deck);
    }
    /** A dialog that a key opens; the same key, or Esc in a field, puts it away. */
    const look = async (page: Page, name: string, key: string, typed = '') => {
      await page.keyboard.press(key);
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type(typed);
      found[name] = await seriousFindings(page);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    };
    await look(deck, 'slot', 'k', '12');
    await look(deck, 'help', '?');
    await look(deck, 'jump', 'g', '1');
    await deck.keyboard.press('o');
    await deck.locator('.reveal.overview').waitFor();
    found.overview = await seriousFindings(deck);
    await deck.locator('section.present').click();
    await deck.locator('.reveal:not(.overview)').waitFor();
    await deck.keyboard.press('m');
    found.notesHere = await seriousFindings(deck);
    await deck.keyboard.press('m');
    for (const key of ['d', 'w']) await deck.keyboard.press(key);
    found.white = await seriousFindings(deck);
    for (const key of ['d', 'w']) await deck.keyboard.press(key);
    await deck.evaluate(() => {
      Object.assign(window, { wasOpen: window.open, open: () => null });
    });
    await look(deck, 'blocked', 's');
    await deck.evaluate(() => {
      window.open = (window as unknown as { wasOpen: typeof window.open }).wasOpen;
    });
    const speaker = await openSpeakerView();
    found.speaker = await seriousFindings(speaker);
    await look(speaker, 'speakerHelp', '?');
    await look(speaker, 'speakerJump', '/', '1');
    for (const key of ['q', 'a', 'l', 'w']) await speaker.keyboard.press(key);
    found.speakerInQuestions = await seriousFindings(speaker);
    // From file:// it is then a mirror of itself.
    await deck.reload();
    await speaker.locator('html[data-lectern-mirror] .lectern-notes').waitFor();
    found.mirrored = await seriousFindings(speaker);
    expect(Object.entries(found).filter(([, findings]) => findings.length > 0)).toEqual([]);
  }, 120_000);

  test('nothing moves for a reader who asked for that', async () => {
    await deck.emulateMedia({ reducedMotion: 'reduce' });
    await deck.locator('.reveal.none').waitFor();
    await deck.keyboard.press('ArrowRight');
    await isCurrent(about.slides[1]!.id);
    expect(await deck.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test('the focus of the keyboard can be seen', async () => {
    await deck.keyboard.press('Tab');
    const focused = deck.locator(':focus-visible');
    await focused.waitFor();
    const outline = await focused.evaluate((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return { outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(outline).toEqual({ outlineStyle: 'solid', width: 3 });
  });

  test('a link of the agenda leads to its section', async () => {
    const agenda = about.slides.findIndex((_, i) => i > 0 && about.slides[i]!.section === null);
    for (let i = 0; i < agenda; i++) await deck.keyboard.press('ArrowRight');
    const link = deck.locator('section.present a[href^="#/"]').last();
    const target = (await link.getAttribute('href'))!.replace('#/', '');
    await link.click();
    await isCurrent(target);
  });
});
