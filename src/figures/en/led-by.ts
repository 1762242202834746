import type { Stretches } from '../interpreter.ts';
import type { Lead } from './clause-parts.ts';
import { arrived, isMovement, moved } from './movement.ts';
import { isNone, LABEL_WORDS, none, phraseAt, phraseEnding, type Range, timeAt, trimmed } from './noun-phrases.ts';
import { type Setting, stretch, withoutAmount } from './setting.ts';

/** “an overspend of”, “revenue growth of”: the phrase before “of”. */
function beforeOf({ words }: Setting, { object: [from, to] }: Lead): Range {
  return isNone([from, to]) ? none(to) : phraseEnding(words, to, from);
}

const startsWithLink = ({ words }: Setting, lead: Lead, from: number) => {
  // “resulted in a reduction of waste to”
  if (lead.verb && /^(?:result(?:s|ed|ing)?|leads?|led|leading)$/.test(lead.verb.low)) return false;
  const first = lead.verb ? words.indexOf(lead.verb) + 1 : from;
  return words[first]?.kind === 'preposition' && first < lead.object[1];
};

/** The subject of the amount's verb, or that of the verb of its clause. */
export function subjectOf(setting: Setting): Stretches {
  const { lead, clauseLead, leadFrom, from } = setting;
  const own = lead.verb ? lead.subject : none(0);
  if (!isNone(own)) return stretch(setting, withoutAmount(setting.words, own));
  return leadFrom === from || lead.verb === null
    ? []
    : stretch(setting, withoutAmount(setting.words, clauseLead.subject));
}

/** “Fog was the cause of 170”: what it is the cause of says less than what it is. */
const isPredicate = ({ words, lead }: Setting, [from, to]: Range) =>
  lead.verb?.kind === 'auxiliary' && to - from === 1 && /^(?:cause|source|reason|home|site)$/.test(words[from].low);

/** “(cut fuel use by 38% on its route) and emissions by”, “(aid makes up 58% of revenue) and grants”: the verb before has a further object, or subject. */
function gappedObject({ words, lead, leadFrom, from, at }: Setting): Range {
  if (leadFrom === from || lead.verb !== null || !/^(?:by)?$/.test(lead.link)) return none(at);
  const joint = leadFrom + words.slice(leadFrom, at).findLastIndex(({ low }) => low === 'and' || low === 'but');
  return joint < leadFrom ? none(at) : trimmed(words, [joint + 1, at]);
}

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
  const gapped = gappedObject(setting);
  if (!isNone(gapped)) return stretch(setting, gapped);
  // “equivalent to £1,500 a home”
  const isLike = words.slice(...lead.object).every(({ low }) => /^(?:equivalent|equal|worth|amounts?)$/.test(low));
  const isObject =
    !isLike &&
    lead.verb?.kind !== 'auxiliary' &&
    !isNone(lead.object) &&
    !startsWithLink(setting, lead, leadFrom) &&
    !isMovement(setting, lead.object);
  if (isObject) return stretch(setting, lead.link === 'to' ? arrived(setting, lead.object) : lead.object);
  if (subject.length > 0) return subject;
  return carried;
}
