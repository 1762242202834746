import { describe, expect, test } from 'vitest';
import { readText } from '../../src/source/text/read-text.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';

const read = (text: string) => {
  const source = readText('a.txt', 'utf-8', text);
  expectNothingLost(source);
  return {
    paragraphs: source.blocks.map(({ reading }) => reading.text),
    dropped: source.dropped.map(({ reason, text }) => `${reason}: ${text}`),
  };
};
/** Pages of whole paragraphs, so that nothing but the furniture tells where they end. */
const pages = (count: number, lines: number, foot: (n: number) => string, head: (n: number) => string = () => '') =>
  Array.from({ length: count }, (_, page) => {
    const body = Array.from({ length: lines }, (_, line) => `第${page * lines + line + 1}项工程按期完工，验收合格。\n`);
    return head(page + 1) + body.join('') + foot(page + 1);
  }).join('');

describe('what belongs to the page is dropped and listed', () => {
  test.each<[string, (n: number) => string, (n: number) => string]>([
    ['between dashes', (n) => `— ${n} —\n`, (n) => `— ${n} —`],
    ['full-width', (n) => `－${'０１２３４５６７８９'[n]}－\n`, (n) => `－${'０１２３４５６７８９'[n]}－`],
    ['with the pages in all', (n) => `第 ${n} 页 共 4 页\n`, (n) => `第 ${n} 页 共 4 页`],
    ['the other way round', (n) => `共4页 第${n}页\n`, (n) => `共4页 第${n}页`],
    ['in English', (n) => `Page ${n} of 4\n`, (n) => `Page ${n} of 4`],
    ['of Word', (n) => `${n} | P a g e\n`, (n) => `${n} | P a g e`],
    ['as a fraction', (n) => `${n} / 4\n`, (n) => `${n} / 4`],
    ['alone before a form feed', (n) => `${n}\n\f`, (n) => `${n}`],
    [
      'in Roman numerals before a form feed',
      (n) => `${['i', 'ii', 'iii', 'iv'][n - 1]}\n\f`,
      (n) => ['i', 'ii', 'iii', 'iv'][n - 1],
    ],
  ])('page numbers %s', (_, foot, dropped) => {
    const read4 = read(pages(4, 6, foot));
    expect(read4.dropped).toEqual([1, 2, 3, 4].map((n) => `page number: ${dropped(n)}`));
    expect(read4.paragraphs).toHaveLength(24);
  });
  test('page numbers alone at even distances', () =>
    expect(read(pages(4, 24, (n) => `${n}\n`)).dropped).toHaveLength(4));
  test('a head that carries the number', () =>
    expect(
      read(
        pages(
          4,
          6,
          () => '\f',
          (n) => `某县年报 ${n}\n`,
        ),
      ).dropped,
    ).toEqual([
      'running head: 某县年报 1',
      'running head: 某县年报 2',
      'running head: 某县年报 3',
      'running head: 某县年报 4',
    ]));
  test('heads of left and right pages', () =>
    expect(
      read(
        pages(
          6,
          6,
          (n) => `- ${n} -\n`,
          (n) => (n === 1 ? '' : n % 2 ? '某县水利局编\n' : '年度工作报告\n'),
        ),
      ).dropped.filter((each) => each.startsWith('running head')),
    ).toHaveLength(5));
  test('two lines at the foot and an address at the head, as browsers print', () => {
    const source = read(
      pages(
        3,
        6,
        (n) => `https://example.org/a.html ${n}/3\n\f`,
        () => '2026/7/30 某县水利年报\n',
      ),
    );
    expect(source.dropped).toHaveLength(6);
  });
});

describe('what only looks like it is kept', () => {
  test.each([
    ['cells of a table', '现行有效件数\n\n11\n\n66'],
    [
      'numbered rows of a table, a cell a line',
      '序号\n项目\n单位\n数量\n金额\n1\n渠道\n公里\n23\n3.2\n2\n泵站\n座\n4\n1.1\n3\n堤段\n处\n12\n0.9',
    ],
    ['captions', '表 1\n清淤23条。\n\f表 2\n修堤12处。\n\f表 3\n建站4座。\n\f表 4\n蓄水3万方。'],
    [
      'numbers that head chapters',
      '1\n第一章的话到此为止。\n又一句。\n再一句。\n末一句。\n完了。\n2\n第二章的话到此为止。\n又一段。\n再一段。\n末一段。\n完了吧。\n3\n第三章的话到此为止。',
    ],
    ['a line that comes again below each item', '清淤23条。\n完成\n修堤12处。\n完成\n建站4座。\n完成'],
    ['a score', '3/12\n其余未完成。'],
  ])('%s', (_, text) => expect(read(text).dropped).toEqual([]));
  test('a heading of each page that is no head', () => {
    const text = pages(4, 6, (n) => `- ${n} -\n`).replaceAll(/第\d*[05]项/g, '存在的问题\n$&');
    expect(read(text).dropped.every((each) => each.startsWith('page number'))).toBe(true);
  });
});

test('the first head is the title where the text goes on from it', () => {
  const text = pages(
    4,
    6,
    (n) => `- ${n} -\n`,
    () => '县水利局年报\n',
  );
  expect(read(text).paragraphs[0]).toBe('县水利局年报');
  expect(read(text).dropped.filter((each) => each.startsWith('running head'))).toHaveLength(3);
});
