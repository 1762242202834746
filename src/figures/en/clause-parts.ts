import { isNone, none, phraseEnding, type Range, timeAt, trimmed } from './noun-phrases.ts';
import type { Word } from './words-of.ts';

/** What stands before an amount in its clause; ranges are of words. */
export interface Lead {
  /** Who or what the verb is said of; empty for “we”, “it” and where the verb has none of its own. */
  subject: Range;
  /** The verb's last word, null in a clause without one. */
  verb: Word | null;
  /** Between the verb and the amount: “revenue growth of”, “the price of fuel by”. */
  object: Range;
  /** The preposition right before the amount, approximators left out; '' for none. */
  link: string;
}

const isVerb = ({ kind }: Word) => kind === 'verb' || kind === 'past' || kind === 'auxiliary';

/** Where the last part of a clause begins: after “while”, “which”, after “and” before a verb of its own. */
function lastPart(words: readonly Word[], from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const { kind } = words[i];
    if (kind === 'clause') {
      if (countVerbs(words, i + 1, to) < 2) return i + 1;
      continue;
    }
    if (kind !== 'conjunction') continue;
    let next = i + 1;
    while (next < to && words[next].kind === 'adverb') next += 1;
    if (next < to && (isVerb(words[next]) || words[next].kind === 'pronoun')) return next;
    // “rents rose 5% and arrears fell”: a noun phrase of its own with a verb after it
    const hasBefore = words.slice(from, i).some(isVerb);
    const verb = words.slice(next, to).findIndex(isVerb);
    if (hasBefore && verb > 0) return next;
  }
  return from;
}

/** How many verbs a stretch has, “has been built” taken for one; an infinitive belongs to the verb before it. */
function countVerbs(words: readonly Word[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const before = words[i - 1];
    const follows = i > from && (isVerb(before) || before.kind === 'adverb' || before.low === 'to');
    if (isVerb(words[i]) && (!follows || (before.kind === 'verb' && words[i].kind === 'past'))) count += 1;
  }
  return count;
}

/** “In 2021 GDP grew”, “after years of cuts,”: what stands before the subject and says only when. */
function withoutTime(words: readonly Word[], from: number, to: number): number {
  let at = from;
  while (at < to && /^(?:mark|conjunction|adverb)$/.test(words[at].kind)) at += 1;
  const preposition = words[at]?.kind === 'preposition' ? 1 : 0;
  const time = timeAt(words, at + preposition);
  // “The time to answer”: no time but a length of it
  if (
    preposition === 0 &&
    /^(?:to|of|between|for|from|spent|taken)$/.test(words[at + time]?.low ?? '') &&
    words[at]?.kind === 'determiner'
  )
    return at;
  return time > 0 && at + preposition + time < to ? withoutTime(words, at + preposition + time, to) : at;
}

function firstVerb(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (!isVerb(words[i])) continue;
    // “claims processed rose”, “people fed up by 42%”: a participle whose verb is still to come
    const rest = words.slice(i + 1, to);
    if (
      words[i].kind !== 'past' ||
      !rest.some(({ kind }) => kind === 'auxiliary' || kind === 'past' || kind === 'verb')
    )
      return i;
    const next = rest.findIndex(isVerb);
    if (
      rest.slice(0, next).some(({ kind, low }) => kind === 'determiner' || low === 'to' || kind === 'mark') ||
      next === 0
    )
      return i;
    return i + 1 + next;
  }
  return -1;
}

/** “the library saw visits increase by”: who sees it does not increase. */
const SEES = /^(?:sees?|saw|seen|seeing|helped|helps?|watched|lets?|made)$/;
const BE = /^(?:is|are|was|were|be|been|am)$/;

const APPROXIMATES =
  /^(?:about|around|nearly|almost|over|under|more|less|than|some|just|only|another|further|additional|extra|average|total|mean|median|record|an?|the|of)$/;

/** The preposition that leads up to an amount. */
function linkBefore(words: readonly Word[], from: number, to: number): string {
  for (let i = to - 1; i >= Math.max(from, to - 4); i--) {
    if (words[i].kind === 'preposition') return words[i].low;
    if (!APPROXIMATES.test(words[i].low) && words[i].kind !== 'adverb') return '';
  }
  return '';
}

/**
 * Takes the words before an amount apart, from the start of its clause. Without a verb, all of them are the object.
 * @example “the team increased revenues by” → subject team, verb increased, object revenues, link by
 */
export function leadOf(words: readonly Word[], clauseFrom: number, at: number, sentenceFrom = 0): Lead {
  const link = linkBefore(words, clauseFrom, at);
  const from = lastPart(words, clauseFrom, at);
  const start = withoutTime(words, from, at);
  const nested = nestedLead(words, start, at, link) ?? absoluteLead(words, start, at, link);
  if (nested) return nested;
  const told = toldFrom(words, start, at);
  if (told > start) return leadOf(words, told, at, told);
  const first = firstVerb(words, start, at);
  // “Operating income of £3m” is no doing
  const isDoing = from > sentenceFrom || (link !== '' && link !== 'of');
  if (first < 0 && words[start]?.kind === 'ing' && start < at && isDoing) {
    // “falling by half” is said of the doer, “totalling £3m” of the phrase right before
    const named = link === '' ? namedBefore(words, from, sentenceFrom) : doerBefore(words, from, sentenceFrom);
    const subject = from > sentenceFrom ? named : none(at);
    return { subject, verb: words[start], object: trimmed(words, [start + 1, at]), link };
  }
  if (first < 0) return { subject: none(at), verb: null, object: trimmed(words, [start, at]), link };
  let last = first;
  while (
    last + 1 < at &&
    (isVerb(words[last + 1]) || (words[last + 1].kind === 'adverb' && last + 2 < at && isVerb(words[last + 2])))
  )
    last += 1;
  // “are cutting waste by”
  if (BE.test(words[last].low) && words[last + 1]?.kind === 'ing' && last + 1 < at) last += 1;
  const infinitive = words
    .slice(last + 1, at)
    .findIndex(
      ({ low, kind }, i) =>
        low === 'to' &&
        /^(?:verb|auxiliary)$/.test(words[last + 2 + i]?.kind) &&
        last + 2 + i < at &&
        kind === 'preposition',
    );
  // “pleased to have increased”
  if (infinitive === 0)
    last += words[last + 2].low === 'have' && words[last + 3]?.kind === 'past' && last + 3 < at ? 3 : 2;
  const opensWithVerb = first === start || words.slice(start, first).every(({ kind }) => kind === 'adverb');
  const seen = start + words.slice(start, first).findLastIndex(({ low }) => SEES.test(low)) + 1;
  if (seen > start && !isNone(trimmed(words, [seen, first])))
    return {
      subject: trimmed(words, [seen, first]),
      verb: words[first],
      object: trimmed(words, [first + 1, at]),
      link,
    };
  // “allowing us to spend”, “In a hard market we raised”: what was named before did not do it
  const own = hasPronoun(words, start, first) ? none(start) : trimmed(words, [start, first]);
  const subject =
    isNone(own) && opensWithVerb && from > sentenceFrom ? subjectBefore(words, from, clauseFrom, sentenceFrom) : own;
  return { subject, verb: words[last], object: trimmed(words, [last + 1, at]), link };
}

/** What tells: “the council said its budget rose by”. */
const TELLS =
  /^(?:says?|said|finds?|found|shows?|showed|shown|indicates?|indicated|reports?|reported|estimates?|estimated|suggests?|suggested|reveals?|revealed|believes?|believed|confirms?|confirmed|means?|meant)$/;

/** Where what is told begins: after a verb of telling that has another verb behind it, with a noun between them; `from` where nothing is told. */
function toldFrom(words: readonly Word[], from: number, to: number): number {
  const tells = words.slice(from, to).findIndex(({ low, kind }) => TELLS.test(low) && isVerb({ kind } as Word));
  if (tells <= 0) return from;
  const after = from + tells + 1;
  const verb = words.slice(after, to).findIndex(isVerb);
  const isClause =
    verb > 0 &&
    words.slice(after, after + verb).some(({ kind }) => kind === 'noun') &&
    words.slice(after, after + verb).every(({ kind }) => kind !== 'mark' && kind !== 'conjunction');
  return isClause && words[after + verb].low !== 'to' && words[after + verb - 1].low !== 'to' ? after : from;
}

/** Whether a pronoun is what the verb is said of: “allowing us to”, “At our hospital we”; where “we rank third” says “In the survey”. */
const hasPronoun = (words: readonly Word[], start: number, first: number): boolean =>
  (words[start].kind === 'ing' && first > start + 1 && words[start + 1].kind === 'pronoun') ||
  (first > start &&
    words[first - 1].kind === 'pronoun' &&
    words[start].kind === 'preposition' &&
    !/^(?:ranks?|ranked|stand|came|finished)$/.test(words[first].low));

/** “The share of pupils who stay on rose from”: the subject stands before its relative clause, its verb after it. */
function nestedLead(words: readonly Word[], start: number, at: number, link: string): Lead | null {
  const relative = words.slice(start, at).findIndex(({ kind }) => kind === 'clause');
  const subject = relative <= 0 ? none(at) : trimmed(words, [start, start + relative]);
  if (isNone(subject) || words.slice(...subject).some(isVerb)) return null;
  let last = at - 1;
  while (last > start && !isVerb(words[last])) last -= 1;
  return { subject, verb: words[last], object: trimmed(words, [last + 1, at]), link };
}

/** “with average use falling by”: a subject and what it does, in a phrase. */
function absoluteLead(words: readonly Word[], start: number, at: number, link: string): Lead | null {
  if (words[start]?.low !== 'with' || start >= at) return null;
  let verb = at - 1;
  while (verb > start + 1 && /^(?:preposition|adverb|determiner)$/.test(words[verb].kind)) verb -= 1;
  const subject = trimmed(words, [start + 1, verb]);
  if (words[verb].kind !== 'ing' || isNone(subject)) return null;
  return { subject, verb: words[verb], object: none(at), link };
}

function subjectBefore(words: readonly Word[], from: number, clauseFrom: number, sentenceFrom: number): Range {
  const opener = words[from - 1];
  // “…, having spent £3m”: by whom, not on what was named last
  if (words[from]?.low === 'having') return doerOf(words, from, sentenceFrom);
  if (opener?.kind === 'clause' || from === clauseFrom) return phraseEnding(words, from, sentenceFrom);
  return leadOf(words, clauseFrom, from - 1, sentenceFrom).subject;
}

/** “Salaries were the biggest expense, totalling £3m”: what is said to be something, else what was named last. */
function namedBefore(words: readonly Word[], at: number, floor: number): Range {
  const { subject, verb } = leadBefore(words, at, floor);
  return verb && BE.test(verb.low) && !isNone(subject) ? subject : phraseEnding(words, at, floor);
}

/** Whose doing “…, falling by half” is: the subject of the clause before, else what was named last. */
export function doerBefore(words: readonly Word[], at: number, floor: number): Range {
  const doer = doerOf(words, at, floor);
  const [from, to] = clauseBefore(words, at, floor);
  return isNone(doer) ? phraseEnding(words, to, from) : doer;
}

/** The subject of the clause before; none for “we” and “it”. */
function doerOf(words: readonly Word[], at: number, floor: number): Range {
  const { subject, verb } = leadBefore(words, at, floor);
  return verb ? subject : none(at);
}

/** The clause before, taken apart. */
export function leadBefore(words: readonly Word[], at: number, floor: number): Lead {
  const [from, to] = clauseBefore(words, at, floor);
  return leadOf(words, from, to, floor);
}

/** The verb of the clause before; null where it has none. */
export function verbBefore(words: readonly Word[], at: number, floor: number): Word | null {
  const [from, to] = clauseBefore(words, at, floor);
  const verb = firstVerb(words, from, to);
  return words[verb] ?? null;
}

function clauseBefore(words: readonly Word[], at: number, floor: number): Range {
  let to = at;
  while (to > floor && words[to - 1].kind === 'mark') to -= 1;
  let from = to;
  while (from > floor && words[from - 1].kind !== 'mark') from -= 1;
  return [from, to];
}
