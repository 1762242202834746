import type { Stretches } from '../interpreter.ts';
import { isBare } from './following.ts';
import { isNone, LABEL_WORDS, none, phraseAt, timeAt } from './noun-phrases.ts';
import { type Setting, stretch } from './setting.ts';

const COMPARES =
  /^(?:more|higher|lower|less|fewer|faster|slower|greater|smaller|larger|longer|shorter|above|below|up|down|better|worse|cheaper)$/;

/** “£180,000 under the estimate”: held against what was planned; “$3 million over ten years”, “under the Act” are not. */
const PLANNED =
  /^(?:estimates?|budget|target|forecast|average|limit|guidance|expectations?|price|asking|projections?|allowance|cap)$/;

function againstPlan({ words, at, to }: Setting): boolean {
  if (!/^(?:under|over|below|above|ahead|short|within)$/.test(words[at + 1]?.low ?? '')) return false;
  const [from, end] = phraseAt(words, words[at + 2]?.low === 'of' ? at + 3 : at + 2, to, 4);
  return end > from && PLANNED.test(words[end - 1].low);
}

/** Whether the amount is how much more or less something is: “20% below average”. */
export function isCompared(setting: Setting): boolean {
  const { words, at, to, place } = setting;
  if (at + 1 >= to) return false;
  const { low } = words[at + 1];
  const kind = place.finding.quantity?.kind;
  const isPercent = kind === 'percent';
  if (kind === 'money' && isBare(setting) && againstPlan(setting)) return true;
  return COMPARES.test(low) || (isPercent && /^(?:over|under|ahead|behind|short)$/.test(low));
}

/** “20% below average”, “$230 million more than in March”: what is compared, with what; what is compared with its own past stands alone. */
export function compared(setting: Setting, subject: Stretches): Stretches {
  const { words, at, to } = setting;
  const isAmount = /^(?:more|less|fewer)$/.test(words[at + 1].low);
  // “$4 million less in state aid”
  const isPlaced = isAmount && /^(?:in|on|of)$/.test(words[at + 2]?.low ?? '') && timeAt(words, at + 3) === 0;
  const things = isAmount ? phraseAt(words, isPlaced ? at + 3 : at + 2, to, LABEL_WORDS) : none(at);
  if (!isNone(things)) return stretch(setting, things);
  const of = words[at + 2]?.kind === 'preposition' || words[at + 1].kind === 'preposition';
  const link = words[at + 1].kind === 'preposition' ? at + 2 : at + 3;
  const basis = of && timeAt(words, link) === 0 ? phraseAt(words, link, to, 4) : none(at);
  if (isNone(basis) || isItself(setting, subject, basis)) return subject;
  const end = basis[1];
  if (subject.length === 0) return [[words[at + 1].start, words[end - 1].end]];
  return [...subject, [words[at + 1].start - 1, words[end - 1].end]];
}

/** “The surplus was $3 million more than the surplus of 2006”. */
function isItself({ words, place }: Setting, subject: Stretches, [from, to]: readonly [number, number]): boolean {
  const named = subject
    .map(([start, end]) => place.text.slice(start, end))
    .join('')
    .toLowerCase();
  return words.slice(from, to).some(({ low, kind }) => kind === 'noun' && named.endsWith(low));
}
