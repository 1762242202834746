import type { Language, Phrase, Sentence } from '../../model/outline.ts';
import type { Reading } from '../../model/source.ts';
import { phraseOf, sliceReading, spanOf } from '../../text/reading.ts';
import { isTornOff } from './bound-chinese.ts';
import type { Clause } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import { condense } from './condense.ts';

/** Longest heading, in Han or words. */
const LIMIT = { zh: 12, en: 6 } as const;

/**
 * The heading that a thing counted up opens with, and what is said under it: a short first sentence (“Staff. We need …”) or, in Chinese, a short first clause that
 * stands alone. Null where it has none.
 * @example 扩大有效投资，完成投资23亿元 → 扩大有效投资 | 完成投资23亿元
 */
export function headedBy(
  said: readonly Sentence[],
  language: Language,
): { head: Phrase | null; rest: Sentence[] } | null {
  const [first, ...rest] = said;
  const words = first.reading.text.replace(/[\s。.:：]+$/, '');
  const size = language === 'zh' ? words.length : words.split(/\s+/).length;
  if (rest.length > 0 && size <= LIMIT[language]) return { head: phraseOf(first.reading, 0, words.length), rest };
  return language === 'zh' ? headedByClause(first, rest) : null;
}

function headedByClause(first: Sentence, rest: Sentence[]): { head: Phrase | null; rest: Sentence[] } | null {
  const { reading } = first;
  const clauses = clausesOf(reading.text);
  const [opening, next] = clauses;
  if (!next || opening.ends !== '，' || opening.to - opening.from > LIMIT.zh) return null;
  const said = reading.text.slice(opening.from, opening.to);
  if (/\d/.test(said) || !standsAlone(reading, clauses)) return null;
  const after = sliceReading(reading, next.from, reading.text.length);
  return {
    head: phraseOf(reading, opening.from, opening.to),
    rest: [{ ...first, ...spanOf(after), reading: after }, ...rest],
  };
}

/** Whether the first clause is no circumstance and no half of a contrast: 改善民生 of four Han, or what a condenser would choose alone. */
function standsAlone(reading: Reading, clauses: readonly Clause[]): boolean {
  const [{ from, to }, next] = clauses;
  const said = reading.text.slice(from, to);
  if (/^\p{Script=Han}{4}$/u.test(said)) return !isTornOff(reading.text, clauses, 0, 0);
  const alone = condense(sliceReading(reading, 0, next.to), 'zh', { limit: LIMIT.zh, avoid: [[next.from, next.to]] });
  return alone?.text === said;
}
