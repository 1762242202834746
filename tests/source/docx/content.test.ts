import { expect, test } from 'vitest';
import { blocksOf, droppedOf, lineOf, read } from './shown.ts';
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

const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'),
  (character) => character.charCodeAt(0),
);

/** A picture in a paragraph, with its alternative text. */
const drawing = (id: string, words: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${words}"/><a:graphic><a:graphicData><a:blip r:embed="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

test('a picture is brought with its alternative text; one that no browser shows is named', async () => {
  const body = p(drawing('seen', '图1 投资走势')) + p(drawing('unseen', '图2 结构')) + p('上半年投资3亿元。');
  const related = {
    seen: { type: 'image', target: 'media/a.png' },
    unseen: { type: 'image', target: 'media/b.emf' },
  };
  const parts = { 'word/media/a.png': PNG, 'word/media/b.emf': new Uint8Array([1, 0, 0, 0, 9, 9]) };
  const { source, messages } = await read({ body, related, parts });
  expect(source.blocks.map(lineOf)).toEqual([
    'picture image/png: 图1 投资走势',
    'picture unseen: 图2 结构',
    '上半年投资3亿元。',
  ]);
  expect(messages.map(({ code }) => code)).toEqual(['W_PICTURE']);
});

test('a text box is read once, behind the paragraph that it hangs on', async () => {
  const box = p('框里的话。');
  const choice = `<mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${box}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>`;
  const fallback = `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></w:pict></mc:Fallback>`;
  const body =
    p(`${r('框外的话。')}<w:r><mc:AlternateContent>${choice}${fallback}</mc:AlternateContent></w:r>`) + p('下一段。');
  expect(await blocksOf({ body })).toEqual(['框外的话。', '框里的话。', '下一段。']);
});

test('a soft break parts lines, not paragraphs; the strict variant of the format is read alike', async () => {
  const body = p('<w:r><w:t>上半年完成投资3亿元，</w:t><w:br/><w:t>同比增长7.5%。</w:t></w:r>');
  for (const isStrict of [false, true])
    expect(await blocksOf({ body, isStrict })).toEqual(['上半年完成投资3亿元，同比增长7.5%。']);
});
