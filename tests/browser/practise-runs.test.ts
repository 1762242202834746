import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/runtime/practise/run.ts';
import { deckOf } from '../runtime/practise/page-of.ts';
import {
  about,
  begin,
  context,
  deck,
  end,
  exported,
  folder,
  isReady,
  keptRuns,
  NOON,
  newContext,
  openDeck,
  rehearseForEach,
  reload,
  speak,
} from './rehearsal.ts';

rehearseForEach();

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
    await openDeck('deck.html', '#practise');
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

  /** Ends the run, and leaves the deck once it is kept. */
  async function endAndLeave(): Promise<void> {
    await end();
    await expect.poll(async () => (await keptRuns()).every(({ endedAt }) => endedAt !== null)).toBe(true);
    await deck.close();
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
    await endAndLeave();
    const edited = await editedDeck('edited', (report) =>
      report
        .replace(TITLE, 'title: The half-year, for the members')
        .replace(/^Three results matter most\.$/m, '')
        .concat('\n\nWe thank everyone who wrote to us.\n'),
    );
    await openDeck(edited, '#practise');
    await deck.getByRole('button', { name: /^Look at the run of/ }).waitFor();
    await deck.getByRole('button', { name: /^Figure drill: / }).click();
    expect(await front()).not.toBe(known);
  });

  test('that were broken off are not gone on with on other slides, nor in another deck that comes into the tab', async () => {
    await begin();
    await speak(20_000, 15_000);
    const edited = await editedDeck('longer', (report) => `${report}\n\n## Thanks\n\nWe thank everyone who wrote.\n`);
    await deck.goto(pathToFileURL(join(folder, edited)).href);
    await isReady();
    await deck.keyboard.press('p');
    await deck.getByText('No runs yet.').waitFor();
    expect(await deck.getByRole('button', { name: 'Go on' }).count()).toBe(0);
    expect(await deck.getByRole('region', { name: 'Timing of the run' }).count()).toBe(0);
    await deck.getByRole('button', { name: 'Start a run' }).click();
    await deck.getByRole('region', { name: 'Timing of the run' }).waitFor();
    await deck.keyboard.press('p');
    await deck.getByRole('button', { name: /^Look at the run of/ }).waitFor();
  });

  test('say what to cut of the text of now, though it was edited since', async () => {
    await begin();
    await speak(30_000, 2_000, 60_000, 3_000, 95_000, 130_000);
    await endAndLeave();
    const edited = await editedDeck(
      'thanks',
      (report) => `${report}\n\n## Thanks\n\nWe thank everyone who wrote to us in the spring.\n`,
    );
    await openDeck(edited, '#practise');
    await deck.getByRole('button', { name: /^Look at the run of/ }).click();
    await deck.getByText(/^The report was edited since/).waitFor();
    await deck.getByLabel('Minutes that the meeting gives you').fill('9');
    await deck.getByText(/Without these it takes|With all of these cut/).waitFor();
    expect(await deck.locator('.lectern-cuts li').count()).toBeGreaterThan(2);
  });

  /** Another report under the sample's title. */
  const otherReport = () =>
    editedDeck(
      'other',
      () =>
        `---\n${TITLE}\n---\n\n## Ferries\n\nThe ferries of the outer islands carried 41,200 people. The quay at Saltmouth was rebuilt in nine weeks.\n\n## Lighthouses\n\nBoth lighthouses have new lamps, and the old ones went to the school in Saltmouth.\n`,
    );

  test('have the minutes that were said for the report, edited and renamed too, and not for another of its title', async () => {
    const minutes = () => deck.getByRole('spinbutton', { name: 'Minutes that the meeting gives' });
    await deck.keyboard.press('k');
    await minutes().fill('9');
    await deck.keyboard.press('Enter');
    await deck.close();
    const edited = await editedDeck('renamed', (report) =>
      report.replace(TITLE, 'title: For the members').concat('\n\nWe thank everyone who wrote to us.\n'),
    );
    await openDeck(edited);
    await deck.keyboard.press('k');
    expect(await minutes().inputValue()).toBe('9');
    await deck.close();
    await openDeck(await otherReport());
    await deck.keyboard.press('k');
    expect(await minutes().inputValue()).toBe('');
  });

  test('are not those of another report, though it has the same title', async () => {
    await begin();
    await speak(8_000, 4_000);
    await endAndLeave();
    const other = await otherReport();
    await openDeck(other, '#practise');
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
    await deck.getByRole('region', { name: 'Timing of the run' }).waitFor();
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
