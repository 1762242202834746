import type { Stretches } from '../interpreter.ts';
import type { Lead } from './clause-parts.ts';
import {
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
import type { Word } from './words-of.ts';

/** Nouns that only say which way or how an amount is taken: “a rise of 5%” measures what rose. */
export const MOVEMENT =
  /^(?:increases?|rises?|growth|gains?|jumps?|surges?|uplift|improvements?|uptick|decreases?|declines?|drops?|falls?|reductions?|cuts?|losses|loss|slowdown|expansion|contraction|change|saving|average|total|mean|median|maximum|minimum|peak|high|low|record|level|rate|majority|number|maximum|balance|sum|range|figure|amount|value|size|most|part|rest|share|proportion|addition)$/;
const CHANGES =
  /^(?:increases?|rises?|growth|gains?|jumps?|surges?|uplift|improvements?|decreases?|declines?|drops?|falls?|reductions?|cuts?|loss|losses|saving|expansion|contraction)$/;
const COMPARES =
  /^(?:more|higher|lower|less|fewer|faster|slower|greater|smaller|larger|longer|shorter|above|below|up|down|better|worse|cheaper)$/;
const MANNER =
  /^(?:year-on-year|year-over-year|quarter-on-quarter|sequential|annual|slight|sharp|further|net|total|overall|strong|modest|steady|significant|substantial|average|year|big|small|large|great|huge|similar|yearly|cumulative|additional|extra)$/;

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

const IS_RATE = /^(?:an?|each|every)$/;

/** The noun phrase that an amount stands right before: “$2.2 billion cost overrun”, “494-mile system”. */
export function followingAt({ words, at, to }: Setting): Range {
  let first = at + 1;
  if (/^(?:year|month|quarter)-(?:on|over)-/.test(words[first]?.low ?? '')) first += 1;
  const time = timeAt(words, first);
  // “a $3 million fiscal year 2018 budget”
  if (time > 0 && words[first + time]?.kind === 'noun' && words[first].kind === 'noun') first += time;
  if (first >= to || timeAt(words, first) > 0 || words[first].kind === 'ing' || IS_RATE.test(words[first].low))
    return none(first);
  return phraseAt(words, first, to, LABEL_WORDS);
}

/** “increase in sales”, “price rise”, and “increase” alone with what rose before it. */
export function moved(setting: Setting, range: Range, subject: Stretches): Stretches {
  const { words } = setting;
  const head = simplePhraseAt(words, ...range);
  const telling = words
    .slice(...head)
    .filter(({ low, kind }) => kind !== 'determiner' && !MOVEMENT.test(low) && !MANNER.test(low));
  const isComplete = range[1] > head[1] && /^(?:of|in|for|to|on)$/.test(words[head[1]].low);
  const start = words.slice(...head).findIndex(({ low }) => !MANNER.test(low)) + range[0];
  if (telling.length > 0 || isComplete) return stretch(setting, [start, range[1]]);
  if (subject.length === 0) return stretch(setting, [start, head[1]]);
  return CHANGES.test(words[head[1] - 1].low) ? continued(setting, subject, [start, head[1]]) : subject;
}

/** “20% below average”, “$230 million more than in March”: what is compared, with what. */
function compared(setting: Setting, subject: Stretches): Stretches {
  const { words, at, to } = setting;
  const things = /^(?:more|less|fewer)$/.test(words[at + 1].low) ? phraseAt(words, at + 2, to, LABEL_WORDS) : none(at);
  if (!isNone(things)) return stretch(setting, things);
  const of = words[at + 2]?.kind === 'preposition' || words[at + 1].kind === 'preposition';
  const link = words[at + 1].kind === 'preposition' ? at + 2 : at + 3;
  const basis = of ? phraseAt(words, link, to, 4) : none(at);
  const end = isNone(basis) ? at + 2 : basis[1];
  if (isNone(basis) && timeAt(words, link) === 0) return subject;
  if (subject.length === 0) return isNone(basis) ? [] : [[words[at + 1].start, words[end - 1].end]];
  return [...subject, [words[at + 1].start - 1, words[end - 1].end]];
}

const isMovement = ({ words }: Setting, [from, to]: Range) =>
  words
    .slice(from, to)
    .every(({ low, kind }) => kind === 'determiner' || MOVEMENT.test(low) || MANNER.test(low) || kind === 'adverb');

/** “an overspend of”, “revenue growth of”: the phrase before “of”. */
function beforeOf({ words }: Setting, { object: [from, to] }: Lead): Range {
  return isNone([from, to]) ? none(to) : phraseEnding(words, to, from);
}

const startsWithLink = ({ words }: Setting, lead: Lead, from: number) => {
  const first = lead.verb ? words.indexOf(lead.verb) + 1 : from;
  return words[first]?.kind === 'preposition' && first < lead.object[1];
};

export function subjectOf(setting: Setting): Stretches {
  const { lead, clauseLead, leadFrom, from } = setting;
  const own = lead.verb ? lead.subject : none(0);
  if (!isNone(own)) return stretch(setting, own);
  return leadFrom === from || lead.verb === null ? [] : stretch(setting, clauseLead.subject);
}

/** “Fog was the cause of 170”: what it is the cause of says less than what it is. */
const isPredicate = ({ words, lead }: Setting, [from, to]: Range) =>
  lead.verb?.kind === 'auxiliary' && to - from === 1 && /^(?:cause|source|reason|home|site)$/.test(words[from].low);

/** What the words before an amount say it measures: the phrase before “of”, the object, the subject of the verb. */
export function ledBy(setting: Setting, carried: Stretches): Stretches {
  const { lead, leadFrom, words, at } = setting;
  const subject = subjectOf(setting);
  if (lead.link === 'of') {
    const phrase = beforeOf(setting, lead);
    if (isPredicate(setting, phrase) && subject.length > 0) return subject;
    if (!isNone(phrase) && !isMovement(setting, phrase)) return stretch(setting, phrase);
    if (!isNone(phrase)) {
      const next =
        /^(?:in|of|for|on)$/.test(words[at + 1]?.low ?? '') && timeAt(words, at + 2) === 0
          ? phraseAt(words, at + 2, setting.to, LABEL_WORDS)
          : none(at);
      if (!isNone(next)) return stretch(setting, next);
      return moved(setting, phrase, subject.length > 0 ? subject : carried);
    }
  }
  if (lead.link === 'with') {
    const phrase = beforeOf(setting, lead);
    if (!isNone(phrase) && !isMovement(setting, phrase)) return stretch(setting, phrase);
  }
  const isObject =
    lead.verb?.kind !== 'auxiliary' &&
    !isNone(lead.object) &&
    !startsWithLink(setting, lead, leadFrom) &&
    !isMovement(setting, lead.object);
  if (isObject) return stretch(setting, lead.object);
  if (subject.length > 0) return subject;
  return carried;
}

/** “in grants”, “for new staff”, “to repair roads”; not “in the first half”, “per share”, “from last year”. */
function purposeOf({ words, at, to }: Setting): Range {
  const i = afterTime(words, at + 1, to);
  if (i >= to || !/^(?:in|for|to|towards?|on|into)$/.test(words[i].low) || timeAt(words, i + 1) > 0) return none(at);
  const isVerb = words[i].low === 'to' && words[i + 1]?.kind === 'verb';
  const phrase = phraseAt(words, isVerb ? i + 2 : i + 1, to, LABEL_WORDS - 1);
  return isNone(phrase) ? none(at) : [i + 1, phrase[1]];
}

/** Past “over ten years”, “by 2030”, “over the next five years”. */
function afterTime(words: readonly Word[], at: number, to: number): number {
  let i = at;
  if (/^(?:over|by|during|within|since)$/.test(words[i]?.low ?? '')) i += 1;
  while (i < to && i < at + 4 && /^(?:the|next|past|last|coming)$/.test(words[i].low)) i += 1;
  const isTime =
    i < to && (words[i].kind === 'date' || words[i].kind === 'amount') && (i > at || words[i].kind === 'amount');
  return isTime ? i + 1 : at;
}

/** Nothing but “and”, “only” or a comma stands right before the amount: a clause of its own begins with it. */
export function isBare({ words, at, leadFrom }: Setting): boolean {
  let i = at - 1;
  while (i >= leadFrom && words[i].kind === 'adverb') i -= 1;
  return i < leadFrom || words[i].kind === 'conjunction' || words[i].kind === 'mark' || words[i].kind === 'clause';
}

/** “[52 percent] with code reviews”, “[19%] in Leeds”, “[$3m] related to travel”: said only by what follows. */
function followed(setting: Setting): Range {
  const { words, at, to } = setting;
  const next = at + 1 < to ? words[at + 1] : undefined;
  const isRelated = next?.kind === 'past' && words[at + 2]?.kind === 'preposition' && at + 2 < to;
  if (isRelated && words[at + 2].low !== 'by' && timeAt(words, at + 3) === 0)
    return phraseAt(words, at + 3, to, LABEL_WORDS);
  if (
    !isBare(setting) ||
    next === undefined ||
    !/^(?:with|in|at|from|among|for|on)$/.test(next.low) ||
    timeAt(words, at + 2) > 0
  )
    return none(at);
  return phraseAt(words, at + 2, to, LABEL_WORDS);
}

const isRate = /^(?:percent|ratio)$/;

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

/** What an amount of anything but a count measures; `head` are those of whom the share before was. */
export function valued(setting: Setting, carried: Stretches, head: Stretches): Stretches {
  const { words, at, to, place } = setting;
  const kind = place.finding.quantity?.kind ?? 'other';
  const next = words[at + 1];
  const moves = /^(?:by|to|from)$/.test(setting.lead.link) ? ledBy(setting, carried) : [];
  if (moves.length > 0 && next?.low === 'of') return moves;
  if (at + 1 < to && next.low === 'of' && kind !== 'rank') {
    const whole = wholeOf(setting);
    if (whole.length > 0) return whole;
  }
  const subject = subjectOf(setting);
  const ending = phraseEnding(words, at, setting.leadFrom);
  const joint = words.slice(...ending).findLastIndex(({ low }) => low === 'and');
  const near = stretch(setting, [ending[0] + joint + 1, ending[1]]);
  const known = subject.length > 0 ? subject : near.length > 0 ? near : carried;
  const isCompared =
    at + 1 < to &&
    (COMPARES.test(next.low) || (kind === 'percent' && /^(?:over|under|ahead|behind|short)$/.test(next.low)));
  if (isCompared && timeAt(words, at + 2) === 0) {
    const result = compared(setting, known);
    if (result.length > 0) return result;
  }
  if (isRate.test(kind) && setting.lead.link !== 'of') {
    const said =
      at + 1 < to &&
      /^(?:ing|verb|past|auxiliary)$/.test(next.kind) &&
      (isBare(setting) || setting.lead.link === 'with')
        ? saidOf(setting, head)
        : [];
    if (said.length > 0) return said;
  }
  const following = followingAt(setting);
  if (!isNone(following)) {
    const phrase = simplePhraseAt(words, ...following);
    return MOVEMENT.test(words[phrase[1] - 1].low)
      ? moved(setting, following, subject.length > 0 ? subject : carried)
      : stretch(setting, following);
  }
  const after = followed(setting);
  if (!isNone(after)) return stretch(setting, after);
  if (kind === 'money') {
    const purpose = purposeOf(setting);
    const isOwned = setting.lead.link === 'of' || (setting.lead.link !== '' && setting.lead.verb !== null);
    if (!isNone(purpose) && !isOwned) return stretch(setting, purpose);
  }
  const led = ledBy(setting, setting.lead.link === 'of' ? carried : []);
  if (led.length > 0 || carried.length > 0) return led.length > 0 ? led : carried;
  const isPlaced = /^(?:under|in|for|across|along)$/.test(next?.low ?? '') && timeAt(words, at + 2) === 0;
  return isPlaced && at + 2 < to ? stretch(setting, phraseAt(words, at + 2, to, LABEL_WORDS)) : [];
}
