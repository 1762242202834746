import type { Block, Source } from '../model/source.ts';
import { phraseOf } from '../text/reading.ts';
import { type Head, isBody } from './head.ts';

/** The title that the format's own syntax marks: head matter, or the headings that nothing but short lines stand before and between. */
export function titleFromHeadings(source: Source, kept: readonly number[]): Head | null {
  const { blocks, title } = source;
  const [first, ...others] = leadingHeadings(source, kept);
  if (first === undefined) return null;
  const isFromHead = title !== null && blocks[first].start <= title.start && title.end <= blocks[first].end;
  // Said twice, for programs or by the page around the report: the lower one is the report's own.
  const again = others.find((index) => saysAgain(blocks[index].reading.text, blocks[first].reading.text));
  const own = again !== undefined && !isFromHead ? again : first;
  const isTitle = isFromHead || again !== undefined || others.length > 0 || isOnlyTop(source, kept, first);
  if (!isTitle) return null;
  const last = again ?? others.at(-1) ?? first;
  const near = [...before(kept, own), ...between(kept, own, last), ...bylinesAfter(source, kept, last)];
  const isCopy = (index: number) => saysAgain(blocks[index].reading.text, blocks[own].reading.text);
  const lines = near.filter((index) => index > own || !isCopy(index));
  return {
    title: phraseOf(blocks[own].reading),
    byline: lines.filter((index) => !isCopy(index)).flatMap((index) => phraseOf(blocks[index].reading) ?? []),
    blocks: new Set([own, ...lines]),
    copies: near.filter((index) => !lines.includes(index)),
  };
}

/** Headings of the first one's depth before anything is said, the last of them left out, which is the first part's: a part without a word is none. */
function leadingHeadings({ blocks }: Source, kept: readonly number[]): number[] {
  const end = kept.findIndex((index) => blocks[index].kind !== 'heading' && !isHeadLine(blocks[index]));
  const head = end < 0 ? kept : kept.slice(0, end);
  const headings = head.filter((index) => blocks[index].kind === 'heading');
  const [first] = headings;
  if (first === undefined) return [];
  const depth = depthOf(blocks[first]);
  const same = headings.filter((index) => depthOf(blocks[index]) === depth);
  if (same.length < 2) return same;
  return saysAgain(blocks[same[1]].reading.text, blocks[first].reading.text) ? same.slice(0, 2) : same.slice(0, -1);
}

function depthOf(block: Block): number {
  return block.kind === 'heading' ? block.depth : 0;
}

function isHeadLine({ kind, reading }: Block): boolean {
  return kind === 'paragraph' && !isBody(reading.text);
}

/** No other heading stands as high. */
function isOnlyTop({ blocks }: Source, kept: readonly number[], first: number): boolean {
  const depth = depthOf(blocks[first]);
  const others = kept.filter((index) => index !== first && depthOf(blocks[index]) > 0);
  return depth === 1 && others.every((index) => depthOf(blocks[index]) > depth);
}

function before(kept: readonly number[], index: number): number[] {
  return kept.slice(0, kept.indexOf(index));
}

function between(kept: readonly number[], from: number, to: number): number[] {
  return kept.slice(kept.indexOf(from) + 1, kept.indexOf(to) + 1);
}

/** Two headings are one title where one holds the other, or nearly all of its words: page titles have the site's name around it, and their own order. */
function saysAgain(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => text.replace(/[\s\p{P}]/gu, '').toLowerCase());
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short.length >= 4 && long.includes(short)) return true;
  const [these, those] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []));
  const shared = [...these].filter((word) => those.has(word)).length;
  return shared >= 6 && shared >= 0.8 * Math.min(these.size, those.size);
}

function bylinesAfter({ blocks }: Source, kept: readonly number[], after: number): number[] {
  const from = kept.indexOf(after) + 1;
  const lines = kept.slice(from, from + 4);
  const end = lines.findIndex((index) => blocks[index].kind !== 'paragraph' || isBody(blocks[index].reading.text));
  // Something must be left to be said.
  if (end < 0) return from + lines.length < kept.length ? lines : [];
  return lines.slice(0, end);
}
