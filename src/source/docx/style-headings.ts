import type { Line } from './flow.ts';
import { isHan } from './line-shape.ts';

/** Names of heading styles, as Word, WPS, LibreOffice and their users write them; group 1 is the level. */
export const HEADING_NAMES: readonly {
  pattern: RegExp;
  yes: readonly string[];
  no: readonly string[];
  because: string;
}[] = [
  {
    pattern:
      /^(?:heading|überschrift|titre|título|titolo|kop|rubrik|overskrift|nagłówek|заголовок|encabezado|見出し|제목) ?([1-9])\b/,
    yes: ['heading 1', 'überschrift 2', '見出し 3'],
    no: ['heading', 'toc heading', 'title'],
    because: 'Word writes “heading 1” in every language; other programs translate',
  },
  {
    pattern: /^(?:公文|正文|样式)?(?:标题|標題) ?([1-9一二三四五六])/,
    yes: ['标题 1', '标题2', '公文标题一'],
    no: ['标题', '副标题', '图标题 1'],
    because: 'WPS and old Chinese versions of Word',
  },
  {
    pattern: /^(?:公文)?([1-9一二三四五六]) ?级 ?标题/,
    yes: ['一级标题', '公文二级标题', '3级标题'],
    no: ['级别标题'],
    because: 'people name their own styles so',
  },
];

/** Names of styles for the report's own title; a level in the outline makes them no part. */
export const TITLE_NAMES = /^(?:title|标题|標題|(?:文档|公文|文件|文章|报告|主|大|总)标题|标题[（(]公文[）)])$/;

/** A style that looks like a heading's, on text that is none: characters, and words. */
const LONGEST = { han: 120, words: 60 };

/** The depth of a heading by its style or outline level, 1…9, or null. A whole paragraph of text in such a style is text. */
export function styledDepth({ paragraph, text }: Line): number | null {
  const depth = depthOf(paragraph);
  return depth === null || isTooLong(text.trim()) || text.trim() === '' ? null : depth;
}

/** What the nearest of paragraph and styles says counts; a name is asked only where none says a level. */
function depthOf({ chain, format }: Line['paragraph']): number | null {
  if (chain.length > 0 && TITLE_NAMES.test(chain[0].name)) return null;
  if (format.outlineLevel !== undefined) return format.outlineLevel > 8 ? null : format.outlineLevel + 1;
  for (const { name } of chain) {
    const level = HEADING_NAMES.flatMap(({ pattern }) => pattern.exec(name)?.[1] ?? [])[0];
    if (level !== undefined) return Number(level) || '一二三四五六'.indexOf(level) + 1;
  }
  return null;
}

function isTooLong(text: string): boolean {
  if (isHan(text)) return text.length > LONGEST.han;
  return text.split(/\s+/).length > LONGEST.words;
}
