import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asTyped } from '../../src/cli/as-typed.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { filesIn, folderWith, REPORT, run } from './command.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex');

/** Files that no deck can be made of; each with the line that says so. */
const BAD: [string, string, string | Uint8Array, RegExp][] = [
  ['an empty file', 'report.txt', '', /^report\.txt: .*empty.* \(E_EMPTY\)\. \S.*$/],
  ['a file of white space', 'report.txt', ' \n\t\n', /^report\.txt: .* \(E_EMPTY\)\. \S.*$/],
  ['a picture renamed to .txt', 'report.txt', PNG, /^report\.txt: .*PNG.* \(E_BINARY\)\. \S.*$/],
  ['a kind of file that is not read', 'report.odt', 'x', /^report\.odt: .* \(E_FORMAT\)\. \S.*$/],
  ['a file without extension', 'report', 'x', /^report: .* \(E_FORMAT\)\. \S.*$/],
  [
    'bytes that are no text in any encoding',
    'report.txt',
    Buffer.from([0x81, 0xff, 0xfe, 0x81, 0xff, 0x20, 0xff, 0xff]),
    /^report\.txt: .* \(E_(?:ENCODING|BINARY)\)\. \S.*$/,
  ],
];

describe.each(['build', 'inspect'])('%s', (command) => {
  const line = (file: string) => (command === 'build' ? [file] : [command, file]);

  it.each(BAD)('says in one line what is wrong with %s, and writes nothing', async (_, name, content, message) => {
    const folder = folderWith({ [name]: content });
    const { code, out, errors } = await run(line(name), folder);
    expect(errors.trimEnd()).toMatch(message);
    expect(errors.trimEnd()).not.toContain('\n');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(filesIn(folder)).toEqual([name]);
  });

  it('says the same in Chinese to a person whose computer is', async () => {
    const folder = folderWith({ 'report.txt': '' });
    const { errors } = await run(line('report.txt'), folder, { env: { LC_ALL: 'zh_CN.UTF-8' } });
    expect(errors).toBe('report.txt：文件是空的（E_EMPTY）。请先把报告存进去。\n');
  });

  it('names the file that was probably meant', async () => {
    const { code, errors } = await run(line('reprot.txt'), folderWith({ 'report.txt': REPORT }));
    expect(code).toBe(1);
    expect(errors).toBe('reprot.txt: there is no such file (E_MISSING). Did you mean report.txt?\n');
  });

  it('takes no folder for a report', async () => {
    const folder = folderWith({});
    mkdirSync(join(folder, 'reports.txt'));
    expect((await run(line('reports.txt'), folder)).errors).toBe(
      'reports.txt: this is a folder (E_FOLDER). Name a report in it, or all of a kind: lectern reports.txt/*.docx.\n',
    );
  });

  it('refuses 50 MB of text unread', async () => {
    const folder = folderWith({ 'report.txt': '' });
    truncateSync(join(folder, 'report.txt'), 50 * 1024 * 1024);
    expect((await run(line('report.txt'), folder)).errors).toBe(
      'report.txt: 50 MB, at most 8 MB are read (E_TOO_BIG). Give the report alone, without appendices.\n',
    );
  });

  it('wants one report', async () => {
    const folder = folderWith({ 'a.txt': REPORT, 'b.txt': REPORT });
    expect((await run(command === 'build' ? [] : [command], folder)).errors).toContain('(E_NO_REPORT)');
    if (command !== 'build')
      expect((await run([...line('a.txt'), 'b.txt'], folder)).errors).toContain('(E_ONE_REPORT)');
  });
});

it.each([
  [['report.txt', '--thme', 'plain'], 'unknown option --thme (E_OPTION). Did you mean --theme?'],
  [['report.txt', '--theme', 'palin'], '--theme: no theme is called “palin” (E_THEME). Did you mean plain?'],
  [['report.txt', '--aspect', '21:9'], "--aspect: it can't be “21:9” (E_CHOICE). Choose from: 16:9, 4:3."],
  [['report.txt', '--lang', 'fr'], "--lang: it can't be “fr” (E_CHOICE). Choose from: zh, en."],
  [['report.txt', '--to', 'odp'], "--to: it can't be “odp” (E_CHOICE). Choose from: html, pdf, handout, pptx, md."],
])('%j: %s', async (line, message) => {
  const folder = folderWith({ 'report.txt': REPORT });
  expect(await run(line, folder)).toEqual({ code: 1, out: '', errors: `${message}\n` });
  expect(filesIn(folder)).toEqual(['report.txt']);
});

it.each([
  [['report.txt', '--theme'], /^--theme: its value is missing \(E_OPTION_VALUE\)\. Choose from: plain, .*council.*\.$/],
  [
    ['report.txt', '-o'],
    /^-o, --output: its value is missing \(E_OPTION_VALUE\)\. For example: --output talk\.html\.$/,
  ],
  [['report.txt', '--to', '--steps'], /^--to: its value is missing .* For example: --to html,pptx\.$/],
  [['report.txt', '--force=yes'], /^--force: it takes no value \(E_OPTION_VALUE\)\. Write --force alone\.$/],
])('%j: names the option whose value is wrong, and what it may be', async (line, message) => {
  const { code, errors } = await run(line, folderWith({ 'report.txt': REPORT }));
  expect(code).toBe(1);
  expect(errors.trimEnd()).toMatch(message);
});

it('offers pictures alone for pictures, and the person’s own report in an example', async () => {
  const folder = folderWith({ 'my report.txt': REPORT });
  expect((await run(['images', 'my report.txt', '--format', 'gif'], folder)).errors).toContain(
    'Choose from: png, webp, svg.',
  );
  expect((await run(['my report.txt', '--sheet'], folder)).errors).toContain(
    'Try: lectern images "my report.txt" --sheet.',
  );
});

it('is not taken in by a file that is called nearly as a command, and knows a command without its report', async () => {
  const folder = folderWith({ drafts: REPORT });
  expect((await run(['drafts'], folder)).errors).toContain('drafts: ');
  expect((await run(['drafst'], folder)).errors).toContain('Did you mean lectern draft?');
});

it('says how to call the command as this person has to call it', async () => {
  const env = { npm_command: 'exec' };
  const folder = folderWith({ 'report.txt': REPORT });
  expect((await run(['inspect'], folder, { env })).errors).toContain('npx lectern report.txt, or npx lectern --help');
  expect((await run(['report.txt', '--to', 'html'], folder, { env })).out).toContain('npx lectern blanks report.txt');
  expect((await run(['help'], folder, { env })).out).toContain('npx lectern present REPORT');
});

it.each(Object.keys(commands))('calls lectern %s so', (command) => {
  expect(asTyped(`lectern ${command} a.txt`, { npm_command: 'run-script' })).toBe(`npx lectern ${command} a.txt`);
  expect(asTyped('The lectern costs £300.', { npm_command: 'run-script' })).toBe('The lectern costs £300.');
});

it('gives the mistake as JSON too, where JSON is asked for', async () => {
  const { out, errors } = await run(['inspect', 'gone.txt', '--json'], folderWith({}));
  expect(JSON.parse(out)).toMatchObject({ messages: [{ level: 'error', code: 'E_MISSING' }] });
  expect(errors).toContain('(E_MISSING)');
});
