import type { Place } from '../clause.ts';
import type { Interpreter, Meaning, Stretches } from '../interpreter.ts';
import { changeOf } from './change.ts';
import { ACTION, COMPARED, FALL, HEAD, RELATION, RISE, TAIL } from './words.ts';

type Stretch = readonly [number, number];

const tail = new RegExp(`(?:${TAIL}|${RISE}|${FALL}|[\\s、，:：]|\\uE000)$`);
const head = new RegExp(`^(?:${HEAD}|[\\s、，]|\\uE000)`);
const action = new RegExp(`(?:${ACTION})`, 'g');
/** What cannot begin the noun that an amount counts: 12场并…, 3亿元用于… */
const noNoun = /^(?:[并以与和及、在用均全已较比达占居为同是共其等将约超，。；）”,;]|以上|左右|\s*$)/;
const verbOnly = new RegExp(
  `^(?:(?:成功|首次|新|已|共|全年|累计|持续|先后|率先|集中|大力|积极|努力|再|双双|可)*(?:${ACTION}|获评|入选|列入|涉及|覆盖|评选|选派|新获|拥有|设立|创建|打造|取得|荣获|承办|参加|接待|吸引|吸纳|聚集|集聚|储备|谋划|推进|启动|串联|指导|靶向指导|增发|降低|减少|增加|帮助|保障|收到|收集|征集|采纳|吸收|转化|审议|提请|拆除|清理|查办|侦破|破获|立案|超额完成|划定|选聘|招录|招聘|援助|资助|救助|补助|奖励)了?)$`,
);
const longest = 16;

/** Drops what says nothing from both ends of text[from, to). Each pass takes a word, so the work is bounded by the length. */
function trim(text: string, from: number, to: number): Stretch {
  let start = from;
  let end = to;
  for (
    let found = tail.exec(text.slice(Math.max(start, end - 12), end));
    found && end > start;
    found = tail.exec(text.slice(Math.max(start, end - 12), end))
  )
    end -= found[0].length;
  for (
    let found = head.exec(text.slice(start, Math.min(end, start + 12)));
    found && start < end;
    found = head.exec(text.slice(start, Math.min(end, start + 12)))
  )
    start += found[0].length;
  return [start, end];
}

/** A long lead is cut at the last verb that may open a label, else after its last comma-like mark. */
function shorten(text: string, [from, to]: Stretch): Stretch {
  if (to - from <= longest) return [from, to];
  const part = text.slice(from, to);
  const verbs = [...part.matchAll(action)].map((match) => match.index).filter((at) => part.length - at >= 4 && at > 0);
  const starts = [...verbs, ...[...part.matchAll(/[、的等]/g)].map((match) => match.index + 1)].filter(
    (at) => part.length - at >= 4 && part.length - at <= longest,
  );
  return starts.length === 0 ? [from, to] : [from + Math.min(...starts), to];
}

/** The noun after an amount, to the end of the clause or a verb far off. */
function trailOf({ finding, trailTo }: Place, text: string): Stretch {
  let start = finding.end;
  if (text[start] === ' ') start += 1;
  if (text[start] === '的') start += 1;
  if (noNoun.test(text.slice(start, trailTo))) return [start, start];
  const [, end] = trim(text, start, trailTo);
  const part = text.slice(start, end);
  const verb =
    /(?:入选|列入|获评|获得|荣获|达到|落地|完成|实现|通过|纳入|参加|参与|投产|开工|补充|提升|稳定|受益|成为|全部|全面|整治|降至|挂牌|分别|推送|争取|获)/.exec(
      part.slice(2),
    );
  return part.length > 12 && verb ? [start, start + 2 + verb.index] : [start, Math.min(end, start + 24)];
}

/** The i-th part of 城镇、农村居民收入, with the noun that the parts share. */
function partOf(text: string, [from, to]: Stretch, index: number, count: number): Stretches {
  const whole = text.slice(from, to);
  const splitter = [/[、和与及]/g, /、/g].find((mark) => whole.split(mark).length === count);
  if (!splitter) return [[from, to]];
  const starts = [0, ...[...whole.matchAll(splitter)].map((match) => match.index + 1)];
  const ends = [...starts.slice(1).map((start) => start - 1), whole.length];
  const own: Stretch = [from + starts[index], from + ends[index]];
  if (index === count - 1) return [own];
  const last = whole.slice(starts[count - 1]);
  const shared = sharedEnd(whole.slice(starts[index], ends[index]), last);
  return shared === 0 ? [own] : [own, [to - shared, to]];
}

/** How many characters at the end of the last part belong to all: 高技术制造业 | 装备制造业增加值 → 3 (增加值). */
function sharedEnd(part: string, last: string): number {
  for (let length = Math.min(part.length, 6); length >= 2; length--) {
    const at = last.lastIndexOf(part.slice(-length));
    if (at > 0) return last.length - at - length;
  }
  return last.length >= part.length + 2 ? last.length - part.length : 0;
}

/** A measure, and what the next clause may speak of without naming it again. */
interface Found {
  measures: Stretches;
  subject: Stretch | null;
}

const isEmpty = ([from, to]: Stretch) => to <= from;

/** Whether an amount of this kind counts the noun after it. */
const countsNext = ({ finding }: Place) =>
  finding.quantity?.kind === 'count' || finding.quantity?.kind === 'percent' || finding.quantity?.kind === 'ratio';

function measureOf(place: Place, masked: string, subject: Stretch | null): Found {
  const { finding } = place;
  const lead = trim(masked, place.leadFrom, finding.start);
  const words = masked.slice(...lead);
  const trail = countsNext(place) ? trailOf(place, masked) : ([finding.end, finding.end] as const);
  if (!isEmpty(trail) && finding.quantity?.kind !== 'percent') {
    if (isEmpty(lead) || !verbOnly.test(words)) return { measures: [trail], subject: trail };
    return { measures: [lead, trail], subject: trail };
  }
  if (isEmpty(lead) && !isEmpty(trail)) return { measures: [trail], subject: trail };
  if (isEmpty(lead)) return carried(place, masked, subject);
  const isRelative = RELATION.test(words) || COMPARED.test(words);
  if (isRelative && subject && subject[1] <= lead[0]) return { measures: [shorten(masked, subject), lead], subject };
  const own = shorten(masked, lead);
  if (verbOnly.test(words)) {
    const next = trailOf(place, masked);
    return isEmpty(next)
      ? { measures: subject && subject[1] <= lead[0] ? [subject, lead] : [lead], subject: lead }
      : { measures: [lead, next], subject: next };
  }
  return { measures: [own], subject: lead };
}

/** The clause has no words of its own: the amount belongs to what the clause before spoke of, or to the noun that follows. */
function carried(place: Place, masked: string, subject: Stretch | null): Found {
  if (subject) return { measures: [shorten(masked, subject)], subject };
  const next = trailOf(place, masked);
  return isEmpty(next) ? { measures: [], subject: null } : { measures: [next], subject: next };
}

const placesInTime = new Set(['zh-date', 'zh-period', 'zh-list-number', 'zh-time', 'any-iso-date']);

/** Dates are hidden, so that no label begins or ends with one. */
function maskDates(text: string, traps: readonly { start: number; end: number; rule: string }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, rule } of traps) {
    if (!placesInTime.has(rule)) continue;
    parts.push(text.slice(at, start), '\uE000'.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Reads Chinese clauses: the noun before the verb, the noun after the classifier, or what the clause before spoke of. */
export const zhInterpreter: Interpreter = {
  interpret(places, traps) {
    if (places.length === 0) return [];
    const masked = maskDates(places[0].text, traps);
    const meanings: Meaning[] = [];
    let subject: Stretch | null = null;
    let headSubject: Stretch | null = null;
    for (const [i, place] of places.entries()) {
      const lead = place.text.slice(place.leadFrom, place.finding.start);
      const trail = place.text.slice(place.finding.end, Math.min(place.trailTo, place.finding.end + 8));
      const isContinued = place.listIndex > 0;
      const found: Found = isContinued
        ? { measures: meanings[i - 1].measures, subject: headSubject }
        : measureOf(place, masked, subject);
      headSubject = found.subject;
      const isShared = place.listCount > 1 && headSubject !== null && (isContinued || /分别|各|均/.test(lead));
      const measures =
        isShared && headSubject ? partOf(masked, headSubject, place.listIndex, place.listCount) : found.measures;
      const kind = place.finding.quantity?.kind ?? 'other';
      const change = isContinued ? meanings[i - 1].change : changeOf(lead, trail, kind);
      const clause = place.text.slice(place.clauseFrom, place.finding.start);
      const isAside =
        kind === 'percentage-point' ||
        /(?:比|较)(?:上年|去年|年初|计划|\d{4}年)/.test(lead) ||
        /^其中|高于|低于/.test(clause) ||
        place.text[place.clauseFrom - 1] === '（';
      meanings.push({ change, measures, isAside });
      subject = found.subject ?? subject;
    }
    return meanings;
  },
  isMinor: () => false,
};
