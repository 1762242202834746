import type { Block, Dropped, Source } from '../../model/source.ts';
import { foldReading } from '../../text/fold-reading.ts';
import { hardWrap } from './hard-wrap.ts';
import { type Line, linesOf } from './lines.ts';
import { pageFurniture } from './page-furniture.ts';

/**
 * Reads plain text: a paragraph a line, or, where lines were cut at a page's width, a paragraph a run of lines. Never goes through a Markdown parser, which
 * would eat 5~8家 and X*. Page numbers and running heads are dropped, in the middle of a paragraph too.
 * @example readText('a.txt', 'utf-8', '一、回顾\r\n上半年，…') → blocks 一、回顾 and 上半年，…, both paragraphs
 */
export function readText(name: string, encoding: string, text: string): Source {
  const lines = linesOf(text);
  const furniture = pageFurniture(lines);
  const dropped = [...furniture].sort(([a], [b]) => a - b).map(([i, reason]) => droppedLine(lines[i], reason));
  const blocks = paragraphsOf(lines, furniture).map((paragraph) => blockOf(text, paragraph));
  return { name, format: 'text', encoding, text, blocks, markup: [], dropped, title: null };
}

function droppedLine({ start, end, text }: Line, reason: string): Dropped {
  return { start, end, text, reason };
}

function paragraphsOf(all: readonly Line[], furniture: ReadonlyMap<number, string>): Line[][] {
  const rejoins = hardWrap(all.filter((_, i) => !furniture.has(i)));
  const paragraphs: Line[][] = [];
  let isAfterPage = false;
  for (const [i, line] of all.entries()) {
    if (furniture.has(i)) {
      isAfterPage = true;
      continue;
    }
    const before = paragraphs.at(-1)?.at(-1);
    if (before && rejoins?.(before, line) && goesOn(before, line, isAfterPage))
      paragraphs[paragraphs.length - 1].push(line);
    else paragraphs.push([line]);
    isAfterPage = false;
  }
  return paragraphs;
}

/** Empty lines part paragraphs, but for those around a page's edge in mid-sentence. */
function goesOn(before: Line, line: Line, isAfterPage: boolean): boolean {
  if (isAfterPage || line.isOnNewPage) return !/[。！？.!?][”’"']?$/.test(before.text);
  return line.blankBefore === 0;
}

function blockOf(text: string, lines: readonly Line[]): Block {
  const offsets: number[] = [];
  for (const [i, { start, end }] of lines.entries()) {
    // The break after the line before stands for the space between them.
    if (i > 0) offsets.push(breakBefore(text, start));
    for (let at = start; at < end; at++) offsets.push(at);
  }
  return {
    kind: 'paragraph',
    lead: 0,
    start: lines[0].start,
    end: lines[lines.length - 1].end,
    reading: foldReading(text, offsets),
  };
}

function breakBefore(text: string, start: number): number {
  for (let at = start - 1; at >= 0; at--) if (text[at] === '\n' || text[at] === '\r') return at;
  return start;
}
