import type { KeyFigure } from '../model/key-figure.ts';
import type { Language, Phrase } from '../model/outline.ts';
import type { Reading } from '../model/source.ts';
import { readDigits, roundOff } from '../text/numerals.ts';
import { phraseOf } from '../text/reading.ts';
import type { Heads } from './heads.ts';
import type { Change, Quantity } from './recogniser.ts';
import { type Finding, scan } from './scan.ts';

const NUMBER = /^[-−+]?[0-9０-９][0-9０-９,]*(?:[.．][0-9０-９]+)?$/;
const YEAR = /^(?:19|20)[0-9]{2}$/;
/** The unit in a head: 金额（亿元）, Revenue ($ million), 增长%. */
const IN_HEAD = /[（([]([^（）()[\]]{1,16})[）)\]][^（）()[\]]{0,4}$|([%％‰])$/;
/** Columns of rates of change; 增加额 and 增量 are amounts. */
const RATE = /增长(?!额|量|值|数)|增速|增幅|涨幅|同比(?!增加|减少|增减)|环比|growth|change|increase/i;
const FALLING = /降幅|下降|减幅|decrease|decline/i;
const RANK = /排名|位次|名次|排位|^rank$/i;

/** What one of a unit is worth, or null where the words are no unit. */
function unitFrom(words: string, language: Language): Quantity | null {
  const text = words.replace(/^\s*(?:单位|[Uu]nits?)[ ]?[:：]/, '').trim();
  const sign = /^(?:US|HK)?[$€£￥¥]/.exec(text)?.[0] ?? '';
  const rest = text.slice(sign.length).trim();
  const written = language === 'zh' || rest.length === 1 ? `${sign}1${rest}` : `${sign}1 ${rest}`;
  const [found, ...more] = scan(written, language);
  const isWhole = found?.quantity && found.start === 0 && found.end === written.length && more.length === 0;
  return isWhole && typeof found.quantity?.value === 'number' ? found.quantity : null;
}

/** The unit of a cell: its column's, else its row's, else the column of units or the line over the table. A column of rates is in percent. */
function unitOfCell({ row, columns, unit }: Heads, language: Language): Quantity | null {
  const heads = columns.map(({ text }) => text.trim()).reverse();
  const inHead = (text: string) => {
    const [, bracket, sign] = IN_HEAD.exec(text) ?? [];
    return bracket || sign ? unitFrom(bracket ?? sign, language) : null;
  };
  const own = heads.map(inHead).find((found) => found !== null);
  if (own) return own;
  if (language === 'zh' && heads.some((head) => RATE.test(head) || FALLING.test(head))) return unitFrom('%', language);
  return (row && inHead(row.text.trim())) ?? (unit === null ? null : unitFrom(unit, language));
}

/**
 * Which way the number of a cell goes; only a column of rates of change says so.
 * @example -0.2 under 比上年增长% → 'decrease', 8.1 under 占比 → null
 */
export function cellChange({ columns }: Heads, value: KeyFigure['value']): Change {
  const isRate = columns.some(({ text }) => RATE.test(text));
  const isFall = !isRate && columns.some(({ text }) => FALLING.test(text));
  if (typeof value !== 'number' || value === 0 || !(isRate || isFall)) return null;
  return isFall || value < 0 ? 'decrease' : 'increase';
}

/**
 * The quantity of a cell that is a bare number; null for one with words, and for a year.
 * @example 295.4 under 金额（亿元） → { value: 29540000000, kind: 'money', unit: '元' }; -0.2 under 比上年增长% → { value: -0.2, kind: 'percent' }, a decrease
 */
export function cellFigure(reading: Reading, heads: Heads, language: Language): Finding | null {
  const text = reading.text.trim();
  const amount = NUMBER.test(text) ? readDigits(text) : null;
  if (amount === null) return null;
  const unit = unitOfCell(heads, language);
  const isRank = heads.columns.some(({ text: head }) => RANK.test(head.trim()));
  if (YEAR.test(text) && !unit) return null;
  const start = reading.text.indexOf(text);
  const end = start + text.length;
  const quantity: Quantity = {
    ...{ start, end, number: { start, end }, bound: null, isBlank: false },
    kind: isRank ? 'rank' : (unit?.kind ?? 'count'),
    value: roundOff(amount * (isRank ? 1 : ((unit?.value as number | undefined) ?? 1))),
    unit: isRank ? '' : (unit?.unit ?? ''),
  };
  return { rule: 'table-cell', start, end, quantity };
}

/** A total is what a reader looks for in a table. */
export const isTotal = ({ row }: Heads): boolean =>
  /^(?:合计|总计|共计|总额|总和|(?:grand )?total)/i.test(row?.text.trim() ?? '');

/** What a cell measures: the row's name and the column's, in this order. A space is set between only where the source has one. */
export function cellMeasures({ row, columns }: Heads, source: string, language: Language): Phrase | null {
  const names = [row, ...columns].flatMap((reading) => (reading ? (phraseOf(reading) ?? []) : []));
  const distinct = names.filter((name, i) => names.findIndex(({ text }) => text === name.text) === i);
  return distinct.reduce<Phrase | null>((whole, name) => (whole ? joined(whole, name, source, language) : name), null);
}

function joined(first: Phrase, next: Phrase, source: string, language: Language): Phrase {
  if (language === 'zh') return { text: first.text + next.text, parts: [...first.parts, ...next.parts] };
  const { end } = first.parts[first.parts.length - 1];
  if (!/\s/.test(source[end] ?? '')) return first;
  return { text: `${first.text} ${next.text}`, parts: [...first.parts, { start: end, end: end + 1 }, ...next.parts] };
}
