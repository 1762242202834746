import type { Place } from '../clause.ts';
import type { Interpreter, Meaning, Stretches } from '../interpreter.ts';
import type { Change } from '../recogniser.ts';
import { changeOf } from './change.ts';
import { isEmpty, nounAfter, partOf, type Stretch, shorten, timeMark, trim } from './labels.ts';
import { zhRelations } from './relations.ts';
import { ACTION, COMPARED, RELATION } from './words.ts';

const verbOnly = new RegExp(
  `^(?:(?:成功|首次|新|已|共|全年|累计|持续|先后|率先|集中|大力|积极|努力|再|双双|可)*(?:${ACTION}|获评|入选|列入|涉及|覆盖|评选|选派|新获|拥有|设立|创建|打造|取得|荣获|承办|参加|接待|吸引|吸纳|聚集|集聚|储备|谋划|推进|启动|串联|指导|靶向指导|增发|降低|减少|增加|帮助|保障|收到|收集|征集|采纳|吸收|转化|审议|提请|拆除|清理|查办|侦破|破获|立案|超额完成|划定|选聘|招录|招聘|援助|资助|救助|补助|奖励|落地|办结|竣工|达产|投产|完工|销号|建成投用|其余|另外)了?)$`,
);

/** A measure, and what the next clause may speak of without naming it again. */
interface Found {
  measures: Stretches;
  subject: Stretch | null;
  /** The clause names nothing itself. */
  isCarried: boolean;
}

const found = (measures: Stretches, subject: Stretch | null, isCarried = false): Found => ({
  measures,
  subject,
  isCarried,
});

/** A rank or a difference is one of the rate where the text says so: 增速居全省第三. */
function keepRate(place: Place, text: string, lead: Stretch): Stretch {
  const kind = place.finding.quantity?.kind;
  if (text.slice(...lead).endsWith('经济') && text.startsWith('增长', lead[1])) return [lead[0], lead[1] + 2];
  if (kind !== 'rank' && kind !== 'percentage-point' && kind !== 'duration') return lead;
  const rate = /增速|增幅|涨幅|降幅|增长率|增长速度/.exec(text.slice(lead[1], place.finding.start));
  const end = lead[1] + (rate ? rate.index + rate[0].length : 0);
  return !rate ? lead : isEmpty(lead) ? [end - rate[0].length, end] : [lead[0], end];
}

const startsAction = new RegExp(`^[^、，]{1,6}?(?=${ACTION})`);

/** 60家|企业争取资金|2亿元: between two amounts the noun is the first one's, the verb the second one's. */
function fromVerb(place: Place, text: string, lead: Stretch): Stretch {
  if (place.leadFrom === place.clauseFrom || /^[、，,]/.test(text.slice(place.leadFrom, lead[1]))) return lead;
  const noun = startsAction.exec(text.slice(...lead));
  return noun && lead[1] - lead[0] - noun[0].length >= 4 ? [lead[0] + noun[0].length, lead[1]] : lead;
}

/** Whether the noun after an amount is what it counts: 60余家企业, 六成村庄. */
const countsNext = ({ finding }: Place) => ['count', 'percent', 'ratio'].includes(finding.quantity?.kind ?? '');

function measureOf(place: Place, text: string, subject: Stretch | null): Found {
  const lead = fromVerb(place, text, keepRate(place, text, trim(text, place.leadFrom, place.finding.start)));
  const words = text.slice(...lead);
  // one character left over is a stray, no noun
  if (words.length === 1 && subject) return carried(place, text, subject);
  const noun: Stretch = countsNext(place) ? nounAfter(place, text) : [0, 0];
  if (!isEmpty(noun) && (isEmpty(lead) || place.finding.quantity?.kind !== 'percent'))
    return found(!isEmpty(lead) && verbOnly.test(words) ? [lead, noun] : [noun], noun);
  if (isEmpty(lead)) return carried(place, text, subject);
  const before = subject && subject[1] <= lead[0] ? subject : null;
  if (before && (RELATION.test(words) || COMPARED.test(words))) return found([shorten(text, before), lead], before);
  if (verbOnly.test(words)) return action(place, text, lead, before);
  return found([shorten(text, lead)], lead);
}

/** Only a verb stands before the amount: what it acts on follows, or was named before. */
function action(place: Place, text: string, lead: Stretch, before: Stretch | null): Found {
  const noun = nounAfter(place, text);
  if (!isEmpty(noun)) return found([lead, noun], noun);
  return found(before ? [shorten(text, before), lead] : [lead], lead);
}

/** The clause has no words of its own: the amount belongs to what the clause before spoke of, or to the noun that follows. */
function carried(place: Place, text: string, subject: Stretch | null): Found {
  const own = place.finding.quantity?.kind === 'money' ? nounAfter(place, text) : null;
  if (own && !isEmpty(own)) return found([own], own);
  if (subject) return found([shorten(text, subject)], subject, true);
  const noun = nounAfter(place, text);
  return isEmpty(noun) ? found([], null, true) : found([noun], noun);
}

const timeRules = new Set(['zh-date', 'zh-period', 'zh-list-number', 'zh-time', 'any-iso-date']);

/** Dates are hidden, so that no label begins or ends with one. */
function maskTimes(text: string, traps: readonly { start: number; end: number; rule: string }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, rule } of traps) {
    if (!timeRules.has(rule)) continue;
    parts.push(text.slice(at, start), timeMark.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** The measures of a list of amounts: the parts of its subject, or the measures of as many amounts before it (游客…，收入…，分别增长…). */
function shareOut(text: string, head: Found, lead: string, count: number, before: readonly Meaning[]): Stretches[] {
  const own = Array.from({ length: count }, () => head.measures);
  if (count < 2 || !(head.isCarried || /分别|各|均/.test(lead) || lead !== '')) return own;
  const { subject } = head;
  const parts = subject ? own.map((_, i) => partOf(text, subject, i, count)) : [];
  if (parts.length > 0 && parts.every((part) => part !== null)) return parts;
  return head.isCarried && before.length >= count ? before.slice(-count).map(({ measures }) => measures) : own;
}

/** 新增甲1件、乙2件: what a verb adds, it adds all along the list. */
function changeIn(
  place: Place,
  lead: string,
  trail: string,
  last: Meaning | undefined,
  before: Place | undefined,
): Change {
  const { quantity, rule } = place.finding;
  if (rule === 'zh-in-a-row') return null;
  const kind = quantity?.kind ?? 'other';
  const isListed =
    /^[、和及]/.test(lead) && place.leadFrom > place.clauseFrom && before?.finding.quantity?.unit === quantity?.unit;
  return changeOf(lead, trail, kind) ?? (isListed && kind === 'count' ? (last?.change ?? null) : null);
}

const isComparison = /(?:比|较)(?:上年|去年|年初|计划|\d{4}年)/;

function isAside(place: Place, lead: string): boolean {
  const clause = place.text.slice(place.clauseFrom, place.finding.start);
  const isPoint = place.finding.quantity?.kind === 'percentage-point';
  return (
    isPoint || isComparison.test(lead) || /^其中|高于|低于/.test(clause) || place.text[place.clauseFrom - 1] === '（'
  );
}

/** Reads Chinese clauses: the noun before the verb, the noun after the classifier, or what the clause before spoke of. */
export const zhInterpreter: Interpreter = {
  interpret(places, traps) {
    if (places.length === 0) return [];
    const masked = maskTimes(places[0].text, traps);
    const meanings: Meaning[] = [];
    let subject: Stretch | null = null;
    let shared: Stretches[] = [];
    for (const [i, place] of places.entries()) {
      const { text, finding, listIndex, listCount } = place;
      const lead = text.slice(place.leadFrom, finding.start);
      if (listIndex === 0) {
        const head: Found = measureOf(place, masked, subject);
        subject = head.subject ?? subject;
        shared = shareOut(masked, head, lead, listCount, meanings);
      }
      const trail = text.slice(finding.end, Math.min(place.trailTo, finding.end + 8));
      const change =
        listIndex > 0 ? meanings[i - 1].change : changeIn(place, lead, trail, meanings[i - 1], places[i - 1]);
      meanings.push({ change, measures: shared[listIndex], isAside: isAside(place, lead) });
    }
    return meanings;
  },
  isMinor: () => false,
  relations: zhRelations,
};
