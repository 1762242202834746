import { matchAnswers } from '../../src/blanks/match-answers.ts';
import { questionsOf } from '../../src/blanks/questions.ts';
import { readForm } from '../../src/blanks/read-form.ts';
import { writeForm } from '../../src/blanks/write-form.ts';
import type { Answer } from '../../src/model/blank-form.ts';
import type { Understanding } from '../../src/pipeline.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';

/** A report understood, with the answers of a form or without. */
export async function understood(text: string, answers: readonly Answer[] = [], name = 'report.txt') {
  const { value, messages } = await understand(new TextEncoder().encode(text), name, { answers });
  return { value: value as Understanding, messages };
}

/** The form of a report, its values filled in one after the other; null leaves one empty. */
export function formOf({ outline, figures }: Understanding, values: readonly (string | null)[] = []): string {
  const entries = questionsOf(outline, figures).map((question, i) => ({
    ...question,
    slide: { id: 's1', title: '' },
    value: values[i] ?? '',
  }));
  return writeForm({ report: 'report.txt', language: outline.language, entries, lost: [] });
}

/** The answers of a form that has nothing wrong with it. */
export function answersOf(form: string): Answer[] {
  const { value, messages } = readForm(form, 'blanks.yaml');
  if (messages.length > 0) throw new Error(messages.map(({ text }) => text).join('\n'));
  return value;
}

/** A report with its blanks filled one after the other. */
export async function filled(text: string, values: readonly (string | null)[], name = 'report.txt') {
  const plain = await understood(text, [], name);
  return understood(text, answersOf(formOf(plain.value, values)), name);
}

/** All that the speaker sees, without white space. */
export function spoken(understanding: Understanding): string {
  const { slides } = makeDeck(understanding, { aspect: '16:9' }).value;
  const runs = slides.flatMap(({ notes }) => notes.flatMap((note) => note.runs));
  return runs
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, '');
}

/** Which values of a form fit which blanks of a report: '减税«X»亿元 ← 3.2'. */
export function matched({ source, outline, figures }: Understanding, answers: readonly Answer[]): string[] {
  const { pairs } = matchAnswers(questionsOf(outline, figures), answers, source.text);
  return pairs
    .filter(({ answer }) => answer.value !== '')
    .map(({ question, answer }) => `${question.at} ← ${answer.value}`);
}
