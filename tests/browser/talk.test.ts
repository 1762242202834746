import { expect, test } from 'vitest';
import { TALK } from '../runtime/talk-fixture.ts';
import { type ScriptedTalk, STARTS, talkForEach } from './scripted-talk.ts';

let talk: ScriptedTalk;
talkForEach((begun) => {
  talk = begun;
});

/** What the speaker view says under a name: '已用' → ['1:30', '']. */
function time(name: string): Promise<string[]> {
  const row = talk.speaker
    .locator('.lectern-times > div')
    .filter({ has: talk.speaker.getByText(name, { exact: true }) });
  return row.locator('dd').allTextContents();
}

const secondsOf = (time: string) => time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

test('the budgets of the slides add up to the slot, and those of the sections to their slides', async () => {
  const slides: number[] = [];
  const sections = new Map<number, number>();
  for (const { section } of TALK.slides) {
    slides.push(secondsOf((await time('本页'))[1].replace('计划 ', '')));
    sections.set(section!, secondsOf((await time('本部分'))[1].replace('计划 ', '')));
    await talk.deck.keyboard.press('ArrowRight');
  }
  const sum = (all: number[]) => all.reduce((total, each) => total + each, 0);
  expect(sum(slides)).toBe(TALK.seconds);
  expect(sum([...sections.values()])).toBe(TALK.seconds);
});

test('a talk that is late and then keeps to its plan ends when the speaker view says', async () => {
  await talk.speaker.keyboard.press('t');
  const lateBy = [0, 12, -5, 20, 0, 8];
  const seen: { end: string; way: string }[] = [];
  for (const [i, { seconds }] of TALK.slides.entries()) {
    await talk.pass(seconds + (lateBy[i] ?? 0));
    if (i < TALK.slides.length - 1) await talk.speaker.keyboard.press('ArrowRight');
    if (i >= lateBy.length) seen.push({ end: (await time('预计结束'))[0], way: (await time('预计结束'))[1] });
  }
  const ended = new Date(await talk.deck.evaluate(() => Date.now()));
  const lateSeconds = (ended.getTime() - STARTS.getTime()) / 1000 - TALK.seconds;
  expect(lateSeconds).toBe(35);
  const clock = ended.toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });
  for (const { end, way } of seen) {
    expect(end).toBe(clock);
    expect(Math.abs(secondsOf(way.replace('慢了 ', '')) - lateSeconds)).toBeLessThanOrEqual(5);
  }
});

test('questions stop the talk, are timed apart, and lead back to where it stopped', async () => {
  await talk.speaker.keyboard.press('t');
  await talk.pass(25);
  await talk.speaker.keyboard.press('ArrowRight');
  await talk.pass(10);
  await talk.speaker.keyboard.press('q');
  await talk.speaker.keyboard.press('End');
  await talk.speaker.getByRole('heading', { level: 1, name: '灯塔片区' }).waitFor();
  await talk.pass(90);
  expect(await time('已用')).toEqual(['0:35', '答问 1:30']);
  expect((await time('预计结束'))[1]).toBe('正按计划');
  await talk.speaker.getByRole('button', { name: '继续讲' }).click();
  await talk.speaker.getByRole('heading', { level: 1, name: '河口片区' }).waitFor();
  await talk.pass(5);
  expect(await time('已用')).toEqual(['0:40', '答问 1:30']);
  expect((await time('本页'))[0]).toBe('0:15');
});

test.each(['deck', 'speaker'] as const)('a reload of the %s in the middle of it leaves both in step', async (which) => {
  await talk.speaker.keyboard.press('t');
  await talk.pass(25);
  await talk.speaker.keyboard.press('ArrowRight');
  await talk.pass(14);
  await talk.reload(talk[which]);
  await talk.speaker.getByRole('heading', { level: 1, name: '河口片区' }).waitFor();
  await talk.pass(1);
  const now = await talk.deck.evaluate(() => Date.now());
  const truth = (now - STARTS.getTime()) / 1000;
  const shown = [await time('已用'), await time('本页'), await time('本部分')].map(([value]) => secondsOf(value));
  for (const [i, expected] of [truth, truth - 25, truth].entries())
    expect(Math.abs(shown[i] - expected)).toBeLessThanOrEqual(1);
  await talk.speaker.keyboard.press('ArrowRight');
  await talk.speaker.getByRole('heading', { level: 1, name: '东岸片区' }).waitFor();
  await talk.deck.locator('section.present#s3').waitFor();
});
