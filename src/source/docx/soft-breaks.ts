import type { Paragraph, Run } from './pieces.ts';

/** A line before a break that is a paragraph of its own: it ends as sentences and clauses do. */
const ENDS = /[。！？；：.!?;:][”’」』）)"']*\s*$/;
/** A line after a break that is: it is indented, or has a heading's number. */
const BEGINS =
  /^(?:[\u3000\t]|\s{2}|\s?(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十\d]{1,3}[章节条]|[①-⑳•●■◆]))/;

/**
 * A paragraph that is several to its readers, cut at its breaks: what was pasted from the web has breaks where others have paragraphs. A break within a
 * sentence stays; one of the page always cuts.
 * @example 今年完成投资3亿元。⏎明年再上台阶。 → two paragraphs; 某某区⏎工作报告 → one
 */
export function splitAtBreaks(paragraph: Paragraph): Paragraph[] {
  if (!paragraph.runs.some(({ text }) => /[\n\f]/.test(text))) return [paragraph];
  const lines = linesOf(paragraph.runs);
  const groups: Run[][] = [];
  let isAfterPage = false;
  for (const [i, { runs, isLastOnPage }] of lines.entries()) {
    if (i === 0 || isAfterPage || isCut(textOf(lines[i - 1].runs), textOf(runs))) groups.push([...runs]);
    else groups[groups.length - 1].push(breakBefore(lines[i - 1].runs, runs), ...runs);
    isAfterPage = isLastOnPage;
  }
  const kept = groups.filter((runs) => runs.length > 0);
  if (kept.length === 0) return [{ ...paragraph, runs: [] }];
  const last = kept.length - 1;
  return kept.map((runs, i) => ({
    ...paragraph,
    runs,
    number: i === 0 ? paragraph.number : null,
    notes: i === last ? paragraph.notes : [],
  }));
}

function isCut(before: string, after: string): boolean {
  return before.trim() === '' || ENDS.test(before) || BEGINS.test(after);
}

function linesOf(runs: readonly Run[]): { runs: Run[]; isLastOnPage: boolean }[] {
  const lines: { runs: Run[]; isLastOnPage: boolean }[] = [{ runs: [], isLastOnPage: false }];
  for (const run of runs) {
    for (const part of run.text.split(/([\n\f])/)) {
      const line = lines[lines.length - 1];
      if (part === '\f') line.isLastOnPage = true;
      if (part === '\n' || part === '\f') lines.push({ runs: [], isLastOnPage: false });
      else if (part !== '') line.runs.push({ ...run, text: part });
    }
  }
  return lines;
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

function breakBefore(before: readonly Run[], after: readonly Run[]): Run {
  return { ...(before.at(-1) ?? after[0]), text: '\n' };
}
