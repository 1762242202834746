import type { Outline } from '../../src/model/outline.ts';
import { recogniseOutline } from '../../src/outline/recognise-outline.ts';
import { readMarkdown } from '../../src/source/markdown/read-markdown.ts';
import { readText } from '../../src/source/text/read-text.ts';

export const outlined = (text: string): Outline => recogniseOutline(readText('a.txt', 'utf-8', text)).value;
export const outlinedMarkdown = (text: string): Outline => recogniseOutline(readMarkdown('a.md', 'utf-8', text)).value;

/** Sections as indented lines: level, kind and title. @example ['1 opening', '1 review 工作回顾', '  2 topic 农业'] */
export const tree = ({ sections }: Outline): string[] =>
  sections.map(({ level, kind, title }) => `${'  '.repeat(level - 1)}${level} ${kind} ${title?.text ?? ''}`.trimEnd());
