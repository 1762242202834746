import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cardsOf } from '../../src/runtime/practise/cards.ts';
import { about, deck, exported, folder, newContext, openDeck, rehearseForEach, reload } from './rehearsal.ts';

rehearseForEach();

describe('the figure drill', () => {
  const drill = () => deck.getByRole('dialog', { name: 'Figure drill' });
  const front = async () => (await drill().locator('.lectern-front').textContent())!;

  async function openDrill(): Promise<void> {
    await deck.keyboard.press('p');
    await deck.getByRole('button', { name: /^Figure drill: / }).click();
    await drill().waitFor();
  }

  /** Where figures stand that slides set large. */
  const largeOnes = () =>
    deck.evaluate(() =>
      [...document.querySelectorAll('.slides .callout')].flatMap((callout) =>
        [callout, ...callout.querySelectorAll('[data-source]')].flatMap((each) =>
          (each.getAttribute('data-source') ?? '').split(' ').map(Number.parseFloat),
        ),
      ),
    );

  test('asks by keyboard alone, first what slides set large, each with its answer, its slide and its sentence', async () => {
    await openDrill();
    const asked = await front();
    const first = cardsOf(about.figures, String).find((card) => `${card.front}?` === asked);
    expect(await largeOnes()).toContain(first!.start);
    expect(await drill().getByText(first!.back, { exact: true }).count()).toBe(0);
    await deck.keyboard.press('Enter');
    await drill().getByText(first!.back, { exact: true }).waitFor();
    await drill()
      .getByText(/^Slide \d+ of/)
      .waitFor();
    const sentence = (await drill().locator('.lectern-sentence').textContent())!;
    expect(sentence.replace(/\s/g, '')).toContain(first!.back.replace(/[^\d.,]/g, ''));
    expect(sentence.length).toBeGreaterThan(first!.back.length + 10);
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
    await openDeck('deck.html', '#practise');
    await deck.locator('input[type=file]').setInputFiles(file);
    await deck.getByText('0 runs imported, and how 1 figure was remembered.').waitFor();
    expect(await exported('JSON')).toBe(text);
    await newContext('en-US');
    await openDeck('deck.html');
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
