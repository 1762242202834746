import type { Stretches } from '../interpreter.ts';
import { isNone, LABEL_WORDS, none, phraseAt, timeAt } from './noun-phrases.ts';
import { type Setting, stretch } from './setting.ts';

const COMPARES =
  /^(?:more|higher|lower|less|fewer|faster|slower|greater|smaller|larger|longer|shorter|above|below|up|down|better|worse|cheaper)$/;

/** Whether the amount is how much more or less something is: “20% below average”. */
export function isCompared({ words, at, to, place }: Setting): boolean {
  if (at + 1 >= to) return false;
  const { low } = words[at + 1];
  const isPercent = place.finding.quantity?.kind === 'percent';
  return COMPARES.test(low) || (isPercent && /^(?:over|under|ahead|behind|short)$/.test(low));
}

/** “20% below average”, “$230 million more than in March”: what is compared, with what. */
export function compared(setting: Setting, subject: Stretches): Stretches {
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
