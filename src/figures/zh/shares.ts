import { readDigits, readHan, roundOff } from '../../text/numerals.ts';
import { placeOf, type Quantity, type Recogniser, rowPattern, spanOfMatch } from '../recogniser.ts';
import { boundOf } from './amount.ts';
import { APPROXIMATE, AROUND, BLANK, DIGITS, HAN, SCOPE } from './grammar.ts';

const BEFORE = `(?<before>${APPROXIMATE})?`;
const AFTER = `(?<after>${AROUND})?`;
const HAN_DIGIT = '[一二三四五六七八九两]';
const NOT_IN_NUMERAL = '(?<![〇零一二三四五六七八九十百千万亿两第0-9])';

function share(match: RegExpExecArray, value: number | null, kind: Quantity['kind'], unit: string): Quantity {
  const { before, more, after, number } = match.groups ?? {};
  const isBlank = value === null && number !== undefined;
  return { ...spanOfMatch(match), kind, value, unit, bound: boundOf(before, more, after), isBlank };
}

const amount = (text: string) => readDigits(text) ?? readHan(text);

/** 四成半 is 45 percent, 七成三 is 73, 六七成 between two. */
function readTenths(match: RegExpExecArray): Quantity {
  const { number, half } = match.groups ?? {};
  const units = half === '半' ? 5 : (amount(half ?? '') ?? 0);
  return share(match, roundOff((amount(number) ?? 0) * 10 + units), 'percent', '%');
}

function readFraction(match: RegExpExecArray): Quantity {
  const { whole, part } = match.groups ?? {};
  const value = (amount(part) ?? 0) / (amount(whole) ?? 1);
  const { start } = placeOf(match, 'whole');
  return { ...share(match, value, 'ratio', ''), number: { start, end: placeOf(match, 'part').end } };
}

/** Parts of a whole that are said in words. */
export const zhShares: readonly Recogniser[] = [
  {
    id: 'zh-percent-words',
    language: 'zh',
    cue: /百分之/,
    pattern: rowPattern(`${BEFORE}百分之(?<number>${HAN}|${DIGITS}|${BLANK})(?<more>[多几])?${AFTER}`),
    read: (match) => share(match, amount(match.groups?.number ?? ''), 'percent', '%'),
    yes: ['绿化率‹超过百分之四十›', '控制在‹百分之五以下›', '提高‹百分之一点五›', '完成‹百分之X›'],
    no: ['百分制', '两个百分点'],
    because: 'Percentages in words, as party reports write them.',
  },
  {
    id: 'zh-tenths',
    language: 'zh',
    cue: /成/,
    pattern: rowPattern(
      `${BEFORE}${NOT_IN_NUMERAL}(?<number>${HAN_DIGIT}|[1-9](?:\\.[0-9])?)成(?<half>半|[一二三四五六七八九](?![成分]))?(?<more>多)?(?![立果功为本员绩就都分长效熟品套交人规型群])${AFTER}`,
    ),
    read: readTenths,
    yes: ['占比‹近九成›', '‹三成以上›企业扩产', '提高到‹四成半›', '约为常年的‹七成三›', '上座率‹8成›'],
    no: ['完成任务', '三成员单位', '一成立就'],
    because: 'A 成 is ten percent.',
  },
  {
    id: 'zh-fraction',
    language: 'zh',
    cue: /分之/,
    pattern: rowPattern(
      `${BEFORE}${NOT_IN_NUMERAL}(?<whole>[二三四五六七八九十两]{1,3}|[0-9]{1,3})分之(?<part>[一二三四五六七八九十两]{1,3}|[0-9]{1,3})(?<more>多)?(?![一二三四五六七八九十0-9])${AFTER}`,
    ),
    read: readFraction,
    yes: ['压减‹三分之二›', '占全国的‹近四分之一›', '只有‹5分之1›'],
    no: ['百分之五'],
    because: 'Fractions in words; percent has a row of its own.',
  },
  {
    id: 'zh-half',
    language: 'zh',
    cue: /半/,
    pattern: rowPattern(
      `(?<before>${APPROXIMATE}|超过|占|达|过)?(?:${SCOPE}|总数|总量)?的?(?<number>一半|半数)(?<after>以上|以下|左右)?(?!路|夜)`,
    ),
    read: (match) => {
      const { before } = match.groups ?? {};
      const found = share(match, 0.5, 'ratio', '');
      const verb = before === '占' || before === '达' ? before.length : 0;
      return { ...found, start: found.start + verb, bound: before === '过' ? '>' : found.bound };
    },
    yes: ['产量‹超过全省一半›', '‹半数以上›的村', '成本降了‹近一半›'],
    no: ['一半路程', '上半年'],
    because: 'Half of something; with a scope inside it where one stands there.',
  },
];
