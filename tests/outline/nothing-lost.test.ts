import { expect, test } from 'vitest';
import type { Outline } from '../../src/model/outline.ts';
import fc from '../property.ts';
import { outlined, outlinedMarkdown } from './outlined.ts';

/** Every visible character that a block holds and that is not dropped is in exactly one sentence; sections are a tree that holds the sentences. */
function expectWhole({ source, dropped, sections, sentences }: Outline): void {
  const isOut = new Uint8Array(source.text.length);
  for (const { start, end } of dropped) isOut.fill(1, start, end);
  const held = new Uint8Array(source.text.length);
  for (const { reading } of sentences) for (const offset of reading.offsets) held[offset]++;
  for (const { reading } of source.blocks)
    for (const offset of reading.offsets)
      if (/\S/.test(source.text[offset])) expect([offset, held[offset]]).toEqual([offset, isOut[offset] ? 0 : 1]);
  for (const [i, sentence] of sentences.entries()) {
    if (i > 0) expect(sentence.start).toBeGreaterThanOrEqual(sentences[i - 1].end);
    const section = sentence.section === null ? null : sections[sentence.section];
    if (section) expect(section.start <= sentence.start && sentence.end <= section.end).toBe(true);
  }
  for (const [i, { start, end, level, parent }] of sections.entries()) {
    if (i > 0) expect(start).toBeGreaterThanOrEqual(sections[i - 1].start);
    const above = parent === null ? null : sections[parent];
    expect(level).toBe((above?.level ?? 0) + 1);
    if (above) expect(above.start <= start && end <= above.end).toBe(true);
  }
}

const PIECES = [
  '一、',
  '二、',
  '（一）',
  '（二）',
  '1.',
  '2.',
  '一是',
  '二是',
  '首先，',
  '其次，',
  '——',
  '第一部分 ',
  'First, ',
  'Second, ',
  '## ',
  '**',
  '疫情防控方面。',
  '实体经济方面。',
  '今年以来，',
  '下半年，',
  '各位代表：',
  '同志们！',
  '总体情况',
  '政府工作报告',
  '仅供学习',
  '加入会员免费下载',
  '当前位置：',
  '首页',
  '>',
  '来源：',
  '附件',
  '水源更多',
  '打井32眼',
  '。',
  '；',
  '，',
  '：',
  '\n',
  '\n',
  '\n\n',
  ' ',
  'Now, where do we go?',
  'Let me conclude. ',
  '| a | b |\n|---|---|\n| c | d |\n',
  '- ',
  '特此报告。',
  '有关工作按照时间表有序展开并已经向社会公开，群众比较满意，各方反响良好，评价积极。',
];
const mess = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

test('nothing is lost of any plain text', () => {
  fc.assert(
    fc.property(mess, (text) => expectWhole(outlined(text))),
    { numRuns: 1000 },
  );
});

test('nothing is lost of any Markdown', () => {
  fc.assert(
    fc.property(mess, (text) => expectWhole(outlinedMarkdown(text))),
    { numRuns: 1000 },
  );
});
