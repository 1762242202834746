import type { Answer, Question } from '../model/blank-form.ts';
import type { Message } from '../model/message.ts';
import { readEnglish } from '../text/numerals.ts';
import { formMessage } from './form-messages.ts';

/** Digits of any width, Han numerals, fractions. */
const NUMERAL = /[\p{N}〇零一二两三四五六七八九十百千万亿几半]/u;
/** What a value has before its first numeral and after its last: 约3.2亿元 → 约 and 元. A magnitude belongs to what follows, as 亿元 does. */
const AROUND = /^([^\p{N}〇零一二两三四五六七八九十百千万亿几半]*)(.*[\p{N}〇零一二两三四五六七八九半])?(.*)$/su;

/** What a form's values are read with; tests try each for run-away backtracking. */
export const PATTERNS = [NUMERAL, AROUND];

/**
 * Whether a value can stand where its blank is: a number where an amount should, and nothing twice that the report says beside it.
 * @example X亿元 and 3.2 → []; X亿元 and 3.2亿元 → E_BLANK_UNIT, write 3.2; X亿元 and 若干 → E_BLANK_WORD; XX村 and 李家村 → W_BLANK_TWICE
 */
export function checkAnswer({ kind, before, after, at }: Question, { value, place }: Answer): Message[] {
  const outcome = before + value + after;
  if (kind === 'amount' && !isNumber(value)) return [formMessage('E_BLANK_WORD', place, value, at)];
  const rest = kind === 'amount' ? withoutUnit(value, before, after) : withoutNeighbour(value, before, after);
  if (rest === value) return [];
  const isSure = kind === 'amount' || /^\d+$/.test(value);
  return [formMessage(isSure ? 'E_BLANK_UNIT' : 'W_BLANK_TWICE', place, value, at, outcome, rest)];
}

function isNumber(value: string): boolean {
  return NUMERAL.test(value) || value.split(/[\s–—-]+/).some((word) => readEnglish(word) !== null);
}

/** An amount without the signs and words that the report has beside it already. */
function withoutUnit(value: string, before: string, after: string): string {
  const [, sign = '', numeral = '', unit = ''] = AROUND.exec(value) ?? [];
  if (numeral === '') return value;
  const kept = [saysTwice(sign, before) ? '' : sign, numeral, saysTwice(unit, after) ? '' : unit];
  return kept.join('').trim();
}

/** Whether two stretches have a word in common: a character in Chinese, a word or sign in English. */
function saysTwice(one: string, other: string): boolean {
  const words = new Set(wordsOf(other));
  return wordsOf(one).some((word) => words.has(word));
}

/** Short forms of English magnitudes. */
const SHORT: Record<string, string> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  b: 'billion',
  percent: '%',
};

function wordsOf(text: string): string[] {
  const found =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]+|[^\sa-z]/g) ?? [];
  return found.map((word) => SHORT[word] ?? (word.length > 3 ? word.replace(/s$/, '') : word));
}

/** A name without the word that stands beside it already: 李家村 before 村, 2024 after 20. */
function withoutNeighbour(value: string, before: string, after: string): string {
  const isWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
  if (isWord(after) && value.length > after.length && value.endsWith(after))
    return value.slice(0, -after.length).trim();
  const year = /(?:^|\D)(\d{1,2})$/.exec(before)?.[1];
  if (year && /^\d+$/.test(value) && value.length > year.length && value.startsWith(year))
    return value.slice(year.length);
  if (isWord(before) && value.length > before.length && !year && value.startsWith(before))
    return value.slice(before.length).trim();
  return value;
}
