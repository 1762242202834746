import type { Bound } from '../recogniser.ts';
import { eitherCase, literal, oneOf, type UnitWord } from '../unit.ts';
import { currencyNames, currencySigns } from './currencies.ts';
import { irregularPlurals, notPlurals } from './plurals.ts';
import { measureUnits } from './units.ts';

/** Named parts of the English patterns; every repetition is bounded. Words are found with small and capital initials; letters such as k and M are not the same in both. */
export const SPACE = '[ \\u00a0]{1,3}';
export const ANY_SPACE = '[ \\u00a0]{0,3}';

export const DIGITS = '(?:[0-9]{1,3}(?:,[0-9]{3}){1,6}(?![0-9])|[0-9]{1,15})(?:\\.[0-9]{1,8})?';
/** 5-1/4 · 3/4 · 2½ */
export const VULGAR = '(?:(?:[0-9]{1,3}-)?[0-9]{1,2}/[0-9]{1,3}(?![0-9/])|[0-9]{0,3}[½¼¾⅓⅔⅛⅜⅝⅞])';
export const BEFORE_DIGITS = '(?<![A-Za-z0-9.,_/#-])';
/** A sign belongs to its number where nothing stands close before it: +44, −0.3%, ($5m) but not 10-15. */
export const PLUS_MINUS = '(?:(?<=^|[\\s(])[+−-](?=[0-9]))?';

const anyCase = (words: string) => words.split(' ').map(eitherCase).join('|');
const unitNumbers = anyCase(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = anyCase('twenty thirty forty fifty sixty seventy eighty ninety');
const digits = anyCase('one two three four five six seven eight nine');
const article =
  '[Aa] quarter of a(?= (?:[Mm]illion|[Bb]illion))|[Tt]hree[- ]quarters of a(?= (?:[Mm]illion|[Bb]illion))|[Hh]alf a(?= (?:[Mm]illion|[Bb]illion|[Tt]rillion|dozen))|[Aa](?= {1,3}(?:hundred|thousand|million|billion|trillion|dozen)\\b)';
/** Twelve · twenty-five · three hundred and six · half a million · a dozen. Magnitude words are left to SCALE. */
export const WORDS = `(?:(?:${tens})(?:[- ](?:${digits}))?|${article}|(?:${unitNumbers}))(?: [Hh]undred(?: and (?:${tens}|${unitNumbers}))?| dozen)?\\b`;

export const BLANK =
  '(?:(?<![A-Za-z0-9.])X{1,6}(?:\\.X{1,4})?(?!(?!(?:k|mn?|bn|tn|pc)\\b)[A-Za-z0-9])|_{2,20}|\\[(?:TBD|TBC|X{1,4}|figure|number|amount|insert|\\s{0,6}|_{1,8}|\\?{1,3})\\]|\\?{2,4}|\\*{2,4}(?=%))';

/** 3 million · 3m · 3bn, with what each letter is worth. */
export const scales: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  tn: 1e12,
  trn: 1e12,
};
const scaleWords =
  '(?:[Hh]undred|[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|[Ll]akh|[Cc]rore)s?(?: (?:thousand|million|billion|trillion))?\\b';
const abbreviated = `${ANY_SPACE}(?:[Mm]n|[Bb]n|[Tt]r?n|mio)\\b`;
export const SCALE = `(?:(?:${ANY_SPACE}|-)${scaleWords}|[kKmMbBtT]\\b|${abbreviated})`;
/** Letters that are safe without a currency: 120M, 45k, 2.1bn; never 5m, which is metres. */
export const SAFE_SCALE = `(?:(?:${ANY_SPACE}|-)${scaleWords}|[kKMB]\\b|${abbreviated})`;

export const approximators: Record<string, Bound> = {
  about: '≈',
  around: '≈',
  nearly: '≈',
  almost: '≈',
  approximately: '≈',
  approx: '≈',
  roughly: '≈',
  some: '≈',
  circa: '≈',
  '~': '≈',
  'c.': '≈',
  'close to': '≈',
  'close on': '≈',
  'just about': '≈',
  'an estimated': '≈',
  'just under': '<',
  'just over': '>',
  'just above': '>',
  'slightly over': '>',
  'slightly more than': '>',
  'well over': '>',
  'a little over': '>',
  'more than': '>',
  'greater than': '>',
  over: '>',
  above: '>',
  'upwards of': '>',
  'in excess of': '>',
  'at least': '>',
  'as many as': '<',
  'as much as': '<',
  'no fewer than': '>',
  'no less than': '>',
  'not less than': '>',
  'well above': '>',
  'up to': '<',
  'at most': '<',
  'no more than': '<',
  'not more than': '<',
  'less than': '<',
  'fewer than': '<',
  under: '<',
  below: '<',
  '>': '>',
  '<': '<',
  '≥': '>',
  '≤': '<',
  '≈': '≈',
};
const spaced = (text: string) => (text.length < 3 ? literal(text) : eitherCase(text)).replaceAll(' ', SPACE);
export const APPROXIMATE = `(?:\\b(?:${Object.keys(approximators)
  .filter((word) => /^[a-z]/.test(word))
  .sort((a, b) => b.length - a.length)
  .map(spaced)
  .join('|')})(?![a-z])${SPACE}|[~><≥≤≈]${ANY_SPACE})`;

export const SIGN = `(?:${oneOf(currencySigns.map(({ word }) => word))})`;
const written = (rows: readonly UnitWord[]) =>
  [...rows]
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ word }) => spaced(word) + (/[a-z]$/i.test(word) ? '(?![A-Za-z])' : ''))
    .join('|');
export const MEASURE = `(?:${written(measureUnits)})`;
export const CURRENCY = `(?:${written(currencyNames)})`;
/** One countable plural: certificates, people, person-hours; never the adjective before one. */
export const PLURAL = `(?:(?!(?:${notPlurals.join('|')}|[a-z]{1,20}(?:ous|ss))\\b)(?:[A-Za-z]{2,20}-)?[A-Za-z]{2,24}s|${irregularPlurals.map(eitherCase).join('|')})\\b(?!['’-])`;

const units = [...measureUnits, ...currencyNames, ...currencySigns].reverse();
const asWritten = new Map(units.map((row) => [row.word, row]));
const inSmall = new Map(units.map((row) => [row.word.toLowerCase(), row]));

/** Finds the unit of what stands after an amount, in any case; null for a plain noun. */
export function unitOf(text: string): UnitWord | null {
  const plain = text.trim().replace(/\s+/g, ' ');
  return asWritten.get(plain) ?? inSmall.get(plain.toLowerCase()) ?? null;
}
