import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, folderWith, REPORT, run } from './command.ts';

it.each([
  [[], ['report-images', 'report-images/01.png', 'report-images/02.png'], 'png 1 '],
  [['--format', 'svg'], ['report-images', 'report-images/01.svg', 'report-images/02.svg'], 'svg 1 '],
  [['--sheet', '--scale', '2', '--format', 'webp'], ['report-sheet.webp'], 'webp 2 '],
])('lectern images %j writes %j', async (options, files, content) => {
  const folder = folderWith({ 'report.txt': REPORT });
  const { code, out, errors } = await run(['images', 'report.txt', ...options], folder);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(out).toContain(files.length === 1 ? '1 picture\n' : '2 pictures\n');
  expect(filesIn(join(folder, 'out'))).toEqual(files);
  expect(readFileSync(join(folder, 'out', files.at(-1)!), 'utf8')).toContain(content);
});

it('takes a folder for pictures and a name for a sheet, and tells the files as JSON', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  const { out } = await run(['images', 'report.txt', '-o', 'talk/', '--json'], folder);
  expect(JSON.parse(out)).toMatchObject({ pictures: 2, files: [{ path: 'talk/01.png' }, { path: 'talk/02.png' }] });
  expect((await run(['images', 'report.txt', '--sheet', '-o', 'all.png'], folder)).code).toBe(0);
  expect(filesIn(folder)).toContain('all.png');
});

it('reads a pipe of one format and makes pictures of another', async () => {
  const folder = folderWith({});
  const readPipe = async () => Buffer.from('# Roads\n\nWe mended 84 km.\n');
  const line = ['images', '-', '--format', 'md', '--format', 'webp'];
  expect((await run(line, folder, { readPipe })).code).toBe(0);
  expect(filesIn(join(folder, 'out'))).toContain('report-images/01.webp');
});

it('writes over its own pictures, and not over one of somebody else, nor any beside it', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  expect((await run(['images', 'report.txt', '-o', 'talk/'], folder)).code).toBe(0);
  expect((await run(['images', 'report.txt', '-o', 'talk/'], folder)).code).toBe(0);
  const first = readFileSync(join(folder, 'talk/01.png'));
  writeFileSync(join(folder, 'talk/02.png'), 'a holiday');
  const { code, errors } = await run(['images', 'report.txt', '-o', 'talk/', '--theme', 'night'], folder);
  expect({ code, errors }).toEqual({
    code: 1,
    errors: expect.stringContaining('talk/02.png: it is there already, and Lectern did not write it (E_FOREIGN)'),
  });
  expect(readFileSync(join(folder, 'talk/01.png')).equals(first)).toBe(true);
  expect((await run(['images', 'report.txt', '-o', 'talk/', '--force'], folder)).code).toBe(0);
});

it('removes what is left of a longer deck, and nothing else', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  await run(['images', 'report.txt', '-o', 'talk/'], folder);
  await run(['images', 'report.txt', '-o', 'talk/', '--format', 'webp'], folder);
  const ours = readFileSync(join(folder, 'talk/02.png'));
  for (const name of ['03.png', '04.png', 'cover-03.png', '03.webp']) writeFileSync(join(folder, 'talk', name), ours);
  writeFileSync(join(folder, 'talk/05.png'), 'a holiday');
  const { out } = await run(['images', 'report.txt', '-o', 'talk/'], folder);
  expect(out).toContain('2 pictures\n2 pictures of the longer deck before removed\n');
  expect(filesIn(join(folder, 'talk'))).toEqual(
    ['01.png', '01.webp', '02.png', '02.webp', '03.webp', '05.png', 'cover-03.png'].sort(),
  );
});

it('names what it removed as JSON, and removes nothing of a run that fails', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  await run(['images', 'report.txt', '-o', 'talk/'], folder);
  const last = readFileSync(join(folder, 'talk/02.png'));
  writeFileSync(join(folder, 'talk/03.png'), last);
  const findCamera = async () => ({ value: null, messages: [] });
  await run(['images', 'report.txt', '-o', 'talk/'], folder, { findCamera });
  expect(filesIn(join(folder, 'talk'))).toContain('03.png');
  const { out } = await run(['images', 'report.txt', '-o', 'talk/', '--json'], folder);
  expect(JSON.parse(out)).toMatchObject({ pictures: 2, removed: ['talk/03.png'] });
});

it('says how to get a browser where there is none, and writes nothing', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  const missing = {
    level: 'error',
    code: 'E_NO_BROWSER',
    text: 'no browser found',
    hint: 'Get one: x',
    span: null,
  } as const;
  const findCamera = async () => ({ value: null, messages: [missing] });
  const { code, errors } = await run(['images', 'report.txt'], folder, { findCamera });
  expect({ code, errors }).toEqual({ code: 1, errors: 'no browser found (E_NO_BROWSER). Get one: x\n' });
  expect(filesIn(folder)).toEqual(['report.txt']);
});

it.each([
  [['images', 'report.txt', '--scale', '9'], "--scale: it can't be “9” (E_CHOICE). Choose from: 0.25–4."],
  [
    ['images', 'report.txt', '--sheet', '--format', 'svg'],
    "--sheet --format: it can't be “svg” (E_CHOICE). Choose from: png, webp.",
  ],
  [
    ['images', 'report.txt', '-o', 'a.png'],
    '-o a.png: pictures go into a folder (E_OUTPUT_FOLDER). Give a folder, with / at its end, or --sheet for one picture of all slides.',
  ],
  [
    ['report.txt', '--sheet'],
    '--sheet: only lectern images takes this (E_ONLY). Try: lectern images report.txt --sheet.',
  ],
  [
    ['report.txt', '--scale', '2'],
    '--scale: only lectern images takes this (E_ONLY). Try: lectern images report.txt --scale 2.',
  ],
])('%j: %s', async (line, message) => {
  const folder = folderWith({ 'report.txt': REPORT });
  expect(await run(line, folder)).toEqual({ code: 1, out: '', errors: `${message}\n` });
  expect(filesIn(folder)).toEqual(['report.txt']);
});
