import type { Language, Phrase, SectionKind } from '../model/outline.ts';
import type { Reading } from '../model/source.ts';
import { phraseOf } from '../text/reading.ts';

/** Longest title in characters of Chinese and in words of English; headings may be a little longer than what is inferred. */
const LIMIT = { heading: { zh: 24, en: 12 }, sentence: { zh: 20, en: 10 } } as const;
const END_MARKS = /[\s。；：！，、.;:,!…—–-]+$/;

/**
 * A heading's words as a title: without its closing mark, cut at a comma where it is long.
 * @param from index into reading.text after the heading's number
 * @example 一是加快园区建设，补齐配套短板。 from 2 → 加快园区建设，补齐配套短板
 */
export function headingTitle(reading: Reading, from: number, to: number, language: Language): Phrase | null {
  const text = reading.text.slice(from, to);
  const whole = text.length - (END_MARKS.exec(text)?.[0].length ?? 0);
  if (sizeOf(text.slice(0, whole), language) <= LIMIT.heading[language]) return phraseOf(reading, from, from + whole);
  const cuts = [0, ...clauseEnds(text.slice(0, whole)), whole];
  const stops = cuts.slice(1).filter((end) => fits(text.slice(0, end), LIMIT.heading[language], language));
  const end = stops.at(-1) ?? whole;
  // 以大会为契机，促进全民健身均衡发展 is about what comes after the comma.
  if (!isAdverbial(text.slice(0, stops[0] ?? 0))) return phraseOf(reading, from, from + end);
  const rest = cuts
    .map((cut) => (cut === 0 ? 0 : cut + 1))
    .find((cut) => cut >= (stops[0] ?? 0) && fits(text.slice(cut, whole), LIMIT.heading[language], language));
  return rest === undefined ? phraseOf(reading, from, from + end) : phraseOf(reading, from + rest, from + whole);
}

/** What a clause of a part of this kind says at its best. */
const TELLING: Partial<Record<SectionKind, RegExp>> = {
  problems: /不足|困难|问题|短板|挑战|差距|欠账|薄弱|challenge|problem|wrong|short/,
  review: /取得|实现|完成|进展|进步|成效|成绩|平稳|稳中|向好|开局|不平凡/,
  plan: /任务|目标|将|力争|监督|支持|要求|做好/,
};
/** Words before the point of a Chinese clause. */
const LEAD =
  /^(?:同时|此外|因此|为此|但是?|而且|并且?|其中|首先|总之|可以说|我们(?:也|将|要)?(?=清醒|充分)|也|必须|应当|还要)+/;
/** A clause that only says when, where, how or who said so. */
const ADVERBIAL =
  /^(?:各位.{1,6}|同志们|代表们|朋友们)$|^(?:面对|随着|根据|按照|围绕|通过|经过|由于|为(?:了|贯彻|落实|进一步|确保|推动|切实|深入|加快|更好)|当|对于|对照|针对|立足|着眼|充分肯定|总结|回顾|在[^，]*(?:下|中|时|后|上|里|际|同时|期间|以来)$)|^以.{2,}为(?:契机|抓手|主线|目标|核心|重点|导向|引领|载体|牵引|依托|突破口)$|(?:以来|年来|看到|认识到|指出|主要是|主要表现在|同时|期间|之[际年初前后]|以[后来前]|基础上)$|^(?:[上下]半年|[今去明前]年[^，]{0,3}|(?:半年|几年|数月)过去|一年|全年|下一步|下一阶段|20\d\d年(?:上半年)?|过去[^，]{1,3}年|当前|目前|近年)$/;

/**
 * A short title out of a sentence that was not written as one: its clause that says what the part is about, in the report's words, in order.
 * @param kind of the part: of a review the clause with the result is taken, of problems the one that names them
 * @example 看到成效的同时，物业服务还有不少短板，主要是： (problems) → 物业服务还有不少短板
 */
export function sentenceTitle(reading: Reading, language: Language, kind: SectionKind): Phrase | null {
  return language === 'zh' ? hanTitle(reading, kind) : latinTitle(reading);
}

/**
 * A title out of the first sentences of a part that nothing announces: in English the first that is short enough to stand whole, else what the first begins with.
 * @example ‘When the ferry stopped in January, nobody knew for how long. People took the long road.’ → People took the long road
 */
export function openingTitle(readings: readonly Reading[], language: Language, kind: SectionKind): Phrase | null {
  if (language === 'zh') return hanTitle(readings[0], kind);
  const whole = readings.find(
    ({ text }) => sizeOf(afterConnective(text), 'en') <= LIMIT.sentence.en && /[.!]$/.test(text),
  );
  return latinTitle(whole ?? readings[0]);
}

/** Whether a clause only says when, where or how. @example isAdverbial('去年冬天') → true */
export function isAdverbial(clause: string): boolean {
  return ADVERBIAL.test(clause);
}

function hanTitle(reading: Reading, kind: SectionKind): Phrase | null {
  const clauses = clausesOf(reading.text);
  const spoken = clauses.filter(([from, to]) => !isAdverbial(reading.text.slice(from, to)) && to - from >= 4);
  const short = spoken.filter(([from, to]) => to - from <= LIMIT.sentence.zh);
  const telling = short.find(([from, to]) => TELLING[kind]?.test(reading.text.slice(from, to)));
  const chosen = telling ?? short[0] ?? spoken.find(([from, to]) => to - from <= LIMIT.sentence.zh + 6);
  if (chosen) return phraseOf(reading, ...chosen);
  const longest = spoken[0] ?? clauses[0];
  return longest ? phraseOf(reading, longest[0], shortened(reading.text, ...longest)) : null;
}

function clausesOf(text: string): [number, number][] {
  const ends = [...clauseEnds(text), text.length];
  return ends.flatMap((end, i): [number, number][] => {
    const start = i === 0 ? 0 : ends[i - 1];
    const clause = text.slice(start, end);
    const from = start + (/^[\s，；：。！？、]*/.exec(clause)?.[0].length ?? 0);
    const lead = LEAD.exec(text.slice(from, end))?.[0].length ?? 0;
    const to = end - (/(?:是|为|如下)?[\s，；：。！？、]*$/.exec(clause)?.[0].length ?? 0);
    return to - from - lead > 0 ? [[from + lead, to]] : [];
  });
}

/** A clause of one long breath ends at its last pause that still leaves a title, else where the limit is. */
function shortened(text: string, from: number, to: number): number {
  const head = text.slice(from, Math.min(to, from + LIMIT.sentence.zh + 9));
  const pause = Math.max(head.lastIndexOf('、'), head.lastIndexOf('和'));
  return from + (pause >= 6 ? pause : Math.min(head.length, LIMIT.sentence.zh));
}

/** Where clauses end: at commas and their like outside quotation marks and brackets, and at the dash of an aside. */
function clauseEnds(text: string): number[] {
  const ends: number[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    if (/[“‘（(《「]/.test(text[at])) depth++;
    else if (/[”’）)》」]/.test(text[at])) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isClauseMark(text, at)) ends.push(at);
  }
  return ends;
}

function isClauseMark(text: string, at: number): boolean {
  if (/[，；：。！？]/.test(text[at])) return true;
  return /[,;:]/.test(text[at]) && /\s/.test(text[at + 1] ?? ' ');
}

const CONNECTIVE =
  /^(?:(?:(?:Let me|Let us|I(?:’|')?ll|I will|I(?:’|')?d like to|I want to)(?: now| next)?|Now) (?:turn(?: now)? to|begin with|start with|move(?: on)? to|talk about|speak (?:about|to)|say a (?:word|few words) about)\s+|(?:And|But|So|Now|Well|Yet|Still|However|Of course|In fact|Overall|Finally|Lastly|Also|Again|[Ff]irst|Look|You know)[,:]?\s+|(?:One|A|My|The) (?:final|last|more) (?:point|thing|word|note)(?: is(?: that)?)?[,:]?\s+|(?:As|If|When|While|Because|After|Before|Since|In|On|At|Over|With|From|By|For|Looking|Going|Turning)\b[^,]{2,80},\s+(?=(?:\S+\s+){2}))/;
const HANGS_ON =
  /\s(?=(?:that|which|who|because|while|when|where|and|but|to|with|for|in|by|from|as|after|since|so|than|—|–)\s)|[,;:](?=\s)|\s[—–]|\s\(/g;

function afterConnective(text: string): string {
  let rest = text;
  for (let lead = CONNECTIVE.exec(rest); lead; lead = CONNECTIVE.exec(rest)) rest = rest.slice(lead[0].length);
  return rest;
}

/** Words that leave a title hanging in the air. */
const HANGING =
  /(?:\s(?:a|an|the|of|to|in|on|at|by|for|with|from|and|or|but|over|under|about|than|that|which|who|is|are|was|were|be|been|has|have|had|will|would|can|could|its?|their|our|this|these|more|most|able|want|one|two|three|four|five|six|seven|eight|nine|ten|\d+))+$/i;

function latinTitle(reading: Reading): Phrase | null {
  const from = reading.text.length - afterConnective(reading.text).length;
  const text = reading.text.slice(from).replace(/[.!;:,]+[”"’)]*$/, '');
  if (sizeOf(text, 'en') <= LIMIT.sentence.en) return phraseOf(reading, from, from + text.length);
  const stops = [...text.matchAll(HANGS_ON)]
    .map(({ index }) => index)
    .filter((end) => fits(text.slice(0, end), LIMIT.sentence.en, 'en'));
  const long = stops.filter((end) => sizeOf(text.slice(0, end), 'en') >= 4);
  const words = [...text.matchAll(/\s+/g)].map(({ index }) => index);
  const end = long.at(-1) ?? words[LIMIT.sentence.en - 1] ?? text.length;
  const cut = text.slice(0, end).replace(/[\s,;:—–-]+$/, '');
  return phraseOf(reading, from, from + cut.replace(HANGING, '').length);
}

function fits(text: string, limit: number, language: Language): boolean {
  const size = sizeOf(text, language);
  return size <= limit && size >= (language === 'zh' ? 4 : 2);
}

function sizeOf(text: string, language: Language): number {
  return language === 'zh' ? text.length : text.split(/\s+/).filter(Boolean).length;
}
