import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import type { Browser } from '../../src/output/pdf/find-browser.ts';
import { findBrowser } from '../../src/output/pdf/find-browser.ts';
import { isOurPdf } from '../../src/output/pdf/pdf-details.ts';
import { printPdf } from '../../src/output/pdf/print-pdf.ts';
import { startEarly } from '../../src/output/pdf/start-browser.ts';
import type { PrintedDeck } from './read-pdf.ts';
import { readPdf } from './read-pdf.ts';

/** Han whose radicals look the same (入 ⼊, 工 ⼯, 一 ⼀), quantities, punctuation that is squeezed, Latin that joins (ff, fi). */
const SLIDES = [
  ['上半年工作报告', '一是收入3.2亿元，增长7.5%；二是人工费用“压缩”（约15个工作日）。'],
  ['Office of efficient flow', 'Leakage fell from 18.4% to 15.9%, first in the region'],
  ['下半年任务：八方面', '力争新建3~4所学校，完成投资X亿元……'],
];

let browser: Browser;
let page: string;

beforeAll(async () => {
  browser = (await findBrowser()).value!;
  page = await pageOf(SLIDES);
});

/** A page as `renderPaged` makes it, with as little as possible. */
async function pageOf(slides: string[][]): Promise<string> {
  const text = [...new Set(slides.flat().join(''))].join('');
  const { value: fonts } = await loadFonts({ regular: text, bold: text });
  const faces = fonts.map(
    ({ family, weight, base64 }) =>
      `@font-face{font-family:'${family}';font-weight:${weight};src:url(data:font/ttf;base64,${base64})}`,
  );
  const style = `${faces.join('')}@page{size:1280px 720px;margin:0}body{margin:0;font-family:'Noto Sans SC'}section{height:720px;overflow:hidden;break-after:page}section:last-child{break-after:auto}`;
  const sections = slides.map(([title, line]) => `<section><h1>${title}</h1><p>${line}</p></section>`);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>工作报告（上半年）</title><style>${style}</style></head><body>${sections.join('')}</body></html>`;
}

describe('a printed deck', () => {
  let bytes: Uint8Array;
  let printed: PrintedDeck;
  beforeAll(async () => {
    bytes = (await printPdf(page, browser)).value!;
    printed = await readPdf(bytes);
  });

  it('has a page for each slide, of the size of the stage', () => {
    expect(printed.sizes).toEqual(SLIDES.map(() => [960, 540]));
  });
  it('gives back every character as itself', () => {
    expect(printed.pages).toEqual(SLIDES.map((lines) => lines.join('').replace(/\s/g, '')));
  });
  it('has a bookmark for each slide', () => {
    expect(printed.bookmarks).toEqual(SLIDES.map(([title]) => ({ title, depth: 1 })));
  });
  it('has its title and language, and is tagged for screen readers', () => {
    expect(printed).toMatchObject({ title: '工作报告（上半年）', language: 'zh-CN', isTagged: true });
  });
  it('carries one TrueType font a weight, none drawn as Type 3', () => {
    const text = Buffer.from(bytes).toString('latin1');
    expect(text.match(/\/Subtype \/CIDFontType2/g)).toHaveLength(2);
    expect(text).not.toContain('/Type3');
  });
  it('is known as Lectern’s own', () => {
    expect(isOurPdf(Buffer.from(bytes))).toBe(true);
  });
});

it('prints the same bytes again', async () => {
  const [first, second] = [await printPdf(page, browser), await printPdf(Promise.resolve(page), browser)];
  expect(Buffer.from(first.value!).equals(second.value!)).toBe(true);
});

it('tells the time only where SOURCE_DATE_EPOCH gives one', async () => {
  const dated = { ...browser, env: { ...browser.env, SOURCE_DATE_EPOCH: '1751328000' } };
  const [without, withTime] = [await printPdf(page, browser), await printPdf(page, dated)];
  expect(Buffer.from(without.value!).includes('CreationDate')).toBe(false);
  expect(Buffer.from(withTime.value!).toString('latin1')).toContain("/CreationDate (D:20250701000000+00'00')");
});

it('says who it is by, the same at every printing, and everything else is as it was', async () => {
  const signed = page.replace('<title>', '<meta name="author" content="县长 李四 (acting)"><title>');
  const [first, second] = [await printPdf(signed, browser), await printPdf(signed, browser)];
  expect(Buffer.from(first.value!).equals(second.value!)).toBe(true);
  const { author, ...rest } = await readPdf(first.value!);
  expect(author).toBe('县长 李四 (acting)');
  const { author: none, ...plain } = await readPdf((await printPdf(page, browser)).value!);
  expect(none).toBe(undefined);
  expect(rest).toEqual(plain);
});

it('says so when the browser has no font and leaves the text out', async () => {
  const fontless = { ...browser, env: { ...browser.env, FONTCONFIG_FILE: resolve('tests/output/no-fonts.conf') } };
  const { value, messages } = await printPdf(page.replace(/@font-face\{.*?\}/g, ''), fontless);
  expect(value).toBe(null);
  expect(messages.map(({ code }) => code)).toEqual(['E_PDF_BLANK']);
});

it('names the characters that no font has', async () => {
  const { value, messages } = await printPdf(await pageOf([['各位代表\u{2CEA1}', '减税3.2亿元，增长7.5%']]), browser);
  expect(value).not.toBe(null);
  expect(messages).toMatchObject([{ code: 'W_PDF_CHARACTERS', text: expect.stringContaining('\u{2CEA1}') }]);
});

it('misses nothing that only screen readers get', async () => {
  const unseen = '<span class="visually-hidden">\u{2CEA1}</span>';
  const hidden = (await pageOf([['各位代表', '减税3.2亿元']])).replace(/<\/h[12]>/, `${unseen}$&`);
  expect(hidden).toContain(unseen);
  const { value, messages } = await printPdf(hidden, browser);
  expect(value).not.toBe(null);
  expect(messages).toEqual([]);
});

it('names signs that no font has too', async () => {
  const { messages } = await printPdf(await pageOf([['各位代表\u{1F9FF}', '减税3.2亿元，增长7.5%']]), browser);
  expect(messages).toMatchObject([{ code: 'W_PDF_CHARACTERS', found: ['\u{1F9FF}'] }]);
});

it('says so when the program that was named is no browser', async () => {
  const { value, messages } = await printPdf(page, { ...browser, path: process.execPath });
  expect(value).toBe(null);
  expect(messages.map(({ code }) => code)).toEqual(['E_PDF_BROWSER']);
});

it('says so when the browser does not answer', async () => {
  const waiting = new Promise<string>(() => {});
  const { messages } = await printPdf(waiting, browser, { patienceSeconds: 0.2 });
  expect(messages.map(({ code }) => code)).toEqual(['E_PDF_TIME']);
});

/** A program that does `first` the first time, then is a browser. It notes each start. */
function moody(first: string): { program: Browser; starts: () => number } {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-moody-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const starts = join(folder, 'starts');
  writeFileSync(
    join(folder, 'browser'),
    `#!/bin/sh\necho >> '${starts}'\n[ "$(wc -l < '${starts}')" -gt 1 ] && exec '${browser.path}' "$@"\n${first}\n`,
    { mode: 0o755 },
  );
  return {
    program: { ...browser, path: join(folder, 'browser') },
    starts: () => readFileSync(starts, 'utf8').length,
  };
}

it('starts another browser where the first one dies, and says so', async () => {
  const { program, starts } = moody('exit 3');
  const { value, messages } = await printPdf(page, program);
  expect(value).not.toBe(null);
  expect(messages).toMatchObject([
    { level: 'warning', code: 'W_BROWSER_AGAIN', text: expect.stringContaining('it ended with 3; a second one did') },
  ]);
  expect(starts()).toBe(2);
});

it('ends a browser that hangs, and gives up after the second', async () => {
  const { program, starts } = moody('exec sleep 600');
  const never = { ...program, env: { ...program.env, PATH: '/usr/bin:/bin' } };
  const waiting = new Promise<string>(() => {});
  const { value, messages } = await printPdf(waiting, never, { patienceSeconds: 1.5 });
  expect(value).toBe(null);
  expect(messages).toMatchObject([{ code: 'E_PDF_TIME', text: expect.stringMatching(/nor at a second try$/) }]);
  expect(starts()).toBe(2);
});

it('prints with a browser that was started before, and with another one after it', async () => {
  const { program, starts } = moody(`exec '${browser.path}' "$@"`);
  startEarly(program);
  const first = await printPdf(page, program);
  expect(first.messages).toEqual([]);
  expect(starts()).toBe(1);
  expect((await printPdf(page, program)).value).toEqual(first.value);
  expect(starts()).toBe(2);
});

it('says so where the folder for temporary files can’t be used', async () => {
  vi.stubEnv('TMPDIR', '/no/such/folder');
  onTestFinished(() => void vi.unstubAllEnvs());
  const { value, messages } = await printPdf(page, browser);
  expect(value).toBe(null);
  expect(messages).toMatchObject([{ code: 'E_PDF_BROWSER', text: expect.stringContaining('ENOENT') }]);
});

it('leaves no file behind when it is told to stop, nor when the page fails', async () => {
  const stop = new AbortController();
  const stopped = printPdf(new Promise<string>(() => {}), browser, { signal: stop.signal });
  stop.abort(new Error('Ctrl-C'));
  await expect(stopped).rejects.toThrow('Ctrl-C');
  await expect(printPdf(Promise.reject(new Error('no page')), browser)).rejects.toThrow('no page');
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`lectern-print-${process.pid}-`))).toEqual([]);
});
