import { none, type Range, SPAN, timeAt } from './noun-phrases.ts';
import type { Word } from './words-of.ts';

const DENIES =
  /^(?:not|never|no|nor|without|yet|n’t|hardly|rarely|cannot|expected|planned|likely|supposed|due|hoped|[a-z]+n’t)$/;
const BE = /^(?:is|are|was|were|be|been|being)$/;

/**
 * What is said of those who are counted, at most `most` words: “(are) fully vaccinated”, “have gotten at least one shot”, “living in America”, “say it works”.
 * A form of “be” before a participle is left out, for what is left is a noun phrase with its attribute. Denials are left to the sentence.
 */
export function predicateAt(words: readonly Word[], at: number, to: number, most: number, mayDeny = false): Range {
  let from = at;
  if (from < to && /^(?:who|that|which)$/.test(words[from].low)) from += 1;
  let i = from;
  while (i < to && (words[i].kind === 'auxiliary' || words[i].kind === 'adverb' || words[i].low === 'to')) i += 1;
  while (mayDeny && i < to && DENIES.test(words[i].low)) i += 1;
  if (!mayDeny && words.slice(from, i + 1).some(({ low }) => low !== 'without' && DENIES.test(low))) return none(at);
  const hasAuxiliary = words.slice(from, i).some(({ kind }) => kind === 'auxiliary');
  const main = words[i];
  if (
    i >= to ||
    (!/^(?:verb|past|ing)$/.test(main.kind) && !(hasAuxiliary && /^(?:noun|preposition|determiner)$/.test(main.kind)))
  )
    return none(at);
  const start = isPassive(words, from, i) ? skipBe(words, from, i) : from;
  const end = complementEnd(words, i + 1, to, start + most);
  const isBare = end === i + 1 && (main.kind !== 'past' || lacksObject(words, end, to));
  return end - start > most || isBare || (!mayDeny && DENIES.test(words[end - 1].low)) ? none(at) : [start, end];
}

/** “used | our nine computers”, “waited | four hours”, “dealt | with in four hours”: what was done says nothing without the words that are left out. */
function lacksObject(words: readonly Word[], at: number, to: number): boolean {
  if (at >= to) return false;
  const { kind } = words[at];
  return (
    kind === 'determiner' || kind === 'amount' || (kind === 'preposition' && words[at + 1]?.kind === 'preposition')
  );
}

function isPassive(words: readonly Word[], from: number, main: number): boolean {
  const isBe = words.slice(from, main).some(({ low }) => BE.test(low));
  return isBe && /^(?:past|ing|preposition)$/.test(words[main].kind);
}

function skipBe(words: readonly Word[], from: number, main: number): number {
  let start = from;
  while (
    start < main &&
    (words[start].kind === 'auxiliary' || /^(?:now|already|also|all|currently|still)$/.test(words[start].low))
  )
    start += 1;
  return start;
}

const startsClause = (word: Word | undefined) =>
  word !== undefined && /^(?:verb|past|auxiliary|pronoun)$/.test(word.kind);
const DANGLES = /^(?:preposition|determiner|conjunction|clause|auxiliary|pronoun|adverb|verb)$/;
const BREAKS = /^(?:preposition|conjunction|clause)$/;

/** “waiting over a year”, “stayed more than a week”: how long belongs to what is said. */
const LASTS = /^(?:wait|waits|waited|waiting|stay|stays|stayed|staying|last|lasts|lasted|lasting)$/;

function afterSpan(words: readonly Word[], at: number, to: number): number {
  let i = at;
  while (i < to && /^(?:over|under|more|less|longer|than|for|up|to|at|least|about)$/.test(words[i].low)) i += 1;
  return i > at && i < to ? Math.min(to, i + timeAt(words, i)) : at;
}

/** As far as whole phrases fit: to the clause's end, else to the last word that opens a further phrase. */
function complementEnd(words: readonly Word[], from: number, to: number, limit: number): number {
  let end = LASTS.test(words[from - 1].low) ? afterSpan(words, from, to) : from;
  while (end < to && !endsHere(words, end, from)) end += 1;
  if (end > limit) {
    end = limit;
    while (end > from && !BREAKS.test(words[end].kind)) end -= 1;
    if (end === from) return limit + 1;
  }
  while (end > from && dangles(words, end)) end -= 1;
  return end;
}

/** A word that needs more after it, or a participle whose clause is not told: “filled in the form | followed”. */
function dangles(words: readonly Word[], end: number): boolean {
  const { kind, low } = words[end - 1];
  if (low.endsWith('’s') || (kind === 'past' && words[end - 2].kind === 'noun')) return true;
  return DANGLES.test(kind) && !isParticle(words, end);
}

const isParticle = (words: readonly Word[], end: number) =>
  words[end - 1].kind === 'adverb' || (words[end - 1].kind === 'verb' && words[end - 2]?.low === 'to');

function endsHere(words: readonly Word[], at: number, from: number): boolean {
  const { kind, low } = words[at];
  // “Sunday opening”
  if (kind === 'date' && words[at + 1]?.kind === 'noun' && timeAt(words, at) <= 1) return false;
  if (
    kind === 'mark' ||
    (kind === 'amount' && !SPAN.test(low)) ||
    kind === 'date' ||
    /^(?:while|against|compared|versus)$/.test(low) ||
    low === 'which' ||
    timeAt(words, at) > 0
  )
    return true;
  if (kind === 'preposition') return timeAt(words, at + 1) > 0 || words[at + 1]?.kind === 'date';
  if (at > from && /^(?:past|verb|auxiliary)$/.test(kind) && words[at - 1].kind === 'past') return true;
  return kind === 'conjunction' && at > from && startsClause(words[at + 1]);
}
