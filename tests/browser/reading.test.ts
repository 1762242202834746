import { expect, test } from 'vitest';
import { TALK } from '../runtime/talk-fixture.ts';
import { type ScriptedTalk, talkForEach } from './scripted-talk.ts';

let talk: ScriptedTalk;
talkForEach((begun) => {
  talk = begun;
});

/** What is read, and whether it stands in the middle third of the notes, all of it or, where it is higher, as much as fits. */
function read(): Promise<{ text: string; isInMiddle: boolean }> {
  return talk.speaker.locator('.lectern-notes').evaluate((region) => {
    const pieces = [...region.querySelectorAll('.lectern-is-current')];
    const { top, height } = region.getBoundingClientRect();
    const [from, to] = [pieces[0].getBoundingClientRect().top, pieces.at(-1)!.getBoundingClientRect().bottom];
    const [first, last] = [top + height / 3 - 1, top + (height * 2) / 3 + 1];
    const isInMiddle = to - from > height / 3 ? from <= first + 2 && to >= last - 2 : from >= first && to <= last;
    return { text: pieces.map(({ textContent }) => textContent).join(''), isInMiddle };
  });
}

const sentences = () =>
  talk.speaker.locator('.lectern-notes').evaluate(
    (region) =>
      [...region.querySelectorAll(':scope > :not(.lectern-follow)')]
        .map(({ textContent }) => textContent)
        .join('')
        .match(/[^。]+。/g)!,
  );

const goOn = (key: string) => talk.speaker.keyboard.press(key);

test('the space bar reads the whole talk, sentence by sentence, each in the middle third', async () => {
  const inMiddle: boolean[] = [];
  for (const { title } of TALK.slides) {
    await talk.speaker.getByRole('heading', { level: 1, name: title }).waitFor();
    for (const sentence of await sentences()) {
      const { text, isInMiddle } = await read();
      expect(text).toBe(sentence);
      inMiddle.push(isInMiddle);
      await goOn('Space');
    }
  }
  expect(inMiddle.length).toBe(12 * 6 + 66);
  expect(inMiddle.filter(Boolean).length / inMiddle.length).toBeGreaterThanOrEqual(0.95);
});

test.each([14, 60])('type of %i px keeps what is read in the middle third', async (size) => {
  for (let at = 26; at !== size; at += Math.sign(size - at) * 2) await goOn(size > 26 ? '+' : '-');
  for (let i = 0; i < 12; i++) {
    expect((await read()).isInMiddle).toBe(true);
    await goOn('Space');
  }
});

test('at its pace the notes of a slide take the time that the slide has, and then wait', async () => {
  await goOn('End');
  const { seconds } = TALK.slides.at(-1)!;
  await talk.speaker.getByRole('button', { name: '讲稿自动往下走' }).click();
  const all = await sentences();
  const heard = new Map<string, boolean>();
  for (let second = 0; second < seconds; second++) {
    const { text, isInMiddle } = await read();
    heard.set(text, isInMiddle);
    const expected = Math.floor((second / seconds) * all.join('').length);
    expect(Math.abs(all.join('').indexOf(text) - expected)).toBeLessThanOrEqual(text.length + 1);
    await talk.pass(1);
  }
  expect([...heard.keys()]).toEqual(all);
  expect([...heard.values()].every(Boolean)).toBe(true);
  await talk.pass(30);
  expect((await read()).text).toBe(all.at(-1));
});

test('a pause stops the pace too, and questions', async () => {
  for (const key of ['t', 'q']) {
    await goOn('a');
    await talk.pass(1);
    await goOn(key);
    const { text } = await read();
    await talk.pass(60);
    expect((await read()).text).toBe(text);
    await goOn(key);
  }
});

test('scrolled by hand, the sentence in the middle is the one that is read; a click chooses one', async () => {
  await goOn('End');
  const notes = talk.speaker.locator('.lectern-notes');
  await notes.evaluate((region) => {
    region.scrollTop = region.scrollHeight;
  });
  const all = await sentences();
  await expect.poll(async () => (await read()).text).toBe(all.at(-1));
  await goOn('Shift+Space');
  expect(await read()).toEqual({ text: all.at(-2), isInMiddle: true });
  await notes.getByText(all[2]).click({ position: { x: 30, y: 10 } });
  expect(await read()).toEqual({ text: all[2], isInMiddle: true });
});

test('sentences that the slide shows something of are marked, their figures lit', async () => {
  const marked = await talk.speaker.locator('.lectern-on-slide').allTextContents();
  expect(marked).toEqual([(await sentences())[0]]);
  expect(await talk.speaker.locator('.lectern-notes .lectern-figure').allTextContents()).toEqual(['3公里']);
});

test('a reload of the deck finds the sentence again', async () => {
  await goOn('ArrowRight');
  for (let i = 0; i < 4; i++) await goOn('Space');
  const { text } = await read();
  await talk.reload(talk.deck);
  await expect.poll(read).toEqual({ text, isInMiddle: true });
});

test('with the notes below the slide the space bar reads on in them', async () => {
  await talk.speaker.close();
  await talk.deck.keyboard.press('m');
  const current = talk.deck.locator('.lectern-is-current');
  await talk.deck.keyboard.press('Space');
  await expect.poll(() => current.textContent()).toBe('路修到了家门口，老人出门不再绕行。');
  for (let i = 0; i < 5; i++) await talk.deck.keyboard.press('Space');
  await talk.deck.locator('section.present#s2').waitFor();
});
