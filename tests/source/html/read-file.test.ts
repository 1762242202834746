import { describe, expect, test } from 'vitest';
import { readSource } from '../../../src/source/read-source.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** 减税增效 */
const GBK = [0xbc, 0xf5, 0xcb, 0xb0, 0xd4, 0xf6, 0xd0, 0xa7];
/** 減稅 */
const BIG5 = [0xb4, 0xee, 0xb5, 0x7c];
const page = (head: string, bytes: number[]) => Uint8Array.of(...utf8(`${head}<p>`), ...bytes, ...utf8('</p>'));
const read = (bytes: Uint8Array, name = 'page.html') => readSource(bytes, name);

describe('the encoding is what the page says, where its bytes are that', () => {
  test.each([
    ['GBK', page('<meta http-equiv=Content-Type content="text/html; charset=gb2312">', GBK), 'gb18030', '减税增效'],
    ['Big5', page('<meta charset="big5">', BIG5), 'big5', '減稅'],
    ['GBK, by an XML declaration', page('<?xml version="1.0" encoding="GBK"?>', GBK), 'gb18030', '减税增效'],
    ['GBK, unsaid', page('', GBK), 'gb18030', '减税增效'],
    ['GBK, called UTF-8', page('<meta charset=utf-8>', GBK), 'gb18030', '减税增效'],
    ['UTF-8, called GBK', utf8('<meta charset=gbk><p>全县水利投资增长了一成'), 'utf-8', '全县水利投资增长了一成'],
    ['UTF-8 with a mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('<meta charset=gbk><p>水')), 'utf-8', '水'],
    ['what nobody knows', utf8('<meta charset=x-nobody><p>水'), 'utf-8', '水'],
  ])('%s', async (_, bytes, encoding, text) => {
    const { value, messages } = await read(bytes);
    expect(messages).toEqual([]);
    expect(value).toMatchObject({ format: 'html', encoding, text });
  });
  test('half a character in mid-text is shown as damaged, with a warning', async () => {
    const bytes = page('<meta charset=gbk>', [
      ...Array.from({ length: 60 }, () => GBK).flat(),
      0xbc,
      0x3c,
      0x62,
      0x3e,
      0xff,
    ]);
    expect(await read(bytes)).toMatchObject({
      value: { encoding: 'gb18030' },
      messages: [{ code: 'W_DAMAGED', level: 'warning' }],
    });
  });
});

describe('what cannot be read gets one line that says why', () => {
  test.each([
    ['a page without text', '<title>x</title><body></body>', 'E_EMPTY', /no text$/],
    [
      'a page that its scripts write',
      '<div id=root></div><script src=a.js></script>',
      'E_EMPTY',
      /until its scripts run/,
    ],
    ['a page of frames', '<frameset cols="20%,*"><frame src=a.html><frame src=b.html></frameset>', 'E_EMPTY', /frames/],
    ['a web archive', 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n<html><p>x', 'E_FORMAT', /web archive/],
    ['a PDF', '%PDF-1.7', 'E_BINARY', /PDF file, not a web page/],
  ])('%s', async (_, content, code, text) => {
    const { value, messages } = await read(utf8(content));
    expect(value).toBeNull();
    expect(messages).toMatchObject([
      { level: 'error', code, text: expect.stringMatching(text), hint: expect.stringMatching(/./) },
    ]);
  });
});

test('what swallows the rest of the page is told', async () => {
  const codes = async (content: string) => (await read(utf8(content))).messages.map(({ text }) => text);
  expect(await codes('<p>甲<script>if (a < b) 乙')).toEqual([
    'page.html: a <script> is not closed, and what follows it is not read',
  ]);
  expect(await codes('<p>甲<!-- 乙')).toEqual(['page.html: a comment is not closed, and what follows it is not read']);
  expect(await codes('<p>甲<a href="x>乙</a> 丙')).toEqual([
    'page.html: a tag is not closed, and what follows it is not read',
  ]);
  expect(await codes('<p>甲<b>乙</i></p')).toEqual([]);
});

test('a page beside frames is read, with a note', async () => {
  expect(await read(utf8('<p>甲</p><iframe src=b.html></iframe>'))).toMatchObject({
    value: { text: '甲' },
    messages: [{ code: 'N_FRAME' }],
  });
});

describe('pages that nobody writes are read all the same', () => {
  const text = 'The boat came at five, and 320 people went on board of it.';
  test.each([
    ['ten thousand levels', `${'<div>'.repeat(10_000)}${text}${'</div>'.repeat(10_000)}`],
    ['ten thousand levels that never end', `${'<b><i>'.repeat(5000)}${text}`],
    ['nested tables', `${'<table><tr><td>'.repeat(3000)}${text}`],
    ['nested lists and quotations', `${'<ul><li><blockquote>'.repeat(3000)}${text}`],
    ['nested furniture', `${'<nav class=comments>'.repeat(10_000)}${text}`],
    ['two hundred thousand <', `${'<'.repeat(200_000)} ${text}`],
    ['two hundred thousand entities', `${'&amp;'.repeat(200_000)} ${text}`],
    ['a picture of megabytes', `${text}<img src="data:image/png;base64,${'A'.repeat(3_000_000)}">`],
    ['zero bytes far in', `${' '.repeat(9000)}<p>${text}\0\0`],
    [
      'spans as large as a number gets',
      `<table><tr><td colspan=999999999 rowspan=999999999>${text}<td>x<tr><td>y<td>z</table>`,
    ],
    ['twenty thousand pictures', `${'<img src=a.png>'.repeat(20_000)}${text}`],
  ])('%s', async (_, content) => {
    const { value } = await read(utf8(content));
    expect(value?.text).toContain(text);
  });
  test('more elements than any page has are refused', async () => {
    expect(await read(utf8('<b>'.repeat(201_000)))).toMatchObject({
      value: null,
      messages: [{ code: 'E_TOO_BIG' }],
    });
  });
});
