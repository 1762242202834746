import { matchesIn } from '../../text/matches.ts';
import type { Place } from '../clause.ts';
import type { Stretches } from '../interpreter.ts';
import { ACTION, FALL, HEAD, HEAD_CHARACTER, RISE, TAIL, TAIL_CHARACTER } from './words.ts';

/** text[from, to) of a sentence. */
export type Stretch = readonly [number, number];

/** Stands for a date or spell of time in a masked sentence. */
export const timeMark = '\uE000';

const tail = new RegExp(
  `(?:(?:${RISE}|${FALL})(?:至|到|了|为|达|率为)?|${TAIL}|${TAIL_CHARACTER}|[\\s、，:：]|${timeMark})$`,
);
const head = new RegExp(`^(?:${HEAD}|${HEAD_CHARACTER}|\\s|${timeMark}(?:前|后|内|起|间|以来|期间)?)`);
const joints = /[、的等]/g;
const action = new RegExp(`(?:${ACTION})`, 'g');
/** What cannot begin the noun that an amount counts: 12场并…, 3亿元用于… */
const noNoun =
  /^(?:大关|关口|(?:幅|速)度(?!计)|发展[到至成]|创(?:[下历造]|新(?=[高低纪]))|再创|居(?!民|住|家)|位[居列]|首次|历史(?!建|文|街|遗|名)|已|正[在按]|仍|未(?!成年|就业|婚)|还(?!迁|款|建)|[并以与和及、超，。；）”,;]|在(?!校|建|职|园|册|岗|编|线)|用(?!户|水|电|能|工|地)|均(?!衡)|全(?!科|日制|媒体|景|民|自动)|较(?!大|高|重)|比(?!赛|武)|达(?!标)|占(?!地)|为(?!民)|同(?!学|胞)|是|共(?!享|产|青|建)|其(?!他|它)|等(?!级)|将(?!军)|约(?!定)|以上|左右|\s*$)/;
/** Where a long noun after an amount turns into what happens to it. */
const turn =
  /(?:入选|列入|获评|获得|荣获|达到|落地|完成|实现|通过|纳入|参加|参与|投产|开工|补充|提升|稳定|受益|成为|全部|全面|整治|降至|挂牌|分别|推送|争取|获)/;
/** A label longer than this is cut where that leaves a whole phrase. */
const longest = 16;
const windowLength = 12;

export const isEmpty = ([from, to]: Stretch): boolean => to <= from;

/** Drops what says nothing from both ends of text[from, to), a word at a time. */
export function trim(text: string, from: number, to: number): Stretch {
  let [start, end] = [from, to];
  while (end > start) {
    const found = tail.exec(text.slice(Math.max(start, end - windowLength), end));
    if (!found) break;
    end -= found[0].length;
  }
  // 保费由每生|5元提高至10元: from where it comes is not what it is
  const origin = /(?:由|从)(?:原来的?|平均|最低|最高|每.{1,3})?$/.exec(text.slice(Math.max(start, end - 6), end));
  if (origin && end - origin[0].length > start) end -= origin[0].length;
  while (start < end) {
    const found = head.exec(text.slice(start, Math.min(end, start + windowLength)));
    if (!found) break;
    start += found[0].length;
  }
  return [start, end];
}

/** A long lead is cut at a verb that may open a label, or after the mark that leaves the longest whole phrase. */
export function shorten(text: string, [from, to]: Stretch): Stretch {
  if (to - from <= longest) return [from, to];
  const part = text.slice(from, to);
  const verbs = matchesIn(part, action).map((match) => match.index);
  const marks = matchesIn(part, joints).map((match) => match.index + 1);
  const fits = (at: number) => at > 0 && part.length - at >= 4 && part.length - at <= longest;
  const starts = [...verbs, ...marks].filter(fits);
  return starts.length === 0 ? [from, to] : [from + Math.min(...starts), to];
}

/** The noun that an amount counts, where one follows: 22条|重点排水沟. Empty where a verb or a mark follows. */
export function nounAfter({ finding, trailTo }: Place, text: string): Stretch {
  const start = finding.end + (/^ ?的?/.exec(text.slice(finding.end, finding.end + 2))?.[0].length ?? 0);
  if (noNoun.test(text.slice(start, Math.min(trailTo, start + 8)))) return [start, start];
  const [, trimmed] = trim(text, start, trailTo);
  // 在12家|医院中|排名第三
  const all =
    text[trimmed - 1] === '中' && /^(?:[综合]{0,2}排|位[居列]|名列|[居列])/.test(text.slice(trimmed, trailTo))
      ? trimmed - 1
      : trimmed;
  // 12名|未成年人和|30户: the joint belongs to neither
  const end = all - (/(?<![总共饱温缓中])[和与及]$/.test(text.slice(start, all)) ? 1 : 0);
  const part = text.slice(start, Math.min(end, start + 40));
  const verb = part.length > 12 ? turn.exec(part.slice(2)) : null;
  // 4个|项目入选全国试点: a noun that names nothing keeps what became of it
  if (!verb || (verb.index === 0 && part.length <= longest + 2)) return [start, Math.min(end, start + 24)];
  const cut = start + 2 + verb.index;
  const dangling = /(?:预计|已经|正在|将|已|均|全部|共|累计|首次|(?:在[^，。]{1,4})?率先)$/.exec(
    text.slice(start + 1, cut),
  );
  return [start, cut - (dangling?.[0].length ?? 0)];
}

/** Attributes that cannot stand for a measure alone, so that they share the noun of the last. */
const attribute =
  /^(?:城镇|农村|城市|乡村|铁路|公路|航空|水路|国有|民营|境内|境外|国内|国外|线上|线下|新建|改建|内资|外资|进口|出口|男性|女性|中央|地方)$/;

/** Nouns of measuring that a list states once, after its last part: 小麦、玉米|产量, 新生儿、婴儿|死亡率. */
const sharedHead = /(?:增加值|总?产值|总?产量|播种面积|面积|浓度|指数|价格|案件|警情|\p{Script=Han}{2}率)$/u;
/** Parts that measure something by themselves and share no such noun. */
const ownHead =
  /(?:[量额值率数价款税本金级]|收入|支出|投资|利润|税收|人口|游客|旅客|面积|里程|规模|水平|比重|装机|容量|用户|企业|客商|就业|消费|出口|进口)$/;

/** How many characters at the end of the last part belong to all: 食品加工业 | 木材加工业增加值 → 3 (增加值). */
function sharedEnd(part: string, last: string): number {
  if (ownHead.test(part) && !attribute.test(part)) return 0;
  const head = sharedHead.exec(last);
  if (head && head.index > 0) return last.length - head.index;
  for (let length = Math.min(part.length, 6); length >= 1; length--) {
    const end = part.slice(-length);
    const at = length > 1 || /[业产型级类性式部区市县路]/.test(end) ? last.lastIndexOf(end) : -1;
    if (at > 0) return last.length - at - length;
  }
  return attribute.test(part) && last.length > part.length ? last.length - part.length : 0;
}

/** 全资、控股企业营业收入、利润总额 of two: what stands before the last of them describes only the first. */
function lastPart(whole: string, [from]: Stretch, index: number, count: number): Stretches | null {
  const parts = whole.split('、').slice(-count);
  if (parts.length < count || !parts.every((part) => ownHead.test(part) || sharedHead.test(part))) return null;
  const start = from + whole.length - parts.slice(index).join('、').length;
  return [[start, start + parts[index].length]];
}

/**
 * The i-th of so many parts of a subject, with the noun that they share; null where it has another number of parts.
 * @example 老城、新城商铺租金, 0 of 2 → 老城 + 商铺租金
 */
export function partOf(text: string, [from, to]: Stretch, index: number, count: number): Stretches | null {
  const whole = text.slice(from, to);
  const splitter = [/[、和与及]/g, /、/g].find((mark) => whole.split(mark).length === count);
  if (count < 2) return null;
  if (!splitter) return lastPart(whole, [from, to], index, count);
  const starts = [0, ...matchesIn(whole, splitter).map((match) => match.index + 1)];
  const ends = [...starts.slice(1).map((start) => start - 1), whole.length];
  const own: Stretch = [from + starts[index], from + ends[index]];
  if (index === count - 1) return [own];
  const shared = sharedEnd(whole.slice(starts[index], ends[index]), whole.slice(starts[count - 1]));
  return shared === 0 ? [own] : [own, [to - shared, to]];
}
