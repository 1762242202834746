import type { Bound } from '../recogniser.ts';
import { oneOf, type UnitWord, unitPattern } from '../unit.ts';
import { classifiers } from './classifiers.ts';
import { currencies, currencySigns } from './currencies.ts';
import { measureUnits } from './units.ts';

/** Named parts of which the Chinese patterns are made. Every repetition is bounded, so that no text can make a pattern slow. */

/** PDF text and careful typists put a space between Han and digits. */
export const SPACE = '[ \\u00a0\\u3000]?';

/** 1,204.5 · 3.2 · １２ */
export const DIGITS = '(?:[0-9]{1,3}(?:,[0-9]{3}){1,6}(?![0-9])|[0-9０-９]{1,16})(?:[.．][0-9０-９]{1,8})?';

/** Nothing that would make the digits part of a name, a longer number or a date. */
export const BEFORE_DIGITS = '(?:(?<![0-9０-９A-Za-z.．_]|[0-9],)|(?<=GDP|CPI|PPI|PMI|FDI))';

/** 三千五百亿 · 一点二. 千 is left to 千瓦, 千米 and 千克. */
export const HAN =
  '(?:[〇零一二三四五六七八九两十百万亿]|千(?![瓦米克伏焦])){1,16}(?:点[〇零一二三四五六七八九]{1,8}[百千万亿]{0,3})?';

/** An amount that is still to be filled in. Letters must stand alone: never in PX or XL. */
export const BLANK =
  '(?:(?<![A-Za-z0-9])[XxＸ]{1,6}(?:[.．][XxＸ]{1,4})?(?![A-Za-z0-9])|[×✕]{1,6}|[＊*]{1,6}|[_＿]{1,20}|[〔[【（(][ \\u3000_＿]{0,12}[〕\\]】）)]|\\[TBD\\]|【待填】|○{2,6}|某(?=[百千万亿]))';

/** 万 · 亿 · 万亿 · 千万, after digits. */
export const MAGNITUDE = '(?:[十万亿]|百(?!分点)|千(?![瓦米克伏焦])){1,3}';

export const MORE = '[多余來来几]';

/** What a careful writer puts before an amount, and what it says about it. */
export const approximators: Record<string, Bound> = {
  将近: '≈',
  接近: '≈',
  近: '≈',
  大约: '≈',
  约为: '≈',
  约: '≈',
  数: '≈',
  几: '≈',
  超过了: '>',
  超过: '>',
  超出: '>',
  超: '>',
  逾: '>',
  上: '>',
  至少: '>',
  不低于: '>',
  不少于: '>',
  不得低于: '>',
  不得少于: '>',
  不能低于: '>',
  不下: '>',
  不足: '<',
  不到: '<',
  不高于: '<',
  不超过: '<',
  不多于: '<',
  不得超过: '<',
  不得高于: '<',
  不得多于: '<',
  不能超过: '<',
  少于: '<',
  至多: '<',
  最多: '<',
};

/** The same after the unit. */
export const arounds: Record<string, Bound> = {
  左右: '≈',
  上下: '≈',
  以上: '>',
  及以上: '>',
  之多: '>',
  有余: '>',
  以下: '<',
  以内: '<',
  之内: '<',
};

/** 约 is no part of 签约. 上 and 数 stand before 百 千 万 only: 上千家, 数十家, never 线上3家. */
export const APPROXIMATE = `(?:${oneOf(Object.keys(approximators).filter((word) => !'数几上约'.includes(word)))}|(?<![签节合条履违预])约|[数几上](?=[十百千万亿]))`;

export const AROUND = oneOf(Object.keys(arounds));

export const units: readonly UnitWord[] = [...currencies, ...measureUnits, ...classifiers];

const single = unitPattern(units);

/** 微克/立方米 · 元/人 · 元每吨 · 平方米/人 */
export const UNIT = `(?:(?:${single})(?:[/／](?:${oneOf(['立方米', '平方米', '公里', '小时', '人', '户', '吨', '年', '月', '天', '日', '斤', '公斤', '亩', '升', '千瓦时', '度', '秒', '次', '万人', '个', '平方公里', '件', '头', '台', '辆', '桶', '股'])}))?)`;

export const SIGN = `(?:${oneOf(currencySigns.map(({ word }) => word))})`;

/** Whose place a rank is: 全国, 西北, 世界, 同类城市. */
export const SCOPE =
  '(?:全(?:国|省|市|区|县|州|盟|旗|球|自治区|行业|镇|系统)|世界|亚洲|国内|国际|国家|中国|行业|同行业|同类|我国|我省|我市|(?:大)?[东西南北中]{1,2}(?:部|亚|北|南)?(?:地区)?|长三角|珠三角|京津冀|沿海|中央|省内|市内|全国同类|计划单列市|副省级城市|省会城市|地级市|城市|县区|区县|设区市)';

const unitsByWord = new Map([...currencySigns, ...units].map((row) => [row.word, row]));

/** Looks up the unit that a pattern found: 万 stripped, compound units kept whole. */
export function unitOf(text: string): { kind: UnitWord['kind']; unit: string; factor: number } {
  const written = text.replace(/\s/g, '');
  const [head] = written.split(/[/／]/, 1);
  const row = unitsByWord.get(head);
  const unit = row?.unit ?? head;
  if (written === head) return { kind: row?.kind ?? 'count', unit, factor: row?.factor ?? 1 };
  return { kind: row?.kind === 'money' ? 'money' : 'other', unit: written, factor: 1 };
}
