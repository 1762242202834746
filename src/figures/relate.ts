import type { FigureKind } from '../model/key-figure.ts';
import { matchesIn } from '../text/matches.ts';
import type { RelationWords } from './interpreter.ts';
import type { Relation, Stretch, Understood } from './understood.ts';

/** A rate belongs to the level that it stands beside, or to the one after the next: 生产总值3亿元、财政收入2亿元，分别增长5%和6%. */
const REACH = 6;
const LEVELS: ReadonlySet<FigureKind> = new Set([
  'money',
  'count',
  'area',
  'length',
  'weight',
  'energy',
  'data',
  'other',
]);

/**
 * Ties the quantities of one sentence together, in order: the old end of each from–to pair to its new one, each rate of growth to its level, each to its baseline and period.
 * @example 由20天压缩到3天 → the second has from 0; 产值3亿元，同比增长5% → the first has growth 1, the second the baseline 同比
 */
export function relate(text: string, quantities: readonly Understood[], words: RelationWords): Relation[] {
  const baselines = quantities.map((_, i) => baselineOf(text, quantities, i, words));
  const periods = periodsOf(text, quantities, baselines, words);
  const relations = baselines.map(
    (baseline, i): Relation => ({ from: null, growth: null, baseline, period: periods[i] }),
  );
  tiePairs(text, quantities, words, relations);
  carryBaselines(quantities, relations);
  tieGrowth(quantities, relations);
  return relations;
}

function tiePairs(text: string, quantities: readonly Understood[], words: RelationWords, relations: Relation[]): void {
  for (let i = 1; i < quantities.length; i++) {
    const [one, other] = [quantities[i - 1].finding, quantities[i].finding];
    if (isLimitOfLast(text, quantities, i - 1, words) && areAlike(quantities[i - 2], quantities[i])) {
      if (words.fromBetween?.test(text.slice(one.end, other.start)))
        relations[partBefore(text, quantities, i - 2, words)].from ??= i;
    }
    if (!areAlike(quantities[i - 1], quantities[i])) continue;
    const ahead = text.slice(Math.max(quantities[i - 2]?.finding.end ?? 0, one.start - 40), one.start);
    const between = text.slice(one.end, other.start);
    const isForward = words.fromAhead.test(ahead) && words.toBetween.test(between);
    if (isForward || words.thenTo.test(between)) tieForward(relations, i, one.end);
    else if (words.fromBetween?.test(between)) relations[partBefore(text, quantities, i - 1, words)].from ??= i;
  }
}

/** A time that belongs to what stands before it: 71% of patients within four hours, up from 66%. */
function isLimitOfLast(text: string, quantities: readonly Understood[], at: number, { limit }: RelationWords): boolean {
  if (at < 1 || quantities[at].finding.quantity?.kind !== 'duration') return false;
  return limit?.test(text.slice(quantities[at - 1].finding.end, quantities[at].finding.start)) === true;
}

/** 比上年增收0.4亿元，增长3%: the second change of one thing is measured against what the first is. */
function carryBaselines(quantities: readonly Understood[], relations: Relation[]): void {
  for (let i = 1; i < quantities.length; i++) {
    const areOne =
      isMoving(quantities[i - 1]) && isRate(quantities[i]) && measureTheSame(quantities[i - 1], quantities[i]);
    if (areOne) relations[i].baseline ??= relations[i - 1].baseline;
  }
}

/** Of 412 of 21,700 crossings it is the 412 that came down from 655. */
function partBefore(text: string, quantities: readonly Understood[], at: number, { wholeOf }: RelationWords): number {
  const isWhole = at > 0 && wholeOf?.test(text.slice(quantities[at - 1].finding.end, quantities[at].finding.start));
  return isWhole ? at - 1 : at;
}

/** The time of the old end, named before both, is not the new one's: 由2005年的5倍缩小到3倍. */
function tieForward(relations: Relation[], to: number, oldEnd: number): void {
  const { period } = relations[to];
  relations[to] = { ...relations[to], from: to - 1, period: period && period[0] >= oldEnd ? period : null };
}

/** Only what is of one kind and unit goes from one to the other. */
function areAlike({ finding: { quantity: one } }: Understood, { finding: { quantity: other } }: Understood): boolean {
  if (!one || !other || one.kind !== other.kind) return false;
  return one.unit === other.unit || one.unit === '' || other.unit === '';
}

function tieGrowth(quantities: readonly Understood[], relations: Relation[]): void {
  const ends = new Set(relations.flatMap(({ from }) => from ?? []));
  for (const [i, rate] of quantities.entries()) {
    if (!isRate(rate) || ends.has(i) || relations[i].from !== null) continue;
    const level = levelOf(quantities, i, relations, ends);
    if (level !== null) relations[level].growth = i;
  }
}

const isMoving = ({ meaning }: Understood): boolean => meaning.change === 'increase' || meaning.change === 'decrease';

function isRate(understood: Understood): boolean {
  const kind = understood.finding.quantity?.kind;
  const isDoubling = kind === 'multiple' && understood.finding.quantity?.unit === '番';
  return isMoving(understood) && (kind === 'percent' || kind === 'percentage-point' || isDoubling);
}

/**
 * The level that a rate belongs to: the nearest one before it that measures the same, or the one after it that it leads to (grew 6% to $5 billion). What was added
 * (增收0.4亿元，增长3%) is a level only where nothing else is.
 */
function levelOf(
  quantities: readonly Understood[],
  rate: number,
  relations: readonly Relation[],
  ends: ReadonlySet<number>,
): number | null {
  const before = Array.from({ length: Math.min(REACH, rate) }, (_, back) => rate - 1 - back);
  const isNext = quantities[rate + 1]?.meaning.change === 'to';
  const levels = [...before, ...(isNext ? [rate + 1] : [])].filter(
    (at) => relations[at].growth === null && !ends.has(at) && isLevelOf(quantities[at], quantities[rate]),
  );
  return levels.find((at) => !isMoving(quantities[at])) ?? levels[0] ?? null;
}

function isLevelOf(level: Understood, rate: Understood): boolean {
  const kind = level.finding.quantity?.kind ?? 'other';
  const isPoint = rate.finding.quantity?.kind === 'percentage-point';
  if (isPoint ? kind !== 'percent' || isRate(level) : !LEVELS.has(kind)) return false;
  return level.meaning.measures.length > 0 && measureTheSame(level, rate);
}

function measureTheSame(
  { meaning: { measures: one } }: Understood,
  { meaning: { measures: other } }: Understood,
): boolean {
  return one.length === other.length && one.every(([from, to], i) => other[i][0] === from && other[i][1] === to);
}

function baselineOf(text: string, quantities: readonly Understood[], at: number, words: RelationWords): Stretch | null {
  const { finding } = quantities[at];
  const from = quantities[at - 1]?.finding.end ?? 0;
  const ahead = words.baselineAhead?.exec(text.slice(Math.max(from, finding.start - 40), finding.start));
  if (ahead) {
    const start = Math.max(from, finding.start - 40) + ahead.index;
    return [start, start + ahead[0].length];
  }
  const to = Math.min(quantities[at + 1]?.finding.start ?? text.length, finding.end + 60);
  const after = words.baselineAfter?.exec(text.slice(finding.end, to));
  if (!after) return null;
  const lead = /^[\s,]*/.exec(after[0])?.[0].length ?? 0;
  return [finding.end + lead, finding.end + after[0].length];
}

/** The last stretch of time that the sentence named before each amount; what one is compared with is no time of another. */
function periodsOf(
  text: string,
  quantities: readonly Understood[],
  baselines: readonly (Stretch | null)[],
  words: RelationWords,
): (Stretch | null)[] {
  const compared = baselines.flatMap((baseline) => (baseline ? [baseline] : []));
  const times = matchesIn(text, words.period)
    .map(({ index, 0: time }): Stretch => [index, index + time.length])
    .filter(([from, to]) => !compared.some((baseline) => from < baseline[1] && to > baseline[0]));
  let next = 0;
  return quantities.map(({ finding }) => {
    while (next < times.length && times[next][1] <= finding.start) next += 1;
    return times[next - 1] ?? null;
  });
}

/** What each quantity measures when both ends of a pair measure the same: of 从20天压缩到3天 the old end stands beside the subject. */
export function withPairs(quantities: readonly Understood[], relations: readonly Relation[]): Understood[] {
  return quantities.map((own, i) => {
    const { from } = relations[i];
    const old = from !== null && from < i ? quantities[from].meaning.measures : [];
    return old.length === 0 ? own : { ...own, meaning: { ...own.meaning, measures: old } };
  });
}
