import type { Phrase } from '../model/outline.ts';
import type { Block, Source } from '../model/source.ts';
import { phraseOf } from '../text/reading.ts';
import { splitSentences } from '../text/sentences.ts';
import { isNumbered } from './number-rows.ts';
import { isSalutation } from './salutations.ts';
import { isByline, isTitleLike } from './title-rows.ts';

/** What stands before the report's first words. */
export interface Head {
  title: Phrase | null;
  byline: Phrase[];
  /** Indexes into `Source.blocks` of all lines that are the title's or the byline's. */
  blocks: Set<number>;
  /** Lines above it that only say the title once more, as web pages do. */
  copies: number[];
}

/** Lines at the head that are looked at. */
const HEAD_LINES = 12;

/**
 * The report's title, who speaks, when and where. From head matter, the first Markdown heading, or the lines before the first full paragraph.
 * @param kept indexes of the blocks that are no boilerplate, in order
 * @example blocks 某区人民政府 · 2026年工作报告 · ——在大会上 · 各位代表： → title 某区人民政府2026年工作报告, byline ——在大会上
 */
export function findTitle(source: Source, kept: readonly number[]): Head {
  return headingTitle(source, kept) ?? plainTitle(source, kept);
}

/** The title that the format's own syntax marks: head matter, or the headings that nothing but short lines stand before and between. */
function headingTitle(source: Source, kept: readonly number[]): Head | null {
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

function plainTitle(source: Source, kept: readonly number[]): Head {
  const { blocks } = source;
  const lines = headLines(source, kept);
  const words = (index: number) => blocks[index].reading.text;
  const subject = lines.find((index) => SUBJECT.test(words(index)));
  if (subject !== undefined) return memoTitle(source, lines, subject);
  const candidates = lines.filter((index) => !isByline(words(index)) || isTitleLike(cutAtDash(words(index))));
  const first = likeliest(candidates, words);
  const title = first === undefined ? [] : titleLines(candidates, first, words);
  const phrases = title.flatMap((index) => phraseOf(blocks[index].reading, 0, cutAtDash(words(index)).length) ?? []);
  const rest = title.flatMap((index) => phraseOf(blocks[index].reading, cutAtDash(words(index)).length) ?? []);
  const copies = lines.filter((index) => index < (title[0] ?? 0) && isWithin(words(title[0]), words(index)));
  const others = lines.filter((index) => !title.includes(index) && !copies.includes(index));
  const byline = [...rest, ...others.flatMap((index) => phraseOf(blocks[index].reading) ?? [])];
  const joined = { text: phrases.map(({ text }) => text).join(''), parts: phrases.flatMap(({ parts }) => parts) };
  return {
    title: phrases.length > 0 ? joined : null,
    byline: byline.sort(byPlace),
    blocks: new Set([...title, ...others]),
    copies,
  };
}

/** A column of the site, as in 工作总结/工作汇报, is no title. */
const COLUMN = /[/|｜>]/;
/** Words that tell one report from others of its kind. */
const PARTICULAR = /20\d\d年|关于|(?:政府|委员会|局|厅|院|办|区|县|市|镇)(?!长|工作)/;

/** Of several lines that could be the title the one that says most: its kind, a year, an office; said twice, the lower one, which is the report's own. */
function likeliest(candidates: readonly number[], words: (index: number) => string): number | undefined {
  const line = (index: number) => cutAtDash(words(index));
  const scoreOf = (index: number): number => {
    const isRepeated = candidates.some(
      (other) => other > index && PARTICULAR.test(line(other)) && isWithin(line(other), line(index)),
    );
    const says = PARTICULAR.test(line(index)) ? 1 : 0;
    return (isTitleLike(line(index)) ? 4 : 0) + says - (COLUMN.test(line(index)) ? 4 : 0) - (isRepeated ? 2 : 0);
  };
  const [best] = [...candidates].sort((a, b) => scoreOf(b) - scoreOf(a) || a - b);
  return best;
}

/** One of two lines says what the other says, with or without more around it. */
function isWithin(line: string, other: string): boolean {
  const [a, b] = [line, other].map((each) => each.replace(/[\s()（）]/g, ''));
  return a.length >= 6 && b.includes(a);
}

/** A memorandum says what it is about in its last head line. */
const SUBJECT = /^(?:SUBJECT|Subject|RE|Re)\s?:\s?(?=\S)|^(?:主题|事由)\s?[:：]\s?(?=\S)/;

function memoTitle({ blocks }: Source, lines: readonly number[], subject: number): Head {
  const { reading } = blocks[subject];
  const from = SUBJECT.exec(reading.text)?.[0].length ?? 0;
  const others = lines.filter((index) => index !== subject);
  return {
    title: phraseOf(reading, from),
    byline: others.flatMap((index) => phraseOf(blocks[index].reading) ?? []),
    blocks: new Set(lines),
    copies: [],
  };
}

function byPlace(a: Phrase, b: Phrase): number {
  return a.parts[0].start - b.parts[0].start;
}

/** 政府工作报告——2026年1月在大会上 has the occasion in one line with the title. */
function cutAtDash(line: string): string {
  const at = line.indexOf('——');
  return at > 3 ? line.slice(0, at).trimEnd() : line;
}

/** A title of two lines: who reports, then what. The first is kept only where it is an office that the second does not name. */
function titleLines(candidates: readonly number[], first: number, words: (index: number) => string): number[] {
  const before = candidates[candidates.indexOf(first) - 1];
  const isOffice =
    before === first - 1 && /(?:政府|委员会|局|厅|院|办公室|公司|集团|大学|常委会|中心)$/.test(words(before));
  if (isOffice) return [before, first];
  const next = candidates[candidates.indexOf(first) + 1];
  const isCut = !isTitleLike(cutAtDash(words(first))) && next === first + 1 && isTitleLike(words(next));
  return isCut ? [first, next] : [first];
}

function isOffice(line: string): boolean {
  return /(?:政府|委员会|局|厅|院|办公室|公司|集团|大学|常委会|中心)$/.test(line);
}

/** Short lines before the first that addresses someone, has a number, or is a sentence. A report of nothing but lines has no head. */
function headLines({ blocks }: Source, kept: readonly number[]): number[] {
  const lines = kept.slice(0, HEAD_LINES);
  const end = lines.findIndex((index) => {
    const { kind, reading } = blocks[index];
    return (kind !== 'paragraph' && kind !== 'heading') || isBody(reading.text);
  });
  const head = (end < 0 ? [] : lines.slice(0, end)).filter((index) => blocks[index].kind === 'paragraph');
  // A line over the first full paragraph is that paragraph's heading, if another line can be the title.
  const last = blocks[head[head.length - 1]]?.reading.text ?? '';
  const isHeading = end > 1 && !isByline(last) && !isTitleLike(last) && isParagraph(blocks[lines[end]].reading.text);
  return isHeading && !isOffice(blocks[head[head.length - 2]]?.reading.text ?? '') ? head.slice(0, -1) : head;
}

function isParagraph(text: string): boolean {
  if (isSalutation(text) || isNumbered(text)) return false;
  return splitSentences({ text }).length > 1 || isSentence(text);
}

/** Characters; a shorter sentence may be a motto under the title. */
const SHORTEST_SENTENCE = { han: 24, latin: 60 } as const;

function isSentence(text: string): boolean {
  const shortest = /\p{Script=Han}/u.test(text) ? SHORTEST_SENTENCE.han : SHORTEST_SENTENCE.latin;
  return text.length >= shortest && /[。；.;][”’"）)]?$/.test(text);
}

function isBody(line: string): boolean {
  if (isByline(line)) return false;
  if (isSalutation(line) || isNumbered(line)) return true;
  return line.length > (/\p{Script=Han}/u.test(line) ? 70 : 120) || /[。；！？.!?;:：,，][”’"）)]?$/.test(line);
}
