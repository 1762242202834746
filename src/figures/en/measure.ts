import type { Place } from '../clause.ts';
import type { Interpreter, Meaning, Stretches } from '../interpreter.ts';
import { changeOf } from './change.ts';
import { FALL_AFTER, LINK, OPENING, RISE_AFTER, VERB } from './words.ts';

type Stretch = readonly [number, number];
const empty: Stretches = [];
const isEmpty = ([from, to]: Stretch) => to <= from;

const opening = new RegExp(`^(?:[\\s,'"“”‘’()*:–—-]+|${OPENING}(?=[\\s,]))`, 'i');
const closing = new RegExp(`(?:[\\s,'"“”‘’()*:–—-]+|(?<=^|\\s)${VERB})$`, 'i');
const link = new RegExp(`^[\\s*"”)]*${LINK}\\s`, 'i');
const direction = new RegExp(`^\\s(?:\\w+ )?(?:${RISE_AFTER}|${FALL_AFTER})\\b`, 'i');
/** Where a noun phrase after an amount ends: a verb, a clause of its own, another clause. */
const nounEnd =
  /\s(?:have|has|had|are|is|was|were|will|would|can|could|may|that|which|who|whose|while|when|where|because|since|after|before|and|but|or|than|as|compared|according|including|through|under|over|during|would|put|sold|by|if|so|though|despite|per)\s/i;
const longestWords = 9;

/** Drops opening or closing words one by one. */
function peel(text: string, [from, to]: Stretch): Stretch {
  let start = from;
  let end = to;
  for (
    let found = opening.exec(text.slice(start, Math.min(end, start + 24)));
    found && start < end;
    found = opening.exec(text.slice(start, Math.min(end, start + 24)))
  )
    start += found[0].length;
  for (
    let found = closing.exec(text.slice(Math.max(start, end - 24), end));
    found && start < end;
    found = closing.exec(text.slice(Math.max(start, end - 24), end))
  )
    end -= found[0].length;
  return [start, end];
}

/** At most so many words: the last ones of what stands before, the first ones of what follows. */
function limit(text: string, [from, to]: Stretch, side: 'first' | 'last'): Stretch {
  const words = [...text.slice(from, to).matchAll(/\S+/g)];
  if (words.length <= longestWords) return [from, to];
  if (side === 'last') return [from + words[words.length - longestWords].index, to];
  const last = words[longestWords - 1];
  return [from, from + last.index + last[0].length];
}

function cutAt(text: string, from: number, to: number, pattern: RegExp, after = 1): number {
  const found = pattern.exec(text.slice(from + after, to));
  return found ? from + after + found.index : to;
}

/** The noun phrase that an amount counts: its unit noun, or what follows where the amount has none. */
function nounOf(place: Place): Stretch {
  const { finding, text, trailTo } = place;
  const noun = /[A-Za-z-]+$/.exec(text.slice(finding.start, finding.end))?.[0] ?? '';
  const hasNoun = noun !== '' && finding.quantity?.kind === 'count' && finding.quantity.unit !== '';
  const from = hasNoun ? finding.end - noun.length : finding.end;
  return limit(text, [from, cutAt(text, from, trailTo, nounEnd, noun.length + 1)], 'first');
}

/** What stands before an amount, without the verb that leads up to it. */
function subjectOf({ text, finding, leadFrom }: Place): Stretch {
  const peeled = peel(text, [leadFrom, finding.start]);
  const relative = /\s(?:which|that|who|where|while|and|but)\s/gi;
  const cuts = [...text.slice(...peeled).matchAll(relative)];
  const last = cuts.at(-1);
  const shortened: Stretch =
    last && text.slice(...peeled).split(/\s+/).length > longestWords
      ? [peeled[0] + last.index + last[0].length, peeled[1]]
      : peeled;
  return peel(text, limit(text, shortened, 'last'));
}

/** “of respondents use it at work”: what a share is of, with what is said about it. */
function wholeOf(place: Place): Stretch {
  const { text, finding, clauseTo, trailTo } = place;
  const end = Math.min(clauseTo, trailTo);
  const comma = text.slice(finding.end, end).indexOf(',');
  const [from, to] = peelStart(text, [finding.end, comma > 8 ? finding.end + comma : end]);
  return limit(text, [from, to], 'first');
}

function peelStart(text: string, [from, to]: Stretch): Stretch {
  const found = /^(?:[\s*"”)]|(?:of|in|to|for)\s|(?:the|all|our|their)\s)+/i.exec(text.slice(from, to));
  return [from + (found?.[0].length ?? 0), to];
}

/** (38%) belongs to the words just before the bracket. */
function beforeBracket({ text, clauseFrom }: Place): Stretch {
  const open = clauseFrom - 1;
  const part = text.slice(Math.max(0, open - 70), open);
  const start =
    Math.max(
      part.lastIndexOf(','),
      part.lastIndexOf('.'),
      part.lastIndexOf(';'),
      part.lastIndexOf(')'),
      part.lastIndexOf('('),
      part.lastIndexOf(':'),
    ) + 1;
  return peel(text, limit(text, [open - part.length + start, open], 'last'));
}

/** What a text says right after an amount decides where its measure stands. */
function measureOf(place: Place, carried: Stretches): Stretches {
  const { text, finding } = place;
  const kind = finding.quantity?.kind;
  const trail = text.slice(finding.end, place.trailTo);
  const subject = subjectOf(place);
  if (text[place.clauseFrom - 1] === '(' && /^\s*\)?$/.test(text.slice(finding.end, place.clauseTo)))
    return some(beforeBracket(place));
  if (kind === 'rank') return [isEmpty(subject) ? wholeOf(place) : subject].filter((stretch) => !isEmpty(stretch));
  if (kind === 'count') return counted(place, subject, carried);
  if (kind === 'duration') return isEmpty(subject) ? some(wholeOf(place)) : [subject];
  if (direction.test(trail)) return directed(place, subject);
  const isShare = kind === 'percent' || kind === 'ratio' || kind === 'multiple';
  if (isShare && /^[\s*]*of\s/i.test(trail)) return withPredicate(place);
  if (
    isShare &&
    /^\s+[a-z]{3,}/i.test(trail) &&
    !/^\s(?:in|on|at|over|by|from|to|for|per|year|during|since|this|last|compared|through|when|as|and|after|before|until)\b/i.test(
      trail,
    )
  )
    return some(wholeOf(place));
  if (kind === 'money' && link.test(trail) && !/^\s(?:per|to|from|by|at|than|as|on)\b/i.test(trail))
    return [...(isEmpty(subject) || wordCount(text, subject) > 5 ? empty : [subject]), ...some(wholeOf(place))];
  if (!isEmpty(subject)) return [subject];
  return some(wholeOf(place), carried);
}

const wordCount = (text: string, [from, to]: Stretch) => text.slice(from, to).split(/\s+/).length;
const some = (stretch: Stretch, otherwise: Stretches = empty): Stretches => (isEmpty(stretch) ? otherwise : [stretch]);

/** “20% below historic averages” takes what is below; “112 percent increase in posts” takes the increase. */
function directed(place: Place, subject: Stretch): Stretches {
  const after = limit(
    place.text,
    [place.finding.end + 1, cutAt(place.text, place.finding.end + 1, place.trailTo, /[.;]|,\s/)],
    'first',
  );
  return isEmpty(subject) ? some(after) : [subject, after];
}

function withPredicate(place: Place): Stretches {
  return some(wholeOf(place), empty);
}

function counted(place: Place, subject: Stretch, carried: Stretches): Stretches {
  const noun = nounOf(place);
  const words = place.text.slice(...noun).trim();
  if (
    /^[a-z]/i.test(words) &&
    !/^(?:in|at|by|on|from|and|to|per|over|this|last|compared|is|was|are|were)\b/i.test(words)
  )
    return [peelStart(place.text, noun)];
  if (!isEmpty(subject)) return [subject];
  return carried;
}

const byYear = /\b(?:compared (?:to|with)|up from|down from|from|versus|against)\s(?:only |just |an? )?$/i;

/** Reads English clauses: the noun that follows, the subject before the verb, the words before a bracket, or what the clause before spoke of. */
export const enInterpreter: Interpreter = {
  interpret(places) {
    const meanings: Meaning[] = [];
    let carried: Stretches = empty;
    for (const place of places) {
      const { text, finding, leadFrom, trailTo } = place;
      const lead = text.slice(leadFrom, finding.start);
      const kind = finding.quantity?.kind ?? 'other';
      const isBaseline = byYear.test(lead) && meanings.length > 0;
      const found =
        isBaseline && kind === places[meanings.length - 1]?.finding.quantity?.kind
          ? carried
          : measureOf(place, carried);
      const measures = found.length === 0 ? carried : found;
      const change = changeOf(lead, text.slice(finding.end, trailTo), kind);
      meanings.push({ change, measures, isAside: isBaseline || kind === 'percentage-point' });
      if (measures.length > 0 && kind !== 'duration') carried = measures;
    }
    return meanings;
  },
  /** A span of time in English text mostly says when: “over the past two years”. */
  isMinor: (kind, text) => kind === 'duration' && !/working|business|person|-?hours?$/i.test(text),
};
