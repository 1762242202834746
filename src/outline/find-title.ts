import type { Source } from '../model/source.ts';
import type { Head } from './head.ts';
import { titleFromHeadings } from './title-from-headings.ts';
import { titleFromLines } from './title-from-lines.ts';

/**
 * The report's title, who speaks, when and where. From head matter, the first Markdown heading, or the lines before the first full paragraph.
 * @param kept indexes of the blocks that are no boilerplate, in order
 * @example blocks 某区人民政府 · 2026年工作报告 · ——在大会上 · 各位代表： → title 某区人民政府2026年工作报告, byline ——在大会上
 */
export function findTitle(source: Source, kept: readonly number[]): Head {
  return titleFromHeadings(source, kept) ?? titleFromLines(source, kept);
}
