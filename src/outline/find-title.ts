import type { Phrase } from '../model/outline.ts';
import type { Source } from '../model/source.ts';
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
}

/** Lines at the head that are looked at. */
const HEAD_LINES = 12;

/**
 * The report's title, who speaks, when and where. From head matter, the first Markdown heading, or the lines before the first full paragraph.
 * @param kept indexes of the blocks that are no boilerplate, in order
 * @example blocks 某区人民政府 · 2026年工作报告 · ——在大会上 · 各位代表： → title 某区人民政府2026年工作报告, byline ——在大会上
 */
export function findTitle(source: Source, kept: readonly number[]): Head {
  const head = source.format === 'markdown' ? markdownTitle(source, kept) : null;
  return head ?? plainTitle(source, kept);
}

function markdownTitle(source: Source, kept: readonly number[]): Head | null {
  const { blocks, title } = source;
  const isTop = (index: number) => blocks[index].kind === 'heading' && blocks[index].depth === 1;
  const first = kept.find((index) => blocks[index].kind === 'heading');
  if (first === undefined) return null;
  const isFromHead = title !== null && blocks[first].start <= title.start && title.end <= blocks[first].end;
  if (!isFromHead && (!isTop(first) || kept[0] !== first || kept.filter(isTop).length > 1)) return null;
  const phrase = phraseOf(blocks[first].reading);
  const own = [first];
  const next = kept[kept.indexOf(first) + 1];
  // Many files say their title twice: for programs and as a heading.
  if (isFromHead && next !== undefined && isTop(next) && sameWords(blocks[next].reading.text, phrase?.text))
    own.push(next);
  const lines = own.at(-1) === undefined ? [] : bylinesAfter(source, kept, own[own.length - 1]);
  return {
    title: phrase,
    byline: lines.flatMap((index) => phraseOf(blocks[index].reading) ?? []),
    blocks: new Set([...own, ...lines]),
  };
}

function sameWords(a: string, b: string | undefined): boolean {
  return a.replace(/\s/g, '') === b?.replace(/\s/g, '');
}

function bylinesAfter({ blocks }: Source, kept: readonly number[], after: number): number[] {
  const from = kept.indexOf(after) + 1;
  const lines = kept.slice(from, from + 4);
  const end = lines.findIndex((index) => blocks[index].kind !== 'paragraph' || isBody(blocks[index].reading.text));
  return end < 0 ? lines : lines.slice(0, end);
}

function plainTitle(source: Source, kept: readonly number[]): Head {
  const { blocks } = source;
  const lines = headLines(source, kept);
  const words = (index: number) => blocks[index].reading.text;
  const subject = lines.find((index) => SUBJECT.test(words(index)));
  if (subject !== undefined) return memoTitle(source, lines, subject);
  const candidates = lines.filter((index) => !isByline(words(index)) || isTitleLike(cutAtDash(words(index))));
  const first = candidates.find((index) => isTitleLike(cutAtDash(words(index)))) ?? candidates[0];
  const title = first === undefined ? [] : titleLines(candidates, first, words);
  const phrases = title.flatMap((index) => phraseOf(blocks[index].reading, 0, cutAtDash(words(index)).length) ?? []);
  const rest = title.flatMap((index) => phraseOf(blocks[index].reading, cutAtDash(words(index)).length) ?? []);
  const others = lines.filter((index) => !title.includes(index));
  const byline = [...rest, ...others.flatMap((index) => phraseOf(blocks[index].reading) ?? [])];
  const joined = { text: phrases.map(({ text }) => text).join(''), parts: phrases.flatMap(({ parts }) => parts) };
  return { title: phrases.length > 0 ? joined : null, byline: byline.sort(byPlace), blocks: new Set(lines) };
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
