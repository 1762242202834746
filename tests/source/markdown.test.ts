import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';

const read = (text: string) => readMarkdown('a.md', 'utf-8', text);
const blocks = (text: string) => read(text).blocks.map(({ kind, reading }) => `${kind}: ${reading.text}`);
const dropped = (text: string) => read(text).dropped.map(({ text, reason }) => `${reason}: ${text}`);

describe('markup is not read aloud', () => {
  test.each([
    ['增长**5.3%**，居 _第二_', 'paragraph: 增长5.3%，居 第二'],
    ['see [the report](https://example.org/a "b") today', 'paragraph: see the report today'],
    ['see <https://example.org> or www.example.org', 'paragraph: see https://example.org or www.example.org'],
    ['`12.5%` of a \\*star\\*', 'paragraph: 12.5% of a *star*'],
    ['新建5~8家，改造3~4所', 'paragraph: 新建5~8家，改造3~4所'],
    ['投资X*亿元', 'paragraph: 投资X*亿元'],
    ['Marks &amp; Sons', 'paragraph: Marks & Sons'],
    ['15<sup>th</sup> of June', 'paragraph: 15th of June'],
    ['## Money ##', 'heading: Money'],
    ['总体情况\n====', 'heading: 总体情况'],
    ['a note[^1]', 'paragraph: a note'],
    ['[^1]: 数据来自年鉴', 'footnote: 数据来自年鉴'],
    ['[we]({{ "/a/b" | url }}) met', 'paragraph: we met'],
    ['两行\n合一', 'paragraph: 两行合一'],
    ['two\nlines', 'paragraph: two lines'],
  ])('%s', (text, expected) => expect(blocks(text)).toEqual([expected]));
});

test('lists, quotes, tables, code and pictures stay what they are', () => {
  const text =
    '- 网点\n  - 新建38个\n1. 车辆\n\n> 早上七点半\n> 还有车\n\n| 片区 | 站点 |\n|--|--:|\n| 东 | 1\\|2 |\n\n```json\n{ "a": 1 }\n```\n\n![图 一](a.png)';
  expect(blocks(text)).toEqual([
    'item: 网点',
    'item: 新建38个',
    'item: 车辆',
    'quote: 早上七点半还有车',
    'table: 片区 站点东 1|2',
    'code: { "a": 1 }',
    'picture: 图 一',
  ]);
  expect(read(text).blocks[1]).toMatchObject({ kind: 'item', depth: 2, marker: '-', isOrdered: false });
  expect(read(text).blocks[4]).toMatchObject({
    rows: [
      [{ reading: { text: '片区' } }, { reading: { text: '站点' } }],
      [{ reading: { text: '东' } }, { reading: { text: '1|2' } }],
    ],
  });
  expect(read(text).blocks[6]).toMatchObject({ path: 'a.png' });
});

describe('head matter', () => {
  test('its title is a heading, the rest is dropped', () => {
    const text = '---\ndate: 2026-07-30\ntitle: "半年 \\"简报\\""\ntags: [a]\n---\n正文。';
    expect(blocks(text)).toEqual(['heading: 半年 "简报"', 'paragraph: 正文。']);
    expect(dropped(text)).toEqual(['head matter: ---\ndate: 2026-07-30', 'head matter: tags: [a]\n---']);
    expect(read(text).title).toEqual({ start: text.indexOf('半年'), end: text.indexOf('""\n') + 1 });
  });
  test('in TOML too', () => {
    expect(blocks('+++\npath = "a"\ntitle = "Survey"\n+++\n\nText.')).toEqual(['heading: Survey', 'paragraph: Text.']);
  });
  test('two rules with prose between are none', () => {
    expect(blocks('---\n\n只是一段话。\n\n---\n\n又一段。')).toEqual([
      'paragraph: 只是一段话。',
      'paragraph: 又一段。',
    ]);
  });
  test('broken YAML keeps nothing from being read', () => {
    expect(blocks('---\ntitle: [\n---\n正文。').at(-1)).toBe('paragraph: 正文。');
  });
});

test('what nobody should read out is dropped and listed', () => {
  const text =
    '<!-- 草稿 -->\n\n占~~四成~~ 40.8%。\n\n<div class="chart"></div>\n\n{{< chart >}}\n\n<script>x()</script>';
  expect(blocks(text)).toEqual(['paragraph: 占 40.8%。']);
  expect(dropped(text)).toEqual([
    'comment: <!-- 草稿 -->',
    'struck out: ~~四成~~',
    'HTML without text: <div class="chart"></div>',
    'template code: {{< chart >}}',
    'script: <script>x()</script>',
  ]);
});

test('what is nested or marked beyond any report is read as plain text', () => {
  expect(read(`${'> '.repeat(10_000)}底`).format).toBe('text');
  expect(read('_a'.repeat(100_000)).format).toBe('text');
});
