import type { Phrase } from '../model/outline.ts';
import type { Source } from '../model/source.ts';
import { phraseOf } from '../text/reading.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Head, isBody } from './head.ts';
import { isNumbered } from './number-rows.ts';
import { isSalutation } from './salutations.ts';
import { isByline, isTitleLike } from './title-rows.ts';

/** Lines at the head that are looked at. */
const HEAD_LINES = 12;

/** The title among the lines before the first full paragraph, and what stands around it. */
export function titleFromLines(source: Source, kept: readonly number[]): Head {
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
