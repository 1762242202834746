import type { Stretches } from '../interpreter.ts';
import { isBare } from './following.ts';
import { ledBy, subjectOf } from './led-by.ts';
import { MOVEMENT } from './movement.ts';
import {
  HOLDS_AMOUNT,
  isNone,
  LABEL_WORDS,
  none,
  phraseAt,
  phraseEnding,
  type Range,
  simplePhraseAt,
  timeAt,
} from './noun-phrases.ts';
import { predicateAt } from './predicate.ts';
import { continued, type Setting, stretch } from './setting.ts';
import { saidOf, wholeOf } from './whole.ts';
import type { Word } from './words-of.ts';

/** Nouns that say nothing of their own: the label needs what is done with them. */
const WHOLE = /^(?:made|comprised|composed|consists?|consisting|team|staff|group|network|total)$/;
const PERSONS = /^(?:people|persons|americans|women|men|children|adults|residents|families|households|times)$/;

/** The noun within the amount's own words: “1,204 certificates”. */
function ownNoun({ place: { finding, text } }: Pick<Setting, 'place'>): string {
  const noun = /(?<![A-Za-z-])[A-Za-z-]{1,40}$/.exec(text.slice(finding.start, finding.end))?.[0] ?? '';
  return finding.quantity?.unit ? noun.replace(/^-/, '').toLowerCase() : '';
}

/** Prepositions that say which ones are counted. */
const PLACES = /^(?:of|in|for|on|at|from|across|among|under|between|to|into|without|per)$/;

/** “engines older than 15 years”: which ones are counted. */
const olderThan = (words: readonly Word[], at: number, to: number): number =>
  at + 2 < to && /er$/.test(words[at].low) && words[at + 1].low === 'than' && words[at + 2].kind === 'amount'
    ? at + 3
    : at;

/** The words from the noun on, as far as prepositions carry them. */
function nounPhrase({ words, at, to }: Setting, noun: string): Range {
  // “212 and 340 homes”
  const other = words[at + 2];
  if (
    noun === '' &&
    words[at + 1]?.low === 'and' &&
    other?.kind === 'amount' &&
    other.labelFrom < other.end &&
    at + 2 < to
  )
    return [at + 2, at + 3];
  if (noun === '') return timeAt(words, at + 1) > 0 ? none(at) : phraseAt(words, at + 1, to, LABEL_WORDS);
  let end = at + 1;
  const age = olderThan(words, end, to);
  if (age > end) return [at, age];
  if (end < to && words[end].kind === 'noun' && timeAt(words, end) === 0) end = simplePhraseAt(words, end, to)[1];
  while (end < to && PLACES.test(words[end].low) && timeAt(words, end + 1) === 0) {
    const more = simplePhraseAt(words, end + 1, to, HOLDS_AMOUNT.test(words[end].low));
    if (isNone(more) || more[1] - at > LABEL_WORDS) break;
    end = more[1];
  }
  return [at, end];
}

/** “3,754 were adults”: what they are. */
function saidToBe({ words, at, to }: Setting): Range {
  return /^(?:is|are|was|were)$/.test(words[at + 1]?.low ?? '') ? phraseAt(words, at + 2, to, LABEL_WORDS) : none(at);
}

/** Of people alone the label says what they came for: “the roadshow, attended by 340 people”, “cover for 3 million people”. */
function aroundPersons(setting: Setting, carried: Stretches): Stretches {
  const { words, at, leadFrom, from, lead } = setting;
  const before = words.slice(Math.max(leadFrom, at - 3), at).map(({ low }) => low);
  const isPart = lead.link === 'of' && before.some((word) => WHOLE.test(word));
  const whole = isPart ? stretch(setting, phraseEnding(words, at, leadFrom)) : [];
  if (whole.length > 0) return whole;
  if (lead.link === 'by' || isPart || lead.link === 'on') {
    const subject = subjectOf(setting);
    return subject.length > 0
      ? subject
      : stretch(setting, phraseEnding(words, Math.max(from, leadFrom), Math.max(0, from - 12)));
  }
  if (lead.link !== 'for' && lead.link !== 'to') return [];
  const near = phraseEnding(words, at, leadFrom);
  const object = near[1] - near[0] > 1 ? stretch(setting, near) : [];
  return object.length > 0 || leadFrom === from ? object : carried;
}

/** “the lift failed 23 times”, “sent reminders 40 times”: what was done so often. */
function often(setting: Setting, carried: Stretches): Stretches {
  const { words, lead } = setting;
  const isDone = lead.verb?.kind === 'past' && isNone(lead.object) && !isNone(lead.subject);
  return isDone && lead.verb
    ? stretch(setting, [lead.subject[0], words.indexOf(lead.verb) + 1])
    : ledBy(setting, carried);
}

/**
 * “Visits to our fourteen branches reached 1.3 million”: a count inside the subject of another amount. What is said next is said of the visits.
 */
export function isWithinSubject({ words, at, to, leadFrom, lead, from, place }: Setting): boolean {
  if (place.finding.quantity?.kind !== 'count' || ownNoun({ place }) === '') return false;
  if (lead.verb !== null || leadFrom !== from) return false;
  const link = from + words.slice(from, at).findLastIndex(({ kind }) => kind === 'preposition');
  const isLinked = link > from && words.slice(link + 1, at).every(({ kind }) => /^(?:determiner|adverb)$/.test(kind));
  if (!isLinked || words[link - 1].kind !== 'noun') return false;
  const head = phraseEnding(words, link, from);
  if (isNone(head) || WHOLE.test(words[head[1] - 1].low) || MOVEMENT.test(words[head[1] - 1].low)) return false;
  const rest = words.slice(at + 1, to);
  const verb = rest.findIndex(({ kind }) => /^(?:verb|past|auxiliary|clause|mark|conjunction)$/.test(kind));
  return (
    verb >= 0 &&
    /^(?:verb|past|auxiliary)$/.test(rest[verb].kind) &&
    rest.slice(verb).some(({ kind }) => kind === 'amount')
  );
}

/** “14 a session”, “6 per shelf”: so many for each; what follows is said of what is counted. */
const isRate = ({ words, at, to }: Setting): boolean =>
  at + 2 < to &&
  /^(?:an?|per|each|every)$/.test(words[at + 1].low) &&
  words[at + 2].kind === 'noun' &&
  timeAt(words, at + 1) === 0;

function perOne(setting: Setting, carried: Stretches): Stretches {
  const { at } = setting;
  const noun = ownNoun(setting);
  const own = noun === '' ? ledBy(setting, carried) : stretch(setting, [at, at + 1]);
  return own.length > 0 ? continued(setting, own, [at + 1, at + 3]) : stretch(setting, [at + 2, at + 3]);
}

/** “The average class has 22 pupils”: whose number it is. */
const isTypical = ({ words, lead }: Setting): boolean =>
  /^(?:has|have|had|holds?|held)$/.test(lead.verb?.low ?? '') &&
  !isNone(lead.subject) &&
  /^(?:average|typical|median|mean)$/.test(words[lead.subject[0]].low);

/** “(three of the) eleven branches” */
export function isWholeOfPart({ words, at, leadFrom }: Setting): boolean {
  const between = words.slice(leadFrom, at);
  return (
    words[leadFrom - 1]?.kind === 'amount' &&
    between[0]?.low === 'of' &&
    between.slice(1).every(({ kind }) => kind === 'determiner')
  );
}

/** What a count counts: its noun with what is said of those counted; without a noun, what leads up to it. */
export function counted(setting: Setting, carried: Stretches, head: Stretches): Stretches {
  const { words, to, at } = setting;
  const noun = ownNoun(setting);
  if (noun === 'times') return often(setting, carried);
  if (isWithinSubject(setting)) return stretch(setting, [at, at + 1]);
  if (isTypical(setting)) return subjectOf(setting);
  if (isRate(setting)) return perOne(setting, carried);
  const phrase = nounPhrase(setting, noun);
  if (isNone(phrase)) {
    const whole = words[at + 1]?.low === 'of' && at + 1 < to ? wholeOf(setting) : [];
    if (whole.length > 0) return whole;
    const being = saidToBe(setting);
    if (!isNone(being)) return stretch(setting, being);
    const said = isBare(setting) ? saidOf(setting, head) : [];
    return said.length > 0 ? said : ledBy(setting, carried);
  }
  const own = stretch(setting, phrase);
  // “three of the eleven branches lend tools”: three do, not eleven
  if (isWholeOfPart(setting)) return own;
  const said = predicateAt(words, phrase[1], to, LABEL_WORDS);
  if (!isNone(said) && said[1] - phrase[0] <= LABEL_WORDS + 3) return continued(setting, own, said);
  if (phrase[1] - phrase[0] > 1 || !PERSONS.test(noun)) return own;
  const around = aroundPersons(setting, carried);
  return around.length > 0 ? around : own;
}
