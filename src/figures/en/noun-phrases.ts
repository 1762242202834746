import type { Word } from './words-of.ts';

/** A label that a slide can carry. */
export const LABEL_WORDS = 6;

/** Words [from, to) of a sentence, by index. */
export type Range = readonly [number, number];

export const isNone = ([from, to]: Range): boolean => to <= from;
export const none = (at: number): Range => [at, at];

const PERIOD =
  /^(?:years?(?:’s)?|quarters?|months?|weeks?|days?|decades?|half|period|time|season|summer|winter|spring|autumn|fall|hours?|century|morning|night|weekend)$/;
const WHICH =
  /^(?:last|next|this|past|previous|prior|first|second|third|fourth|final|same|prior-year|previous-year|latest|recent|current|coming|fiscal|financial|calendar|year-ago|corresponding|the|a|an|each|every|full|whole|entire|that|our|its|one|early|late|mid|end|start|beginning|middle|\d+(?:st|nd|rd|th))$/;

/** An amount of time: “(less than) four hours”. */
export const SPAN = /(?:minutes?|years?|quarters?|months?|weeks?|days?|decades?|hours?)$/;

/** “(the year) ended July 31”, “(the six months) to September” */
const closedAt = (words: readonly Word[], at: number): number =>
  /^(?:ended|ending|to)$/.test(words[at]?.low ?? '') && words[at + 1]?.kind === 'date' ? at + 2 : at;

/** How many words from `at` say when: “last year”, “the third quarter of 2021”; 0 for none. */
export function timeAt(words: readonly Word[], at: number): number {
  let i = at;
  while (i < words.length && (WHICH.test(words[i].low) || words[i].kind === 'date')) i += 1;
  // “over the last five years”
  if (i > at && words[i]?.kind === 'amount' && SPAN.test(words[i].low)) return i + 1 - at;
  const isPeriod = i < words.length && PERIOD.test(words[i].low) && (i > at || /^years?$/.test(words[i].low));
  if (isPeriod) i = closedAt(words, i + 1);
  else if (i === at || words[i - 1].kind !== 'date') return 0;
  return i - at;
}

/** Prepositions that join one noun phrase to the next. */
export const JOINED =
  /^(?:of|in|for|on|to|with|from|at|across|between|among|into|against|toward|towards|per|without|within|through|around|about|behind|under|over|by|near|along|as|throughout|via)$/;
/** Those after which an amount belongs to the phrase: “investment into two schools”; after “to” and “from” it is the next thing said. */
export const HOLDS_AMOUNT = /^(?:of|in|into|for|across|among|between|on)$/;
const inPhrase = (word: Word) => word.kind === 'noun' || word.kind === 'ing' || word.kind === 'date';

/** “fully qualified domains”: a noun after one or two words that describe it. */
function isFollowed(words: readonly Word[], at: number, to: number): boolean {
  const next = at + 1 < to && words[at].kind === 'adverb' && words[at + 1].kind === 'past' ? at + 2 : at + 1;
  return next < to && inPhrase(words[next]);
}

/** One noun phrase from `at` on, without what a preposition adds; an amount may stand in it where `withAmount` is set. */
export function simplePhraseAt(words: readonly Word[], at: number, to: number, withAmount = false): Range {
  let i = at;
  while (i < to && words[i].kind === 'determiner') i += 1;
  if (withAmount && i < to && words[i].kind === 'amount') i += 1;
  const first = i;
  let last = i;
  while (i < to) {
    const word = words[i];
    const joined =
      i > first &&
      (word.low === 'and' || word.low === '&' || word.low === 'or') &&
      i + 1 < to &&
      inPhrase(words[i + 1]) &&
      inPhrase(words[i - 1]);
    const describes = (word.kind === 'adverb' && word.low.endsWith('ly')) || word.kind === 'past';
    const isAttribute = describes && i === last && isFollowed(words, i, to);
    // “increase year over year”
    if (word.low === 'year' && words[i + 2]?.low === 'year' && i > first) break;
    // “engines older than”: how they compare is no noun
    if (i > first && words[i + 1]?.low === 'than' && /er$/.test(word.low)) break;
    // “respondents saying that”: what they do is said of them
    if (word.kind === 'ing' && i > first && /(?:[^s]s|people|those)$/.test(words[i - 1].low)) break;
    if (inPhrase(word)) last = i + 1;
    else if (!joined && !isAttribute) break;
    i += 1;
  }
  return last > first || (withAmount && first > at) ? [at, Math.max(last, first)] : none(at);
}

/** A noun phrase with what prepositions add, at most `most` words; what says only when is left out. */
export function phraseAt(words: readonly Word[], at: number, to: number, most: number): Range {
  const head = simplePhraseAt(words, at, to);
  if (isNone(head)) return head;
  let end = head[1];
  while (end < to && words[end].kind === 'preposition' && JOINED.test(words[end].low)) {
    if (timeAt(words, end + 1) > 0) break;
    const more = simplePhraseAt(words, end + 1, to, HOLDS_AMOUNT.test(words[end].low));
    if (isNone(more) || more[1] - at > most) break;
    end = more[1];
  }
  return [at, end];
}

const isContent = (word: Word) => inPhrase(word) || word.kind === 'amount';

/** How many words at the end of [from, to) only say when: “shots in my first”, “in the middle of last year”. */
function timeEnding(words: readonly Word[], from: number, to: number): number {
  let at = to;
  if (at > from && PERIOD.test(words[at - 1].low) && at - 1 > from && WHICH.test(words[at - 2].low)) at -= 2;
  while (at > from && (words[at - 1].kind === 'date' || WHICH.test(words[at - 1].low))) at -= 1;
  if (at < to && /^(?:ended|ending)$/.test(words[at - 1]?.low ?? '')) at -= 1;
  return to - at;
}

/** Leads up to an amount and says nothing of it: “gifts totalling”, “federal grants the remaining”. */
const TOTALS = /^(?:totall?ing|averaging|amounting|reaching|exceeding|costing|worth|valued|including|remaining)$/;

/** Without determiners, marks, adverbs, linking words and words of time at its beginning and its end. */
export function trimmed(words: readonly Word[], [from, to]: Range): Range {
  let a = from;
  let b = to;
  while (
    (a < b && !(isContent(words[a]) || (words[a].kind === 'past' && a + 1 < b))) ||
    (a < b && words[a].kind === 'date')
  )
    a += 1;
  for (;;) {
    while (b > a && (TOTALS.test(words[b - 1].low) || !(isContent(words[b - 1]) || words[b - 1].kind === 'past')))
      b -= 1;
    const isOwner = b > a && words[b - 1].low.endsWith('’s') ? 1 : 0;
    const time = timeEnding(words, a, b) || isOwner;
    if (time === 0) return [a, b];
    b -= time;
  }
}

/** At most `most` words: what prepositions add at the end goes first, then the first words of what is left. */
export function shortened(words: readonly Word[], range: Range, most: number): Range {
  const [from] = range;
  let [, to] = range;
  while (to - from > most) {
    let cut = to - 1;
    while (cut > from && words[cut].kind !== 'preposition' && words[cut].kind !== 'past') cut -= 1;
    if (cut <= from) return trimmed(words, [to - most, to]);
    to = cut;
  }
  return trimmed(words, [from, to]);
}

/** The noun phrase that ends right before `at`: “the largest overspend, projected at”. */
export function phraseEnding(words: readonly Word[], at: number, floor: number): Range {
  let to = at;
  while (to > floor && /^(?:mark|clause|conjunction|adverb|preposition)$/.test(words[to - 1].kind)) to -= 1;
  let from = to;
  if (from > floor && words[from - 1].kind === 'past') from -= 1;
  while (
    to - from < LABEL_WORDS + 1 &&
    ((from > floor && /^(?:noun|ing|determiner|date)$/.test(words[from - 1].kind)) || joinsBack(words, from, floor))
  )
    from -= 1;
  return words.slice(from, to).some(inPhrase) ? trimmed(words, [from, to]) : none(at);
}

function joinsBack(words: readonly Word[], from: number, floor: number): boolean {
  if (from - 2 < floor) return false;
  return /^(?:of|in|for|per|among|between|on|and|&)$/.test(words[from - 1].low) && inPhrase(words[from - 2]);
}
