import { expect, test } from 'vitest';
import { blocksOf, droppedOf, read } from './shown.ts';
import { p, r, table } from './word-file.ts';

test('tracked changes are read as accepted', async () => {
  const body = p(
    `${r('投资')}<w:del w:id="1"><w:r><w:delText>2亿元</w:delText></w:r></w:del><w:ins w:id="2">${r('3亿元')}</w:ins>${r('。')}`,
  );
  const { source, messages } = await read({ body });
  expect(source.blocks.map(({ reading }) => reading.text)).toEqual(['投资3亿元。']);
  expect(messages.map(({ code }) => code)).toEqual(['N_CHANGES']);
});

test('page headers, page footers, comments and hidden text are dropped and listed', async () => {
  const body = p(`${r('投资3亿元。')}${r('不要念', '<w:vanish/>')}`) + p('新建学校2所。');
  const comments = `<w:comment w:id="0" w:author="a">${p('请核实')}</w:comment>`;
  const dropped = await droppedOf({ body, comments, header: p('内部材料'), footer: p('青石镇') });
  expect(dropped.sort()).toEqual([
    'comment: 请核实',
    'hidden text: 不要念',
    'page footer: 青石镇',
    'page header: 内部材料',
  ]);
});

test('merged cells of a table keep their spans', async () => {
  const merged = { properties: '<w:gridSpan w:val="2"/>', content: p('上半年') };
  const down = { properties: '<w:vMerge w:val="restart"/>', content: p('学校') };
  const up = { properties: '<w:vMerge/>', content: p('') };
  const body = table([
    ['项目', merged],
    [down, '新建', '2所'],
    [up, '改建', '4所'],
  ]);
  expect(await blocksOf({ body })).toEqual(['table: 项目 | 上半年 2×1 / 学校 1×2 | 新建 | 2所 / 改建 | 4所']);
});

test('a footnote is for the notes, behind what refers to it', async () => {
  const body = p(`${r('投资3亿元')}<w:r><w:footnoteReference w:id="2"/></w:r>${r('。')}`) + p('下一段。');
  const footnotes = `<w:footnote w:id="2">${p('按可比口径。')}</w:footnote>`;
  const { source } = await read({ body, footnotes });
  expect(source.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'footnote', 'paragraph']);
});

test('fields are read as what they show, and a table of contents is dropped', async () => {
  const field = (instruction: string, shown: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const body = p(field('TOC \\o "1-3"', '一、回顾	1')) + p(`${r('共')}${field('= 1 + 2', '3')}${r('所。')}`);
  const { source } = await read({ body });
  expect(source.blocks.map(({ reading }) => reading.text)).toEqual(['共3所。']);
  expect(source.dropped.map(({ reason }) => reason)).toEqual(['table of contents']);
});
