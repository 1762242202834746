import { describe, expect, test } from 'vitest';
import { readText } from '../../src/source/text/read-text.ts';

const paragraphs = (text: string) => readText('a.txt', 'utf-8', text).blocks.map(({ reading }) => reading.text);

test('one record in one line is a paragraph each, whatever ends the lines', () => {
  expect(paragraphs('一、回顾\r\n\u3000\u3000路修好了。\r桥也通了。\n')).toEqual([
    '一、回顾',
    '路修好了。',
    '桥也通了。',
  ]);
});

test('nothing is taken for Markdown', () => {
  expect(paragraphs('新建5~8家，投资*亿元，增长*%\n    缩进的一行\n# 号')).toEqual([
    '新建5~8家，投资*亿元，增长*%',
    '缩进的一行',
    '# 号',
  ]);
});

describe('lines cut at the page’s width are rejoined', () => {
  const han = [
    '今年以来全县抢抓枯水期施工窗口对二十三条渠道开展清淤',
    '疏浚同步修复水毁堤段新建提灌站四座灌区末端群众用水难',
    '的问题得到初步缓解。',
    '（一）供水保障。县城第二水厂提前三个月通水日供水能力',
    '达到六万吨乡镇管网延伸到了最后五个行政村结束了拉水吃',
    '的历史。',
  ];
  test('Han lines without a space, headings on lines of their own', () => {
    expect(paragraphs(han.join('\n'))).toEqual([han.slice(0, 3).join(''), han.slice(3).join('')]);
  });
  test('across a page number, which is dropped', () => {
    const source = readText('a.txt', 'utf-8', [...han.slice(0, 2), '-3-', '', '', ...han.slice(2)].join('\n'));
    expect(source.blocks[0].reading.text).toBe(han.slice(0, 3).join(''));
    expect(source.dropped).toMatchObject([{ text: '-3-', reason: 'page number' }]);
  });
  test('English lines with a space, a compound cut at its hyphen without', () => {
    const lines = [
      'The ferry carried more people in the year than in any of the last',
      'twenty, and most of them paid by phone. The board had planned a two-',
      'year trial of the early boat and will now decide in the spring about',
      'the second boat.',
    ];
    expect(paragraphs(`1. Summary\n\n${lines.join('\n')}\n\n2. Money`)).toEqual([
      '1. Summary',
      'The ferry carried more people in the year than in any of the last twenty, and most of them paid by phone. The board had planned a two-year trial of the early boat and will now decide in the spring about the second boat.',
      '2. Money',
    ]);
  });
  test('a list of short lines stays a list', () => {
    const list = ['清淤渠道二十三条', '修复堤段', '新建提灌站四座并投入使用', '结束拉水', '管网延伸到最后五个村'];
    expect(paragraphs(list.join('\n'))).toEqual(list);
  });
});

test('numbers alone on a line are cells of a table, not page numbers', () => {
  expect(paragraphs('现行有效件数\n\n11\n\n66')).toEqual(['现行有效件数', '11', '66']);
});
