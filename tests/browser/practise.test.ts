import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DeckPage } from '../../src/model/page.ts';
import { practisePage } from '../../src/output/html/practise-page.ts';
import { cardsOf } from '../../src/runtime/practise/cards.ts';
import type { Run } from '../../src/runtime/practise/run.ts';
import { deckOf } from '../runtime/practise/page-of.ts';
import { seriousFindings } from './axe.ts';
import { launchBrowser } from './launch.ts';

const folder = mkdtempSync(join(tmpdir(), 'lectern-practise-'));
/** More than the deck needs. */
const START_MS = 500;
const NOON = Date.UTC(2026, 10, 27, 12);
let browser: Browser;
let context: BrowserContext;
let deck: Page;
let about: DeckPage;
const complaints: string[] = [];

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
  deck = await openDeck('deck.html');
});

afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

async function newContext(locale: string): Promise<void> {
  await context?.close();
  context = await browser.newContext({ locale, viewport: { width: 1366, height: 768 }, timezoneId: 'UTC' });
  context.on('console', (message) => complaints.push(message.text()));
  context.on('weberror', (event) => complaints.push(event.error().message));
  context.setDefaultTimeout(10_000);
  await context.setOffline(true);
  await context.clock.install({ time: NOON });
  await context.clock.pauseAt(NOON + 1000);
}

async function openDeck(name: string, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(join(folder, name)).href}${hash}`);
  await isReady(page);
  return page;
}

/** Time stands still but for what tests let go by: the deck's start needs some. */
async function isReady(page: Page): Promise<void> {
  await page.clock.runFor(START_MS);
  await page.waitForSelector('.lectern-toolbar', { state: 'attached' });
}

async function reload(): Promise<void> {
  await deck.reload();
  await isReady(deck);
}

/** Begins a run by keyboard alone. */
async function begin(): Promise<void> {
  await deck.keyboard.press('p');
  await deck.getByRole('button', { name: 'Start a run' }).waitFor();
  await deck.keyboard.press('Enter');
  await deck.getByRole('region', { name: 'Timing of the run' }).waitFor();
}

/** Speaks a slide for so many milliseconds each. */
async function speak(...times: number[]): Promise<void> {
  for (const [i, ms] of times.entries()) {
    if (i > 0) await deck.keyboard.press('ArrowRight');
    await deck.clock.runFor(ms);
  }
}

async function end(): Promise<void> {
  await deck.keyboard.press('e');
  await deck.getByRole('dialog', { name: 'How it went' }).waitFor();
}

/** What the browser's database keeps. */
const keptRuns = (page: Page = deck) =>
  page.evaluate(
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

const spentOf = ({ slides }: Run) => slides.map(({ spentMs }) => spentMs).filter((ms) => ms > 0);

/** Within so many milliseconds, one by one. */
function expectNear(spent: readonly number[], told: readonly number[], within: number): void {
  expect(spent).toHaveLength(told.length);
  for (const [i, ms] of told.entries())
    expect(Math.abs(spent[i]! - ms), `slide ${i + 1}: ${spent[i]}`).toBeLessThanOrEqual(within);
}

test('the page beside a deck opens it in practise mode', async () => {
  writeFileSync(join(folder, 'deck.practise.html'), practisePage('deck.html', { language: 'en', link: 'Practise' }));
  await deck.goto(pathToFileURL(join(folder, 'deck.practise.html')).href);
  await deck.waitForURL(/deck\.html/);
  await isReady(deck);
  await deck.getByRole('button', { name: 'Start a run' }).waitFor();
});

describe('a run', () => {
  test('has the times of the script within 0.3 s, pauses left out, and budgets that add up to the talk', async () => {
    await begin();
    const script = [4_310, 17_040, 2_900, 61_770, 33_333];
    await speak(...script);
    await deck.keyboard.press('t');
    await deck.getByText('Paused').waitFor();
    await deck.clock.runFor(45_000);
    await deck.keyboard.press('t');
    await deck.clock.runFor(5_000);
    await end();
    const [run] = await keptRuns();
    expectNear(spentOf(run!), [...script.slice(0, -1), 38_333], 300);
    expect(run!.slides.reduce((sum, { plannedMs }) => sum + plannedMs, 0)).toBe(about.neededSeconds * 1000);
  });

  test('shows slide, part and talk against their budgets, and how far it is ahead or behind', async () => {
    await begin();
    const panel = deck.getByRole('region', { name: 'Timing of the run' });
    await deck.clock.runFor(500);
    await panel.getByText('on time').waitFor();
    const [first] = about.slides;
    await deck.clock.runFor((first!.seconds + 20) * 1000);
    await panel.getByText('0:20 behind').waitFor();
    await deck.keyboard.press('ArrowRight');
    await panel.getByText(/^Part · /).waitFor();
    await panel.getByRole('button', { name: 'Pause', exact: true }).click();
    await panel.getByText('Paused').waitFor();
  });

  test('goes on after a reload, and loses at most a second', async () => {
    await begin();
    await speak(10_000, 7_450);
    await reload();
    await deck.getByRole('region', { name: 'Timing of the run' }).waitFor();
    await deck.clock.runFor(3_000);
    await end();
    const runs = await keptRuns();
    expect(runs).toHaveLength(1);
    const [first, second] = spentOf(runs[0]!);
    expectNear([first!], [10_000], 300);
    // The clock went on while the deck was loading.
    expectNear([second!], [7_450 + START_MS + 3_000], 1_000);
  });

  test('that a crash broke off is offered again where it stood, and loses at most a second', async () => {
    await begin();
    await speak(10_000, 7_450);
    // A new window knows nothing of the old one but what was kept.
    await deck.close({ runBeforeUnload: false });
    deck = await openDeck('deck.html', '#practise');
    await deck.getByText(/Go on with the run of .* so far/).waitFor();
    await deck.getByRole('button', { name: 'Go on' }).click();
    await deck.locator(`section.present#${about.slides[1]!.id}`).waitFor();
    await deck.clock.runFor(2_000);
    await end();
    const [run] = await keptRuns();
    expectNear(spentOf(run!), [10_000, 9_450], 1_000);
  });

  test('that is left by P waits, paused, and can be thrown away', async () => {
    await begin();
    await speak(3_000);
    await deck.keyboard.press('p');
    await deck.getByText(/0:03 so far/).waitFor();
    expect(await deck.getByRole('region', { name: 'Timing of the run' }).count()).toBe(0);
    await deck.getByRole('button', { name: 'Discard it' }).click();
    expect(await keptRuns()).toHaveLength(1);
    await deck.getByRole('button', { name: 'Really discard it' }).click();
    await expect.poll(() => keptRuns()).toEqual([]);
  });

  test('that was left is gone on with by Enter; where another is begun instead, it is over as far as it went', async () => {
    await begin();
    await speak(20_000);
    await deck.keyboard.press('p');
    await deck.getByText(/0:20 so far/).waitFor();
    await deck.keyboard.press('Enter');
    await deck.getByRole('region', { name: 'Timing of the run' }).waitFor();
    await deck.clock.runFor(5_000);
    await deck.keyboard.press('p');
    await deck.getByRole('button', { name: 'Start a run' }).click();
    await deck.getByRole('region', { name: 'Timing of the run' }).waitFor();
    await deck.clock.runFor(1_000);
    await deck.keyboard.press('p');
    await deck.getByRole('button', { name: 'Start a run' }).click();
    await deck.getByRole('region', { name: 'Timing of the run' }).waitFor();
    const runs = (await keptRuns()).sort((a, b) => a.startedAt - b.startedAt);
    expect(runs).toHaveLength(2);
    expect([runs[0]!.endedAt === null, runs[1]!.endedAt === null]).toEqual([false, true]);
    expectNear(spentOf(runs[0]!), [25_000], 1_000);
  });

  test('is deleted by two presses; who turns away after the first keeps it', async () => {
    await begin();
    await speak(3_000);
    await end();
    await deck.keyboard.press('Escape');
    await deck.keyboard.press('p');
    await deck.getByRole('button', { name: /^Delete the run of/ }).click();
    await deck.getByRole('button', { name: /^Really delete/ }).waitFor();
    await deck.keyboard.press('Tab');
    await deck.getByRole('button', { name: /^Delete the run of/ }).waitFor();
    expect(await keptRuns()).toHaveLength(1);
  });

  test('leaves the deck as it was: its slides fill the screen again, its keys are its own', async () => {
    const size = () => deck.locator('section.present').boundingBox();
    const before = await size();
    await begin();
    await expect.poll(async () => (await size())!.width).toBeLessThan(before!.width / 1.8);
    await deck.keyboard.press('e');
    await deck.keyboard.press('Escape');
    await expect.poll(size).toEqual(before);
    await deck.keyboard.press('e');
    expect(await deck.getByRole('dialog').count()).toBe(0);
  });
});

test.each([
  [1280, 720],
  [1024, 768],
  [768, 1024],
  [390, 844],
  [844, 390],
])(
  'a run fits a window of %s × %s: notes to read from, times on one line, every button whole',
  async (width, height) => {
    await begin();
    await speak(95_000, 2_000, 70_000);
    await deck.keyboard.press('h');
    await deck.setViewportSize({ width, height });
    const notes = (await deck.getByRole('region', { name: 'Notes' }).boundingBox())!;
    expect(notes.height).toBeGreaterThan(200);
    expect(notes.width).toBeGreaterThan(340);
    for (const time of await deck.locator('.lectern-meter dd').all()) {
      const lines = await time.evaluate(
        (dd) => dd.getClientRects()[0]!.height / Number.parseFloat(getComputedStyle(dd).fontSize),
      );
      expect(lines).toBeLessThan(2);
      expect(await time.evaluate((dd) => dd.scrollWidth - dd.clientWidth)).toBeLessThanOrEqual(0);
    }
    const buttons = await deck.locator('.lectern-run').getByRole('button').all();
    const boxes = await Promise.all(buttons.map((button) => button.boundingBox()));
    for (const [i, box] of boxes.entries()) {
      expect(box!.x >= 0 && box!.x + box!.width <= width && box!.y + box!.height <= height, `button ${i}`).toBe(true);
      expect(Math.min(box!.width, box!.height), `button ${i}`).toBeGreaterThanOrEqual(44);
      for (const other of boxes.slice(i + 1)) {
        const isApart =
          box!.x + box!.width <= other!.x + 0.5 ||
          other!.x + other!.width <= box!.x + 0.5 ||
          box!.y + box!.height <= other!.y + 0.5 ||
          other!.y + other!.height <= box!.y + 0.5;
        expect(isApart, `button ${i}`).toBe(true);
      }
    }
  },
);

test('notes are learnt by heart in steps; a key shows what is hidden, the next slide hides it again', async () => {
  await begin();
  await deck.keyboard.press('ArrowRight');
  await deck.keyboard.press('ArrowRight');
  const notes = deck.getByRole('region', { name: 'Notes' });
  const visible = () =>
    notes.evaluate((region) => {
      const letters = (region as HTMLElement).innerText.replace(/\s/g, '').length;
      return letters / (region.textContent ?? '').replace(/\s/g, '').length;
    });
  expect(await visible()).toBeGreaterThan(0.9);
  const shares: number[] = [];
  for (const name of ['half of it', 'first words', 'figures only', 'nothing']) {
    await deck.keyboard.press('h');
    await deck.getByRole('button', { name: `By heart: ${name}` }).waitFor();
    shares.push(await visible());
  }
  expect(shares[0]).toBeGreaterThan(0.3);
  expect(shares[0]).toBeLessThan(0.75);
  expect(shares[1]).toBeGreaterThan(0);
  expect(shares[1]).toBeLessThan(0.5);
  expect(shares[3]).toBe(0);
  await deck.keyboard.press('r');
  await deck.getByRole('button', { name: 'Hide it again' }).waitFor();
  expect(await visible()).toBeGreaterThan(0.9);
  await deck.keyboard.press('ArrowRight');
  await expect.poll(visible).toBe(0);
  await deck.getByRole('button', { name: 'Show it' }).click();
  expect(await visible()).toBeGreaterThan(0.9);
  await deck.keyboard.press('h');
  await deck.getByRole('button', { name: 'By heart: full text' }).waitFor();
  expect(await visible()).toBeGreaterThan(0.9);
});

describe('the report of a run', () => {
  test('has plan and actual of every part, names what ran over, and says what to cut for any slot', async () => {
    await begin();
    for (const [i, { seconds }] of about.slides.entries()) {
      if (i > 0) await deck.keyboard.press('ArrowRight');
      await deck.clock.runFor(seconds * (i === 4 ? 2500 : 1150) + 500);
    }
    await end();
    const report = deck.getByRole('dialog', { name: 'How it went' });
    const part = about.sections[about.slides[4]!.section!]!.title;
    await report.getByText(`Ran over: `).getByText(part).waitFor();
    await report.getByRole('row', { name: part }).getByText('(over)').waitFor();
    await report.getByRole('img', { name: 'Plan and actual time of each part' }).waitFor();
    await report.getByText(/words a minute/).waitFor();
    expect(await report.getByRole('row').count()).toBeGreaterThan(about.sections.length);
    await report.getByText(/^The whole talk takes .* Without these it takes/).waitFor();
    const cuts = await report.locator('.lectern-cuts li').count();
    expect(cuts).toBeGreaterThan(0);
    await report.getByLabel('Minutes that the meeting gives you').fill('600');
    await report.getByText(/^Nothing: the whole talk takes/).waitFor();
    await report.getByLabel('Minutes that the meeting gives you').fill('0.5');
    await report.getByText(/^With all of these cut it still takes/).waitFor();
    expect(await report.locator('.lectern-cuts li').count()).toBeGreaterThan(cuts);
  });

  /** Gives the whole talk, so much slower than usual, and leaves the report. */
  async function giveTalk(factor: number): Promise<void> {
    await begin();
    for (const [i, { seconds }] of about.slides.entries()) {
      if (i > 0) await deck.keyboard.press('ArrowRight');
      await deck.clock.runFor(seconds * 1000 * factor);
    }
    await end();
    await deck.keyboard.press('Escape');
  }

  const secondsOf = (time: string) => {
    const [minutes, seconds] = /(\d+):(\d+)/.exec(time)!.slice(1).map(Number);
    return minutes! * 60 + seconds!;
  };

  test('teaches the speaker view too: it plans by the slot, and says when this speaker will really be done', async () => {
    await giveTalk(1.5);
    const own = about.neededSeconds * 1.5;
    const speakerView = async () => {
      const [speaker] = await Promise.all([deck.waitForEvent('popup'), deck.keyboard.press('s')]);
      await speaker.locator('.lectern-notes').waitFor();
      const plan = await speaker.locator('.lectern-left .lectern-plan').innerText();
      const end = await speaker.locator('.lectern-end .lectern-plan').innerText();
      await speaker.close();
      return { plan: secondsOf(plan), end };
    };
    const usual = await speakerView();
    expect(Math.abs(usual.plan - own)).toBeLessThan(own * 0.02);
    await deck.keyboard.press('Home');
    await deck.keyboard.press('p');
    await deck.getByLabel('Minutes that the meeting gives you').fill('12');
    await deck.keyboard.press('Escape');
    await deck.clock.runFor(2000);
    const inSlot = await speakerView();
    expect(inSlot.plan).toBe(720);
    expect(inSlot.end).toMatch(/behind$/);
    expect(Math.abs(secondsOf(inSlot.end) - (own - 720))).toBeLessThan(own * 0.02);
  });

  test('teaches the deck this speaker’s own pace: budgets follow', async () => {
    await giveTalk(1.5);
    await deck.keyboard.press('p');
    const own = about.neededSeconds * 1.5;
    const shown = await deck.getByText(/^At your pace the whole talk takes about/).textContent();
    expect(Math.abs(secondsOf(shown!) - own)).toBeLessThan(own * 0.02);
    await deck.keyboard.press('Enter');
    await deck.getByRole('region', { name: 'Timing of the run' }).waitFor();
    await expect.poll(async () => (await keptRuns()).length).toBe(2);
    const [, next] = await keptRuns();
    const planned = next!.slides.reduce((sum, { plannedMs }) => sum + plannedMs, 0);
    expect(Math.abs(planned / 1000 - own)).toBeLessThan(own * 0.02);
  });
});

/** What a button of the list of runs gives. */
async function exported(format: string): Promise<string> {
  const [download] = await Promise.all([
    deck.waitForEvent('download'),
    deck.getByRole('button', { name: `Export ${format}`, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.runs\.(json|csv|md)$/);
  return readFileSync(await download.path(), 'utf8');
}

describe('runs', () => {
  /** As many runs as asked for, brought in from a file. */
  async function bringIn(count: number): Promise<Run[]> {
    await begin();
    await speak(8_000, 4_000);
    await end();
    const [run] = await keptRuns();
    const runs = Array.from({ length: count }, (_, i) => ({ ...run!, id: `run-${i}`, startedAt: NOON + i * 1000 }));
    await deck.keyboard.press('Escape');
    await deck.keyboard.press('p');
    await deck.getByRole('button', { name: /^Delete the run of/ }).click();
    await deck.getByRole('button', { name: /^Really delete the run of/ }).click();
    await deck.getByText('No runs yet.').waitFor();
    const file = join(folder, 'runs.json');
    writeFileSync(file, JSON.stringify({ format: 'lectern-runs', version: 1, runs }));
    await deck.locator('input[type=file]').setInputFiles(file);
    await deck.getByText(`${count} runs imported.`).waitFor();
    return runs;
  }

  test('more than twenty are kept over a reload, compared, and go to another machine and back the same', async () => {
    const runs = await bringIn(24);
    const text = await exported('JSON');
    await reload();
    await deck.keyboard.press('p');
    await deck.getByRole('img', { name: /^Length of each run/ }).waitFor();
    expect(await deck.getByRole('button', { name: /^Look at the run of/ }).count()).toBe(24);
    expect(await exported('JSON')).toBe(text);
    expect((await exported('CSV')).split('\r\n')).toHaveLength(2 + 24 * about.slides.length);
    expect((await exported('Markdown')).match(/^## /gm)).toHaveLength(24);
    const file = join(folder, 'out.json');
    writeFileSync(file, text);
    await newContext('en-US');
    deck = await openDeck('deck.html', '#practise');
    await deck.locator('input[type=file]').setInputFiles(file);
    await deck.getByText('24 runs imported.').waitFor();
    expect(await exported('JSON')).toBe(text);
    expect(await keptRuns()).toEqual(expect.arrayContaining(runs));
  });

  /** A deck of the sample after it was edited, in a file of its own. */
  async function editedDeck(name: string, edit: (report: string) => string): Promise<string> {
    const report = join(folder, `${name}.md`);
    writeFileSync(report, edit(readFileSync('slides/half-year-report.en.md', 'utf8')));
    writeFileSync(join(folder, `${name}.html`), (await deckOf(report)).html);
    return `${name}.html`;
  }

  const TITLE = 'title: Half-year report, January to June 2026';

  test('and how figures are remembered stay with a report that gets another title and other sentences', async () => {
    await deck.keyboard.press('p');
    await deck.getByRole('button', { name: /^Figure drill: / }).click();
    const front = () => deck.locator('.lectern-front').textContent();
    const known = await front();
    await deck.keyboard.press('Enter');
    await deck.keyboard.press('4');
    await expect.poll(front).not.toBe(known);
    await deck.keyboard.press('Escape');
    await begin();
    await speak(8_000, 4_000);
    await end();
    await deck.close();
    const edited = await editedDeck('edited', (report) =>
      report
        .replace(TITLE, 'title: The half-year, for the members')
        .replace(/^Three results matter most\.$/m, '')
        .concat('\n\nWe thank everyone who wrote to us.\n'),
    );
    deck = await openDeck(edited, '#practise');
    await deck.getByRole('button', { name: /^Look at the run of/ }).waitFor();
    await deck.getByRole('button', { name: /^Figure drill: / }).click();
    expect(await front()).not.toBe(known);
  });

  test('are not those of another report, though it has the same title', async () => {
    await begin();
    await speak(8_000, 4_000);
    await end();
    await deck.close();
    const other = await editedDeck(
      'other',
      () =>
        `---\n${TITLE}\n---\n\n## Ferries\n\nThe ferries of the outer islands carried 41,200 people. The quay at Saltmouth was rebuilt in nine weeks.\n\n## Lighthouses\n\nBoth lighthouses have new lamps, and the old ones went to the school in Saltmouth.\n`,
    );
    deck = await openDeck(other, '#practise');
    await deck.getByText('No runs yet.').waitFor();
    expect(await keptRuns()).toHaveLength(1);
  });

  test('that were broken off are held against what was told, and a run beside the one before it', async () => {
    await begin();
    await speak(30_000, 2_000, 90_000);
    await end();
    const report = deck.getByRole('dialog', { name: 'How it went' });
    await report.getByText(/^\d of the \d+ slides with notes were told/).waitFor();
    const last = about.sections.at(-1)!.title;
    expect(await report.getByRole('row', { name: last }).getByRole('cell').allTextContents()).toEqual([
      expect.stringMatching(/^\d:\d\d$/),
      '–',
      '–',
    ]);
    await report.getByText('Times of each slide').click();
    await report
      .getByRole('row', { name: `3 ${about.slides[2]!.title}` })
      .getByText('1:30')
      .waitFor();
    await report.getByRole('button', { name: 'Another run' }).click();
    await deck.getByRole('button', { name: 'Start a run' }).click();
    await speak(20_000);
    await end();
    await report.getByRole('columnheader', { name: 'Run before' }).waitFor();
    await report
      .getByRole('row', { name: /^Total/ })
      .getByText('2:02')
      .waitFor();
  });

  test('are begun with the word whether there is time enough', async () => {
    await deck.keyboard.press('p');
    await deck.getByText(/^At the usual pace the whole talk takes about \d+:\d\d$/).waitFor();
    await deck.getByLabel('Minutes that the meeting gives you').fill('5');
    await deck.getByText(/, \d+:\d\d more than the meeting gives you$/).waitFor();
  });

  test('a file that is something else brings in nothing', async () => {
    await deck.keyboard.press('p');
    await deck
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"runs":[1]}') });
    await deck.getByText('This file has no runs in it. Nothing was imported.').waitFor();
  });

  test('are kept elsewhere where the browser has no database, and it says so', async () => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
    });
    await reload();
    await begin();
    await speak(9_000);
    await end();
    await reload();
    await deck.keyboard.press('p');
    await deck.getByText('The browser has no database here').waitFor();
    await deck.getByRole('button', { name: /^Look at the run of/ }).waitFor();
  });
});

describe('hearing oneself', () => {
  /** What asks for the microphone, and what it is then. */
  const watchMicrophone = (isAllowed: boolean) =>
    context.addInitScript((allowed) => {
      const asked = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      Object.assign(globalThis, { microphones: [] });
      navigator.mediaDevices.getUserMedia = async (wish) => {
        if (!allowed) throw new DOMException('no', 'NotAllowedError');
        const stream = await asked(wish);
        (globalThis as unknown as { microphones: MediaStream[] }).microphones.push(stream);
        return stream;
      };
    }, isAllowed);
  /** 'live' or 'ended', of every microphone that was asked for. */
  const microphones = () =>
    deck.evaluate(() =>
      (globalThis as unknown as { microphones: MediaStream[] }).microphones.map(
        (stream) => stream.getTracks()[0]!.readyState,
      ),
    );
  /** How many takes the browser keeps. */
  const recordings = () =>
    deck.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opened = indexedDB.open('lectern');
          opened.onsuccess = () => {
            const asked = opened.result.transaction('parts').objectStore('parts').getAllKeys();
            asked.onsuccess = () => {
              opened.result.close();
              resolve(new Set((asked.result as [string, number, number][]).map(([, take]) => take)).size);
            };
          };
        }),
    );
  // A microphone has no clock but the true one.
  const spoken = (time: string) => deck.locator('.lectern-slide-time dd', { hasText: `${time} /` }).waitFor();
  const pieces = () => deck.locator('.lectern-pieces button');

  async function beginRecorded(): Promise<void> {
    await reload();
    await deck.keyboard.press('p');
    await deck.getByRole('checkbox', { name: /^Record me/ }).check();
    await deck.getByRole('button', { name: 'Start a run' }).click();
    await deck.getByRole('button', { name: 'Recording', exact: true }).waitFor();
    await deck.clock.resume();
  }

  async function hear(piece: number): Promise<void> {
    await pieces().nth(piece).click();
    const sound = () =>
      deck.evaluate(() => {
        const { readyState, error } = document.querySelector('audio')!;
        return { isReady: readyState >= 2, error: error?.message };
      });
    await expect.poll(sound).toEqual({ isReady: true, error: undefined });
  }

  test('goes on by itself after a reload; each second of before is there', async () => {
    await watchMicrophone(true);
    await beginRecorded();
    await spoken('0:03');
    await deck.reload();
    await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
    await deck.getByRole('button', { name: 'Recording', exact: true }).waitFor();
    expect(await microphones()).toEqual(['live']);
    await spoken('0:05');
    await end();
    await expect.poll(() => pieces().count()).toBe(2);
    await hear(0);
    const lasts = await deck.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const opened = indexedDB.open('lectern');
          opened.onsuccess = () => {
            const asked = opened.result.transaction('parts').objectStore('parts').getAll();
            asked.onsuccess = async () => {
              opened.result.close();
              const first = (asked.result as { take: number; audio: Blob }[]).filter(({ take }) => take === 0);
              const bytes = await new Blob(first.map(({ audio }) => audio)).arrayBuffer();
              resolve((await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes)).duration);
            };
          };
        }),
    );
    expect(lasts).toBeGreaterThan(1.9);
  });

  test('that a reload or the speaker’s no has stopped says so, and goes on when asked', async () => {
    await context.addInitScript(() => {
      const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
      navigator.mediaDevices.getUserMedia = (wish) =>
        sessionStorage.getItem('says-no') ? Promise.reject(new DOMException('no', 'NotAllowedError')) : ask(wish);
    });
    await beginRecorded();
    await spoken('0:01');
    await deck.evaluate(() => sessionStorage.setItem('says-no', 'yes'));
    await deck.reload();
    await deck.waitForSelector('.lectern-toolbar', { state: 'attached' });
    await deck.getByRole('status').getByText('Not recording. Try again').waitFor({ state: 'attached' });
    await deck.evaluate(() => sessionStorage.removeItem('says-no'));
    await deck.getByRole('button', { name: 'Not recording. Try again' }).click();
    await deck.getByRole('button', { name: 'Recording', exact: true }).waitFor();
  });

  test('begins and ends by key in the middle of a run', async () => {
    await watchMicrophone(true);
    await reload();
    await begin();
    await deck.getByRole('button', { name: 'Record', exact: true }).waitFor();
    expect(await microphones()).toEqual([]);
    await deck.clock.resume();
    await deck.keyboard.press('v');
    await deck.getByRole('button', { name: 'Recording', exact: true }).waitFor();
    await spoken('0:02');
    await deck.keyboard.press('v');
    await deck.getByRole('button', { name: 'Record', exact: true }).waitFor();
    await expect.poll(microphones).toEqual(['ended']);
    await end();
    await expect.poll(() => pieces().count()).toBe(1);
  });

  test('goes to another machine with the runs, if that is wanted, and comes back the same', async () => {
    await watchMicrophone(true);
    await beginRecorded();
    await spoken('0:02');
    await end();
    await pieces().first().waitFor();
    await deck.keyboard.press('Escape');
    await deck.keyboard.press('p');
    const without = JSON.parse(await exported('JSON')) as { recordings: unknown[] };
    expect(without.recordings).toEqual([]);
    const text = await exported('JSON with recordings');
    const file = join(folder, 'recorded.json');
    writeFileSync(file, text);
    await newContext('en-US');
    deck = await openDeck('deck.html', '#practise');
    await deck.locator('input[type=file]').setInputFiles(file);
    await deck.getByText('1 run imported.').waitFor();
    expect(await exported('JSON with recordings')).toBe(text);
    await deck.getByRole('button', { name: /^Look at the run of/ }).click();
    await deck.clock.resume();
    await hear(0);
  });

  test('of a run that was kept by an earlier version of the deck is there still', async () => {
    await deck.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opened = indexedDB.open('lectern', 2);
          opened.onupgradeneeded = () => {
            opened.result.createObjectStore('runs', { keyPath: 'id' });
            opened.result.createObjectStore('recordings', { keyPath: ['run', 'take'] });
          };
          opened.onerror = () => reject(opened.error);
          opened.onsuccess = () => {
            const change = opened.result.transaction(['runs', 'recordings'], 'readwrite');
            const { title } = JSON.parse(document.querySelector('#lectern-deck')!.textContent!) as { title: string };
            const slide = { title, section: null, spoken: 9, usualMs: 5000, plannedMs: 5000, spentMs: 5000 };
            change.objectStore('runs').put({
              id: 'old',
              deck: title,
              language: 'en',
              startedAt: 1_790_000_000_000,
              endedAt: 1_790_000_005_000,
              at: 0,
              sections: [],
              slides: [slide],
            });
            for (const take of [0, 1])
              change
                .objectStore('recordings')
                .put({ run: 'old', slide: 0, take, audio: new Blob(['x'], { type: 'audio/webm' }) });
            change.oncomplete = () => {
              opened.result.close();
              resolve();
            };
          };
        }),
    );
    await deck.keyboard.press('p');
    await deck.getByRole('button', { name: /^Look at the run of/ }).click();
    await expect.poll(() => pieces().count()).toBe(2);
  });

  test('records a piece for each slide, plays it with its slide, and deletes it with the run', async () => {
    await watchMicrophone(true);
    await reload();
    await deck.keyboard.press('p');
    await deck.getByRole('checkbox', { name: /^Record me/ }).check();
    expect(await microphones()).toEqual([]);
    await deck.getByRole('button', { name: 'Start a run' }).click();
    await deck.getByRole('region', { name: 'Timing of the run' }).waitFor();
    expect(await microphones()).toEqual(['live']);
    await deck.clock.resume();
    await spoken('0:02');
    await deck.keyboard.press('ArrowRight');
    await spoken('0:01');
    await end();
    await expect.poll(() => pieces().count()).toBe(2);
    expect(await microphones()).toEqual(['ended']);
    await hear(1);
    const player = deck.getByRole('region', { name: 'Hear yourself' });
    await player.waitFor();
    await deck.locator(`section.present#${about.slides[1]!.id}`).waitFor();
    expect(await seriousFindings(deck)).toEqual([]);
    await player.getByRole('button', { name: 'Previous slide' }).click();
    await deck.locator(`section.present#${about.slides[0]!.id}`).waitFor();
    await player.getByRole('button', { name: 'Back to the report' }).click();
    await deck.getByRole('dialog', { name: 'How it went' }).waitFor();
    await deck.keyboard.press('Escape');
    expect(await recordings()).toBe(2);
    await deck.keyboard.press('p');
    await deck.getByRole('button', { name: /^Delete the run of/ }).click();
    await deck.getByRole('button', { name: /^Really delete the run of/ }).click();
    await expect.poll(recordings).toBe(0);
  });

  test('is not what happens where the speaker says no: it says so, and the run goes without', async () => {
    await watchMicrophone(false);
    await reload();
    await deck.keyboard.press('p');
    await deck.getByRole('checkbox', { name: /^Record me/ }).check();
    await deck.getByRole('button', { name: 'Start a run' }).click();
    await deck.getByText('There is no microphone, or the browser does not allow it.').waitFor();
    expect(await deck.getByRole('checkbox', { name: /^Record me/ }).isChecked()).toBe(false);
    await deck.getByRole('button', { name: 'Start a run' }).click();
    await speak(1_000);
    await end();
    expect(await deck.locator('.lectern-pieces').count()).toBe(0);
  });
});

describe('the figure drill', () => {
  const drill = () => deck.getByRole('dialog', { name: 'Figure drill' });
  const front = async () => (await drill().locator('.lectern-front').textContent())!;

  async function openDrill(): Promise<void> {
    await deck.keyboard.press('p');
    await deck.getByRole('button', { name: /^Figure drill: / }).click();
    await drill().waitFor();
  }

  test('asks by keyboard alone, one card after the other, each with its answer and its slide', async () => {
    await openDrill();
    const [first] = cardsOf(about.figures, String);
    expect(await front()).toBe(`${first!.front}?`);
    expect(await drill().getByText(first!.back, { exact: true }).count()).toBe(0);
    await deck.keyboard.press('Enter');
    await drill().getByText(first!.back, { exact: true }).waitFor();
    await drill()
      .getByText(/^Slide \d+ of/)
      .waitFor();
    await deck.keyboard.press('3');
    await expect.poll(front).not.toBe(`${first!.front}?`);
  });

  test('goes to another machine with the runs, and goes on with what an earlier version kept by the title', async () => {
    await openDrill();
    const known = await front();
    await deck.keyboard.press('Enter');
    await deck.keyboard.press('4');
    await expect.poll(front).not.toBe(known);
    await deck.keyboard.press('Escape');
    await deck.keyboard.press('p');
    const text = await exported('JSON');
    const schedule = await deck.evaluate(() => localStorage.getItem('lectern.drill'));
    const file = join(folder, 'drill.json');
    writeFileSync(file, text);
    await newContext('en-US');
    deck = await openDeck('deck.html', '#practise');
    await deck.locator('input[type=file]').setInputFiles(file);
    await deck.getByText('0 runs imported, and how 1 figure was remembered.').waitFor();
    expect(await exported('JSON')).toBe(text);
    await newContext('en-US');
    deck = await openDeck('deck.html');
    await deck.evaluate(
      ([kept, title]) => localStorage.setItem(`lectern.drill.${title}`, kept!),
      [schedule, about.title],
    );
    await openDrill();
    expect(await front()).not.toBe(known);
  });

  test('keeps its schedule over a reload: what was known does not come, what was forgotten does', async () => {
    await openDrill();
    const known = await front();
    await deck.keyboard.press('Enter');
    await deck.keyboard.press('4');
    await expect.poll(front).not.toBe(known);
    const forgotten = await front();
    await deck.keyboard.press('Enter');
    await deck.keyboard.press('1');
    await expect.poll(front).not.toBe(forgotten);
    const third = await front();
    const schedule = await deck.evaluate(() => ({ ...localStorage }));
    await reload();
    expect(await deck.evaluate(() => ({ ...localStorage }))).toEqual(schedule);
    await openDrill();
    expect(await front()).toBe(third);
    await deck.clock.runFor(2 * 60_000);
    await deck.keyboard.press('Escape');
    await openDrill();
    expect(await front()).toBe(forgotten);
  });

  test('ends a sitting after twenty new cards and leads back', async () => {
    await openDrill();
    for (let i = 0; i < 20; i++) {
      await deck.keyboard.press('Enter');
      await drill().locator('[data-mark]').first().waitFor();
      await deck.keyboard.press('4');
    }
    await drill().getByText('That is all for this sitting.').waitFor();
    await deck.keyboard.press('Enter');
    await deck.getByRole('button', { name: 'Start a run' }).waitFor();
  });
});

test.each([
  ['deck.html', 'en-US', 'How it went', 'Start a run'],
  ['deck.zh.html', 'zh-CN', '这一遍讲得怎样', '开始练习'],
])(
  'axe-core finds nothing serious on the pages of practising, nor in a run: %s for %s',
  async (name, locale, report, start) => {
    await newContext(locale);
    deck = await openDeck(name, '#practise');
    // axe-core needs a clock that goes.
    await deck.clock.resume();
    await deck.emulateMedia({ reducedMotion: 'reduce' });
    const found: Record<string, string[]> = {};
    await deck.getByRole('button', { name: start }).waitFor();
    found.home = await seriousFindings(deck);
    await deck.keyboard.press('Enter');
    await deck.locator('.lectern-run').waitFor();
    await deck.clock.fastForward(90_000);
    await deck.keyboard.press('ArrowRight');
    await deck.locator('.lectern-ahead.lectern-over').waitFor();
    await deck.keyboard.press('h');
    found.run = await seriousFindings(deck);
    await deck.keyboard.press('e');
    await deck.getByRole('dialog', { name: report }).waitFor();
    found.report = await seriousFindings(deck);
    await deck.keyboard.press('Escape');
    await deck.keyboard.press('p');
    await deck.getByRole('button', { name: start }).waitFor();
    found.runs = await seriousFindings(deck);
    await deck.getByRole('button', { name: /^(?:Figure drill|数字卡片)/ }).click();
    found.question = await seriousFindings(deck);
    await deck.keyboard.press('Enter');
    await deck.locator('[data-mark]').first().waitFor();
    found.answer = await seriousFindings(deck);
    expect(found).toEqual({ home: [], run: [], report: [], runs: [], question: [], answer: [] });
  },
);
