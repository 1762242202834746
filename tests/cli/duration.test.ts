import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { durationSeconds } from '../../src/cli/duration.ts';
import type { DeckPage } from '../../src/model/page.ts';
import { folderWith, REPORT, run } from './command.ts';

it.each([
  ['20m', 1200],
  ['20min', 1200],
  ['20 minutes', 1200],
  ['1h05', 3900],
  ['1h5m', 3900],
  ['1 hour 5 min', 3900],
  ['2h', 7200],
  ['1200s', 1200],
  ['1m30s', 90],
  ['20分钟', 1200],
  ['20分', 1200],
  ['1小时', 3600],
  ['1个小时5分钟', 3900],
  ['90秒', 90],
])('%s is a length of a talk: %d seconds', (text, seconds) => {
  expect(durationSeconds(text)).toBe(seconds);
});

it.each(['', '20', 'soon', '0m', '30s', '13h', '-20m', '20m30', '1:05', '20 m m', '二十分钟', '1h 1h'])(
  '“%s” is none, and the person is given examples',
  async (text) => {
    expect(durationSeconds(text)).toBeNull();
    const outcome = await run(['report.txt', `--duration=${text}`], folderWith({ 'report.txt': REPORT }));
    expect(outcome).toMatchObject({ code: 1, out: '' });
    expect(outcome.errors).toBe(
      `--duration: “${text}” is no length of a talk (E_DURATION). For example: 20m, 20min, 1h05, 1200s.\n`,
    );
  },
);

it('makes the deck as long as the slot, for the summary, the agenda and the speaker', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  const { code, out } = await run(['report.txt', '--duration', '2m', '--to', 'html'], folder);
  expect(code).toBe(0);
  expect(out).toContain('2 minutes');
  const html = readFileSync(join(folder, 'out/report.html'), 'utf8');
  const page = JSON.parse(/id="lectern-deck">(.*?)<\/script>/.exec(html)![1]) as DeckPage;
  expect(page.seconds).toBe(120);
  expect(page.slides.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(120);
  const clock = (seconds: number) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  expect([...html.matchAll(/<span class="minutes">(.*?)<\/span>/g)].map(([, minutes]) => minutes)).toEqual(
    page.sections.map(({ seconds }) => clock(seconds)),
  );
});

it('says in the person’s language that a slot is far too long', async () => {
  const line = ['report.txt', '--duration', '1h', '--to', 'html'];
  const folder = folderWith({ 'report.txt': REPORT });
  expect((await run(line, folder)).errors).toMatch(
    /^\d+ characters in 60 min is \d+ a minute; \d+ is usual \(W_PACE\)\. There is room for [\d,]+ characters more, or for questions; \d min would do\.\n$/,
  );
  expect((await run(line, folder, { env: { LANG: 'zh_CN.UTF-8' } })).errors).toMatch(
    /^60 分钟讲 \d+ 字（数字按读法计），每分钟 \d+ 字，一般是 \d+ 字（W_PACE）。还可以加约 [\d,]+ 字，或留给提问；\d 分钟就够了。\n$/,
  );
});
