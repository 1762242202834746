import type { Place } from '../clause.ts';
import type { Interpreter, Meaning, Stretches } from '../interpreter.ts';
import { antecedentOf, referenceOf } from './antecedent.ts';
import { carriedChange, changeOf } from './change.ts';
import { doerBefore, verbBefore } from './clause-parts.ts';
import { counted, isWholeOfPart, isWithinSubject } from './counted.ts';
import { followingAt } from './following.ts';
import { ledBy, subjectOf } from './led-by.ts';
import { MOVEMENT, moved } from './movement.ts';
import { isNone, LABEL_WORDS, phraseAt, phraseEnding, type Range, simplePhraseAt, timeAt } from './noun-phrases.ts';
import { predicateAt } from './predicate.ts';
import { enRelations } from './relations.ts';
import { continued, type Setting, settingsOf, stretch } from './setting.ts';
import { valued } from './valued.ts';
import { headOf } from './whole.ts';
import { wordsOf } from './words-of.ts';

const empty: Stretches = [];

/** (38%) belongs to the words just before the bracket. */
function beforeBracket(setting: Setting): Stretches {
  const { words, from } = setting;
  let end = from;
  while (end > 0 && words[end - 1].kind === 'mark') end -= 1;
  let start = end;
  while (start > Math.max(0, end - 12) && words[start - 1].kind !== 'mark' && words[start - 1].kind !== 'amount')
    start -= 1;
  const inside = words.slice(start, end);
  const isClause =
    inside.length <= LABEL_WORDS + 2 && inside[0]?.kind === 'noun' && inside.some(({ kind }) => kind === 'verb');
  const phrase: Range = isClause ? [start, end] : phraseEnding(words, end, start);
  return stretch(setting, phrase, LABEL_WORDS + 2);
}

/** What a span of time belongs to: “five-year target”, “wait 18 weeks for a decision”, and for a time that passes the clause it stands in. */
function lasting(setting: Setting, carried: Stretches): Stretches {
  const { words, at, to, from } = setting;
  const following = words[at + 1]?.low === 'old' ? ([0, 0] as Range) : followingAt(setting);
  const subject = subjectOf(setting);
  if (!isNone(following)) {
    const head = simplePhraseAt(words, ...following);
    return MOVEMENT.test(words[head[1] - 1].low) ? moved(setting, following, subject) : stretch(setting, following);
  }
  if (subject.length > 0) return subject;
  const led = ledBy(setting, empty);
  if (led.length > 0) return led;
  if (carried.length > 0) return carried;
  // “Absence went up, from 7.2 to 7.9 days”
  const isRemark = words[from - 1]?.low === ',' && setting.lead.link !== '' && setting.lead.verb === null;
  const doer = isRemark ? stretch(setting, doerBefore(words, from, Math.max(0, from - 20))) : empty;
  if (doer.length > 0) return doer;
  const link =
    words[at + 1]?.kind === 'preposition' && at + 1 < to ? phraseAt(words, at + 2, to, LABEL_WORDS) : ([0, 0] as Range);
  if (!isNone(link)) return stretch(setting, link);
  const opens =
    setting.lead.link !== '' && words.slice(from, at).every(({ kind }) => kind !== 'verb' && kind !== 'past');
  return opens ? stretch(setting, nextPhrase(setting)) : empty;
}

/** The first noun phrase after an opening “In the last 12 months, …”. */
function nextPhrase({ words, at }: Setting): Range {
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    const phrase = phraseAt(words, i, words.length, LABEL_WORDS);
    if (!isNone(phrase)) return phrase;
  }
  return [0, 0];
}

/** What a text says right before and after an amount decides where its measure stands. */
function measureOf(setting: Setting, carried: Stretches, head: Stretches): Stretches {
  const { text, finding, clauseFrom, clauseTo } = setting.place;
  const kind = finding.quantity?.kind ?? 'other';
  const isBracketed = text[clauseFrom - 1] === '(' && /^[^,;.]{0,24}\)?$/.test(text.slice(finding.end, clauseTo));
  if (isBracketed && text.slice(clauseFrom, finding.start).trim() === '') return beforeBracket(setting);
  if (kind === 'duration') return lasting(setting, carried);
  return kind === 'count' ? counted(setting, carried, head) : valued(setting, carried, head);
}

const isBaseline = /\b(?:compared (?:to|with)|up from|down from|from|versus|against)\s(?:only |just |an? )?$/i;
/** “over the past two years”, “within four hours”: time that a text passes, not what it measures. */
const isTime =
  /\b(?:in|over|past|last|next|during|within|after|for|since|first|every|these|until)\s(?:(?:the|a|an|only|just|full|past|last|first|next|more|about|least|at)\s){0,3}$/i;

function baseline({ place, words, at, to, lead: { link } }: Setting, before: Place | undefined, lead: string): boolean {
  if (before === undefined || !isBaseline.test(lead)) return false;
  if (link === 'against' && at + 1 < to && words[at + 1].kind === 'noun' && timeAt(words, at + 1) === 0) return false;
  const [old, now] = [place, before].map(({ finding }) => finding.quantity);
  // “40 ports against 112 rules” are two things
  return old?.kind === now?.kind && (old?.kind !== 'count' || old.unit === '' || old.unit === now?.unit);
}

/** “fell for the fourth year – this time by over 13%”: the verb that the remark is on. */
function remarkedVerb({ words, from, lead }: Setting): string | null {
  if (lead.link !== 'by' || lead.verb || !/^[—–,]$/.test(words[from - 1]?.low ?? '')) return null;
  return verbBefore(words, from, Math.max(0, from - 20))?.low ?? null;
}

/** “…, while income rose from £402,000”, “… and fares down from £3”: the words say themselves what came from there. */
const hasOwnSubject = ({ lead, leadFrom, from, words }: Setting): boolean =>
  leadFrom === from
    ? lead.verb !== null && !isNone(lead.subject)
    : words[leadFrom].kind === 'conjunction' && !isNone(lead.object);

/** “So far $3 million, or 18%, has been spent”: said after what stands between. */
function saidLater({ words, at }: Setting): Stretches {
  let i = at + 1;
  while (i < words.length && i < at + 6 && /^(?:mark|amount|conjunction)$/.test(words[i].kind) && words[i].low !== '.')
    i += 1;
  const said =
    i > at + 1 && words[i]?.kind === 'auxiliary' ? predicateAt(words, i, words.length, LABEL_WORDS) : ([0, 0] as Range);
  return isNone(said) ? empty : [[words[said[0]].start, words[said[1] - 1].end]];
}

/** Where a clause names nothing, the phrase at the end of the clause before, or what follows. */
function otherwise(setting: Setting, kind: string): Stretches {
  const opens = setting.words[setting.from - 1]?.low;
  const isRemark = opens === ',' || opens === '—' || opens === '–' || opens === '(';
  const isExtent = /^(?:long|wide|high|deep|tall)$/.test(setting.words[setting.at + 1]?.low ?? '');
  const { words, from, at, to, lead } = setting;
  // “…, having spent £3m”: what was named last was not spent
  if (words[from]?.low === 'having' || lead.link === 'with') return empty;
  const isAside = /^[—–]$/.test(opens ?? '') && at === from;
  const said = saidLater(setting);
  if (said.length > 0) return said;
  if (kind === 'multiple' || !isRemark || !(isExtent || isAside || lead.verb || lead.link)) return empty;
  const floor = Math.max(0, from - 20);
  const near = [phraseEnding(words, from, floor), doerBefore(words, from, floor)];
  // “fell again – this time by 13%”: what fell, not what was named last
  for (const range of lead.link === 'by' ? near.reverse() : near) {
    const named = stretch(setting, range);
    if (named.length > 0) return named;
  }
  const link =
    words[at + 1]?.kind === 'preposition' && at + 1 < to ? phraseAt(words, at + 2, to, LABEL_WORDS) : ([0, 0] as Range);
  return stretch(setting, link);
}

const PER =
  /^(?:share|barrel|tonne|ton|head|person|household|unit|passenger|pupil|student|patient|home|litre|gallon|hour|day|week|month|year|quarter|user|customer|employee|kilowatt-hour|mile|child|connection)$/;

/** “$60 per barrel”, “£46 a month”: what one of is counted belongs to the measure, or the number would say too much. */
function perUnit(setting: Setting, measures: Stretches): Stretches {
  const { words, at, to, place } = setting;
  const isMoney = place.finding.quantity?.kind === 'money';
  const [link, unit] = [words[at + 1], words[at + 2]];
  if (!isMoney || at + 2 >= to || !PER.test(unit.low) || measures.length === 0) return measures;
  return link.low === 'per' || link.low === 'a' || link.low === 'an'
    ? continued(setting, measures, [at + 1, at + 3])
    : measures;
}

/** Reads English clauses: the noun that follows, the subject before the verb, the words before a bracket, or what the clause before spoke of. */
export const enInterpreter: Interpreter = {
  interpret(places, traps) {
    if (places.length === 0) return [];
    const words = wordsOf(places[0].text, places, traps);
    const meanings: Meaning[] = [];
    let carried: Stretches = empty;
    let head: Stretches = empty;
    for (const [i, setting] of settingsOf(words, places).entries()) {
      const { place } = setting;
      const { text, finding, leadFrom, trailTo } = place;
      const lead = text.slice(leadFrom, finding.start);
      const kind = finding.quantity?.kind ?? 'other';
      const isOld = baseline(setting, places[i - 1], lead) && !hasOwnSubject(setting);
      const own = isOld && carried.length > 0 ? carried : measureOf(setting, carried, head);
      const named = own.length > 0 ? own : carried.length > 0 ? carried : otherwise(setting, kind);
      const measures = own.length > 0 ? perUnit(setting, named) : named;
      const figure = text.slice(finding.start, finding.end);
      const clause = text.slice(place.clauseFrom, finding.start);
      const verb = remarkedVerb(setting);
      const around = verb ? { lead: `${verb} by `, clause: `${verb} by ` } : { lead, clause };
      const said = isOld ? null : changeOf({ ...around, trail: text.slice(finding.end, trailTo), figure, kind });
      const before = places[i - 1];
      const isNext = before !== undefined && !isOld && place.clauseFrom <= finding.start;
      const kinds = [before?.finding.quantity?.kind ?? 'other', kind] as const;
      const between = isNext ? text.slice(before.finding.end, finding.start) : '';
      const change = said ?? (isNext ? carriedChange(meanings[i - 1].change, kinds, between) : null);
      meanings.push({
        change,
        measures,
        isAside: isOld || kind === 'percentage-point',
        refersTo: named.length === 0 && change !== null ? referenceOf(setting, meanings[i - 1]) : undefined,
        isWithin: isWithinSubject(setting) || (kind === 'count' && isWholeOfPart(setting)),
      });
      if (kind !== 'duration' || !isTime.test(lead)) carried = named;
      const whole = headOf(setting);
      if (whole.length > 0) head = whole;
    }
    return meanings;
  },
  /** A span of time in English text mostly says when: “over the past two years”; one that was cut from 19 days to 11 is a result. */
  isMinor: (kind, text, isPair) => kind === 'duration' && !isPair && !/working|business|person|-?hours?$/i.test(text),
  antecedentOf,
  relations: enRelations,
};
