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

describe('lines of cells with tabs between them', () => {
  const rowsIn = (text: string) =>
    readText('a.txt', 'utf-8', text).blocks.map((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map(({ reading }) => reading.text)) : block.reading.text,
    );
  test('are a table, and what follows is a paragraph', () => {
    expect(rowsIn('投资情况如下。\n县区\t计划\t完成\n东坡\t8.6\t5.2\n合计\t32.3\t19.0\n各县区要加快进度。')).toEqual([
      '投资情况如下。',
      [
        ['县区', '计划', '完成'],
        ['东坡', '8.6', '5.2'],
        ['合计', '32.3', '19.0'],
      ],
      '各县区要加快进度。',
    ]);
  });
  test('may have nothing over the first column', () => {
    expect(rowsIn('\t2025\t2026\nTrams\t12\t14')).toEqual([
      [
        ['', '2025', '2026'],
        ['Trams', '12', '14'],
      ],
    ]);
  });
  test.each([
    '1.\t资金缺口2.7亿元。\n2.\t进度偏慢3个月。',
    '姓名\t职务\n张禾\t局长',
    '\t上半年完成投资3亿元。\n\t下半年计划5亿元。',
    '县区\t计划\t完成',
  ])('are none where they are a list, a list of names, set in, or alone: %j', (text) => {
    expect(rowsIn(text).every((block) => typeof block === 'string')).toBe(true);
  });
  test('are read in linear time, however they end', () => {
    const long = (count: number) => 'a\t1\u2028'.repeat(count);
    expect(readText('a.txt', 'utf-8', long(20_000)).blocks).toHaveLength(1);
  });
});
