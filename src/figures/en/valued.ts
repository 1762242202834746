import type { Stretches } from '../interpreter.ts';
import { leadBefore } from './clause-parts.ts';
import { compared, isCompared } from './compared.ts';
import { followed, followingAt, isBare } from './following.ts';
import { ledBy, subjectOf } from './led-by.ts';
import { isMovement, MOVEMENT, moved } from './movement.ts';
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
import { purposeOf } from './purpose.ts';
import { continued, type Setting, stretch } from './setting.ts';
import { partOfAll, saidOf, wholeOf } from './whole.ts';

/** “nine out of ten homes had an alarm”: of whom the share is, with what is said of them. */
function sharers(setting: Setting, following: Range): Stretches {
  const { words, to } = setting;
  const said = predicateAt(words, following[1], to, LABEL_WORDS, true);
  return isNone(said) || said[1] - following[0] > LABEL_WORDS + 3
    ? []
    : continued(setting, stretch(setting, following), said);
}

const isRate = /^(?:percent|ratio)$/;

/** “Ridership recovered – a 20% increase over 2021”, “We carried more cars – a 20% increase”: whom or what the clause that a remark is on speaks of. */
function remarkedOn(setting: Setting): Stretches {
  const { words, from } = setting;
  if (!/^[—–,:(]$/.test(words[from - 1]?.low ?? '')) return [];
  const { subject, object, verb } = leadBefore(words, from, Math.max(0, from - 20));
  const isTold = verb !== null && words[words.indexOf(verb) + 1]?.kind !== 'preposition' && !isNone(object);
  return stretch(setting, isTold && !isMovement(setting, object) ? object : subject);
}

/** “the backlog was $1 million, of which 70% …”: a share of what the amount before measures. */
function isOfWhich({ words, at, leadFrom }: Setting): boolean {
  const lead = words.slice(Math.max(leadFrom, at - 4), at).map(({ low }) => low);
  const link = lead.findLastIndex((low) => /^(?:which|whom|these|them|that|this)$/.test(low));
  return link > 0 && lead[link - 1] === 'of';
}

const DEED =
  /^(?:raised|saved|spent|invested|donated|awarded|collected|recovered|borrowed|repaid|paid|received|lent|granted|earned|won)$/;

/** “Our charity raised £740,000”: all that is said of the money is what was done with it, or whom it came from. */
function deedOf({ words, at, to, lead }: Setting): Stretches {
  const before = words[at - 1];
  if (lead.link !== '' || before === undefined || !DEED.test(before.low)) return [];
  const isFrom = words[at + 1]?.low === 'from' && timeAt(words, at + 2) === 0;
  const giver = isFrom ? phraseAt(words, at + 2, to, LABEL_WORDS) : none(at);
  const deed = [before.start, before.end] as const;
  return isNone(giver) ? [deed] : [deed, [words[at + 1].start - 1, words[giver[1] - 1].end]];
}

/** “to support students”: what is done for the money is told with its verb. */
function told(setting: Setting, range: Range): Stretches {
  const own = stretch(setting, range);
  const verb = setting.words[range[0]];
  return verb.kind === 'verb' && own.length > 0 ? [[verb.start, own[own.length - 1][1]]] : own;
}

/** What an amount of anything but a count measures; `head` are those of whom the share before was. */
export function valued(setting: Setting, carried: Stretches, head: Stretches): Stretches {
  const { words, at, to, leadFrom, place } = setting;
  const kind = place.finding.quantity?.kind ?? 'other';
  const next = words[at + 1];
  const moves = /^(?:by|to|from)$/.test(setting.lead.link) ? ledBy(setting, carried) : [];
  // “offset by $3 million of savings”: money is said to be of something
  const isOfThing = kind === 'money' && words[at + 2]?.kind !== 'determiner';
  if (moves.length > 0 && next?.low === 'of' && !isOfThing) return moves;
  if (at + 1 < to && next.low === 'of' && kind !== 'rank') {
    const part = partOfAll(setting);
    if (part.length > 0) return part;
    const whole = wholeOf(setting);
    if (whole.length > 0) return whole;
  }
  const subject = subjectOf(setting);
  const ending = phraseEnding(words, at, setting.leadFrom);
  const joint = words.slice(...ending).findLastIndex(({ low }) => low === 'and');
  const nearest: Range = [ending[0] + joint + 1, ending[1]];
  const near = isMovement(setting, nearest) ? [] : stretch(setting, nearest);
  const known = subject.length > 0 ? subject : near.length > 0 ? near : carried;
  if (isCompared(setting) && timeAt(words, at + 2) === 0) {
    const result = compared(setting, known);
    if (result.length > 0) return result;
  }
  if (isRate.test(kind) && setting.lead.link !== 'of') {
    const said =
      at + 1 < to &&
      /^(?:ing|verb|past|auxiliary)$/.test(next.kind) &&
      (isBare(setting) || setting.lead.link === 'with')
        ? saidOf(setting, isOfWhich(setting) ? carried : head)
        : [];
    if (said.length > 0) return said;
  }
  // “grew by three times the rate of inflation”
  if (kind === 'multiple' && setting.lead.link === 'by' && subject.length > 0) return subject;
  const following = followingAt(setting);
  if (!isNone(following)) {
    const phrase = simplePhraseAt(words, ...following);
    const share = isRate.test(kind) ? sharers(setting, following) : [];
    if (share.length > 0) return share;
    const named = words.slice(...phrase).findLast(({ kind }) => kind !== 'date');
    if (!named || !MOVEMENT.test(named.low)) return stretch(setting, following);
    const known = [subject, carried, remarkedOn(setting)].find(({ length }) => length > 0);
    return moved(setting, following, known ?? []);
  }
  const after = followed(setting);
  if (!isNone(after)) return stretch(setting, after);
  if (kind === 'money') {
    const purpose = purposeOf(setting);
    const isOwned = setting.lead.link === 'of' || (setting.lead.link !== '' && setting.lead.verb !== null);
    if (!isNone(purpose) && !isOwned) return told(setting, purpose);
  }
  const led = ledBy(setting, setting.lead.link === 'of' ? carried : []);
  const done = kind === 'money' ? deedOf(setting) : [];
  if (done.length > 0) return done;
  if (led.length > 0 || carried.length > 0) return led.length > 0 ? led : carried;
  if (
    setting.lead.link === 'at' &&
    words.slice(leadFrom, at).every(({ kind }) => /^(?:preposition|adverb)$/.test(kind))
  )
    return stretch(setting, phraseAt(words, at + 2, words.length, LABEL_WORDS));
  const isPlaced =
    setting.lead.link !== 'by' &&
    /^(?:under|in|for|across|along)$/.test(next?.low ?? '') &&
    timeAt(words, at + 2) === 0;
  return isPlaced && at + 2 < to ? stretch(setting, phraseAt(words, at + 2, to, LABEL_WORDS)) : [];
}
