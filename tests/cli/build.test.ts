import { lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, folderWith, REPORT, run } from './command.ts';

describe('where the deck goes', () => {
  it.each([
    ['to out/, as HTML and PDF', [], ['out', 'out/report.html', 'out/report.pdf']],
    ['to one HTML file', ['-o', 'talk.html'], ['talk.html']],
    ['to one PDF file', ['-o', 'talk.pdf'], ['talk.pdf']],
    ['to a folder that is not there yet', ['-o', 'a/b/'], ['a', 'a/b', 'a/b/report.html', 'a/b/report.pdf']],
    ['to a folder named without a slash', ['-o', 'talk'], ['talk', 'talk/report.html', 'talk/report.pdf']],
    ['to one PowerPoint file', ['-o', 'talk.pptx'], ['talk.pptx']],
    ['as PowerPoint beside the HTML', ['--to', 'html,pptx'], ['out', 'out/report.html', 'out/report.pptx']],
    ['as HTML alone', ['--to', 'html'], ['out', 'out/report.html']],
    ['as both when both are named', ['--to', 'pdf,html'], ['out', 'out/report.html', 'out/report.pdf']],
  ])('%s', async (_, options, files) => {
    const folder = folderWith({ 'report.txt': REPORT });
    const outcome = await run(['report.txt', ...options], folder);
    expect(outcome).toMatchObject({ code: 0, errors: '' });
    expect(filesIn(folder)).toEqual([...files, 'report.txt'].sort());
  });

  it('to a folder whose name has a dot', async () => {
    const folder = folderWith({ 'report.txt': REPORT });
    mkdirSync(join(folder, 'talk.v2'));
    await run(['report.txt', '-o', 'talk.v2', '--to', 'html'], folder);
    expect(filesIn(folder)).toContain('talk.v2/report.html');
  });

  it('through a link, which stays one', async () => {
    const folder = folderWith({ 'report.txt': REPORT, 'real.html': '<meta name="generator" content="Lectern">' });
    symlinkSync('real.html', join(folder, 'talk.html'));
    await run(['report.txt', '-o', 'talk.html'], folder);
    expect(lstatSync(join(folder, 'talk.html')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.html'), 'utf8')).toContain('<!doctype html>');
  });

  it.each([
    ['a kind of file that is not written', ['-o', 'talk.docx'], 'E_OUTPUT'],
    ['one file for two', ['-o', 'talk.html', '--to', 'html,pdf'], 'E_OUTPUT_TO'],
    ['a place below a file', ['-o', 'report.txt/talk.html'], 'E_WRITE'],
    ['a place where no folder can be made', ['-o', '/proc/no-such-folder/talk.html'], 'E_WRITE'],
  ])('not to %s', async (_, options, code) => {
    const folder = folderWith({ 'report.txt': REPORT });
    const outcome = await run(['report.txt', ...options], folder);
    expect(outcome).toMatchObject({ code: 1, out: '', errors: expect.stringContaining(`(${code})`) });
    expect(filesIn(folder)).toEqual(['report.txt']);
  });
});

describe('a file that is there already', () => {
  it.each(['html', 'pdf', 'pptx'])('is left alone when Lectern did not write it (%s)', async (extension) => {
    const folder = folderWith({ 'report.txt': REPORT, [`talk.${extension}`]: 'mine' });
    const outcome = await run(['report.txt', '-o', `talk.${extension}`], folder);
    expect(outcome.code).toBe(1);
    expect(outcome.errors).toBe(
      `talk.${extension}: it is there already, and Lectern did not write it (E_FOREIGN). Give another name with -o, or --force to write over it.\n`,
    );
    expect(readFileSync(join(folder, `talk.${extension}`), 'utf8')).toBe('mine');
  });

  it('is written over with --force', async () => {
    const folder = folderWith({ 'report.txt': REPORT, 'talk.html': 'mine' });
    expect((await run(['report.txt', '-o', 'talk.html', '--force'], folder)).code).toBe(0);
    expect(readFileSync(join(folder, 'talk.html'), 'utf8')).toContain('减税');
  });

  it('is written over when it is an earlier deck', async () => {
    const folder = folderWith({ 'report.txt': REPORT });
    const line = ['report.txt', '--to', 'html,pdf,pptx'];
    await run(line, folder);
    expect((await run(line, folder)).code).toBe(0);
  });
});

it('writes PowerPoint alone by its own command, without fonts and without a browser', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  const outcome = await run(['pptx', 'report.txt', '--json'], folder, {
    loadFonts: () => Promise.reject(new Error('fonts')),
    findPrinter: () => Promise.reject(new Error('browser')),
  });
  expect(outcome).toMatchObject({ code: 0, errors: '' });
  expect(JSON.parse(outcome.out).files).toMatchObject([{ path: 'out/report.pptx', format: 'pptx' }]);
  expect(filesIn(folder)).toEqual(['out', 'out/report.pptx', 'report.txt']);
});

describe('the summary', () => {
  it('says what the deck is, what is still to fill and where the files are', async () => {
    const { out } = await run(['report.txt'], folderWith({ 'report.txt': REPORT }));
    expect(out.split('\n').slice(0, 2)).toEqual([
      '上半年工作情况报告',
      expect.stringMatching(/^\d+ slides · \d+ callouts · 1 minute · 1 blank to fill$/),
    ]);
    expect(out).toMatch(/新建学校X所/);
    expect(out).toMatch(/out\/report\.html +\d+ KB {2}\d\.\d\d s\n/);
    expect(out).toMatch(/out\/report\.pdf +\d+ KB/);
  });

  it('is in Chinese for a person whose computer is', async () => {
    const { out } = await run(['report.txt'], folderWith({ 'report.txt': REPORT }), { env: { LANG: 'zh_CN.UTF-8' } });
    expect(out).toMatch(/^\d+ 页 · \d+ 个大数字 · 约 1 分钟 · 1 处待填$/m);
  });

  it('has colours on a terminal, unless NO_COLOR is set', async () => {
    const colours = async (env: NodeJS.ProcessEnv) => {
      let out = '';
      const terminal = { isTTY: true, write: (text: string) => (out += text) };
      await run(['report.txt'], folderWith({ 'report.txt': REPORT }), { env, out: terminal });
      return out.includes('\u001b[');
    };
    expect(await colours({})).toBe(true);
    expect(await colours({ NO_COLOR: '1' })).toBe(false);
  });

  it('is JSON with --json', async () => {
    const { out, errors } = await run(['report.txt', '--json'], folderWith({ 'report.txt': REPORT }));
    expect(errors).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      title: '上半年工作情况报告',
      language: 'zh',
      blanks: [{ text: 'X' }],
      dropped: [],
      files: [
        { path: 'out/report.html', format: 'html' },
        { path: 'out/report.pdf', format: 'pdf' },
      ],
      messages: [],
    });
  });
});

it('shows progress in one line on a terminal, and leaves nothing of it', async () => {
  let errors = '';
  const terminal = { isTTY: true, write: (text: string) => (errors += text) };
  await run(['report.txt'], folderWith({ 'report.txt': REPORT }), { errors: terminal });
  expect(errors).toContain('Understanding …');
  expect(errors).not.toContain('\n');
  expect(errors.endsWith('\r\u001b[K')).toBe(true);
});

it('writes the HTML all the same where no browser is found, and says how to get one', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  const message = {
    level: 'error',
    code: 'E_NO_BROWSER',
    text: 'no browser',
    hint: 'Get one: apt',
    span: null,
  } as const;
  const outcome = await run(['report.txt'], folder, {
    findPrinter: async () => ({ value: null, messages: [message] }),
  });
  expect(outcome).toMatchObject({ code: 1, errors: 'no browser (E_NO_BROWSER). Get one: apt\n' });
  expect(filesIn(folder)).toEqual(['out', 'out/report.html', 'report.txt']);
});

it('asks for a bug report, with the stack, when the fault is its own', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  const outcome = await run(['report.txt'], folder, {
    loadFonts: () => Promise.reject(new Error('notes lost a character')),
  });
  expect(outcome.code).toBe(2);
  expect(outcome.errors).toMatch(/notes lost a character\n +at .*\n[\s\S]*This is a bug in Lectern/);
  expect(filesIn(folder)).toEqual(['report.txt']);
});

it('gives the same bytes for the same report', async () => {
  const folder = folderWith({ 'report.txt': REPORT });
  await run(['report.txt', '-o', 'first/'], folder);
  await run(['report.txt', '-o', 'second/'], folder);
  for (const name of ['report.html', 'report.pdf']) {
    expect(readFileSync(join(folder, 'first', name)).equals(readFileSync(join(folder, 'second', name)))).toBe(true);
  }
});
