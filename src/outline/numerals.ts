const DIGITS = '零一二三四五六七八九';
const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
const SEQUENCE = ['首先', '其次', '再次', '最后'];
const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/**
 * The place that a heading's number gives it: Han, Arabic, circled, Roman and English ordinals, of 2.1.3 the last. Null for what is none.
 * @example ordinalOf('十二') → 12; ordinalOf('③') → 3; ordinalOf('IV') → 4; ordinalOf('Second') → 2
 */
export function ordinalOf(typed: string): number | null {
  const number = typed.replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  if (/^[\d.]+$/.test(number)) return Number(number.split('.').filter(Boolean).at(-1));
  if (/^[①-⑳]$/.test(number)) return number.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  if (/^[IVXL]+$/.test(number)) return romanOf(number);
  if (/^[A-Za-z]$/.test(number)) return number.toUpperCase().charCodeAt(0) - 64;
  if (SEQUENCE.includes(number)) return SEQUENCE.indexOf(number) + 1;
  const word = WORDS.indexOf(number.toLowerCase().replace(/ly$/, ''));
  return word >= 0 ? word + 1 : hanOf(number);
}

function hanOf(number: string): number | null {
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(number);
  if (!found || number === '') return null;
  const [, first = '', ten, last = ''] = found;
  if (!ten) return last === '' ? DIGITS.indexOf(first) : null;
  return (first ? DIGITS.indexOf(first) : 1) * 10 + (last ? DIGITS.indexOf(last) : 0);
}

function romanOf(number: string): number {
  const values = [...number].map((sign) => ROMAN[sign]);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
