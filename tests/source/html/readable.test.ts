import { describe, expect, test } from 'vitest';
import { blocksOf, droppedOf, sourceOf } from './shown.ts';

const titleOf = (markup: string) => {
  const { text, title } = sourceOf(markup);
  return title && text.slice(title.start, title.end);
};

describe('a news page of a Chinese government', () => {
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>关于上半年水利工作情况的通报-青禾县人民政府</title></head><body>
<div class="header"><div class="logo"><img src="/logo.png" alt="青禾县人民政府"></div><div>今天是2026年7月3日</div>
<ul class="nav"><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul></div>
<div class="wz">当前位置：<a href="/">首页</a> &gt; <a href="/zw">政务公开</a> &gt; 通知公告</div>
<table class="card"><tr><td>索 引 号：</td><td>QH12/2026-31</td><td>发文机关：</td><td>县水利局</td></tr></table>
<div class="bt">关于上半年水利工作<br>情况的通报</div>
<div class="info">发布时间：2026-07-03 来源：县水利局 【字体：<a href="javascript:;">大</a> <a href="javascript:;">中</a>】</div>
<div class="bdsharebuttonbox"><a href="#">分享到：</a><a href="#">微博</a></div>
<div class="TRS_Editor"><p>　　现将上半年全县水利工作情况通报如下，请认真对照检查。</p><p>　　一、供水保障</p>
<p>　　新建管网32公里，解决1.2万人饮水问题，投入资金2300万元。</p><p>附件：<a href="a.docx">1.清单.docx</a></p></div>
<div class="xgwz"><h3>相关文章</h3><ul><li><a href="/1">部署秋季水利建设</a></li><li><a href="/2">召开河长制会议</a></li></ul></div>
<div><a href="/a">上一篇：安全检查通知</a><a href="/b">下一篇：无</a></div>
<div class="footer"><p>主办：青禾县人民政府办公室，版权所有，未经许可不得转载。</p></div></body></html>`;

  test('keeps its title and its text', () => {
    expect(titleOf(page)).toBe('关于上半年水利工作情况的通报');
    expect(blocksOf(page)).toEqual([
      'heading 1: 关于上半年水利工作情况的通报',
      'paragraph: 现将上半年全县水利工作情况通报如下，请认真对照检查。',
      'paragraph: 一、供水保障',
      'paragraph: 新建管网32公里，解决1.2万人饮水问题，投入资金2300万元。',
      'paragraph: 附件：1.清单.docx',
    ]);
  });
  test('lists the rest with its reasons, in its places', () => {
    expect(droppedOf(page)).toEqual([
      'page header: 今天是2026年7月3日 首页 政务公开',
      'navigation: 当前位置：首页 > 政务公开 > 通知公告',
      'page furniture: 索 引 号： QH12/2026-31 发文机关： 县水利局',
      'page furniture: 发布时间：2026-07-03 来源：县水利局 【字体：大 中】',
      'share buttons: 分享到：微博',
      'related links: 相关文章 部署秋季水利建设 召开河长制会议',
      'navigation: 上一篇：安全检查通知下一篇：无',
      'page footer: 主办：青禾县人民政府办公室，版权所有，未经许可不得转载。',
    ]);
  });
});

describe('an English article with all that is around one', () => {
  const page = `<title>Ferries carried 41,200 people in half a year | Harbour Trust</title><body class="has-sidebar nav-open">
<a href="#main">Skip to main content</a><div id="cookie-banner"><p>We use cookies to make this site better for everybody who reads it.</p></div>
<header><a href="/">Harbour Trust</a><nav><a href="/news">News</a><a href="/about">About</a></nav></header>
<main id="main"><article><header><h1>Ferries carried 41,200 people in half a year</h1><p>By Ann Lee</p></header>
<p>The ferries carried 41,200 people between January and June, 7.5% more than a year before.</p>
<div class="share"><a href="#">Mail</a></div><h2 id="related-work">Related work</h2><p>Two quays were rebuilt for £3.2 million, and the third follows in autumn.</p>
<aside><p>Figures count both directions; children under six are left out of them.</p></aside></article>
<section class="related"><h2>More stories</h2><h3><a href="/1">A boat</a></h3><p>The council agreed on Tuesday to buy a second boat for the islands.</p><h3><a href="/2">Pier</a></h3></section>
<div id="comments"><h2>2 comments</h2><div class="comment">Great news for all of us who live across the water!</div><div class="comment">When?</div></div></main>
<aside><p>Get our news by mail every Friday morning before the boats go.</p></aside>
<footer><p>© 2026 Harbour Trust. The trust is a registered charity in the county.</p></footer>`;

  test('keeps the article, its own header and aside, and a heading whose id sounds like furniture', () => {
    expect(titleOf(page)).toBe('Ferries carried 41,200 people in half a year');
    expect(blocksOf(page)).toEqual([
      'heading 1: Ferries carried 41,200 people in half a year',
      'paragraph: By Ann Lee',
      'paragraph: The ferries carried 41,200 people between January and June, 7.5% more than a year before.',
      'heading 2: Related work',
      'paragraph: Two quays were rebuilt for £3.2 million, and the third follows in autumn.',
      'paragraph: Figures count both directions; children under six are left out of them.',
    ]);
  });
  test('lists the rest with its reasons', () => {
    expect(droppedOf(page).map((line) => line.slice(0, 34))).toEqual([
      'page tools: Skip to main content',
      'cookie notice: We use cookies to m',
      'page header: Harbour Trust NewsAbo',
      'share buttons: Mail',
      'related links: More stories A boat',
      'comments: 2 comments Great news fo',
      'side column: Get our news by mail ',
      'page footer: © 2026 Harbour Trust.',
    ]);
  });
});

test('an old page of tables and line breaks', () => {
  const page = `<html><head><title>全镇半年工作总结_范文网</title></head><body><table width=900><tr><td colspan=2><a href=/>首页</a> | <a href=/1>总结</a> | <a href=/2>报告</a></td></tr>
<tr><td><center><font size=5><b>全镇半年工作总结</b></font></center><br>　　上半年，全镇完成工业产值4.6亿元，增长8.1%。<br><br>　　一、抓项目<br>　　新开工项目6个，竣工3个，固定资产投资完成1.9亿元。<br></td>
<td><b>热门文章</b><br><a href=/4>村干部述职报告</a><br><a href=/5>学校安全工作总结</a><br><a href=/6>社区党建汇报</a></td></tr></table>`;
  expect(blocksOf(page)).toEqual([
    'heading 1: 全镇半年工作总结',
    'paragraph: 上半年，全镇完成工业产值4.6亿元，增长8.1%。',
    'paragraph: 一、抓项目',
    'paragraph: 新开工项目6个，竣工3个，固定资产投资完成1.9亿元。',
  ]);
  expect(droppedOf(page)).toEqual([
    'navigation: 首页 | 总结 | 报告',
    'list of links: 热门文章 村干部述职报告 学校安全工作总结 社区党建汇报',
  ]);
});

describe('the title', () => {
  const text = '<p>The ferries carried more people than in any year before.</p>';
  test.each([
    ['the heading of the first rank', '<title>Site</title><h1>Half-year review</h1>', 'Half-year review'],
    [
      'the line that <title> says too',
      '<title>半年工作总结-某县政府网</title><p>某县简报<p>半年工作总结',
      '半年工作总结',
    ],
    [
      'not the path of the page, which names it too',
      '<title>Half-year review</title><div>Half-year review</div><h2>Half-year review</h2>',
      'Half-year review',
    ],
    ['a line of Word’s own style', '<p class=MsoTitle>半年工作意见</p>', '半年工作意见'],
    [
      '<title>, without its site, where the page shows none',
      '<title>Half-year review | Harbour Trust</title>',
      'Half-year review',
    ],
    ['nothing where <title> says nothing', '<title>Untitled document</title>', null],
    ['nothing where the first line may be it', '<title>Page 3</title><p>Half-year review</p>', null],
    [
      'not the name of the site at its head',
      '<title>Roads - Harbour Trust</title><h1><a href="/">Harbour Trust</a></h1>',
      'Roads',
    ],
  ])('is %s', (_, head, title) => expect(titleOf(head + text)).toBe(title));

  test('of two equal lines the one nearer the text', () => {
    const { text: all, title } = sourceOf(
      `<title>Half-year review</title><p>Half-year review</p><h2>Half-year review</h2>${text}`,
    );
    expect(title?.start).toBe(all.lastIndexOf('Half-year review'));
  });
});

describe('dropping content is worse than keeping junk', () => {
  const text = 'The ferries carried more people than in any year before, and the quays were rebuilt.';
  test.each([
    ['the report stands in something called a side column', `<div class=sidebar><p>${text}</p></div><p>End.</p>`],
    ['the whole page is a form', `<form><p>${text}</p><select><option>x</select></form>`],
    ['the whole page is in a navigation element', `<nav><p>${text}</p></nav>`],
    ['a footer is half of the page', `<p>Short.</p><footer><p>${text}</p></footer>`],
    [
      'an element that is named like furniture holds sentences of the report',
      `<main><p>${text} ${text}</p><div class=recommendations><p>${text}</p></div></main>`,
    ],
  ])('where %s', (_, page) => expect(blocksOf(page).join()).toContain(text));

  test('a list of links amid the report stays, one at its end goes', () => {
    const links = '<ul><li><a href=1>North quay</a><li><a href=2>South quay</a><li><a href=3>Mole</a></ul>';
    expect(blocksOf(`<p>${text}</p>${links}<p>${text}</p>`)).toHaveLength(5);
    expect(droppedOf(`<p>${text}</p><p>${text}</p>${links}`)).toEqual(['list of links: North quay South quay Mole']);
  });
  test('a page of nothing but furniture keeps it', () => {
    expect(blocksOf('<nav><a href=1>North</a> <a href=2>South</a></nav>')).toEqual(['paragraph: North South']);
  });
});
