import { expect, it } from 'vitest';
import { run } from './command.ts';

it('shows what each recogniser finds in a text, and what is refused', async () => {
  const { code, out } = await run(['try', '2025年投资3.2亿元，增长7.5%'], '.');
  expect(code).toBe(0);
  expect(out.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
    ['2025年', 'no figure', 'zh-date'],
    ['3.2亿元', 'money 320000000 元', '投资', 'zh-quantity'],
    ['7.5%', 'percent 7.5 %', '↑ 投资', 'zh-quantity'],
    [''],
  ]);
});

it('prints JSON with --json', async () => {
  const { out } = await run(['try', '增长7.5%', '--json'], '.');
  expect(JSON.parse(out)).toMatchObject([{ rule: 'zh-quantity', start: 2, end: 6, text: '7.5%', change: 'increase' }]);
});

it('says so when nothing is found, and when there is no text', async () => {
  expect((await run(['try', '各位代表'], '.')).out).toBe('Nothing found.\n');
  expect(await run(['try'], '.')).toMatchObject({ code: 1, errors: expect.stringContaining('(E_NO_TEXT)') });
});
