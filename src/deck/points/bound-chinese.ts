import type { Clause } from './clauses.ts';

/** A clause on which all that follows it in its sentence depends: without the condition, the exception or what was planned, the rest is not true. */
const BINDS =
  /^.{0,8}(?:如果|(?<!自)若(?!干)|假如|假设|倘若|一旦|只要|除非)|^如(?![期下此何意实数约火同愿今是有])|原(?:本|来)?(?:计划|定|拟)|本[应该]/u;
/** How what follows from a condition of several clauses begins: 只要…，…，就一定能… */
const FOLLOWS = /^(?:我们)?(?:就|则|那么|便|一定|必[将定]|即可)/;
/** 除两个街道外: what is said is said of the others only. */
const EXCEPTS = /^除.{2,}外$/;
const ADDS = /^[，](?:还|也|又|同时|更|另)/;
/** 与三年前相比: says what a change is measured against. */
const COMPARES = /(?:相比|相较|对比)(?:之下)?$/;
const CHANGE = /[多少高低快慢]了?\s?\d|增长|增加|下降|减少|提高|提升|缩短|降低|上升|回落|改善|翻|倍/;

/** What turns the meaning of the clause before it, or says the worse half of it; neither stands without the other. */
const TURNS =
  /^[，；](?:但(?!凡|书|愿)|然而|不过|却|可是|否则|而(?!且|后)|其中[^，；。]{0,16}(?:只有|仅|不足|不到|未|没有|尚)|(?:目前|现)?(?:尚(?!书)|仍(?![然]?(?:保持|居)))|(?:同比|环比|比|较)[^，；。]{0,12}(?:下降|减少|回落|降低|[少低]\d)|(?:低于|落后|未达|未完成|短收))/;

/** A subject whose predicate comes after the comma: 原定6月底前搬迁的12家企业，只有7家签订协议 */
const TOPIC = /的(?<noun>[^的，]{1,14})$/;
const VERB =
  /完成|实现|达|建成|出台|启用|获|新增|增长|下降|提高|突破|开工|投用|培育|引进|改造|推进|推动|开展|实施|加快|加强|率|不|未|为|是|有|\d[^\d，]{0,4}$/;
const PREDICATE =
  /^[，](?:截至|截止|目前|现|已|均|都|全部|共|因|将|尚|仍|只|仅|未|不|无|达|占|是|为|也|正|于|由|其中|要|拟|可|能|年内|主要|预计)/;
/** …的三座变电站中: out of these, something will be said of some. What is 正在…中 is said of all. */
const ALL_OF_THEM = /正在|处于|仍在/;
const COUNTED = /[\d一二三四五六七八九十两几多][个家座条项所名人件处户]|的/;
const AMONG_LONGEST = 14;

/**
 * Whether a run of clauses says less or other than its sentence: it leaves out a condition, exception, comparison or contrast that bears on it, or a subject's predicate.
 * @example 若电价不变，成本可下降6%: the second clause alone → true; both → false
 */
export function isTornOff(text: string, clauses: readonly Clause[], first: number, last: number): boolean {
  const words = clauses.map(({ from, to }) => text.slice(from, to));
  const after = text.slice(clauses[last].to);
  if (TURNS.test(after) || (first > 0 && TURNS.test(text.slice(clauses[first].from - 1)))) return true;
  const hasMore = last + 1 < clauses.length;
  const holds = words.slice(first, last + 1);
  if (holds.some((clause) => BINDS.test(clause)) && words.slice(last + 1).some((clause) => FOLLOWS.test(clause)))
    return true;
  if (hasMore && (bindsAt(text, clauses, last) || isTopic(words[last], after))) return true;
  const run = text.slice(clauses[first].from, clauses[last].to);
  return clauses.slice(0, first).some((clause, i) => {
    if (text.slice(clause.to, clauses[first].from).includes('；')) return false;
    return COMPARES.test(words[i]) ? CHANGE.test(run) : bindsAt(text, clauses, i);
  });
}

/** Whether a clause begins what is bound: it may open a longer point. @example isBinding('与三年前相比', …) → true */
export function bindsAt(text: string, clauses: readonly Clause[], at: number): boolean {
  const words = text.slice(clauses[at].from, clauses[at].to);
  if (BINDS.test(words)) return true;
  return COMPARES.test(words) || (EXCEPTS.test(words) && !ADDS.test(text.slice(clauses[at].to)));
}

/** Whether a run holds clauses that can't stand without each other, so that it may take more room. */
export function isBoundTogether(text: string, clauses: readonly Clause[], first: number, last: number): boolean {
  return clauses
    .slice(first, last)
    .some((clause, i) => bindsAt(text, clauses, first + i) || TURNS.test(text.slice(clause.to)));
}

function isTopic(words: string, after: string): boolean {
  if (words.endsWith('中') && !ALL_OF_THEM.test(words) && COUNTED.test(words.slice(-AMONG_LONGEST))) return true;
  const noun = TOPIC.exec(words)?.groups?.noun;
  return noun !== undefined && !VERB.test(noun) && PREDICATE.test(after);
}
