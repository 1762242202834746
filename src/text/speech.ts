import type { Language } from '../model/outline.ts';

/** Defaults measured on reports read aloud: Chinese 180 syllables a minute (150–220), English 130 words (100–165). */
const PER_MINUTE: Record<Language, number> = { zh: 180, en: 130 };
const COMMA_SECONDS = 0.3;
const STOP_SECONDS = 0.6;

const NUMERAL = /\d[\d,，]*(?:\.\d+)?/g;

/**
 * Seconds that a text takes when read aloud at the usual pace, pauses included; 0 for ''.
 * Counts what is spoken, not what is written: 3.2% is 百分之三点二 (six syllables), 1856.3亿元 has eleven.
 * @example spokenSeconds('减税3.2%。', 'zh') → (2 + 6) / 180 × 60 + 0.6 ≈ 3.3
 */
export function spokenSeconds(text: string, language: Language): number {
  const spoken = spokenLength(text, language);
  const commas = text.match(/[,，、；;：:](?!\d)/g)?.length ?? 0;
  const stops = text.match(/[。！？!?]|\.(?!\d)/g)?.length ?? 0;
  return (spoken / PER_MINUTE[language]) * 60 + commas * COMMA_SECONDS + stops * STOP_SECONDS;
}

/** What is said of a text: syllables in Chinese, which people count as characters, words in English. @example spokenLength('减税3.2%', 'zh') → 8 */
export function spokenLength(text: string, language: Language): number {
  return language === 'zh' ? chineseSyllables(text) : englishWords(text);
}

/** Han characters, numerals as they are said, Latin letters of an abbreviation one by one, other words about two syllables each. */
export function chineseSyllables(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const percents = text.match(/[%％‰]/g)?.length ?? 0;
  const digits = sum(text.match(NUMERAL) ?? [], (numeral) => chineseNumeralLength(numeral));
  const words = text.match(/[A-Za-z]+/g) ?? [];
  return han + 3 * percents + digits + sum(words, (word) => (word === word.toUpperCase() ? word.length : 2));
}

/** Syllables of a numeral read in Chinese: 1856.3 → 一千八百五十六点三, nine. Long runs without a point (telephone numbers) are read digit by digit. */
function chineseNumeralLength(numeral: string): number {
  const [whole, fraction] = numeral.replace(/[,，]/g, '').split('.');
  const point = fraction ? 1 + fraction.length : 0;
  if (whole.length > 9 || /^0./.test(whole)) return whole.length + point;
  const significant = whole.replace(/0+$/, '');
  const said = significant.replace(/0+/g, '0').length;
  const places = [...significant].filter((digit, i) => digit !== '0' && i < whole.length - 1).length;
  return Math.max(1, said + places) + point;
}

/** Words as they are said: a numeral of n digits is about n + 1 words up to seven, symbols of money and percent one more. */
export function englishWords(text: string): number {
  const words = text.match(/[A-Za-z]+(?:['’-][A-Za-z]+)*/g)?.length ?? 0;
  const symbols = text.match(/[%$£€¥]/g)?.length ?? 0;
  return (
    words + symbols + sum(text.match(NUMERAL) ?? [], (numeral) => Math.min(7, numeral.replace(/\D/g, '').length + 1))
  );
}

function sum<T>(list: readonly T[], of: (item: T) => number): number {
  return list.reduce((total, item) => total + of(item), 0);
}
