import type { Stretches } from '../interpreter.ts';
import { compared, isCompared } from './compared.ts';
import { followed, followingAt, isBare } from './following.ts';
import { ledBy, subjectOf } from './led-by.ts';
import { MOVEMENT, moved } from './movement.ts';
import { isNone, LABEL_WORDS, phraseAt, phraseEnding, type Range, simplePhraseAt, timeAt } from './noun-phrases.ts';
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

/** What an amount of anything but a count measures; `head` are those of whom the share before was. */
export function valued(setting: Setting, carried: Stretches, head: Stretches): Stretches {
  const { words, at, to, leadFrom, place } = setting;
  const kind = place.finding.quantity?.kind ?? 'other';
  const next = words[at + 1];
  const moves = /^(?:by|to|from)$/.test(setting.lead.link) ? ledBy(setting, carried) : [];
  if (moves.length > 0 && next?.low === 'of') return moves;
  if (at + 1 < to && next.low === 'of' && kind !== 'rank') {
    const part = partOfAll(setting);
    if (part.length > 0) return part;
    const whole = wholeOf(setting);
    if (whole.length > 0) return whole;
  }
  const subject = subjectOf(setting);
  const ending = phraseEnding(words, at, setting.leadFrom);
  const joint = words.slice(...ending).findLastIndex(({ low }) => low === 'and');
  const near = stretch(setting, [ending[0] + joint + 1, ending[1]]);
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
        ? saidOf(setting, head)
        : [];
    if (said.length > 0) return said;
  }
  const following = followingAt(setting);
  if (!isNone(following)) {
    const phrase = simplePhraseAt(words, ...following);
    const share = isRate.test(kind) ? sharers(setting, following) : [];
    if (share.length > 0) return share;
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
