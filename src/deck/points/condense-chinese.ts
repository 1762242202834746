import { bindsAt, isBoundTogether, isTornOff } from './bound-chinese.ts';
import type { Clause } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import type { CondenseSpec, Kept } from './condense.ts';
import { isNegated, lastPlanWord, modalIn } from './protected-words.ts';

/** A clause that only sets time, place or manner; nothing is lost on the slide when the main clause stands. */
const LEAD =
  /^(?:(?:今年|去年|近年|多年|一年|半年|五年|过去一年|上半年|下半年|一季度|前三季度|当前|目前|下一步|同时|与此同时|此外|另外|总的看|总体上?看|具体来说|一方面|另一方面|首先|其次|再次|最后)(?:以?来|里|中|内|间)?|[一二三四五六七八九十]是|(?:面对|针对|围绕|按照|根据|依据|立足|随着|鉴于|聚焦|对照|对标|紧扣|瞄准|为了?|通过|经过|经(?=初步|测算|估算|核算|统计|调查|研究|协商|批准|评估)|本着|遵循|依托|借助|受|在|以|从|自|对|由于|作为|除).{2,}|.{0,12}(?:的过程中|的基础上|的同时|的情况下|期间|以来|之后|之前|指导下|领导下|支持下|背景下))$/u;
/** When something is to be, before what it is: 争取到明年底，… */
const PLANNED_TIME =
  /^(?:力争|力求|预计|计划|拟|争取|目标是|建议|要求|确保)(?:从|自|到|至|在|用|于)?[^，]{1,10}(?:起|末|底|前|期间|内|时间|年|月)$/;
/** Words before the matter of a clause that carry none of their own. */
const OPENING_WORDS =
  /^(?:同时|此外|另外|其中|并且|而且|同步|特别是|尤其是|下一?步(?=.{0,2}[要将拟])|今年以来|今年上半年|上半年|我们|还(?=要)|一是|二是|三是|四是|五是|六是|七是|八是)(?=.{4})/u;
const FLOURISH =
  /(?:进一步|切实|扎实|大力|着力|不断|认真|坚决|驰而不息、?|持之以恒|坚定不移|全力以赴|千方百计)(?=[\p{Script=Han}]{2})(?!的|性)/gu;
/** An aside in brackets. */
const ASIDE = /（[^（）]*）/gu;
/** What a clause needs to say something: a verb of doing or being, or a figure. */
const RESULT =
  /完成|实现|达到?|建成|建立|出台|启用|获|入选|新增|增长|下降|提高|提升|突破|开工|投用|竣工|培育|引进|签约|落户|落地|办理|压缩|缩短|整治|改造|推进|推动|开展|实施|组建|率先|打造|加快|加强|持续|存在|不足|不高|不够|不强|滞后|薄弱|\d/;

/** A clause that only leads up to what follows the sentence. */
const ANNOUNCES = /^.{0,24}(?:如下|见[下附]表)$/u;

/** A clause that says something of what the clause before names; alone it hangs in the air. */
const DEPENDENT =
  /^(?:同比|环比|比|较|高于|低于|快于|慢于|占|达|增长|下降|增速|增幅|提高|降低|上升|回落|居|位居|列|排名|是|为|共|累计|其中|分别|均|也|都|又|并|还|且|则|惠及|涉及|总投资|总量)/;

/** See condense.ts. Chooses the best run of clauses under the limit; a figure, a result and an early place count for it, leads against. */
export function condenseChinese(text: string, spec: CondenseSpec): Kept | null {
  const clauses = clausesOf(text);
  let best: { kept: Kept; score: number } | null = null;
  for (let first = 0; first < clauses.length; first++) {
    const opening = text.slice(clauses[first].from, clauses[first].to).replace(OPENING_WORDS, '');
    const isLead = LEAD.test(opening) || PLANNED_TIME.test(opening);
    if (isLead && clauses.length > first + 1 && !bindsAt(text, clauses, first)) continue;
    for (let last = first; last < clauses.length; last++) {
      const isWhole = last === first || isBoundTogether(text, clauses, first, last);
      const kept = keep(text, clauses.slice(first, last + 1), isWhole ? 1.5 * spec.limit : spec.limit);
      // What is bound to it may follow, and may take more room.
      if (!kept && !isWhole) continue;
      if (!kept) break;
      // Nothing is left of a clause that is all aside.
      if (kept.length === 0 || repeats(kept, spec) || /[：:]/.test(clauses[last].ends)) continue;
      if (last > first && ANNOUNCES.test(text.slice(clauses[last].from, clauses[last].to))) break;
      if (isTornOff(text, clauses, first, last)) continue;
      const score = scoreOf(text, kept, first, spec.limit);
      if (!best || score > best.score) best = { kept: withModal(text, clauses, first, kept), score };
    }
  }
  return best && best.score > 0 ? best.kept : null;
}

/** The run of clauses without opening words, asides in brackets and, where room is short, flourishes; null where it is longer than `limit` Han. */
function keep(text: string, clauses: Clause[], limit: number): Kept | null {
  const from = clauses[0].from;
  const to = clauses[clauses.length - 1].to;
  const start = from + (OPENING_WORDS.exec(text.slice(from, to))?.[0].length ?? 0);
  const whole = without([[start, to]], text, ASIDE);
  if (lengthOf(whole) <= limit * 0.7) return whole;
  const kept = without(whole, text, FLOURISH);
  return lengthOf(kept) <= limit ? kept : null;
}

/** The stretches without what a pattern finds in them; a restriction (不含农户) stays. */
function without(stretches: Kept, text: string, pattern: RegExp): Kept {
  return stretches.flatMap(([start, end]) => {
    const found = [...text.slice(start, end).matchAll(pattern)].filter(([words]) => !isNegated(words, 'zh'));
    const cuts = found.flatMap((match) => [start + match.index, start + match.index + match[0].length]);
    const edges = [start, ...cuts, end];
    return Array.from({ length: edges.length / 2 }, (_, i): [number, number] => [
      edges[2 * i],
      edges[2 * i + 1],
    ]).filter(([from, to]) => to > from);
  });
}

function lengthOf(kept: Kept): number {
  return kept.reduce((total, [from, to]) => total + to - from, 0);
}

function repeats(kept: Kept, spec: CondenseSpec): boolean {
  return spec.avoid.some(([start, end]) => kept.some(([from, to]) => start < to && from < end));
}

/** A word of plan before what is kept bears on it too, unless it has one of its own: 力争今年竣工，增长5% → 力争增长5%. */
function withModal(text: string, clauses: Clause[], first: number, kept: Kept): Kept {
  const [from] = kept[0];
  const own = text.slice(from, clauses[first].to);
  const before = text.slice(0, from);
  const opens = text.slice(0, clauses[0].to);
  // A word of plan in the first clause bears on all parts of a sentence, else on those up to the semicolon.
  const scope = lastPlanWord(opens) ? 0 : before.lastIndexOf('；') + 1;
  // What would be done under a condition is told by the condition.
  const isSaid = modalIn(own, 'zh') !== null || bindsAt(text, clauses, first);
  const modal = isSaid ? null : lastPlanWord(before.slice(scope));
  return modal && !isDone(own) ? [[scope + modal.index, scope + modal.index + modal.word.length], ...kept] : kept;
}

/** What has happened is no plan, whatever stands before it. */
function isDone(words: string): boolean {
  return /^(?:目前|截至|已|现已|均已)|已[经于]?(?=[\p{Script=Han}])|了/u.test(words);
}

function scoreOf(text: string, kept: Kept, first: number, limit: number): number {
  const words = kept.map(([from, to]) => text.slice(from, to)).join('');
  const fill = Math.min(words.length, limit) / limit;
  const dangling = /(?:的|和|与|及|对|在|为|以|把|将|等重点|：)$/.test(words) ? 2 : 0;
  const fragment =
    (words.match(/\p{Script=Han}/gu)?.length ?? 0) < 5 ? 2 : first > 0 && DEPENDENT.test(withoutPlan(words)) ? 2 : 0;
  return fill + (RESULT.test(words) ? 1 : 0.2) - 0.12 * first - dangling - fragment - (words.length > limit ? 0.5 : 0);
}

/** 预计总投资5.6亿元 leans on what stands before it as 总投资5.6亿元 does. */
function withoutPlan(words: string): string {
  const plan = modalIn(words, 'zh');
  return plan?.index === 0 ? words.slice(plan.word.length) : words;
}
