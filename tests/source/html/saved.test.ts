import { expect, test } from 'vitest';
import { blocksOf, droppedOf, sourceOf } from './shown.ts';

test('Word: styles, its own lists and numbers, footnotes, remarks, hidden text', () => {
  const gap = `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span>`;
  const page = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:Author>林</o:Author></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm} --></style></head><body><div class=WordSection1>
<p class=MsoTitle>下半年工作意见<o:p></o:p></p>
<h1 style='mso-list:l1 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、${gap}</span><![endif]>总体要求</h1>
<p class=MsoNormal style='mso-outline-level:2'>（一）目标</p>
<p class=MsoNormal><span style='font-family:仿宋'>全年完成投资</span><span lang=EN-US>3.2</span><span>亿元<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>。</span></p>
<p class=MsoNormal style='mso-list:l0 level2 lfo2'><![if !supportLists]><span style='font-family:Wingdings'><span style='mso-list:Ignore'>l${gap}</span></span><![endif]>抓好项目</p>
<p class=MsoListParagraph><span style='font-family:Symbol'>·${gap}</span>抓好安全</p>
<p class=MsoListParagraph>1.${gap}逐项落实</p>
<p class=MsoNormal><span style='display:none;mso-hide:all'>内部</span>请执行。<a href="#_msocom_1">[L1]</a></p></div>
<div style='mso-element:footnote-list'><div style='mso-element:footnote'><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a>含续建。</p></div></div>
<div style='mso-element:comment-list'><p><a name="_msocom_1">[L1]</a>再核。</p></div></body></html>`;
  expect(blocksOf(page)).toEqual([
    'heading 1: 下半年工作意见',
    'heading 1: 一、总体要求',
    'heading 2: （一）目标',
    'paragraph: 全年完成投资3.2亿元。',
    'item 2 l: 抓好项目',
    'item 1 ·: 抓好安全',
    'paragraph: 1. 逐项落实',
    'paragraph: 请执行。',
    'footnote: 含续建。',
  ]);
  expect(droppedOf(page)).toEqual(['hidden: 内部', 'comment: [L1]', 'comment: [L1]再核。']);
});

test('Google Docs: bold and struck out by class, lists that say their level, remarks and footnotes', () => {
  const page = `<html><head><style>.c1{font-weight:700}.c9{text-decoration:line-through}@media print{.c2{color:red}}</style></head><body>
<p class="c5 title"><span>Half-year review</span></p><p><span class="c1">Water. </span><span class="c2">The locks were used 3,120 times, more than ever.</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p>
<ul class="c7 lst-kix_x-0 start"><li>Lock one</li></ul><ul class="c7 lst-kix_x-1 start"><li>with new gates</li></ul><p><span class="c9">Old. </span>New words.</p>
<hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Counted by hand.</span></p></div><div class="c10"><p><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Right?</span></p></div></body></html>`;
  expect(blocksOf(page)).toEqual([
    'heading 1: Half-year review',
    'paragraph: Water. The locks were used 3,120 times, more than ever.',
    'item 1 -: Lock one',
    'item 2 -: with new gates',
    'paragraph: New words.',
    'footnote: Counted by hand.',
  ]);
  expect(sourceOf(page).blocks[1]).toMatchObject({ lead: 'Water. '.length });
  expect(droppedOf(page)).toEqual(['comment: [a]', 'struck out: Old.', 'comment: [a]Right?']);
});

test('a mail whose lines were cut at a width is rejoined, an address is not', () => {
  const mail = `<div>The ferry carried more people in the year than in any of the last<br>twenty, and most of them paid by phone. The board had planned a trial<br>of the early boat in spring and will now decide in the summer about<br>the second boat, which the islands have asked for since the year of<br>the storm.</div><div>Harbour Trust<br>1 Quay Road<br>Seaham</div>`;
  expect(blocksOf(mail)).toEqual([
    expect.stringMatching(/^paragraph: The ferry carried .* since the year of the storm\.$/),
    'paragraph: Harbour Trust',
    'paragraph: 1 Quay Road',
    'paragraph: Seaham',
  ]);
});

test('a text file that a browser saved is read as one', () => {
  const saved =
    '<html><head></head><body><pre style="white-space: pre-wrap;">半年总结\n\n一、供水\n新建管网32公里，解决1.2万人饮水问题。\n-1-\n</pre></body></html>';
  expect(blocksOf(saved)).toEqual([
    'paragraph: 半年总结',
    'paragraph: 一、供水',
    'paragraph: 新建管网32公里，解决1.2万人饮水问题。',
  ]);
  expect(droppedOf(saved)).toEqual(['page number: -1-']);
});

test('a fragment without html or body is a page', () => {
  expect(blocksOf('<h2>Roads</h2>Nine were mended.')).toEqual(['heading 2: Roads', 'paragraph: Nine were mended.']);
});
