import type { Answer, Question } from '../model/blank-form.ts';
import type { Figures } from '../model/key-figure.ts';
import type { Result } from '../model/message.ts';
import type { Outline } from '../model/outline.ts';
import type { Source, Span } from '../model/source.ts';
import { firstEndingAfter, indexesOf } from '../text/phrase.ts';
import { checkAnswer } from './check-answer.ts';
import type { Filling } from './fill-source.ts';
import { fillSource } from './fill-source.ts';
import { matchAnswers } from './match-answers.ts';
import { questionsOf } from './questions.ts';

/** A source with its blanks filled, and where what was filled in stands. */
export interface Filled {
  source: Source;
  places: Span[];
  /** Where a place of the report as it was read is now. */
  moved(span: Span): Span;
}

/**
 * Puts the answers of a form where the blanks of a report are: only the blank's mark is replaced, by the value as it was written.
 * @returns value null with an error for each answer that can't stand where it should (E_BLANK_WORD, E_BLANK_UNIT); W_BLANK_GONE for one whose blank is there no more
 * @example X亿多元 and the value 3.2 → 3.2亿多元
 */
export function fillBlanks(outline: Outline, figures: Figures, answers: readonly Answer[]): Result<Filled | null> {
  const questions = questionsOf(outline, figures);
  const { pairs, messages } = matchAnswers(questions, answers, outline.source.text);
  const given = pairs.filter(({ answer }) => answer.value !== '');
  const checks = given.flatMap(({ question, answer }) => checkAnswer(question, answer));
  const said = [...messages, ...checks];
  if (checks.some(({ level }) => level === 'error')) return { value: null, messages: said };
  const fillings = given.map(({ question, answer }) => ({ ...placeOf(figures, question), text: answer.value }));
  const all = inOrder([...fillings, ...copiesOf(outline, fillings)]);
  const { source, places, moved } = fillSource(outline.source, all);
  return { value: { source, places: places.filter((_, i) => fillings.includes(all[i])), moved }, messages: said };
}

function placeOf({ blanks }: Figures, { blank }: Question): Span {
  const { start, end } = blanks[blank];
  return { start, end };
}

function inOrder(fillings: readonly Filling[]): Filling[] {
  const sorted = fillings.toSorted((a, b) => a.start - b.start);
  return sorted.filter(({ start }, i) => i === 0 || start >= sorted[i - 1].end);
}

/** Characters; no title is longer. */
const LONGEST_TITLE = 100;

/** A line that is dropped because it repeats another, as a page's title repeats the report's, is filled as that one is, and so goes on repeating it. */
function copiesOf({ source: { blocks }, dropped }: Outline, fillings: readonly Filling[]): Filling[] {
  const out = blocks.filter(({ start }) => dropped[firstEndingAfter(dropped, start)]?.start <= start);
  if (out.length === 0) return [];
  return fillings.flatMap((filling) => {
    const { reading } = blocks[firstEndingAfter(blocks, filling.start)];
    if (reading.text.length > LONGEST_TITLE) return [];
    const [from, to] = indexesOf(reading, filling);
    return out.flatMap(({ reading: { text, offsets } }) => {
      const at = text.indexOf(reading.text);
      return at < 0 ? [] : [{ start: offsets[at + from], end: offsets[at + to - 1] + 1, text: filling.text }];
    });
  });
}
