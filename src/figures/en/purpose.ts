import { isNone, LABEL_WORDS, none, phraseAt, type Range, timeAt } from './noun-phrases.ts';
import type { Setting } from './setting.ts';
import type { Word } from './words-of.ts';

/** “in grants”, “for new staff”, “to repair roads”; not “in the first half”, “per share”, “from last year”. */
export function purposeOf({ words, at, to }: Setting): Range {
  const i = afterTime(words, at + 1, to);
  if (i >= to || !/^(?:in|for|to|towards?|on|into)$/.test(words[i].low) || timeAt(words, i + 1) > 0) return none(at);
  const isVerb = words[i].low === 'to' && words[i + 1]?.kind === 'verb';
  const phrase = phraseAt(words, isVerb ? i + 2 : i + 1, to, LABEL_WORDS - 1);
  return isNone(phrase) ? none(at) : [i + 1, phrase[1]];
}

const WHICH_YEAR = /^(?:last|this|each|every|next)$/;

/** Past “this year”, “over ten years”, “by 2030”, “over the next five years”. */
function afterTime(words: readonly Word[], at: number, to: number): number {
  // “this year”
  const span = words[at]?.kind === 'determiner' || WHICH_YEAR.test(words[at]?.low ?? '') ? timeAt(words, at) : 0;
  if (span > 0) return at + span;
  let i = at;
  if (/^(?:over|by|during|within|since)$/.test(words[i]?.low ?? '')) i += 1;
  while (i < to && i < at + 4 && /^(?:the|next|past|last|coming)$/.test(words[i].low)) i += 1;
  const isTime =
    i < to && (words[i].kind === 'date' || words[i].kind === 'amount') && (i > at || words[i].kind === 'amount');
  return isTime ? i + 1 : at;
}
