import { expect, test } from 'vitest';
import { TALK } from '../runtime/talk-fixture.ts';
import { type ScriptedTalk, STARTS, talkForEach } from './scripted-talk.ts';

let talk: ScriptedTalk;
talkForEach((begun) => {
  talk = begun;
});

test('after a reload the deck keeps its own keys: what is opened there, opens there', async () => {
  await talk.reload(talk.deck);
  await talk.deck.keyboard.press('g');
  await talk.deck.getByRole('dialog', { name: '查找页面' }).waitFor();
  expect(await talk.speaker.getByRole('dialog').count()).toBe(0);
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
    expect(Math.abs(secondsOf(way.replace('晚 ', '')) - lateSeconds)).toBeLessThanOrEqual(5);
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

test('reading on at the cover starts the clock; while it goes, nothing sets it to nought', async () => {
  const reset = talk.speaker.getByRole('button', { name: '计时归零' });
  expect(await reset.isDisabled()).toBe(true);
  await talk.speaker.keyboard.press('Space');
  await talk.pass(5);
  expect((await time('已用'))[0]).toBe('0:05');
  expect(await reset.isDisabled()).toBe(true);
  await talk.speaker.keyboard.press('t');
  await reset.click();
  expect((await time('已用'))[0]).toBe('0:00');
});

test('before the talk the space bar puts away a sentence that was looked at, and no clock starts', async () => {
  await talk.deck.locator('section.present .callout').click({ position: { x: 4, y: 4 } });
  await talk.speaker.locator('.lectern-notes .lectern-sentence').waitFor();
  await talk.speaker.keyboard.press('Space');
  await talk.speaker.locator('.lectern-notes .lectern-sentence').waitFor({ state: 'detached' });
  await talk.pass(5);
  expect((await time('已用'))[0]).toBe('0:00');
});

test('the meeting gives less time: the plan of talk, slide and section follows at once, in the other window too, and after a reload', async () => {
  const before = secondsOf((await time('本页'))[1].replace('计划 ', ''));
  await talk.speaker.keyboard.press('k');
  await talk.speaker.keyboard.type('4');
  const half = async () => {
    expect((await time('剩余'))[1]).toBe('计划 4:00');
    const after = secondsOf((await time('本页'))[1].replace('计划 ', ''));
    expect(Math.abs(after - (before * 240) / TALK.seconds)).toBeLessThanOrEqual(1);
  };
  await half();
  await talk.speaker.keyboard.press('Enter');
  expect(await talk.speaker.getByRole('dialog').count()).toBe(0);
  await talk.reload(talk.deck);
  await half();
  await talk.deck.keyboard.press('k');
  await talk.deck.getByLabel('会议给的时间（分钟）').fill('');
  expect((await time('剩余'))[1]).toBe(
    `计划 ${Math.floor(TALK.seconds / 60)}:${String(TALK.seconds % 60).padStart(2, '0')}`,
  );
});

test('below the notes stands what the next slide begins with, and nothing of it is read before its slide', async () => {
  const notes = talk.speaker.getByRole('region', { name: '讲稿' });
  await notes.getByText('下一页 · 河口片区').waitFor();
  expect(await notes.textContent()).toContain('河口片区上半年修路4公里');
  const read: string[] = [];
  const first = talk.speaker.getByRole('heading', { level: 1, name: '桥头片区' });
  while (await first.isVisible()) {
    read.push((await notes.locator('.lectern-is-current').textContent())!);
    await talk.speaker.keyboard.press('Space');
  }
  expect(read.join('')).not.toContain('河口');
  await talk.speaker.keyboard.press('End');
  await talk.speaker.getByRole('heading', { level: 1, name: '灯塔片区' }).waitFor();
  await notes.getByText('讲稿到此结束。').waitFor();
});
