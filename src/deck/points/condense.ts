import type { Language, Phrase } from '../../model/outline.ts';
import type { Reading } from '../../model/source.ts';
import { joinPhrase } from '../../text/reading.ts';
import { condenseChinese } from './condense-chinese.ts';
import { condenseEnglish } from './condense-english.ts';

/** Stretches of a sentence that a condensed line keeps, in order: index pairs in its text. */
export type Kept = [number, number][];

/** What a condenser may do: `limit` is in Han or words; `avoid` are stretches of the sentence that must not be repeated (they stand in a callout). */
export interface CondenseSpec {
  limit: number;
  avoid: readonly (readonly [number, number])[];
}

/** One file a language. */
const condensers: Record<Language, (text: string, spec: CondenseSpec) => Kept | null> = {
  zh: condenseChinese,
  en: condenseEnglish,
};

/**
 * Shortens a sentence to a line for a slide: an in-order subsequence that keeps verb, figure, negation and modal word, and drops leads, flourishes and asides.
 * Null where nothing that stands on its own is left under about one and a half times the limit.
 * @example '今年以来，在区委领导下，全区完成投资3.2亿元。' limit 28 → 全区完成投资3.2亿元
 */
export function condense(sentence: Reading, language: Language, spec: CondenseSpec): Phrase | null {
  const kept = condensers[language](sentence.text, spec);
  return kept && joinPhrase(sentence, kept);
}
