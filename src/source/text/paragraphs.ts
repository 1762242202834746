import type { Rejoins } from './hard-wrap.ts';
import { startsAnew } from './line-shapes.ts';
import type { Line } from './lines.ts';

/** Columns that set a first line apart. */
const INDENT = 2;

/**
 * The lines of each paragraph: those that go on in the next, unless the next is set in as a first line is. Lines that have no punctuation together are no
 * prose, and stay apart.
 * @param rejoins null where every line is a paragraph
 */
export function paragraphsOf(lines: readonly Line[], rejoins: Rejoins | null): Line[][] {
  if (!rejoins) return lines.map((line) => [line]);
  const margin = commonIndent(lines);
  const paragraphs: Line[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    const last = open?.at(-1);
    if (open && last && rejoins(last, line) && isSetAlike(open, line, margin)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.flatMap((paragraph) => (isProse(paragraph) ? [paragraph] : paragraph.map((line) => [line])));
}

/** The second line may stand out from the first, or hang below a list's number; all others stand as the second does. */
function isSetAlike(open: readonly Line[], line: Line, margin: number): boolean {
  const [first, second] = open;
  if (line.isOnNewPage) return true;
  if (second) return Math.abs(line.indent - second.indent) < INDENT;
  if (line.indent > first.indent) return startsAnew(first) || line.indent < first.indent + INDENT;
  return line.indent < first.indent || line.indent < margin + INDENT;
}

function commonIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function isProse(paragraph: readonly Line[]): boolean {
  if (paragraph.length === 1) return true;
  return (
    paragraph.some(({ text }) => /[。！？；，、：.!?;,:]/.test(text)) ||
    (paragraph.length === 2 && startsAnew(paragraph[0]))
  );
}
