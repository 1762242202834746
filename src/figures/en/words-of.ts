import { matchesIn } from '../../text/matches.ts';
import type { Place } from '../clause.ts';
import { isNounOrVerb, kindOf, type WordKind } from './lexicon.ts';

/** A word, a mark or a whole quantity of a sentence. */
export interface Word {
  start: number;
  end: number;
  /** In small letters, with typographic apostrophes and plain hyphens. */
  low: string;
  kind: WordKind;
  /** Where it begins in a label: of an amount only the noun that it counts is told, where it has one. */
  labelFrom: number;
}

const LETTER = 'A-Za-z0-9\\u00c0-\\u024f\\u0370-\\u04ff';
const WORD = new RegExp(
  `(?:[A-Z]\\.){2,6}|[${LETTER}&](?:[${LETTER}.,/&’'\\u2010\\u2011-]*[${LETTER}’'])?|[^\\s${LETTER}]`,
  'g',
);
const UNUSUAL = /['\u2010\u2011]/;
const IS_MARK = new RegExp(`[^${LETTER}&]`);
const YEAR = /^(?:19|20)\d\d(?:[-–/]\d{2,4})?$/;
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

function wordAt(text: string, start: number): Word {
  const small = text.toLowerCase();
  const low = UNUSUAL.test(small) ? small.replaceAll("'", '’').replace(/[\u2010\u2011]/g, '-') : small;
  const end = start + text.length;
  if (text.length === 1 && IS_MARK.test(text)) return { start, end, low, kind: 'mark', labelFrom: start };
  if (YEAR.test(low) || (MONTH.test(low) && /^[A-Z]/.test(text)))
    return { start, end, low, kind: 'date', labelFrom: start };
  return { start, end, low, kind: kindOf(low), labelFrom: start };
}

/** Decides words that are noun or verb, “that”, and participles that describe the noun after them. */
function settle(words: Word[]): void {
  for (const [i, word] of words.entries()) {
    const before = words[words[i - 1]?.kind === 'adverb' ? i - 2 : i - 1];
    const after = words[i + 1];
    if (word.low === 'that') word.kind = opensClause(before, after) ? 'clause' : 'determiner';
    else if (word.kind === 'noun' && before && (MODAL.test(before.low) || SUBJECT.test(before.low))) word.kind = 'verb';
    else if (isNounOrVerb(word.low))
      word.kind =
        opensOrder(words, i) ||
        (isVerbHere(word, before, words[i - 2], after) && !(before?.kind === 'noun' && isVerbLater(words, i + 1))) ||
        isTold(words, i)
          ? 'verb'
          : 'noun';
    // “more people system-wide”
    else if (word.low.endsWith('-wide') && after?.kind !== 'noun') word.kind = 'adverb';
    // “would like”, “a further 10%”, “staff spend rose”
    else if (word.low === 'like' && before && MODAL.test(before.low)) word.kind = 'verb';
    else if (word.low === 'further' && after?.kind === 'amount') word.kind = 'determiner';
    else if (word.kind === 'verb' && before?.kind === 'noun' && after && /^(?:past|auxiliary)$/.test(after.kind))
      word.kind = 'noun';
    else if (word.kind === 'verb' && before && /^(?:determiner|preposition)$/.test(before.kind) && before.low !== 'to')
      word.kind = 'noun';
    else if (word.kind === 'past' && describes(word, before, words[i - 2], after)) word.kind = 'noun';
  }
}

const takesClause = /^(?:pronoun|determiner|auxiliary|verb|past|noun)$/;

function opensClause(before: Word | undefined, after: Word | undefined): boolean {
  if (!after || !takesClause.test(after.kind) || before?.kind === 'preposition') return false;
  return after.kind !== 'noun' || before?.kind === 'verb' || before?.kind === 'past';
}

const SUBJECT = /^(?:i|we|they|he|she)$/;
const MODAL = /^(?:will|would|can|could|may|might|must|should|shall|do|does|did)$/;
const OPENS_OBJECT = /^(?:determiner|amount|preposition|pronoun|adverb)$/;

/** “Cut waste by 10%”, “Increase the fleet to 40”, “The ferry cut fuel use by 4%”: the only verb before its amount. */
function opensOrder(words: readonly Word[], at: number): boolean {
  const orders =
    at === 0 && /^(?:cut|increase|decrease|double|triple|build|launch|limit|grow|trim)$/.test(words[at].low);
  if (!orders && !(words[at].low === 'cut' && isSubject(words, at))) return false;
  const amount = words.findIndex(({ kind }, i) => i > at && kind === 'amount');
  const rest = words.slice(at + 1, amount);
  const link = rest.findLastIndex(({ kind }) => kind === 'preposition');
  return (
    link > 0 &&
    /^(?:by|to|from)$/.test(rest[link].low) &&
    /^(?:noun|determiner|ing)$/.test(rest[0].kind) &&
    !rest.some(
      ({ kind, low }) =>
        kind === 'auxiliary' || kind === 'past' || kind === 'clause' || /^(?:rose|fell|grew)$/.test(low),
    )
  );
}

/** Nothing but a noun phrase stands before, from the beginning. */
const isSubject = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.kind === 'noun' && words.slice(0, at).every(({ kind }) => kind === 'noun' || kind === 'determiner');

/** A verb after a pronoun, “to” or “will”; between a plural and what verbs take; after a share of people. */
function isVerbHere(
  word: Word,
  before: Word | undefined,
  beforeThat: Word | undefined,
  after: Word | undefined,
): boolean {
  if (!before) return false;
  if (before.kind === 'pronoun' || before.low === 'to' || /^(?:which|who|that)$/.test(before.low)) return true;
  if (before.kind === 'auxiliary') return MODAL.test(before.low);
  if (before.kind === 'amount' && beforeThat?.low === 'of' && /[^s]s$/.test(word.low)) return true;
  if (!/^(?:noun|amount)$/.test(before.kind) || !after || !OPENS_OBJECT.test(after.kind)) return false;
  if (after.low === 'of' || after.low === 'in') return false;
  if (before.kind === 'amount')
    return isShare(before.low) && beforeThat?.kind !== 'determiner' && !word.low.endsWith('s');
  return word.low.endsWith('s') !== /[^s’]s$/.test(before.low);
}

/** “Staff costs for the year were £4m”: with a verb still to come in its clause it is a noun. */
function isVerbLater(words: readonly Word[], from: number): boolean {
  if (words[from]?.kind !== 'preposition') return false;
  for (let i = from; i < Math.min(words.length, from + 8); i++) {
    if (/^(?:mark|clause|conjunction|pronoun|amount)$/.test(words[i].kind)) return false;
    if (/^(?:is|are|was|were)$/.test(words[i].low)) return true;
  }
  return false;
}

/** “the backlog of repairs now stands at”: only a verb comes between “now” and what it is at. */
function isTold(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  return (
    /^(?:now|currently|still|today)$/.test(before?.low ?? '') && after?.kind === 'preposition' && after.low !== 'of'
  );
}

const isShare = (amount: string) =>
  /(?:%|percent|per cent|half|thirds?|quarters?|fifths?|[0-9a-z] in [0-9a-z]+)$/.test(amount);
const ATTRIBUTE =
  /^(?:adjusted|proposed|reported|estimated|projected|combined|improved|continued|united|related|planned|diluted|unadjusted)$/;

/** No past tense: without “have” or “be” they describe. */
const PARTICIPLE =
  /^(?:written|driven|given|taken|known|drawn|chosen|broken|spoken|shown|forgotten|beaten|worn|frozen|proven)$/;

/** “the proposed budget”, “adjusted earnings”: not the verb of “revenue increased”. */
function describes(
  word: Word,
  before: Word | undefined,
  beforeThat: Word | undefined,
  after: Word | undefined,
): boolean {
  if (after?.kind !== 'noun' && after?.kind !== 'ing') return false;
  if (PARTICIPLE.test(word.low) && before?.kind !== 'auxiliary') return true;
  if (before === undefined) return ATTRIBUTE.test(word.low);
  if (before.kind === 'amount')
    return !isShare(before.low) || (beforeThat?.kind === 'preposition' && beforeThat.low !== 'of');
  return /^(?:determiner|preposition|conjunction|mark|verb|past|adverb)$/.test(before.kind) || /’s$/.test(before.low);
}

/** How long the noun within a count is: “1,204 certificates”. */
function nounLength(text: string, { start, end, quantity }: Place['finding']): number {
  if (quantity?.kind !== 'count' || quantity.unit === '') return 0;
  return /(?<![A-Za-z-])[A-Za-z-]{1,40}$/.exec(text.slice(start, end))?.[0].length ?? 0;
}

/** Emphasis and quotation marks part nothing. */
const SILENT = /^["“”*_‘]$/;

/**
 * The words of a sentence with what each does there; a quantity is one word, and so is a date that was refused as one. One walk, linear in the text.
 * @example wordsOf('Rents rose 5% in May', places, []) → noun Rents, past rose, amount 5%, preposition in, date May
 */
export function wordsOf(
  text: string,
  places: readonly Place[],
  traps: readonly { start: number; end: number; rule: string }[],
): Word[] {
  const whole = [
    ...places.map(({ finding, finding: { start, end } }) => ({
      start,
      end,
      kind: 'amount' as const,
      labelFrom: end - nounLength(text, finding),
    })),
    ...traps
      .filter(({ rule }) => /date|year|time|age/.test(rule))
      .map(({ start, end, rule }) => ({
        start,
        end,
        kind: rule === 'en-age' ? ('noun' as const) : ('date' as const),
        labelFrom: start,
      })),
  ].sort((a, b) => a.start - b.start);
  const words: Word[] = [];
  let next = 0;
  for (const match of matchesIn(text, WORD)) {
    while (next < whole.length && whole[next].start < match.index + match[0].length) {
      const { start, end } = whole[next];
      words.push({ ...whole[next], low: text.slice(start, end).toLowerCase() });
      next += 1;
    }
    if (SILENT.test(match[0]) || (words.length > 0 && match.index < words[words.length - 1].end)) continue;
    words.push(wordAt(match[0], match.index));
  }
  settle(words);
  return words;
}
