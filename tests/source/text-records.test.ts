import { describe, expect, test } from 'vitest';
import { readText } from '../../src/source/text/read-text.ts';
import { spacedOut } from '../../src/source/text/spaced-out.ts';
import { expectNothingLost } from './expect-nothing-lost.ts';

const paragraphs = (text: string) => {
  const source = readText('a.txt', 'utf-8', text);
  expectNothingLost(source);
  return source.blocks.map(({ reading }) => reading.text);
};

describe('a line that holds several paragraphs', () => {
  test('is parted where first lines were set in, behind headings too', () =>
    expect(
      paragraphs(
        '县水利局半年总结　　各位代表：　　上半年，修好了23条渠道。　　一、回顾　　供水更加有力。　　二、打算　　下半年再修12条。　　2026年7月',
      ),
    ).toEqual([
      '县水利局半年总结',
      '各位代表：',
      '上半年，修好了23条渠道。',
      '一、回顾',
      '供水更加有力。',
      '二、打算',
      '下半年再修12条。',
      '2026年7月',
    ]));
  test('of two, behind the sentence', () =>
    expect(paragraphs('上半年，修好了23条渠道。    下半年再修12条。')).toEqual([
      '上半年，修好了23条渠道。',
      '下半年再修12条。',
    ]));
  test('is none in a form', () =>
    expect(paragraphs('单位：　　　　某局　　　　日期：　　　　')).toEqual(['单位： 某局 日期：']));
  test('twenty thousand characters in one line', () => {
    const sentence = '修好渠道，建成泵站，群众满意。';
    expect(paragraphs(`${sentence}　　`.repeat(1300))).toHaveLength(1300);
  });
});

describe('white space that spreads a line is not read', () => {
  test.each([
    ['政 府 工 作 报 告', '政府工作报告'],
    ['2 0 2 6 年 7 月', '2026年7月'],
    ['目　　录', '目录'],
    ['张　三', '张三'],
    ['今 年 ， 全 县 完 成 投 资 3 . 2 亿 元 。', '今年，全县完成投资3.2亿元。'],
    ['姓 名   年 龄   职 务', '姓名 年龄 职务'],
    ['Ｇ Ｄ Ｐ 增 长 ５ ． ３ ％', 'ＧＤＰ增长５．３％'],
  ])('%s', (text, expected) => expect(paragraphs(text)).toEqual([expected]));
  test.each(['张三 李四 王五', '2024 年 1 月完成 3.2 亿元', '一季度 1 2 3 4', '男 3 5 2', 'A B C D', '会议 8 个'])(
    '%s says what it says',
    (text) => expect(spacedOut(text)).toEqual([]),
  );
});

test('lines end in every way, and nothing invisible is read', () =>
  expect(paragraphs('甲行\u0085乙行\u2028丙行\u000b丁行\f戊\u200b行\0\n\u200b\n\ufeff己行\r庚行\r\n')).toEqual([
    '甲行',
    '乙行',
    '丙行',
    '丁行',
    '戊行',
    '己行',
    '庚行',
  ]));
