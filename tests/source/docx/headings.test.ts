import { expect, test } from 'vitest';
import { blocksOf, read } from './shown.ts';
import { face, p, r, set, style, styled, table } from './word-file.ts';

const CENTRED = '<w:jc w:val="center"/>';
const level = (value: number) => `<w:pPr><w:outlineLvl w:val="${value}"/></w:pPr>`;
const BODY =
  '上半年，中心新建泊位12座，完成投资3.2亿元，同比增长5.3%，各项任务按期推进，群众反映良好，没有发生一起事故。';

test('headings have the level of their style, in English, Chinese and by its outline level, along the chain of styles', async () => {
  const styles = [
    style('2', 'heading 1'),
    style('3', '标题 2'),
    style('own', '某局小标题', '<w:basedOn w:val="3"/>'),
    style('out', 'Plan point', level(3)),
    style('text', 'After heading', `<w:basedOn w:val="2"/>${level(9)}`),
  ].join('');
  const body = [
    p('总体情况', styled('2')),
    p(BODY),
    p('泊位', styled('3')),
    p('进度', styled('own')),
    p('质量', styled('out')),
    p('正文', styled('text')),
    p('小结', '<w:outlineLvl w:val="1"/>'),
    p('下一步', styled('2')),
  ].join('');
  expect(await blocksOf({ body, styles })).toEqual([
    'heading 1: 总体情况',
    BODY,
    'heading 2: 泊位',
    'heading 2: 进度',
    'heading 4: 质量',
    '正文',
    'heading 2: 小结',
    'heading 1: 下一步',
  ]);
});

test('a style that is named and not defined has its id for a name', async () => {
  expect(
    await blocksOf({ body: p('Berths', styled('Heading2')) + p('Twelve.') + p('Cranes', styled('Heading2')) }),
  ).toEqual(['heading 2: Berths', 'Twelve.', 'heading 2: Cranes']);
});

test('a paragraph of text in a heading style is text, and its first sentence set apart', async () => {
  const styles = style('3', 'heading 2');
  const body =
    p(`泊位建设提速。${BODY.repeat(3)}`, styled('3')) + p('', styled('3')) + p('仓储', styled('3')) + p(BODY);
  expect(await blocksOf({ body, styles })).toEqual([`[泊位建设提速。]${BODY.repeat(3)}`, 'heading 2: 仓储', BODY]);
});

test('the title has the style of that name, and may run over lines and paragraphs', async () => {
  const styles = style('T', 'Title', level(0)) + style('1', 'heading 1');
  const body = [
    p('<w:r><w:t>渔港中心</w:t><w:br/><w:t>半年工作</w:t></w:r>', styled('T')),
    p('汇报', styled('T')),
    p('总体情况', styled('1')),
    p(BODY),
    p('下一步', styled('1')),
    p(BODY),
  ].join('');
  const { source } = await read({ body, styles });
  expect(source.title).toEqual({ start: 0, end: '渔港中心\n半年工作\n汇报'.length });
  expect(source.blocks[0].reading.text).toBe('渔港中心半年工作汇报');
});

test('one heading above all others is the title', async () => {
  const styles = style('1', 'heading 1') + style('2', 'heading 2');
  const body = p('Harbour report', styled('1')) + p('Berths', styled('2')) + p('Twelve.') + p('Cranes', styled('2'));
  const { source } = await read({ body, styles });
  expect(source.text.slice(source.title!.start, source.title!.end)).toBe('Harbour report');
});

/** An official document by GB/T 9704-2012, without a single style. */
const OFFICIAL = [
  p(r('某某港务局文件', face('方正小标宋简体', 48, '<w:color w:val="FF0000"/>')), CENTRED),
  set('某港发〔2026〕7号', '仿宋_GB2312', 16, CENTRED),
  set('某某港务局关于', '方正小标宋简体', 22, CENTRED),
  set('上半年工作情况的报告', '方正小标宋简体', 22, CENTRED),
  set('（2026年7月8日）', '楷体_GB2312', 16, CENTRED),
  set('各位代表：', '仿宋_GB2312', 16),
  set(`　　${BODY}`, '仿宋_GB2312', 16),
  set('　　一、工作回顾', '黑体', 16),
  set('　　（一）泊位建设', '楷体_GB2312', 16),
  set(`　　${BODY}`, '仿宋_GB2312', 16),
  set('　　（二）仓储扩容', '楷体_GB2312', 16),
  set(`　　${BODY}`, '仿宋_GB2312', 16),
  set('　　二、下一步打算', '黑体', 16),
  set(`　　${BODY}`, '仿宋_GB2312', 16),
].join('');

test('an official document has its title and its levels by its typefaces', async () => {
  const { source } = await read({ body: OFFICIAL });
  expect(source.text.slice(source.title!.start, source.title!.end)).toBe('某某港务局关于\n上半年工作情况的报告');
  const headings = source.blocks.flatMap((block) =>
    block.kind === 'heading' ? [`${block.depth} ${block.reading.text}`] : [],
  );
  expect(headings).toEqual([
    '1 某某港务局关于上半年工作情况的报告',
    '1 一、工作回顾',
    '2 （一）泊位建设',
    '2 （二）仓储扩容',
    '1 二、下一步打算',
  ]);
});

test('a level without a number that looks like one with numbers is of its height', async () => {
  const body = [
    set('前言', '黑体', 16),
    set(BODY, '仿宋', 16),
    set('一、工作回顾', '黑体', 16),
    set(BODY, '仿宋', 16),
    set('二、下一步打算', '黑体', 16),
    set(BODY, '仿宋', 16),
  ].join('');
  const { source } = await read({ body });
  expect(source.blocks.map((block) => (block.kind === 'heading' ? block.depth : 0))).toEqual([1, 0, 1, 0, 1, 0]);
});

test('a line that was set without care is a heading where its like are', async () => {
  const lines = ['一、泊位', '二、仓储', '三、吊机', '四、航道'];
  const body = lines.map((line, i) => set(line, i === 2 ? '仿宋' : '黑体', 16) + set(BODY, '仿宋', 16)).join('');
  const { source } = await read({ body });
  expect(source.blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(4);
});

test('typed numbers that are set like the text are left to the outline', async () => {
  const body = ['一、泊位', '二、仓储'].map((line) => set(line, '仿宋', 16) + set(BODY, '仿宋', 16)).join('');
  expect((await blocksOf({ body })).filter((line) => line.startsWith('heading'))).toEqual([]);
});

test('a run-in heading without a number is set apart; figures in it are part of it', async () => {
  const runIn = (lead: string) =>
    p(r(lead, face('黑体', 16)) + r('2', face('黑体', 16)) + r('处。', face('黑体', 16)) + r(BODY, face('仿宋', 16)));
  expect(await blocksOf({ body: runIn('新建泊位') + runIn('扩建仓储') })).toEqual([
    `[新建泊位2处。]${BODY}`,
    `[扩建仓储2处。]${BODY}`,
  ]);
});

test('bold lines over text are headings in English too, captions and single bold lines are not', async () => {
  const bold = (text: string) => p(r(text, '<w:b/>'));
  const text =
    'In the first half of the year the harbour opened twelve berths and moved more than a million tonnes of goods.';
  const body = [
    bold('Berths'),
    p(text),
    bold('Figure 1 Berths'),
    p(text),
    bold('Cranes'),
    p(text),
    p(r('Please note', '<w:u w:val="single"/>')),
    p(text),
  ];
  expect(await blocksOf({ body: body.join('') })).toEqual([
    'heading 1: Berths',
    text,
    '[Figure 1 Berths]',
    text,
    'heading 1: Cranes',
    text,
    '[Please note]',
    text,
  ]);
});

test('lines in a box that is a table of one cell are lines', async () => {
  const styles = style('1', 'heading 1');
  const content = p('总体情况', styled('1')) + p(BODY);
  expect(await blocksOf({ body: table([[{ content }]]), styles })).toEqual(['heading 1: 总体情况', BODY]);
});
