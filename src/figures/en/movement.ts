import type { Stretches } from '../interpreter.ts';
import { isNone, LABEL_WORDS, none, phraseAt, type Range, simplePhraseAt, timeAt } from './noun-phrases.ts';
import { continued, type Setting, stretch } from './setting.ts';

/** Nouns that only say which way or how an amount is taken: “a rise of 5%” measures what rose. */
export const MOVEMENT =
  /^(?:increases?|rises?|growth|gains?|jumps?|surges?|uplift|improvements?|uptick|decreases?|declines?|drops?|falls?|reductions?|cuts?|losses|loss|slowdown|expansion|contraction|change|saving|average|total|mean|median|maximum|minimum|peak|high|low|record|level|rate|majority|number|maximum|balance|sum|range|figure|amount|value|size|most|part|rest|share|proportion|addition)$/;
const CHANGES =
  /^(?:increases?|rises?|growth|gains?|jumps?|surges?|uplift|improvements?|decreases?|declines?|drops?|falls?|reductions?|cuts?|loss|losses|saving|expansion|contraction)$/;
/** A label says once that something changed. */
const CHANGE_WORD = /\b(?:increase|rise|growth|gain|decrease|decline|drop|fall|reduction|cut|saving)s?\b/i;
const MANNER =
  /^(?:year-on-year|year-over-year|quarter-on-quarter|sequential|annual|slight|sharp|further|net|total|overall|strong|modest|steady|significant|substantial|average|year|big|small|large|great|huge|similar|yearly|cumulative|additional|extra)$/;

/** “an increase in the past year in visitors”: what increased, after when. */
function afterTime({ words, to }: Setting, at: number): Range {
  const time = at < to && words[at].kind === 'preposition' ? timeAt(words, at + 1) : 0;
  const link = at + 1 + time;
  return time > 0 && link < to && /^(?:in|of|for)$/.test(words[link].low) && timeAt(words, link + 1) === 0
    ? phraseAt(words, link + 1, to, LABEL_WORDS)
    : none(at);
}

/** “increase over 2021”: what it is held against is told elsewhere. */
function withoutDates(words: Setting['words'], [from, to]: Range): Range {
  let end = to;
  while (end > from + 1 && words[end - 1].kind === 'date') end -= 1;
  return [from, end];
}

/** “increase in sales”, “price rise”, and “increase” alone with what rose before it. */
export function moved(setting: Setting, range: Range, subject: Stretches): Stretches {
  const { words } = setting;
  const head = withoutDates(words, simplePhraseAt(words, ...range));
  const telling = words
    .slice(...head)
    .filter(({ low, kind }) => kind !== 'determiner' && !MOVEMENT.test(low) && !MANNER.test(low));
  const late = afterTime(setting, head[1]);
  if (telling.length === 0 && !isNone(late)) return stretch(setting, late);
  const isComplete = range[1] > head[1] && /^(?:of|in|for|to|on)$/.test(words[head[1]].low);
  const start = words.slice(...head).findIndex(({ low }) => !MANNER.test(low)) + range[0];
  if (telling.length > 0 || isComplete) return stretch(setting, [start, range[1]]);
  if (subject.length === 0) return stretch(setting, [start, head[1]]);
  const { text } = setting.place;
  const isSaid = subject.some(([first, last]) => CHANGE_WORD.test(text.slice(first, last)));
  return CHANGES.test(words[head[1] - 1].low) && !isSaid ? continued(setting, subject, [start, head[1]]) : subject;
}

/** Only says which way, how much or how: “a sharp rise”, “the total”. */
export const isMovement = ({ words }: Setting, [from, to]: Range) =>
  words
    .slice(from, to)
    .every(({ low, kind }) => kind === 'determiner' || MOVEMENT.test(low) || MANNER.test(low) || kind === 'adverb');

/** “a reduction of our expenditure to £44m”: what has arrived there is the expenditure. */
export function arrived({ words }: Setting, [from, to]: Range): Range {
  const head = simplePhraseAt(words, from, to);
  const isMove = !isNone(head) && head[1] + 1 < to && CHANGES.test(words[head[1] - 1].low);
  return isMove && /^(?:of|in)$/.test(words[head[1]].low) ? [head[1] + 1, to] : [from, to];
}
