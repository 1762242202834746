import { placeOf, type Quantity, type Recogniser, rowPattern, spanOfMatch } from '../recogniser.ts';
import { boundOf, readAmount } from './amount.ts';
import {
  APPROXIMATE,
  AROUND,
  BEFORE_DIGITS,
  BLANK,
  DIGITS,
  HAN,
  MAGNITUDE,
  MORE,
  SIGN,
  SPACE,
  UNIT,
  unitOf,
} from './grammar.ts';

const BEFORE_HAN = '(?<![〇零一二三四五六七八九十百千万亿两第0-9])';
/** 第3位 is a rank and 第3次 an ordinal: neither is an amount. */
const NO_ORDINAL = '(?<!第[ \\u3000]?)';
const NUMBER = `(?<number>${BEFORE_DIGITS}${NO_ORDINAL}[-−－]?${DIGITS}|${BEFORE_HAN}${HAN}|${NO_ORDINAL}${BLANK})`;
const SCALE = `(?<scale>${MAGNITUDE})?(?<more>${MORE}|\\+)?(?<scale2>${MAGNITUDE})?${MORE}?`;
const BEFORE = `(?:(?<before>${APPROXIMATE})${SPACE})?`;
const AFTER = `(?<after>${AROUND})?`;

const isBareMagnitude = /^[十百千万亿]+$/;
const isOne = /^一$/;

function readQuantity(match: RegExpExecArray): Quantity | null {
  const { before, sign, number, scale, more, scale2, unit, after } = match.groups ?? {};
  const { kind, unit: base, factor } = unitOf(unit ?? sign);
  const amount = readAmount(number, scale, scale2);
  if (kind === 'count' && (isOne.test(number) || number === '百万')) return null;
  // 百亿斤储粮基地 and 千亿元 name a size, 万人次 in a head the unit; only with a word of amount before it do they state one
  if (
    isBareMagnitude.test(number) &&
    !before &&
    !more &&
    (kind !== 'count' || /^[万亿]+$/.test(number)) &&
    !/[达破到至于]$/.test(match.input.slice(Math.max(0, match.index - 1), match.index))
  )
    return null;
  if (kind === 'percent' && isBareMagnitude.test(number)) return null;
  const isVague = more === '几' || before === '数' || before === '几';
  const value = amount.value === null || isVague ? null : amount.value * factor;
  const span = spanOfMatch(match);
  return {
    start: span.start,
    end: span.end,
    number: span.number,
    kind,
    value,
    unit: base,
    bound: boundOf(before, more === '+' ? '多' : more, after),
    isBlank: amount.isBlank,
  };
}

function readRange(match: RegExpExecArray): Quantity | null {
  const { before, low, lowScale, lowUnit, high, scale, unit, after } = match.groups ?? {};
  const from = readAmount(low, lowScale ?? scale);
  const to = readAmount(high, scale);
  const { start } = placeOf(match, 'low');
  // 15%至20%: a unit that stands at both ends is read alike at both
  const { end } = placeOf(match, lowUnit ? 'unit' : 'high');
  const isBlank = from.isBlank || to.isBlank;
  if (!isBlank && (from.value ?? 0) >= (to.value ?? 0)) return null;
  const value: [number, number] | null = from.value === null || to.value === null ? null : [from.value, to.value];
  return {
    ...spanOfMatch(match),
    number: { start, end },
    kind: 'range',
    value,
    unit: unitOf(unit).unit,
    bound: boundOf(before, undefined, after),
    isBlank,
  };
}

function readRatio(match: RegExpExecArray): Quantity {
  const [first, second, third] = match[0].split(/[:：∶]/).map((part) => readAmount(part.trim()).value);
  const value = third === undefined && first !== null && second ? first / second : null;
  const span = spanOfMatch(match);
  return {
    ...span,
    number: { start: span.start, end: span.end },
    kind: 'ratio',
    value,
    unit: '',
    bound: null,
    isBlank: first === null,
  };
}

const ONE = `(?:${BEFORE_DIGITS}${DIGITS}|${BEFORE_HAN}${HAN}|${BLANK})`;

/** Amounts with a unit, and those that stand without one. */
export const zhQuantities: readonly Recogniser[] = [
  {
    id: 'zh-ratio',
    language: 'zh',
    cue: /[:：∶]/,
    pattern: rowPattern(
      `(?<number>${BEFORE_DIGITS}(?:${DIGITS}|[XＸ]{1,3})(?:[:：∶]${SPACE}(?:${DIGITS}|[XＸ]{1,3})){1,3})(?![0-9:：])`,
    ),
    read: readRatio,
    yes: ['男女比例为‹1.05：1›', '三次产业结构调整为‹7.9:45.2:46.9›'],
    no: ['会议9:30开始', '下午3：15至5：00'],
    because: 'Shares that stand against each other; more than two have no single value.',
  },
  {
    id: 'zh-range',
    language: 'zh',
    cue: /[-－—–―~～至到或]/,
    pattern: rowPattern(
      `${BEFORE}(?<!(?:从|由|自)[ \\u3000]?)(?<low>${ONE})(?<lowScale>${MAGNITUDE})?(?<lowUnit>%|％|年|天|个|元)?${SPACE}(?:[-－—–―~～至到或]{1,2})${SPACE}(?<high>(?:${DIGITS}|${HAN}|${BLANK}))${SPACE}(?<scale>${MAGNITUDE})?${MORE}?${SPACE}(?<unit>${UNIT})${AFTER}`,
    ),
    read: readRange,
    yes: ['新建公园‹4至6个›', '力争增长‹3~5%›', '培训‹10—15场›', '增速保持在‹6%-7%›', '引进人才‹X至X名›'],
    no: ['由20天压缩至3天', '从3.1%降到2.4%', '自12天到4天'],
    because: 'Two numbers with one unit. After 从 or 由 they are the ends of a change, which is two quantities.',
  },
  {
    id: 'zh-list',
    language: 'zh',
    cue: /[、和及与]/,
    pattern: rowPattern(
      `(?<number>${BEFORE_DIGITS}${NO_ORDINAL}${DIGITS})(?=(?:、${DIGITS}){0,6}[、和及与]${DIGITS}${SPACE}(?<scale>${MAGNITUDE})?(?<unit>${UNIT}))`,
    ),
    read: (match) => {
      const { number, scale, unit } = match.groups ?? {};
      const { kind, unit: base } = unitOf(unit);
      return {
        ...spanOfMatch(match),
        kind,
        value: readAmount(number, scale).value,
        unit: base,
        bound: null,
        isBlank: false,
      };
    },
    yes: ['分别提高‹1.2›和0.8个百分点', '三镇各建成‹4›、‹6›和7个'],
    no: ['增长5.1%、6.2%'],
    because: 'Numbers that share the unit after the last of them.',
  },
  {
    id: 'zh-quantity',
    language: 'zh',
    pattern: rowPattern(
      `${BEFORE}(?:每人每[月年天日]|每人|人均)?(?:(?<sign>${SIGN})${SPACE})?${NUMBER}${SPACE}${SCALE}${SPACE}(?<unit>${UNIT})${AFTER}`,
    ),
    read: readQuantity,
    yes: [
      '减税‹3.2亿多元›',
      '争取资金‹近20亿元›',
      '扶持企业‹60余家›',
      '压缩至‹15个工作日›',
      '完成税收‹X亿多元›',
      '投入‹三千五百亿元›',
      '接待游客‹120万人次›',
      '浓度为‹31微克/立方米›',
      '发电‹4.5亿千瓦时›',
      '下降‹１２．５％›',
      '产量突破‹百万吨›',
      '出口‹$2,300万美元›',
      '办理‹3,050 件›',
      '推出措施‹两百多项›',
      '苗木‹30万株以上›',
      '奖励‹每人1万元›',
      '标准为‹每人每月210元›',
      '家庭医生签约‹42万人›',
    ],
    no: ['第3次会议', '一个中心', '12345热线', '百亿斤产能基地', '客运量（万人次）', '5家庭', '2020年', '第十五条'],
    because: 'Approximator, number, magnitude and unit; what the tables of units know.',
  },
  {
    id: 'zh-rate',
    language: 'zh',
    cue: /[/／]/,
    pattern: rowPattern(`(?<number>${BEFORE_DIGITS}${DIGITS})[/／](?<unit>(?:[0-9]{1,3})?[十百千]?[万千])(?![0-9])`),
    read: (match) => {
      const { number, unit } = match.groups ?? {};
      const [, digits, scale] = /^([0-9]*)(.*)$/.exec(unit) ?? [];
      const whole = readAmount(digits || '1', scale).value ?? 1;
      const value = (readAmount(number).value ?? 0) / whole;
      return { ...spanOfMatch(match), kind: 'ratio', value, unit: `/${unit}`, bound: null, isBlank: false };
    },
    yes: ['死亡率降至‹9.2/10万›', '发病率为‹31／万›'],
    no: ['2/3的村'],
    because: 'So many to ten thousand or a hundred thousand.',
  },
  {
    id: 'zh-alone',
    language: 'zh',
    pattern: rowPattern(`^[\\s]{0,8}(?<number>(?!(?:19|20)[0-9]{2}[\\s]{0,8}$)${DIGITS})(?=[\\s]{0,8}$)`),
    read: (match) => {
      const place = placeOf(match, 'number');
      const { value } = readAmount(match.groups?.number ?? '');
      return { ...place, number: place, kind: 'count', value, unit: '', bound: null, isBlank: false };
    },
    yes: ['‹447,210›', ' ‹66›'],
    no: ['2024', '66 页次', '第66'],
    because: 'A number that is the whole of its line is the cell of a table whose borders were lost.',
  },
  {
    id: 'zh-index',
    language: 'zh',
    cue: /指数|性别比|系数|[得评总]分|分值|满意度|净推荐值/,
    pattern: rowPattern(
      `(?<=(?:指数|性别比|系数|得分|评分|总分|分值|满意度|净推荐值)(?:为|达|达到|是|[:：])?[ ]?)(?<number>${BEFORE_DIGITS}${DIGITS})(?![0-9.]|${SPACE}(?:${UNIT}|[万亿千百]|年))`,
    ),
    read: (match) => {
      const { value } = readAmount(match.groups?.number ?? '');
      return { ...spanOfMatch(match), kind: 'other', value, unit: '', bound: null, isBlank: false };
    },
    yes: ['消费信心指数为‹102.3›', '综合得分‹96.5›'],
    no: ['满意度98.2%', '指数2023年'],
    because: 'An index has no unit; its name says that a number follows.',
  },
  {
    id: 'zh-signed-money',
    language: 'zh',
    cue: /[$€£￥¥B]|人民币/,
    pattern: rowPattern(`${BEFORE}(?<sign>${SIGN})${SPACE}(?<number>${DIGITS}|${BLANK})${SPACE}${SCALE}${AFTER}`),
    read: readQuantity,
    yes: ['合同额‹US$1.5亿›', '每份‹￥35›'],
    no: ['人民币汇率'],
    because: 'A currency sign says the unit before the number.',
  },
  {
    id: 'zh-bare',
    language: 'zh',
    pattern: rowPattern(
      `(?:${BEFORE}(?<number>${BEFORE_DIGITS}${NO_ORDINAL}(?:${DIGITS}|[XＸ]{1,3}(?=[百千万亿]))|${BEFORE_HAN}[〇零一二三四五六七八九两十百千]{1,8}(?=[多余几]?[万亿]))(?:${SPACE}(?<scale>[百千]?[万亿]{1,2})(?<more>[多余]?)|(?<more2>[多余])(?<scale2>[百千]?[万亿]{0,2}))|(?<before2>上|近|超过|超|逾|数)(?<number2>[百千]?[万亿]))(?!(?:[万亿千百]{0,2})(?:${UNIT}))(?<after>${AROUND})?`,
    ),
    read: (match) => {
      const { before, before2, number, number2, scale, scale2, more, more2, after } = match.groups ?? {};
      const amount = readAmount(number ?? number2, scale ?? scale2);
      return {
        ...spanOfMatch(match, number ? 'number' : 'number2'),
        kind: 'count',
        value: before2 === '数' ? null : amount.value,
        unit: '',
        bound: boundOf(before ?? before2, more || more2, after),
        isBlank: amount.isBlank,
      };
    },
    yes: [
      '惠及‹3400多万›参保人',
      '补贴覆盖‹52万›农户',
      '服务‹上千万›家庭',
      '‹九百多万›外来人口',
      '覆盖人口‹超过2700万›',
      '已有 ‹3000 万›开发者',
    ],
    no: ['万无一失', '千方百计', '成千上万的游客'],
    because: 'A number with a magnitude and no classifier counts what follows it: people, households.',
  },
];
