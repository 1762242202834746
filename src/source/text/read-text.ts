import type { Block, Dropped, Source, Span } from '../../model/source.ts';
import { foldReading } from '../../text/fold-reading.ts';
import { isLineEnd } from '../../text/invisible.ts';
import { hardWrap, type Rejoins } from './hard-wrap.ts';
import { hyphenCuts } from './hyphens.ts';
import { type Line, linesOf } from './lines.ts';
import { pageFurniture } from './page-furniture.ts';
import { paragraphsOf } from './paragraphs.ts';
import { recordParts } from './records.ts';
import { spacedOut } from './spaced-out.ts';
import { tabTables } from './tab-tables.ts';
import { underlinesIn } from './underlines.ts';

/**
 * Reads plain text: a paragraph a line, or, where lines were cut at a page's width, a paragraph a run of lines, or several in a line that holds a whole record.
 * Never goes through a Markdown parser, which would eat 5~8家 and X*. Page numbers and running heads are dropped, in the middle of a paragraph too; the hyphen
 * of a word that was cut is markup, and so is a rule typed under a heading. Lines of cells with tabs between them are a table.
 * @example readText('a.txt', 'utf-8', '一、回顾\r\n上半年，…') → blocks 一、回顾 and 上半年，…, both paragraphs
 */
export function readText(name: string, encoding: string, text: string): Source {
  const all = linesOf(text);
  const furniture = pageFurniture(all);
  const kept = withoutFurniture(all, furniture);
  const underlines = underlinesIn(kept);
  const rules = new Set(underlines.map(({ rule }) => rule));
  const depths = new Map(underlines.map(({ heading, depth }) => [heading, depth]));
  const ruled = kept.filter((line) => !rules.has(line));
  const tables = tabTables(text, ruled);
  const lines = withoutTables(ruled, new Set(tables.flatMap((table) => table.lines)));
  const isCut = hyphenCuts(text);
  const paragraphs = paragraphsOf(lines, apart(hardWrap(lines), depths));
  const hyphens = paragraphs.flatMap((paragraph) => hyphensIn(paragraph, isCut));
  const cut = new Set(hyphens.map(({ start }) => start));
  const blocks = [
    ...paragraphs.flatMap((paragraph) => blocksOf(text, paragraph, cut, depths.get(paragraph[0]))),
    ...tables.map(({ block }) => block),
  ].sort((a, b) => a.start - b.start);
  const markup = [...hyphens, ...[...rules].map(({ start, end }) => ({ start, end }))].sort(
    (a, b) => a.start - b.start,
  );
  const dropped = [...furniture].sort(([a], [b]) => a - b).map(([i, reason]) => droppedLine(text, all[i], reason));
  return { name, format: 'text', encoding, text, blocks, markup, dropped, title: null };
}

/** What follows a table is no part of what stood before it. */
function withoutTables(lines: readonly Line[], out: ReadonlySet<Line>): Line[] {
  return lines.flatMap((line, i) => {
    if (out.has(line)) return [];
    return out.has(lines[i - 1]) ? [{ ...line, blankBefore: Math.max(1, line.blankBefore) }] : [line];
  });
}

function droppedLine(text: string, { start, end }: Line, reason: string): Dropped {
  return { start, end, text: text.slice(start, end), reason };
}

/** Underlined headings are paragraphs of their own. */
function apart(rejoins: Rejoins | null, headings: ReadonlyMap<Line, number>): Rejoins | null {
  return rejoins && ((line, next) => !headings.has(line) && !headings.has(next) && rejoins(line, next));
}

/** What follows a page's number stands on a new page. */
function withoutFurniture(all: readonly Line[], furniture: ReadonlyMap<number, string>): Line[] {
  return all.flatMap((line, i) => {
    if (furniture.has(i)) return [];
    return furniture.has(i - 1) ? [{ ...line, isOnNewPage: true }] : [line];
  });
}

/** The last characters of lines whose last word goes on in the next. */
function hyphensIn(lines: readonly Line[], isCut: (line: Line, next: Line) => boolean): Span[] {
  return lines.flatMap((line, i) =>
    lines[i + 1] && isCut(line, lines[i + 1]) ? [{ start: line.end - 1, end: line.end }] : [],
  );
}

function blocksOf(
  text: string,
  lines: readonly Line[],
  hyphens: ReadonlySet<number>,
  depth: number | undefined,
): Block[] {
  if (depth !== undefined)
    return paragraphOf(text, lines, hyphens).map(({ start, end, reading }) => ({
      kind: 'heading',
      depth,
      start,
      end,
      reading,
    }));
  const parts = lines.length === 1 ? recordParts(text, lines[0].start, lines[0].end) : [lines];
  return parts.flatMap((part) => paragraphOf(text, Array.isArray(part) ? part : [part], hyphens) ?? []);
}

function paragraphOf(text: string, lines: readonly Span[], hyphens: ReadonlySet<number>): Block[] {
  const offsets: number[] = [];
  for (const [i, { start, end }] of lines.entries()) {
    // The break after the line before stands for the space between them, but where a word was cut.
    const last = lines[i - 1]?.end ?? 0;
    if (i > 0 && !hyphens.has(last - 1) && text[last] !== '\u00ad') offsets.push(breakBefore(text, start));
    const closed = new Set(spacedOut(text.slice(start, end)).map((at) => start + at));
    for (let at = start; at < end; at++) if (!closed.has(at) && !hyphens.has(at)) offsets.push(at);
  }
  const reading = foldReading(text, offsets);
  if (reading.text === '') return [];
  return [{ kind: 'paragraph', lead: 0, start: lines[0].start, end: lines[lines.length - 1].end, reading }];
}

function breakBefore(text: string, start: number): number {
  for (let at = start - 1; at >= 0; at--) if (isLineEnd(text[at])) return at;
  return start;
}
