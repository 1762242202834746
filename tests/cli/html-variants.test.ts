import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, REPORT, run } from './command.ts';

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
/** A salutation is spoken and stands on no slide. */
const SAID = '各位代表、同志们';
const TALK = REPORT.replace('一、', `${SAID}：\n\n一、`);

describe('a copy without notes', () => {
  it('has nothing of what is only said, in HTML and on paper, beside the deck itself', async () => {
    const folder = folderWith({ 'report.txt': TALK });
    await run(['report.txt'], folder);
    expect(await run(['report.txt', '--no-notes'], folder)).toMatchObject({ code: 0, errors: '' });
    expect(filesIn(join(folder, 'out'))).toEqual([
      'report-no-notes.html',
      'report-no-notes.pdf',
      'report.html',
      'report.pdf',
    ]);
    expect(read(folder, 'out/report.html').includes(SAID)).toBe(true);
    expect(read(folder, 'out/report-no-notes.html').includes(SAID)).toBe(false);
    expect(read(folder, 'out/report-no-notes.pdf').includes(SAID)).toBe(false);
  });

  it('still says in the summary what is to be filled', async () => {
    const { out } = await run(['report.txt', '--no-notes', '--json'], folderWith({ 'report.txt': TALK }));
    expect(JSON.parse(out).blanks).toHaveLength(1);
  });
});

describe('a page to read', () => {
  it('is written alone, with the whole text and no script', async () => {
    const folder = folderWith({ 'report.txt': TALK });
    await run(['report.txt', '--reading'], folder);
    expect(filesIn(join(folder, 'out'))).toEqual(['report-reading.html']);
    expect(read(folder, 'out/report-reading.html').includes(SAID)).toBe(true);
    expect(read(folder, 'out/report-reading.html').includes('<script')).toBe(false);
  });

  it('goes with a PDF where both are named', async () => {
    const folder = folderWith({ 'report.txt': TALK });
    await run(['report.txt', '--reading', '--to', 'html,pdf'], folder);
    expect(filesIn(join(folder, 'out'))).toEqual(['report-reading.html', 'report.pdf']);
  });
});

describe('a deck as a folder', () => {
  it('has its program beside it, and is written over by the next', async () => {
    const folder = folderWith({ 'report.txt': TALK });
    const first = await run(['report.txt', '--split'], folder);
    expect(filesIn(join(folder, 'out'))).toEqual([
      'report',
      expect.stringMatching(/^report\/deck-.*\.js$/),
      'report/index.html',
    ]);
    expect(first.out).toContain('out/report/index.html');
    expect((await run(['report.txt', '--split'], folder)).code).toBe(0);
  });

  it('leaves a page alone that is not its own', async () => {
    const folder = folderWith({ 'report.txt': TALK });
    await run(['report.txt', '--split'], folder);
    writeFileSync(join(folder, 'out/report/index.html'), 'mine');
    expect((await run(['report.txt', '--split'], folder)).errors).toContain('(E_FOREIGN)');
    expect(read(folder, 'out/report/index.html')).toBe('mine');
  });
});

it.each([
  ['a page to read without what is to be read', ['--reading', '--no-notes'], 'E_NO_NOTES'],
  ['a page to read as PDF', ['--reading', '--to', 'pdf'], 'E_ONLY_HTML'],
  ['a folder of one file', ['--split', '-o', 'talk.html'], 'E_SPLIT_FILE'],
])('refuses %s', async (_, options, code) => {
  const folder = folderWith({ 'report.txt': TALK });
  const outcome = await run(['report.txt', ...options], folder);
  expect(outcome).toMatchObject({ code: 1, out: '', errors: expect.stringContaining(`(${code})`) });
  expect(filesIn(folder)).toEqual(['report.txt']);
});

it('prints no handout of a copy without notes', async () => {
  const outcome = await run(['pdf', 'report.txt', '--handout', '--no-notes'], folderWith({ 'report.txt': TALK }));
  expect(outcome).toMatchObject({ code: 1, errors: expect.stringContaining('(E_NO_NOTES)') });
});
