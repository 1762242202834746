import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { practisePage } from '../../src/output/html/practise-page.ts';
import { type Run, spentMs } from '../../src/runtime/practise/run.ts';
import { seriousFindings } from './axe.ts';
import {
  about,
  begin,
  deck,
  end,
  folder,
  isReady,
  keptRuns,
  newContext,
  openDeck,
  rehearseForEach,
  reload,
  START_MS,
  speak,
} from './rehearsal.ts';

rehearseForEach();

/** Clocks of tests run faster than databases write. @param ms of the run that goes on */
const isKept = (ms: number) =>
  expect.poll(async () => Math.max(...(await keptRuns()).map(spentMs))).toBeGreaterThanOrEqual(ms);

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
  await isReady();
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

  test('goes on after a reload where it stood, though the database had no time for the last of it', async () => {
    await begin();
    await speak(10_000);
    await deck.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No time');
      };
    });
    await deck.keyboard.press('ArrowRight');
    await deck.clock.runFor(7_450);
    await reload();
    await deck.getByRole('region', { name: 'Timing of the run' }).waitFor();
    await end();
    expectNear(spentOf((await keptRuns())[0]!), [10_000, 7_450 + START_MS], 1_000);
  });

  test('that a crash broke off is offered again where it stood, and loses at most a second', async () => {
    await begin();
    await speak(10_000, 7_450);
    await isKept(16_500);
    // A new window knows nothing of the old one but what was kept.
    await deck.close({ runBeforeUnload: false });
    await openDeck('deck.html', '#practise');
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

test('a figure that is hidden in the notes is found by nobody, until it is shown again', async () => {
  await begin();
  const figures = deck.getByRole('region', { name: 'Notes' }).locator('[role=button]:not([inert])');
  while ((await figures.count()) === 0) await deck.keyboard.press('ArrowRight');
  const all = await figures.count();
  for (const [hidden, count] of [
    ['half of it', null],
    ['first words', null],
    ['figures only', all],
    ['nothing', 0],
    ['full text', all],
  ] as const) {
    await deck.keyboard.press('h');
    await deck.getByRole('button', { name: `By heart: ${hidden}` }).waitFor();
    if (count !== null) expect(await figures.count(), hidden).toBe(count);
    for (const name of await figures.evaluateAll((each) =>
      each.map((figure) => (figure as HTMLElement).innerText.trim()),
    ))
      expect(name, hidden).not.toBe('');
  }
});

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
    // Told to the browser's storage once all runs were read.
    await expect.poll(() => deck.evaluate(() => localStorage.getItem('lectern.pace.en'))).not.toBeNull();
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
    expect(inSlot.end).toMatch(/late$/);
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

test.each([
  ['deck.html', 'en-US', 'How it went', 'Start a run'],
  ['deck.zh.html', 'zh-CN', '这一遍讲得怎样', '开始练习'],
])(
  'axe-core finds nothing serious on the pages of practising, nor in a run: %s for %s',
  async (name, locale, report, start) => {
    await newContext(locale);
    await openDeck(name, '#practise');
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
