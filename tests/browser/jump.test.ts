import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seriousFindings } from './axe.ts';
import { type ScriptedTalk, talkForEach } from './scripted-talk.ts';

let talk: ScriptedTalk;
talkForEach((begun) => {
  talk = begun;
});

async function ask(page: Page, key: string, words: string): Promise<void> {
  await page.keyboard.press(key);
  await page.getByRole('dialog', { name: '查找页面' }).waitFor();
  await page.keyboard.type(words);
}

const options = (page: Page) => page.getByRole('option').allTextContents();
const isCurrent = (place: number) => talk.deck.locator(`section.present#s${place}`).waitFor();

test('from the speaker view a word leads to its slide, and the notes to its sentence', async () => {
  await ask(talk.speaker, '/', '第8段 灯塔');
  expect(await options(talk.speaker)).toEqual(['12灯塔片区第8段经过灯塔的集市，施工让出早晚，摊主照常开张。']);
  expect(await talk.speaker.locator('[role=option] mark').allTextContents()).toEqual(['第8段', '灯塔']);
  await talk.speaker.keyboard.press('Enter');
  await isCurrent(12);
  expect(await talk.speaker.locator('.lectern-is-current').textContent()).toContain('第8段');
  expect(await talk.speaker.getByRole('dialog').count()).toBe(0);
});

test.each([
  ['a number', '７', 7],
  ['a title', '新港', 9],
  ['initials', 'gd', 8],
  ['a figure', '14 公里', 12],
])('in the deck %s leads to its slide', async (_, words, place) => {
  await ask(talk.deck, 'g', words);
  await talk.deck.keyboard.press('Enter');
  await isCurrent(place);
});

test('a figure that is asked for is lit on its slide, and its sentence in the notes', async () => {
  await ask(talk.speaker, '/', '7公里');
  await talk.speaker.keyboard.press('Enter');
  await isCurrent(5);
  await talk.deck.locator('section.present .callout.lectern-is-lit', { hasText: '7公里' }).waitFor();
  expect(await talk.speaker.locator('.lectern-is-current').allTextContents()).toEqual([
    expect.stringContaining('7公里'),
  ]);
});

test('arrows choose among what was found, a click goes there, Esc stays', async () => {
  await ask(talk.deck, 'g', '修路');
  const found = await options(talk.deck);
  expect(found.length).toBe(12);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await talk.deck.keyboard.press(key);
  expect(await talk.deck.getByRole('option', { selected: true }).textContent()).toBe(found[1]);
  const active = await talk.deck.getByRole('combobox').getAttribute('aria-activedescendant');
  expect(await talk.deck.locator(`#${active}`).textContent()).toBe(found[1]);
  await talk.deck.keyboard.press('Escape');
  await isCurrent(1);
  expect(await talk.deck.locator('.reveal.overview').count()).toBe(0);
  await ask(talk.deck, 'g', '修路');
  await talk.deck.getByRole('option').nth(4).click();
  await isCurrent(5);
});

test('nothing that is typed is taken for a key, and the input method keeps its own Enter', async () => {
  await ask(talk.deck, 'g', '?b.');
  expect(await talk.deck.getByRole('dialog').count()).toBe(1);
  await talk.deck.getByText('没有找到').waitFor();
  await talk.deck.getByRole('combobox').fill('新港');
  await talk.deck.getByRole('combobox').dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await isCurrent(1);
  expect(await talk.deck.getByRole('dialog').count()).toBe(1);
});

test('what was asked for is shown, were the screen black', async () => {
  await talk.deck.keyboard.press('b');
  await ask(talk.deck, 'g', '5');
  await talk.deck.keyboard.press('Enter');
  await isCurrent(5);
  await talk.deck.locator('.reveal:not(.paused)').waitFor();
});

test('axe-core finds nothing serious in the dialog, in either window', async () => {
  // It waits for its own timers.
  await talk.context.clock.resume();
  for (const page of [talk.deck, talk.speaker]) {
    await ask(page, 'g', '片区');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }
});
