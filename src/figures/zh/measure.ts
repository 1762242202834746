import type { Place } from '../clause.ts';
import type { Interpreter, Meaning, Stretches } from '../interpreter.ts';
import type { Change } from '../recogniser.ts';
import { changeOf } from './change.ts';
import { isEmpty, nounAfter, partOf, type Stretch, shorten, timeMark, trim } from './labels.ts';
import { zhRelations } from './relations.ts';
import { ACTION, COMPARED, FALL, RELATION, RISE } from './words.ts';

/** 完成年度预算的56%: of which plan, not of what. */
const PROGRESS =
  /^[，,\s]{0,2}(?:已|均)?(?:为|是|达到?|相当于)?((?:占|超额完成|完成)?(?:[年全][度年]|年初|年)?(?:计划|目标|预算|任务)(?:目标|任务|数|投资)?)的?[约近]?$/;

const APART = new RegExp(`^(?:和|、|，)(?:${RISE}|${FALL})了?$`);

const verbOnly = new RegExp(
  `^(?:(?:成功|首次|新|已|共|全年|累计|持续|先后|率先|集中|大力|积极|努力|再|双双|可)*(?:${ACTION}|获评|入选|列入|涉及|覆盖|评选|选派|新获|拥有|设立|创建|打造|取得|荣获|承办|参加|接待|吸引|吸纳|聚集|集聚|储备|谋划|推进|启动|串联|指导|靶向指导|增发|降低|减少|增加|帮助|保障|收到|收集|征集|采纳|吸收|转化|审议|提请|拆除|清理|查办|侦破|破获|立案|超额完成|划定|选聘|招录|招聘|援助|资助|救助|补助|奖励|落地|办结|竣工|达产|投产|完工|销号|建成投用|其余|另外|严控|控制|贡献|拉动|压降|盘活|兑付|拨付|筹措|筹集|归集|授信|追回|挽回|返还|抓获|查获|打掉|捣毁|收缴|缴获|冻结|止付|审结|执结|受理|调解|走访|慰问|巡查|检查|下达|拨出|承接|孵化|招引|对接|开行|开通|优化|更换|更新|安装|布设|铺设|敷设|种下|栽植|补种|出动|调运|投放|印发|举行|承担|主持|参与|报送|刊发|编制|编印|评定|评出|表彰|奖补|减征|退付|缓缴|返岗|输送|转移|输出)了?)$`,
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

/** 总量在全市各区中排|第四, 增速位居六区两县|第1位: among whom the rank is says not what is ranked. */
function withoutScope(text: string, [from, to]: Stretch): Stretch {
  const scope = /(?:在[^，。]{1,16}[中里内]|(?:位居|位列|名列|居于?|列|排在?|跃居|升至)[^，。]{1,10})$/.exec(
    text.slice(from, to),
  );
  return scope ? trim(text, from, from + scope.index) : [from, to];
}

/** A rank or a difference is one of the rate where the text says so: 增速居全省第三. */
function keepRate(place: Place, text: string, words: Stretch): Stretch {
  let lead = words;
  const kind = place.finding.quantity?.kind;
  if (text.slice(...lead).endsWith('经济') && text.startsWith('增长', lead[1])) return [lead[0], lead[1] + 2];
  if (kind === 'rank') lead = withoutScope(text, lead);
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
  const noun: Stretch = countsNext(place) ? nounAfter(place, text) : [0, 0];
  // one character left over is a stray, no noun
  if (words.length === 1 && subject && isEmpty(noun)) return carried(place, text, subject);
  if (!isEmpty(noun) && (isEmpty(lead) || place.finding.quantity?.kind !== 'percent'))
    return found(!isEmpty(lead) && verbOnly.test(words) ? [lead, noun] : [noun], noun);
  const plan = ofPlan(place, text, subject);
  if (plan && subject) return found([shorten(text, subject), plan], subject);
  const said = text.slice(place.leadFrom, place.finding.start);
  if (isEmpty(lead)) return carried(place, text, subject && meant(text, subject, said));
  const before = subject && subject[1] <= lead[0] ? subject : null;
  if (before && saysNothing(place, words)) return carried(place, text, before);
  if (before && (RELATION.test(words) || COMPARED.test(words)))
    return found([shorten(text, meant(text, before, words)), lead], before);
  if (verbOnly.test(words)) return action(place, text, lead, before);
  return found([shorten(text, lead)], lead);
}

/** What is new, and how many there are in all. */
const NEW = /^新(?:登记|注册|设立|认定|签约|引进|开工|投产|增|建|设|办|批)(?=\p{Script=Han}{2})/u;
const IN_ALL = /^(?:总量|总数|总规模)|累计/;

/** 播种面积120万亩，总产量52万吨: what is grown there, not the area. */
const AREA = /(?:播种|种植|栽培)面积$/;
const YIELD = /^(?:总|单|亩)?产(?:量)?$/;

/**
 * What of a subject the words between it and a figure mean. All of them are not all of the new ones: 新登记|经营主体5318户，…总量突破7.2万户; what was grown is not the area.
 */
function meant(text: string, subject: Stretch, words: string): Stretch {
  const area = YIELD.test(words) ? AREA.exec(text.slice(...subject)) : null;
  if (area && area.index > 0) return [subject[0], subject[1] - area[0].length];
  const fresh = IN_ALL.test(words) ? NEW.exec(text.slice(...subject)) : null;
  return fresh ? [subject[0] + fresh[0].length, subject[1]] : subject;
}

/** The plan that a share is of, where its clause speaks of nothing else. */
function ofPlan({ finding, leadFrom }: Place, text: string, subject: Stretch | null): Stretch | null {
  if (finding.quantity?.kind !== 'percent' || !subject || subject[1] > leadFrom) return null;
  const plan = PROGRESS.exec(text.slice(leadFrom, finding.start));
  if (!plan) return null;
  const from = leadFrom + plan[0].indexOf(plan[1]);
  return [from, from + plan[1].length];
}

/** 是“十五”期末的1.9倍, 同比高0.4个百分点: the words only say against what the subject is held. */
function saysNothing({ finding, text }: Place, words: string): boolean {
  if (finding.rule === 'zh-doubling' && /^[比较]/.test(words)) return true;
  const kind = finding.quantity?.kind;
  if (kind === 'percentage-point') return /^(?:同比|环比)?[高低快慢多少]$/.test(words);
  const isOfTime = kind === 'multiple' && /(?:期末|期初|期间|时期|十[一二三四]?五”?|年|同期|前|初)$/.test(words);
  return isOfTime && /的$|[是为达]/.test(text.slice(0, finding.start).slice(-16));
}

/** Only a verb stands before the amount: what it acts on follows, or was named before. */
function action(place: Place, text: string, lead: Stretch, before: Stretch | null): Found {
  const noun = nounAfter(place, text);
  if (!isEmpty(noun)) return found([lead, noun], noun);
  return found(before ? [shorten(text, before), lead] : [lead], lead);
}

/** 连续5年|未发生安全事故: what went on, where the clause says it after the time. */
function whatLasts({ finding, trailTo }: Place, text: string): Stretch | null {
  const goesOn = /^(?:未|无|没有|零|保持)[^，。；]{2,18}/.exec(text.slice(finding.end, trailTo));
  return goesOn ? [finding.end, finding.end + goesOn[0].length] : null;
}

/** What a clause without a figure says of its subject: 产业结构|进一步优化. */
const COURSE =
  /^([\p{Script=Han}“”A-Za-z]{3,14}?)(?:进一步|持续|不断|稳步|明显|显著|大幅|逐步|快速|平稳|总体|整体|由负转正|由降转[增升]|止跌回[升稳]|扭亏为盈|再上|再创|保持(?:稳|平|较))/u;
const LONGEST_CLAUSE = 40;

/** The subject of the clause just before, where that names one and no figure: 产业结构进一步优化，调整为8:41:51. */
function topicBefore({ clauseFrom }: Place, text: string, subject: Stretch | null): Stretch | null {
  const end = clauseFrom - 1;
  if (text[end] !== '，') return null;
  const reach = text.slice(Math.max(0, end - LONGEST_CLAUSE), end);
  const from = end - /[^，。；：！？（）]*$/.exec(reach)![0].length;
  if (subject && subject[1] > from) return null;
  const clause = text.slice(from, end);
  const named = /\d/.test(clause) ? null : COURSE.exec(clause);
  if (named?.[1].endsWith('增速')) return [from, from + named[1].length];
  const topic = named && trim(text, from, from + named[1].length);
  return topic && topic[1] - topic[0] >= 3 ? topic : null;
}

/** The clause has no words of its own: the amount belongs to what the clause before spoke of, or to the noun that follows. */
function carried(place: Place, text: string, subject: Stretch | null): Found {
  const own = place.finding.quantity?.kind === 'money' ? nounAfter(place, text) : null;
  if (own && !isEmpty(own)) return found([own], own);
  const what = place.finding.rule === 'zh-in-a-row' ? whatLasts(place, text) : null;
  if (what) return found([what], subject);
  const topic = topicBefore(place, text, subject);
  if (topic) return found([topic], topic, true);
  if (subject) return found([shorten(text, subject)], subject, true);
  const noun = nounAfter(place, text);
  return isEmpty(noun) ? found([], null, true) : found([noun], noun);
}

const AMONG = /^[^，。；（）]{0,10}中(?:位[居列]|名列|综合排名|排名?|[居列])$/;

/** 完成预算数|6亿元|的40%, 在|12家|医院中排名第三: the amount says only of what or among whom the next one is. */
function isInPassing({ text, finding, leadFrom }: Place, next: Place): boolean {
  const between = text.slice(finding.end, next.finding.start);
  const kind = next.finding.quantity?.kind;
  if (kind === 'rank') return AMONG.test(between);
  return kind === 'percent' && /^的[近约超过]*$/.test(between) && PROGRESS.test(text.slice(leadFrom, finding.start));
}

/** What is spoken of after an amount in passing: what was before it, with the plan that a share is of. */
function afterPassing(last: Place, place: Place, text: string, subject: Stretch | null): Found | null {
  if (!subject || subject[1] > last.leadFrom || !isInPassing(last, place)) return null;
  const plan = PROGRESS.exec(text.slice(last.leadFrom, last.finding.start));
  const from = plan ? last.leadFrom + plan[0].indexOf(plan[1]) : 0;
  const stretches: Stretches = plan
    ? [shorten(text, subject), [from, from + plan[1].length]]
    : [shorten(text, subject)];
  return found(stretches, subject);
}

/** 分别下降|3.6%|和上升|9.4%: two that share a 分别, though each has a verb of its own. */
const areApart = (one: Place, other: Place): boolean =>
  one.listCount === 1 &&
  other.listCount === 1 &&
  one.text.slice(one.leadFrom, one.finding.start).includes('分别') &&
  APART.test(one.text.slice(one.finding.end, other.finding.start));

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
  if (rule === 'zh-doubling') return 'increase';
  const kind = quantity?.kind ?? 'other';
  const isListed =
    /^[、和及]/.test(lead) && place.leadFrom > place.clauseFrom && before?.finding.quantity?.unit === quantity?.unit;
  return changeOf(lead, trail, kind) ?? (isListed && kind === 'count' ? (last?.change ?? null) : null);
}

/** 低于序时进度3.8个百分点: how far behind or ahead of what was planned is a result of its own. */
const againstPlan =
  /(?:低于|高于|快于|慢于|落后|滞后|超前|超|比|较)[^，。；]{0,6}(?:序时进度|时序进度|计划|目标|预期|预算)[^，。；]{0,8}$/;

const isComparison = /(?:比|较)(?:上年|去年|年初|计划|\d{4}年)/;

/** A rank among neighbours, and an amount that nobody can set large: 西北第一; 十几亿人, 数百家, 五十年一遇. */
const REGION = /^大?[东西南北中]{1,2}[部亚北南]?(?:地区)?(?:第|首|前|的)/;
const VAGUE = /^(?:十几|几|数)[十百千万亿]|年一遇$/;

/** Herds and sown land are kept from year to year; what is reported of them is what they gave. */
const STOCK = /(?:存栏|播种面积|播面|种植面积)(?:量|数)?$/;

/** 为60家企业推送岗位: they are whom it is done for; 串联58个酒庄的环线: they are a part of what is named. */
function isBeside({ text, finding, trailTo }: Place, lead: string): boolean {
  if (finding.quantity?.kind !== 'count') return false;
  const after = text.slice(finding.end, finding.end + 10);
  const isFor = /(?:^|[，。；、\s])[为向给对]$/.test(lead) && trailTo > finding.end && /[\p{Script=Han}]/u.test(after);
  return isFor || /^[\p{Script=Han}]{1,6}的(?!增|降|有)[\p{Script=Han}]{2}/u.test(after);
}

function isAside(place: Place, lead: string): boolean {
  if (STOCK.test(lead.replace(/[达到为约近]+$/, '')) || isBeside(place, lead)) return true;
  const clause = place.text.slice(place.clauseFrom, place.finding.start);
  const isPoint = place.finding.quantity?.kind === 'percentage-point';
  if (isPoint && againstPlan.test(clause)) return false;
  const before = place.text.slice(Math.max(0, place.finding.start - 60), place.finding.start);
  const isInBrackets = before.lastIndexOf('（') > before.lastIndexOf('）');
  return isPoint || isInBrackets || isComparison.test(lead) || /^(?:其中|另有|另外|其余)|高于|低于/.test(clause);
}

/** Reads Chinese clauses: the noun before the verb, the noun after the classifier, or what the clause before spoke of. */
export const zhInterpreter: Interpreter = {
  interpret(places, traps) {
    if (places.length === 0) return [];
    const masked = maskTimes(places[0].text, traps);
    const meanings: Meaning[] = [];
    let subject: Stretch | null = null;
    let outer: Stretch | null = null;
    let shared: Stretches[] = [];
    for (const [i, place] of places.entries()) {
      const { text, finding, listIndex, listCount } = place;
      const [last, next] = [places[i - 1], places[i + 1]];
      const lead = text.slice(place.leadFrom, finding.start);
      // 受理案件6380件（含旧存214件），同比上升3%: the remark over, the cases are spoken of again
      const between = text.slice(last?.finding.end ?? 0, finding.start);
      if (between.lastIndexOf('（') > between.lastIndexOf('）')) outer = subject;
      else if (outer && between.includes('）')) [subject, outer] = [outer, null];
      const isSecond = last !== undefined && areApart(last, place);
      const isFirst = next !== undefined && areApart(place, next);
      if (listIndex === 0 && !isSecond) {
        const head: Found = (last && afterPassing(last, place, masked, subject)) || measureOf(place, masked, subject);
        if (!next || !isInPassing(place, next)) subject = head.subject ?? subject;
        shared = shareOut(masked, head, lead, isFirst ? 2 : listCount, meanings);
      }
      const trail = text.slice(finding.end, Math.min(place.trailTo, finding.end + 8));
      const change = listIndex > 0 ? meanings[i - 1].change : changeIn(place, lead, trail, meanings[i - 1], last);
      meanings.push({ change, measures: shared[isSecond ? 1 : listIndex], isAside: isAside(place, lead) });
    }
    return meanings;
  },
  isMinor: (kind, text) => (kind === 'rank' ? REGION.test(text) : VAGUE.test(text)),
  antecedentOf: null,
  relations: zhRelations,
};
