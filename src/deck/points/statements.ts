import type { Language } from '../../model/outline.ts';
import type { Reading } from '../../model/source.ts';
import { sliceReading } from '../../text/reading.ts';
import { clausesOf } from './clauses.ts';
import { lastPlanWord } from './protected-words.ts';

/** A part that turns or mends what the part before it says: “…; however, …”, “… was to open in May; it is now due in June”. */
const TURNS =
  /[;；]\s?(?:(?:however|but|yet)\b|但|然而|不过|却|否则)|\b(?:was|were) (?:supposed|due|meant|expected|intended|scheduled) to\b|\bhad (?:hoped|planned|intended) to\b/i;
/** A part of a sentence that says what is done at present or is done already, whatever is planned beside it. */
const DONE = /^(?:目前|截至|已|现已|均已)/;
/** Parts shorter than this say nothing by themselves. */
const LEAST = 5;

/** A sentence's parallel parts: cut at semicolons where every part says something; else the sentence itself. A word of plan in the first goes with each: 力争…；新增… */
export function statementsOf(reading: Reading, language: Language): Reading[] {
  const { text } = reading;
  const ends = clausesOf(text)
    .filter(({ ends: mark }) => mark === '；' || mark === ';')
    .map(({ to }) => to);
  if (ends.length === 0 || TURNS.test(text)) return [reading];
  const cuts = [0, ...ends.map((end) => end + 1), text.length];
  const plan = language === 'zh' ? lastPlanWord(text.slice(0, ends[0])) : null;
  return cuts.slice(1).flatMap((to, i) => {
    if (to - cuts[i] <= LEAST) return [];
    const part = sliceReading(reading, cuts[i], to);
    if (i === 0 || !plan || lastPlanWord(part.text) || DONE.test(part.text)) return [part];
    return [joined(sliceReading(reading, plan.index, plan.index + plan.word.length), part)];
  });
}

function joined(before: Reading, after: Reading): Reading {
  return { text: before.text + after.text, offsets: [...before.offsets, ...after.offsets] };
}
