import type { Stretches } from '../interpreter.ts';
import { isMovement, MOVEMENT } from './movement.ts';
import { isNone, LABEL_WORDS, phraseAt, type Range, simplePhraseAt } from './noun-phrases.ts';
import { predicateAt } from './predicate.ts';
import { continued, type Setting, stretch, withoutAmount } from './setting.ts';

/** What is said of a share of people is told in whole, or it would say something else. */
const SAID_WORDS = 9;

/** What “of” a share or sum takes: “of respondents use it”, “of its contingency”; of “them” and “the total” only what is said. */
export function wholeOf(setting: Setting): Stretches {
  const { words, at, to } = setting;
  const simple = simplePhraseAt(words, at + 2, to, true);
  if (isNone(simple)) return stretch(setting, predicateAt(words, at + 3, to, SAID_WORDS), SAID_WORDS);
  const long = phraseAt(words, at + 2, to, LABEL_WORDS + 1);
  const isEmpty = words
    .slice(at + 2, Math.max(simple[1], long[1]))
    .every(({ low, kind }) => kind === 'determiner' || MOVEMENT.test(low));
  const said = predicateAt(words, simple[1], to, SAID_WORDS, true);
  if (isEmpty) return stretch(setting, said, SAID_WORDS);
  const start = afterAmount(setting, simple);
  if (!isNone(said) && said[1] - start <= SAID_WORDS + 1 + (said[0] - simple[1]))
    return continued(setting, stretch(setting, [start, simple[1]]), said);
  const more = predicateAt(words, long[1], to, SAID_WORDS, true);
  const own = stretch(setting, [start, Math.max(long[1], simple[1])]);
  return isNone(more) || more[1] - start > SAID_WORDS + 1 ? own : continued(setting, own, more);
}

/** “of its $6.5-billion contingency” is of the contingency; “of 25,000 claims” of the claims. */
function afterAmount({ words }: Setting, [from, to]: Range): number {
  const amount = words.slice(from, to).findIndex(({ kind }) => kind === 'amount');
  return amount >= 0 && from + amount + 1 < to ? from + amount + 1 : from;
}

/** What is said of a share right after it, with those of whom the sentence speaks. */
export function saidOf(setting: Setting, head: Stretches): Stretches {
  const { words, at, to } = setting;
  const said = predicateAt(words, at + 1, to, SAID_WORDS, true);
  if (isNone(said) || (said[1] - said[0] < 2 && head.length === 0)) return [];
  return head.length > 0 && said[1] - said[0] <= SAID_WORDS
    ? continued(setting, head, said)
    : [[words[said[0]].start, words[said[1] - 1].end]];
}

/** Those whom a share is of, for the shares after it: “82% of respondents agreed and 9% did not”. */
export function headOf(setting: Setting): Stretches {
  const { words, at, to } = setting;
  if (words[at].labelFrom < words[at].end) return stretch(setting, [at, at + 1]);
  if (words[at + 1]?.low !== 'of' || at + 1 >= to) return [];
  const simple = simplePhraseAt(words, at + 2, to);
  return isNone(simple) || simple[1] - simple[0] > 4 || isMovement(setting, simple) ? [] : stretch(setting, simple);
}

/** Says that a part makes up a whole, or how large it is: “Tram fares account for 24% of the total”, “arrears stood at 3% of rents”. */
const MAKES_UP =
  /\b(?:account(?:s|ed|ing)? for|(?:make|makes|made|making) up|represent(?:s|ed|ing)?|constitut(?:es?|ed|ing)|(?:is|are|was|were|equal(?:s|led)?|averag(?:es?|ed))|(?:stand|stands|stood|remain(?:s|ed)?|ran|peaked) at) (?:now |still |only |just |about |around |nearly |almost |over |more than |less than |some |at )*$/i;
/** Wholes that say nothing of their own. */
const ANY_WHOLE = /^(?:everything|anything|total|what|whole|that|it|them|these|those|all)$/;

/** The part, where a share is of a whole that it makes up, with the whole if that says anything: “E-books make up a fifth of everything we lend”, “debt was 40% of income”. */
export function partOfAll(setting: Setting): Stretches {
  const { words, at, to, place, lead, clauseLead } = setting;
  if (!MAKES_UP.test(place.text.slice(place.leadFrom, place.finding.start))) return [];
  const subject = isNone(lead.subject) ? clauseLead.subject : lead.subject;
  if (isNone(subject) || isMovement(setting, subject)) return [];
  const part = stretch(setting, withoutAmount(words, subject));
  const isAny = words
    .slice(at + 2, at + 4)
    .some(({ low }, i) => ANY_WHOLE.test(low) && (i === 0 || words[at + 2].kind === 'determiner'));
  const end = beforeNext(words, simplePhraseAt(words, at + 2, to));
  return isAny || end - at > 6 || end <= at + 2 ? part : continued(setting, part, [at + 1, end]);
}

/** “58% of revenue | and grants the remaining 13%”: what stands right before the next amount is what that is said of. */
function beforeNext(words: Setting['words'], [from, to]: Range): number {
  const joint = words.slice(from, to).findLastIndex(({ low }) => low === 'and');
  const isNext = words.slice(to, to + 3).some(({ kind }) => kind === 'amount');
  return joint > 0 && isNext ? from + joint : to;
}
