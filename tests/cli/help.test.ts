import { expect, it } from 'vitest';
import { version } from '../../package.json';
import { words } from '../../src/cli/words.ts';
import { run } from './command.ts';

it('shows help with examples, in Chinese to a person whose computer speaks it', async () => {
  expect(await run(['--help'], '.')).toEqual({ code: 0, out: words.en.help, errors: '' });
  expect((await run(['-h'], '.', { env: { LANG: 'zh_CN.UTF-8' } })).out).toBe(words.zh.help);
  expect((await run(['inspect', '--help'], '.')).out).toBe(words.en.help);
});

it('explains every option in both languages', () => {
  const optionsIn = (help: string) =>
    [...help.matchAll(/^ {2}(-.*?)(?: {2,}|$)/gm)].map(([, option]) => option.split(' ')[0]);
  expect(optionsIn(words.zh.help)).toEqual(optionsIn(words.en.help));
  expect(optionsIn(words.en.help)).toHaveLength(26);
});

it('tells its version', async () => {
  expect((await run(['--version'], '.')).out).toBe(`${version}\n`);
});

it('knows a mistyped command', async () => {
  const { code, errors } = await run(['insepct', 'report.txt'], '.');
  expect(code).toBe(1);
  expect(errors).toBe('no command is called insepct (E_COMMAND). Did you mean lectern inspect?\n');
});
