import { readDigits, readHan } from '../../text/numerals.ts';
import { type Quantity, type Recogniser, rowPattern, spanOfMatch } from '../recogniser.ts';
import { BLANK, DIGITS, HAN, SPACE } from './grammar.ts';

/** 翻一番 is twice, 翻两番 four times. */
function readDoubling(match: RegExpExecArray): Quantity {
  const { number } = match.groups ?? {};
  const times = number === undefined ? 1 : (readDigits(number) ?? readHan(number));
  const value = times === null ? null : 2 ** times;
  return { ...spanOfMatch(match), kind: 'multiple', value, unit: '番', bound: null, isBlank: value === null };
}

const DURATION = '(?:年|个月|个季度|月|天|个工作日|周|届|次|场|个赛季)';

/** Numbers whose wording is a verb or a spell of time. */
export const zhMultiples: readonly Recogniser[] = [
  {
    id: 'zh-doubling',
    language: 'zh',
    cue: /番/,
    pattern: rowPattern(`翻了?(?:(?<number>[一两二三四半]|[0-9](?:\\.[0-9])?|[XＸ])|[近])?番`),
    read: readDoubling,
    yes: ['比计划‹翻了一番›', '总量‹翻两番›', '产值实现‹翻番›'],
    no: ['一番努力', '翻新'],
    because: 'Doubling is a multiple of two, twice doubling of four.',
  },
  {
    id: 'zh-in-a-row',
    language: 'zh',
    cue: /[连持]续/,
    pattern: rowPattern(
      `(?:已?连续|持续)${SPACE}(?<number>${DIGITS}|${HAN}|${BLANK})(?<more>[多余])?${SPACE}(?<unit>个?${DURATION})`,
    ),
    read: (match) => {
      const { number, unit } = match.groups ?? {};
      const value = readDigits(number) ?? readHan(number);
      return {
        ...spanOfMatch(match),
        kind: /[届次场赛]/.test(unit) ? 'count' : 'duration',
        value,
        unit,
        bound: match.groups?.more ? '>' : null,
        isBlank: value === null,
      };
    },
    yes: ['‹连续5年›居首', '‹连续三届›获评', '‹连续 12 个月›回升'],
    no: ['近五年来', '三年行动', '连续作战'],
    because: 'For so long without a break is a result; other spells of years only place the text in time.',
  },
  {
    id: 'zh-years',
    language: 'zh',
    cue: /[年岁]/,
    pattern: rowPattern(
      `(?<=提前|推迟|缩短|延长|压缩至|压缩到|期限为?|年限为?|任期|工期|有效期|有效期为|延长至|缩短至|缩短到|保质期|免税期|过渡期|寿命为?|年龄为?|寿命达到?|寿命提高到|寿命提高至)(?<number>${DIGITS}|${HAN}|${BLANK})(?<more>[多余])?${SPACE}(?<unit>年半?|岁)(?<after>以上|以内|左右)?`,
    ),
    read: (match) => {
      const { number, unit, after } = match.groups ?? {};
      const value = readDigits(number) ?? readHan(number);
      const bound = after === '以上' || match.groups?.more ? '>' : after === '以内' ? '<' : after ? '≈' : null;
      return {
        ...spanOfMatch(match),
        kind: unit === '岁' ? 'other' : 'duration',
        value,
        unit,
        bound,
        isBlank: value === null,
      };
    },
    yes: ['工期缩短‹2年›', '平均预期寿命提高到‹79.3岁›', '合同有效期‹三年›'],
    no: ['过去五年', '60岁以上老人'],
    because: 'Years are an amount only where something lasts or is shortened by them.',
  },
];
