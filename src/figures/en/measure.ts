import type { Place } from '../clause.ts';
import type { Interpreter, Meaning, Stretches } from '../interpreter.ts';
import { changeOf } from './change.ts';
import { enRelations } from './relations.ts';
import { FALL_AFTER, LINK, OPENING, RISE_AFTER, VERB } from './words.ts';

type Stretch = readonly [number, number];
const empty: Stretches = [];
const isEmpty = ([from, to]: Stretch) => to <= from;

const DATE =
  '(?:[0-9]{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: [0-9]{1,2}\\b)?(?:,? [0-9]{4})?(?=[\\s,])|(?:19|20)[0-9]{2}(?=[\\s,])';
const opening = new RegExp(`^(?:[\\s,'"“”‘’()*:|–—-]{1,8}|${DATE}|${OPENING}(?=[\\s,]))`, 'i');
const closing = new RegExp(`(?:[\\s,'"“”‘’()*:|–—-]{1,8}|(?<=^|\\s)${VERB})$`, 'i');
const link = new RegExp(`^[\\s*"”)]*${LINK}\\s`, 'i');
const direction = new RegExp(`^\\s(?:\\w+ )?(?:${RISE_AFTER}|${FALL_AFTER})\\b`, 'i');
/** Where a noun phrase after an amount ends: a verb, a clause of its own, another clause. */
const nounEnd =
  /\s(?:have|has|had|are|is|was|were|will|would|can|could|may|that|which|who|whose|while|when|where|because|since|after|before|and|but|or|than|as|compared|according|including|through|under|over|during|would|put|sold|by|if|so|though|despite|per)\s/i;
const longestWords = 9;
const MOST_PREDICATE_WORDS = 6;

const windowLength = 24;

/** Drops opening or closing words one by one. */
function peel(text: string, [from, to]: Stretch): Stretch {
  const end = peelEnd(text, from, to);
  let start = from;
  while (start < end) {
    const found = opening.exec(text.slice(start, Math.min(end, start + windowLength)));
    if (!found) break;
    start += found[0].length;
  }
  return [Math.min(start, end), end];
}

/** At most so many words: the last ones of what stands before, the first ones of what follows. */
function limit(text: string, [from, to]: Stretch, side: 'first' | 'last'): Stretch {
  const words = [...text.slice(from, to).matchAll(/\S+/g)];
  if (words.length <= longestWords) return [from, to];
  if (side === 'last') return [from + words[words.length - longestWords].index, to];
  const last = words[longestWords - 1];
  return [from, from + last.index + last[0].length];
}

/** The first words of text[from, to), up to a verb or another clause, without dangling prepositions. */
function opened(text: string, from: number, to: number, keep = 0): Stretch {
  const found = nounEnd.exec(text.slice(from + keep, to));
  const [start, end] = limit(text, [from, found ? from + keep + found.index : to], 'first');
  return [start, peelEnd(text, start, end)];
}

function peelEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const found = closing.exec(text.slice(Math.max(from, end - windowLength), end));
    if (!found) break;
    end -= found[0].length;
  }
  return end;
}

function peelStart(text: string, [from, to]: Stretch): Stretch {
  const found = /^(?:[\s*"”)|–—-]|(?:of|in|to|for)\s|(?:the|all|our|their)\s){0,6}/i.exec(text.slice(from, to));
  return [from + (found?.[0].length ?? 0), to];
}

/** The noun phrase that an amount counts: its unit noun, or what follows where the amount has none. */
function nounOf({ finding, text, trailTo }: Place): Stretch {
  const noun = /[A-Za-z-]{1,40}$/.exec(text.slice(finding.start, finding.end))?.[0] ?? '';
  const hasNoun = noun !== '' && finding.quantity?.kind === 'count' && finding.quantity.unit !== '';
  const from = hasNoun ? finding.end - noun.length : finding.end;
  return opened(text, from, trailTo, hasNoun ? noun.length : 1);
}

/** What stands before an amount, without the verb that leads up to it. */
function subjectOf({ text, finding, leadFrom }: Place): Stretch {
  const peeled = peel(text, [leadFrom, finding.start]);
  const words = text.slice(...peeled);
  const turns = [...words.matchAll(/\s(?:which|that|who|where|while|and|but)\s/gi)];
  const last = turns.at(-1);
  const isLong = words.split(/\s+/).length > longestWords;
  const cut: Stretch = last && isLong ? [peeled[0] + last.index + last[0].length, peeled[1]] : peeled;
  const subject = peel(text, limit(text, cut, 'last'));
  // a verb left over is no subject: “falling by”, “driven by”
  return /^(?:[a-z]+(?:ing|ed)|(?:increase|rise|drop|fall|decline|gain|growth|decrease|reduction))$/.test(
    text.slice(...subject),
  )
    ? [subject[1], subject[1]]
    : subject;
}

/** “of respondents use it at work”: what a share is of, with what is said about it. */
function wholeOf({ text, finding, trailTo }: Place): Stretch {
  const comma = text.slice(finding.end, trailTo).indexOf(',');
  const [from, to] = peelStart(text, [finding.end, comma > 8 ? finding.end + comma : trailTo]);
  const [start, end] = limit(text, [from, to], 'first');
  return [start, peelEnd(text, start, end)];
}

/** (38%) belongs to the words just before the bracket. */
function beforeBracket({ text, clauseFrom }: Place): Stretch {
  const open = clauseFrom - 1;
  const part = text.slice(Math.max(0, open - 70), open);
  const marks = [...part.matchAll(/,(?!\d)|[;:()]|\.\s(?=[A-Z])/g)];
  const start = marks.length === 0 ? 0 : marks[marks.length - 1].index + 1;
  return peel(text, limit(text, [open - part.length + start, open], 'last'));
}

const some = (stretch: Stretch, otherwise: Stretches = empty): Stretches => (isEmpty(stretch) ? otherwise : [stretch]);
const wordCount = (text: string, [from, to]: Stretch) => text.slice(from, to).split(/\s+/).length;

/** “20% below average” takes what is below; “112 percent increase in posts” takes the increase. */
function directed({ text, finding, trailTo }: Place, subject: Stretch, carried: Stretches): Stretches {
  const stop = /[.;]|,\s/.exec(text.slice(finding.end + 1, trailTo));
  const after = limit(text, [finding.end, stop ? finding.end + 1 + stop.index : trailTo], 'first');
  if (/\s(?:in|of|from)\s/.test(text.slice(...after))) return [after];
  if (!isEmpty(subject)) return [subject, after];
  return carried.length > 0 && carried[carried.length - 1][1] <= after[0] ? [...carried, after] : [after];
}

function counted(place: Place, subject: Stretch, carried: Stretches): Stretches {
  const [from, to] = peelStart(place.text, nounOf(place));
  const isNoun =
    /^[a-z0-9]/i.test(place.text.slice(from, to)) &&
    !afterWord.test(place.text.slice(place.finding.end, place.trailTo));
  if (isNoun || place.finding.quantity?.unit) return [[from, to], ...predicateOf(place, to)];
  return some(subject, carried);
}

/** “are fully vaccinated”, “who have been connected to the main”: what is said of those who are counted makes the count a result. Denials are left to the sentence. */
const PREDICATE =
  /^\s(?:(?:who|that|which)\s)?(?:are|were|(?:have|has|had)\sbeen)\s(?:(?:now|already|also|all|currently|since)\s)?(?=(?:\w+ly\s)?\w+(?:ed|en|own|ught|uilt|ut|et|eft|ost|ade|one|old|pen)\b)/i;
const DENIAL = /\b(?:not|never|no|nor|without|yet|to be|expected|planned|likely)\b|n['’]t\b/i;

function predicateOf({ text, trailTo }: Place, from: number): Stretches {
  const found = PREDICATE.exec(text.slice(from, trailTo));
  if (!found) return empty;
  const [start, end] = opened(text, from + found[0].length, trailTo, 1);
  const words = text.slice(start, end);
  return DENIAL.test(found[0] + words) || words.split(/\s+/).length > MOST_PREDICATE_WORDS ? empty : [[start - 1, end]];
}

/** What follows is no noun: a place in time, a preposition, a verb of state. */
const afterWord =
  /^\s(?:in|at|by|on|from|and|to|per|over|this|last|compared|is|was|are|were|year|years?|during|since|through|when|as|after|before|until|yoy|annually|followed|versus|each|every|so|now|than)\b/i;
const leadsUp = /\b(?:at|to|by|from|was|is|were|are|averaged|stood)\s$/i;

/** The share's own words: “of respondents …”, “said …”, “in Chicago”. */
function shared(place: Place, subject: Stretch, lead: string): Stretches {
  const { text, finding } = place;
  const trail = text.slice(finding.end, place.trailTo);
  if (/^[\s*]{0,3}of\s/i.test(trail)) return some(wholeOf(place));
  if (!isEmpty(subject) && leadsUp.test(lead)) return [subject];
  if (/^\s[a-z]{3,}/i.test(trail) && !afterWord.test(trail)) return some(wholeOf(place));
  if (isEmpty(subject) && /^[\s,]*(?:and|or|with)?\s*$/.test(lead) && /^\s(?:in|at|on) (?!\d)/.test(trail))
    return some(wholeOf(place));
  return some(subject);
}

/** “in grants”, “to support schools”; not “in the first half”, “per year”, “from $3m”. */
const noPurpose =
  /^\s(?:per|from|by|at|than|as|on|(?:for|in|during|over) (?:the |this |last |its )?(?:full )?(?:\d|year|quarter|month|period|half|first|second|third|fourth))\b/i;

function isPurpose(trail: string): boolean {
  return link.test(trail) && trail.length > 5 && !noPurpose.test(trail);
}

/** What money is for: “$10 billion in credit”, with its subject where that is short. */
function spent(place: Place, subject: Stretch): Stretches {
  const purpose = wholeOf(place);
  if (isEmpty(subject) || wordCount(place.text, subject) > 5) return some(purpose);
  return [subject, [place.finding.end, purpose[1]]];
}

/** What a text says right before and after an amount decides where its measure stands. */
function measureOf(place: Place, carried: Stretches): Stretches {
  const { text, finding } = place;
  const kind = finding.quantity?.kind ?? 'other';
  const lead = text.slice(place.leadFrom, finding.start);
  const trail = text.slice(finding.end, place.trailTo);
  const subject = subjectOf(place);
  const isBracketed = text[place.clauseFrom - 1] === '(' && /^\s*\)?$/.test(text.slice(finding.end, place.clauseTo));
  if (isBracketed) return some(beforeBracket(place));
  if (kind === 'count') return counted(place, subject, carried);
  if (kind === 'rank') return some(subject, carried);
  if (direction.test(trail)) return directed(place, subject, carried);
  if (kind === 'percent' || kind === 'ratio' || kind === 'multiple') return shared(place, subject, lead);
  if (kind === 'money' && isPurpose(trail)) return spent(place, subject);
  return some(subject);
}

const isBaseline = /\b(?:compared (?:to|with)|up from|down from|from|versus|against)\s(?:only |just |an? )?$/i;
/** “over the past two years”, “within four hours”: time that a text passes, not what it measures. */
const isTime =
  /\b(?:in|over|past|last|next|during|within|after|for|since|first|every|these|until|of|than)\s(?:(?:the|a|an|only|just|full|past|last|first|next|more|about|least|at)\s){0,3}$/i;

function baseline(place: Place, before: Place | undefined, lead: string): boolean {
  return (
    before !== undefined && isBaseline.test(lead) && before.finding.quantity?.kind === place.finding.quantity?.kind
  );
}

/** Reads English clauses: the noun that follows, the subject before the verb, the words before a bracket, or what the clause before spoke of. */
export const enInterpreter: Interpreter = {
  interpret(places) {
    const meanings: Meaning[] = [];
    let carried: Stretches = empty;
    for (const [i, place] of places.entries()) {
      const { text, finding, leadFrom, trailTo } = place;
      const lead = text.slice(leadFrom, finding.start);
      const kind = finding.quantity?.kind ?? 'other';
      const isOld = baseline(place, places[i - 1], lead);
      const own = isOld && carried.length > 0 ? carried : measureOf(place, carried);
      const measures = own.length > 0 ? own : carried.length > 0 ? carried : some(wholeOf(place));
      const figure = text.slice(finding.start, finding.end);
      const clause = text.slice(place.clauseFrom, finding.start);
      const change = isOld ? null : changeOf({ lead, clause, trail: text.slice(finding.end, trailTo), figure, kind });
      meanings.push({ change, measures, isAside: isOld || kind === 'percentage-point' });
      if (kind !== 'duration' || !isTime.test(lead)) carried = measures;
    }
    return meanings;
  },
  /** A span of time in English text mostly says when: “over the past two years”. */
  isMinor: (kind, text) => kind === 'duration' && !/working|business|person|-?hours?$/i.test(text),
  relations: enRelations,
};
