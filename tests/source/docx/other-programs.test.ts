import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractDoc } from '../../../src/effects/extract-doc.ts';
import { recogniseOutline } from '../../../src/outline/recognise-outline.ts';
import { read } from './shown.ts';

const OUTLINE = ['1 ', '1 上半年工作回顾', '2 产业发展提速', '2 乡村面貌改善', '1 存在的问题', '1 下半年打算'];

test.each([
  'tests/cases/word-document/input.docx',
  'tests/source/docx/files/libreoffice.docx',
  'tests/source/docx/files/libreoffice.doc',
])('%s has the outline of the document that it was made from', async (path) => {
  const { source } = await read(new Uint8Array(readFileSync(path)), path.split('/').at(-1)!, { extractDoc });
  const { title, sections } = recogniseOutline(source).value;
  expect(title?.text).toBe('青石镇人民政府关于2026年上半年工作情况的报告');
  expect(sections.map((section) => `${section.level} ${section.title?.text ?? ''}`)).toEqual(OUTLINE);
});
