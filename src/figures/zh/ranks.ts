import { readDigits, readHan } from '../../text/numerals.ts';
import { placeOf, type Quantity, type Recogniser, rowPattern, spanOfMatch } from '../recogniser.ts';
import { BLANK, SCOPE, SPACE } from './grammar.ts';

/** Words after which an ordinal is a place in an order: 居第三. */
const STANDS =
  '(?:居|列|排|排名|位次|名次|位列|位居|名列|跃居|升至|升到|跃升至|前移至|进至|保持|稳居|稳定在|蝉联|均为|综合排名|总分|进位至|由|从|上升至|到)';
/** 第一产业, 第一方阵 and 第三次 name something, they are no place. */
const NO_NAME =
  '(?!产业|方阵|梯队|次|届|批|期|条|代|个|医院|中学|小学|师范|人民|季度|大|轮|阶段|步|章|节|款|项|版|集|号|套|年|天|线|书记|时间|责任|增长|动力|生产力|站|课|台|家|座|所|只|件|类|种|方|卷|组|季|层|支|艘|架|辆|例|笔|张|颗|枚|段|期|单元|工程)';
/** 居全市基层法院|第二: those among whom it is stand between the verb and the ordinal. */
const AMONG =
  '(?<=(?:[，；。、%]|位)(?:稳|并|跃)?(?:居|列|排名?|名列)[\\u4e00-\\u9fff]{1,10})第(?<number4>[一二三四五六七八九十]{1,3}|[0-9]{1,3})(?=[，。；、）]|$)';
const ORDINAL = `(?:[0-9]{1,3}|[一二三四五六七八九十百]{1,4}|${BLANK})`;

function rank(match: RegExpExecArray): Quantity {
  const group =
    ['number', 'number2', 'number3', 'number4'].find((name) => match.groups?.[name] !== undefined) ?? 'number';
  const number = match.groups?.[group] ?? '';
  const value = readDigits(number) ?? readHan(number);
  return { ...spanOfMatch(match, group), kind: 'rank', value, unit: '位', bound: null, isBlank: value === null };
}

function first(match: RegExpExecArray): Quantity {
  return {
    ...spanOfMatch(match),
    number: placeOf(match, 'number'),
    kind: 'rank',
    value: 1,
    unit: '位',
    bound: null,
    isBlank: false,
  };
}

/** Places in an order, with whose order it is. */
export const zhRanks: readonly Recogniser[] = [
  {
    id: 'zh-rank',
    language: 'zh',
    cue: /第/,
    pattern: rowPattern(
      `(?:${SCOPE}|(?<=${STANDS}))第${SPACE}(?<number>${ORDINAL})${SPACE}(?:位|名)?${NO_NAME}(?![0-9一二三四五六七八九十])|第${SPACE}(?<number2>${ORDINAL})${SPACE}(?:位|名)(?![0-9])|(?<=第[一二三四五六七八九十0-9]{1,3}(?:位|名)?[、和])第(?<number3>${ORDINAL})${NO_NAME}|${AMONG}`,
    ),
    read: rank,
    yes: [
      '完成率‹全市第2位›',
      '增速居‹全省第三›、‹第五›',
      '总量稳居‹世界第二›',
      '名列‹第X位›',
      '居‹西北第一›',
      '考核排‹第 4 名›',
      '人均办案312件，居全市基层法院‹第二›',
    ],
    no: ['第三产业', '第一方阵', '第四代核电', '第十四届会议', '第二十条', '第一年'],
    because:
      'An ordinal is a rank where a scope, a verb of standing or 位 says so; else it names or numbers something.',
  },
  {
    id: 'zh-top',
    language: 'zh',
    cue: /前/,
    pattern: rowPattern(
      `(?:${SCOPE}|(?<=${STANDS}|进入|跻身|入围|挤进))前(?<number>[一二三四五六七八九十]{1,3}|[0-9]{1,3}|[XＸ]{1,2})(?:位|名|强)?(?!年|天|个|次|期|届|季|月|[0-9]|[一二三四五六七八九十])`,
    ),
    read: rank,
    yes: ['增速居‹全国前六›', '跻身‹全省前10位›', '连续三年居‹前三›'],
    no: ['前三季度', '前三年', '以前三个'],
    because: 'Among the first so many is a place too.',
  },
  {
    id: 'zh-first',
    language: 'zh',
    cue: /首|之首|第一位/,
    pattern: rowPattern(
      `(?:${SCOPE}|(?<=居|列|为))(?:的)?(?<number>首位|榜首|第一位|之首|首)(?![位个次批届先创要都座条家部例台套])`,
    ),
    read: first,
    yes: ['普及率居‹东部首位›', '总量列‹全省榜首›'],
    no: ['全国首个', '全省首批', '首位度'],
    because: 'The first place without a numeral.',
  },
];
