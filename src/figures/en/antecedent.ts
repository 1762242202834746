import type { Meaning } from '../interpreter.ts';
import type { Stretch } from '../understood.ts';
import { MOVEMENT } from './movement.ts';
import { isNone, simplePhraseAt, timeAt, trimmed } from './noun-phrases.ts';
import type { Setting } from './setting.ts';
import { type Word, wordsOf } from './words-of.ts';

/** The pronoun that the verb of an amount is said of, nothing but helping verbs between: “They have since fallen by 8.7%”. */
export function referenceOf({ words, lead, from }: Setting, last: Meaning | undefined): Meaning['refersTo'] {
  // “They fell by 8% in the north and by 3% in the south”
  if (lead.verb === null && last?.refersTo) return last.refersTo;
  let i = lead.verb ? words.indexOf(lead.verb) : from;
  while (i > from && /^(?:past|verb|auxiliary|adverb)$/.test(words[i].kind)) i -= 1;
  const { low } = words[i];
  return lead.verb && (low === 'it' || low === 'they') ? low : undefined;
}

const isPlural = (noun: string): boolean =>
  /(?:[^s]s|people|children|women|men|staff|police)$/.test(noun) && !/(?:us|is)$/.test(noun);

/**
 * What “it” or “they” stands for in the sentence after: the one noun phrase of that number, times and amounts left out; null where there is none or a choice.
 * @example antecedentOf('Passenger journeys rose in spring.', 'they') → [0, 18]
 */
export function antecedentOf(text: string, pronoun: 'it' | 'they'): Stretch | null {
  const words = wordsOf(text, [], []);
  const found: Stretch[] = [];
  for (let i = 0; i < words.length; i++) {
    const phrase = trimmed(words, simplePhraseAt(words, i, words.length));
    if (isNone(phrase)) continue;
    const [from, to] = phrase;
    if (isThing(words, phrase) && isPlural(words[to - 1].low) === (pronoun === 'they'))
      found.push([words[from].start, words[to - 1].end]);
    i = to - 1;
  }
  return found.length === 1 ? found[0] : null;
}

const isThing = (words: readonly Word[], [from, to]: Stretch): boolean =>
  !MOVEMENT.test(words[to - 1].low) &&
  timeAt(words, from) === 0 &&
  (from === 0 || timeAt(words, from - 1) === 0) &&
  words.slice(from, to).every(({ low }) => !/\d/.test(low));
