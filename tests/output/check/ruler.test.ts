import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/output/check/finding.ts';
import { loadFonts } from '../../../src/output/fonts/load-fonts.ts';
import { slideStyle } from '../../../src/output/html/style.ts';
import { loadTheme } from '../../../src/theme/themes.ts';
import { launchBrowser } from '../../browser/launch.ts';
import { findingsOn } from '../../browser/measured.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const LINE = 'position:absolute;left:100px;top:300px;';
const FRAME = '<header><p class="where">1</p><h1 class="title">工作回顾</h1></header>';
const FOOTER = '<footer><p>上半年工作报告</p><p class="number">1 / 9</p></footer>';

/** What is found on one slide with something in it. */
async function findings(body: string, { language = 'zh-CN', theme = 'plain' } = {}): Promise<Finding[]> {
  const { value: fonts } = await loadFonts({ regular: FRAME + body + FOOTER, bold: FRAME });
  const style = slideStyle(loadTheme('plain').value!, { aspect: '16:9', scale: 1 }, fonts);
  await page.setContent(
    `<!doctype html><html lang="${language}" class="wide"><style>${style}</style><section id="s3"><div class="slide section">${FRAME}${body}${FOOTER}</div></section></html>`,
  );
  return findingsOn(page, theme);
}

describe('a slide on which all is well', () => {
  it.each([
    ['points', '<ul class="points"><li><p>新建学校三所，九月投入使用。</p></li></ul>'],
    [
      'a callout',
      '<div class="callout"><p class="value value-96">12<span class="unit">所</span></p><p class="label">学校</p></div>',
    ],
    ['a picture', '<figure><img width="300" height="200" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></figure>'],
    ['a line that ends in a closing quotation mark', '<p style="width:5em">也要真“两手硬”</p>'],
    [
      'words in the frame of a missing picture',
      '<div class="slot"><svg width="400" height="225"></svg><div><p>待补图片</p></div></div>',
    ],
  ])('has nothing to be found: %s', async (_, body) => {
    expect(await findings(body)).toEqual([]);
  });
});

describe('what is wrong on a slide', () => {
  it.each<[string, string, Partial<Finding>]>([
    [
      'words outside the stage',
      `<p style="${LINE}left:1240px;white-space:nowrap">全年目标任务</p>`,
      { kind: 'outside', words: '全年目标任务' },
    ],
    [
      'words in the footer’s place',
      `<p style="${LINE}top:650px">全年目标任务</p>`,
      { kind: 'footer', words: '全年目标任务' },
    ],
    [
      'words that their box cuts off',
      `<p style="${LINE}width:80px;overflow:hidden;white-space:nowrap">全年目标任务</p>`,
      { kind: 'clipped', found: 88 },
    ],
    [
      'words that reach out of their box',
      `<p style="${LINE}width:80px;white-space:nowrap">全年目标任务</p>`,
      { kind: 'clipped', found: 88 },
    ],
    [
      'words over words',
      `<p style="${LINE}">全年目标</p><p style="${LINE}left:150px">任务</p>`,
      { kind: 'overlap', words: '全年目标', other: '任务' },
    ],
    [
      'words over a picture',
      `<p style="${LINE}">全年目标</p><img style="${LINE}" width="90" height="90" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
      { kind: 'overlap', other: '<img>' },
    ],
    ['small words', '<p style="font-size:20px">全年目标</p>', { kind: 'small', found: 20, allowed: 24 }],
    [
      'small words in a table',
      '<table><tr><td style="font-size:19px">全年目标</td></tr></table>',
      { kind: 'small', found: 19, allowed: 20 },
    ],
    [
      'a quantity on two lines',
      `<p style="${LINE}">共投资<span class="quantity">近三十一<br>亿元</span></p>`,
      { kind: 'quantity', words: '近三十一亿元' },
    ],
    ['a number on two lines', '<p>收入51<br>万元以上</p>', { kind: 'quantity', words: '收入51' }],
    [
      'a line that begins with a closing sign',
      '<p>全年目标<br>，任务不变</p>',
      { kind: 'line-start', words: '，任务不变' },
    ],
    [
      'a line that ends with an opening sign',
      '<p>全年目标（<br>任务不变）</p>',
      { kind: 'line-end', words: '全年目标（' },
    ],
    [
      'a last line of one character',
      '<p style="text-wrap:wrap">全年目标<br>值</p>',
      { kind: 'lone-character', words: '全年目标值' },
    ],
    [
      'words too like their ground',
      '<p style="color:#888">全年目标</p>',
      { kind: 'contrast', found: 3.54, allowed: 4.5 },
    ],
    ['half transparent words', '<p style="opacity:.5">全年目标</p>', { kind: 'contrast', allowed: 4.5 }],
    [
      'words on one end of a gradient',
      '<p style="background:linear-gradient(#fff,#333)">全年目标</p>',
      { kind: 'contrast' },
    ],
    [
      'words of a drawing on its bar',
      '<svg width="300" height="90"><rect width="300" height="90" fill="#333"/><text x="20" y="50">全年目标</text></svg>',
      { kind: 'contrast', words: '全年目标' },
    ],
    [
      'six points',
      `<ul class="points">${'<li><p>全年目标</p></li>'.repeat(6)}</ul>`,
      { kind: 'points', found: 6, allowed: 5 },
    ],
    [
      'seven callouts',
      `<div class="wall">${'<div class="callout"><p class="label">目标</p></div>'.repeat(7)}</div>`,
      { kind: 'callouts', found: 7, allowed: 6 },
    ],
    ['nothing under the title', '<div class="body"></div>', { kind: 'empty', words: '工作回顾' }],
  ])('is found: %s', async (_, body, expected) => {
    expect(await findings(body)).toEqual([expect.objectContaining({ slide: 's3', ...expected })]);
  });

  it('is contrast of 7:1 where the theme promises it', async () => {
    const grey = '<p style="color:#6b6b6b">全年目标</p>';
    expect(await findings(grey)).toEqual([]);
    expect(await findings(grey, { theme: 'contrast' })).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'contrast', words: '全年目标', allowed: 7 })]),
    );
  });

  it('is no single last word in English', async () => {
    expect(await findings('<p>A line and<br>a</p>', { language: 'en' })).toEqual([]);
  });
});
