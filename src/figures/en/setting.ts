import type { Place } from '../clause.ts';
import type { Stretches } from '../interpreter.ts';
import { type Lead, leadOf } from './clause-parts.ts';
import { isNone, LABEL_WORDS, type Range, shortened, trimmed } from './noun-phrases.ts';
import type { Word } from './words-of.ts';

/** A quantity among the words of its sentence; all but `place` counts words. */
export interface Setting {
  place: Place;
  words: readonly Word[];
  /** The quantity's own word. */
  at: number;
  /** Its clause, and where the words before it begin: after the quantity before, if that stands in the clause. */
  from: number;
  to: number;
  leadFrom: number;
  lead: Lead;
  /** From the clause's start, whatever quantities stand between. */
  clauseLead: Lead;
}

/** No clause that a person speaks is longer; what is further away is not looked at, so that a text without marks takes no longer than any other. */
const LONGEST_CLAUSE = 40;

/** Sets each quantity among the words of its sentence, in order. */
export function settingsOf(words: readonly Word[], places: readonly Place[]): Setting[] {
  let at = -1;
  let from = 0;
  let to = 0;
  return places.map((place) => {
    at += 1;
    while (words[at].start !== place.finding.start) at += 1;
    while (words[from].end <= place.clauseFrom) from += 1;
    to = Math.max(to, at + 1);
    while (to < words.length && words[to].start < place.clauseTo) to += 1;
    const near = Math.max(from, at - LONGEST_CLAUSE);
    let leadFrom = at;
    while (leadFrom > near && words[leadFrom - 1].kind !== 'amount') leadFrom -= 1;
    const floor = Math.max(0, near - LONGEST_CLAUSE);
    const clauseLead = leadOf(words, near, at, floor);
    const lead = leadFrom === near ? clauseLead : leadAfter(words, leadFrom, at, floor, clauseLead);
    return { place, words, at, from: near, to: Math.min(to, at + LONGEST_CLAUSE), leadFrom, lead, clauseLead };
  });
}

/** “Construction of 125 miles of line began 2 years”: what goes on after an amount belongs to the subject that the amount stands in. */
function leadAfter(words: readonly Word[], from: number, at: number, floor: number, clauseLead: Lead): Lead {
  const lead = leadOf(words, from, at, floor);
  const goesOn =
    lead.verb !== null && lead.verb === clauseLead.verb && /^(?:noun|ing|preposition)$/.test(words[from].kind);
  return goesOn ? { ...lead, subject: clauseLead.subject } : lead;
}

/** The words of a range as a stretch of the text, cut to what a slide carries. */
export function stretch(setting: Setting, range: Range, most = LABEL_WORDS): Stretches {
  const { words } = setting;
  const [from, to] = shortened(words, range, most);
  // an amount without a noun says nothing in a label
  const isBare = from < to && words[from].labelFrom === words[from].end;
  const [first, last] = isBare ? trimmed(words, [from + 1, to]) : [from, to];
  return isNone([first, last]) ? [] : [[words[first].labelFrom, words[last - 1].end]];
}

/** A second range that goes on where the first one left off, with the space before it. */
export function continued(setting: Setting, first: Stretches, range: Range): Stretches {
  const [from, to] = range;
  if (isNone(range)) return first;
  const start = setting.words[from].start;
  const last = first.at(-1);
  return last && last[1] < start ? [...first, [start - 1, setting.words[to - 1].end]] : first;
}

/** “budget of $164 million” is the budget. */
export function withoutAmount(words: readonly Word[], [from, to]: Range): Range {
  const amount = words.slice(from, to).findIndex(({ kind, labelFrom, end }) => kind === 'amount' && labelFrom === end);
  const isLinked = amount > 1 && words[from + amount - 1].kind === 'preposition';
  return isLinked ? [from, from + amount - 1] : [from, to];
}
