import { widthOf } from '../../src/source/text/lines.ts';

/** How a text comes out of a PDF. */
export interface Page {
  /** Width of a line; a Han character takes two. */
  columns: number;
  /** What stands before a paragraph's first line. */
  indent?: string;
  /** What stands between two lines of a paragraph, and between paragraphs. */
  lineEnd?: string;
  paragraphEnd?: string;
  /** Lines a page has, and what stands around them; the number is the page's. */
  lines?: number;
  head?: (number: number) => string;
  foot?: (number: number) => string;
}

/** Paragraphs set in lines and pages. No line begins with closing punctuation, as typesetters have it. */
export function typeset(paragraphs: readonly string[], page: Page): string {
  const { lineEnd = '\n', paragraphEnd = '\n' } = page;
  const lines = paragraphs.flatMap((paragraph) => {
    const set = linesOf(paragraph, page.columns, page.indent ?? '');
    return set.map((line, i) => line + (i < set.length - 1 ? lineEnd : paragraphEnd));
  });
  if (!page.lines) return lines.join('');
  const pages: string[] = [];
  for (let at = 0; at < lines.length; at += page.lines) {
    const number = pages.length + 1;
    pages.push((page.head?.(number) ?? '') + lines.slice(at, at + page.lines).join('') + (page.foot?.(number) ?? ''));
  }
  return pages.join('');
}

function linesOf(paragraph: string, columns: number, indent: string): string[] {
  const pieces =
    paragraph.match(
      / ?[^\s\p{Script=Han}，。、；：（）“”《》]+[，。、；：）”》]*|\p{Script=Han}[，。、；：）”》]*|[（“《]\p{Script=Han}?|\S/gu,
    ) ?? [];
  const lines = [indent];
  for (const piece of pieces) {
    const last = lines.length - 1;
    const isEmpty = lines[last].trim() === '';
    if (!isEmpty && widthOf(lines[last] + piece) > columns) lines.push(piece.trimStart());
    else lines[last] += isEmpty ? piece.trimStart() : piece;
  }
  return lines;
}
