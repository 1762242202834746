import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatMessage } from '../../src/cli/say-messages.ts';
import { buildFile } from '../../src/effects/build-file.ts';
import { folderWith } from '../cli/command.ts';

const REPORT = '# Harbour report\n\n## Quays\n\nTwo quays were rebuilt for £3.2 million.\n\n![The pier](pier.svg)\n';
const PIER = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400"/></svg>';

it('brings the pictures beside a report and a typeface along', async () => {
  const folder = folderWith({ 'report.md': REPORT, 'pier.svg': PIER });
  const { value, messages } = await buildFile(join(folder, 'report.md'));
  expect(messages.filter(({ level }) => level !== 'note')).toEqual([]);
  expect(value!.html).toContain(Buffer.from(PIER).toString('base64'));
  expect(value!.fonts.map(({ family, weight }) => [family, weight])).toEqual([
    ['Noto Sans SC', 400],
    ['Noto Sans SC', 700],
  ]);
});

it('takes fonts that it is given instead', async () => {
  const folder = folderWith({ 'report.md': REPORT, 'pier.svg': PIER });
  expect((await buildFile(join(folder, 'report.md'), { fonts: [] })).value!.fonts).toEqual([]);
});

it('dresses a deck in a CSS file, and says where that is wrong', async () => {
  const folder = folderWith({
    'report.txt': 'Harbour report\n\nTwo quays were rebuilt.\n',
    'mine.css': ':root { --accent: #5b2a86; }',
    'wrong.css': ':root {\n  --acent: #5b2a86;\n}',
  });
  const path = join(folder, 'report.txt');
  expect((await buildFile(path, { theme: join(folder, 'mine.css') })).value!.theme.css).toContain('#5b2a86');
  const { value, messages } = await buildFile(path, { theme: join(folder, 'wrong.css') });
  expect([value, messages.map((message) => formatMessage(message, { path }))]).toEqual([
    null,
    [`${join(folder, 'wrong.css')}:2: there is no token --acent (E_TOKEN). Did you mean --accent?`],
  ]);
});

it('holds nothing that is only said where notes are not to be given away', async () => {
  const folder = folderWith({ 'report.txt': '一、回顾\n各位代表，这句话只在讲稿里。新建学校12所。\n' });
  const { value } = await buildFile(join(folder, 'report.txt'), { hasNotes: false, fonts: [] });
  expect(value!.deck.slides.flatMap(({ notes }) => notes)).toEqual([]);
});

it('says it in Chinese to those who read Chinese', async () => {
  const folder = folderWith({ 'empty.txt': '', 'wrong.css': ':root {\n  --acent: #5b2a86;\n}' });
  const say = async (path: string, theme?: string) =>
    (await buildFile(join(folder, path), { theme })).messages.map((message) =>
      formatMessage(message, { path }, 'zh').replaceAll(join(folder, '/'), ''),
    );
  expect(await say('empty.txt')).toEqual(['empty.txt：文件是空的（E_EMPTY）。请先把报告存进去。']);
  expect(await say('nope.txt')).toEqual(['nope.txt：没有这个文件（E_MISSING）。请检查文件名和文件夹。']);
  expect(await say('empty.txt', join(folder, 'wrong.css'))).toEqual([
    'wrong.css:2: 没有 --acent 这个变量（E_TOKEN）。是不是 --accent？',
  ]);
});

it('says what it could not read: the report, the theme, or both', async () => {
  const folder = folderWith({});
  mkdirSync(join(folder, 'reports.md'));
  const codes = async (path: string, theme?: string) =>
    (await buildFile(join(folder, path), { theme })).messages.map(({ code }) => code);
  expect(await codes('nope.md')).toEqual(['E_MISSING']);
  expect(await codes('reports.md')).toEqual(['E_READ']);
  expect(await codes('nope.md', join(folder, 'nope.css'))).toEqual(['E_MISSING', 'E_MISSING']);
  expect(await codes('nope.md', 'nope')).toEqual(['E_MISSING']);
});
