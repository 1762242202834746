import { LABEL_WORDS, none, phraseAt, type Range, timeAt } from './noun-phrases.ts';
import type { Setting } from './setting.ts';

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

/** What a text is told by: “the report indicated 16% was spent”. */
const TELLS =
  /^(?:says?|said|finds?|found|shows?|showed|shown|indicates?|indicated|reports?|reported|estimates?|estimated|suggests?|suggested|reveals?|revealed|believes?|believed|expects?|expected|that)$/;

/** Nothing but “and”, “only” or a comma stands right before the amount: a clause of its own begins with it. */
export function isBare({ words, at, leadFrom }: Setting): boolean {
  let i = at - 1;
  while (i >= leadFrom && words[i].kind === 'adverb') i -= 1;
  return i < leadFrom || /^(?:conjunction|mark|clause)$/.test(words[i].kind) || TELLS.test(words[i].low);
}

/** “[52 percent] with code reviews”, “[19%] in Leeds”, “[$3m] related to travel”: said only by what follows. */
export function followed(setting: Setting): Range {
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
