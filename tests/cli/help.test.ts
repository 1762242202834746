import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

it('has every message that a stage can send in Chinese too', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const codes = files
    .filter((name) => !/^cli[\\/]/.test(name))
    .flatMap((name) => [...readFileSync(join('src', name), 'utf8').matchAll(/'([EWN]_[A-Z_]{2,})'/g)])
    .map(([, code]) => code);
  // Beginnings of codes, which end in _BROWSER or _TIME.
  const beginnings = ['E_CHECK', 'E_IMAGES', 'E_PDF'];
  const known = new Set([...Object.keys(words.zh.translations), ...Object.keys(words.zh.complaints), ...beginnings]);
  expect([...new Set(codes)].filter((code) => !known.has(code))).toEqual([]);
});
