import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { matchAnswers } from '../../blanks/match-answers.ts';
import { questionsOf } from '../../blanks/questions.ts';
import type { Form } from '../../blanks/write-form.ts';
import type { Answer } from '../../model/blank-form.ts';
import type { Deck } from '../../model/deck.ts';
import { nameOf, screenPage } from '../../output/html/page.ts';
import type { Made } from '../make-deck.ts';
import { makeDeckOf } from '../make-deck.ts';
import { onlyReport } from '../only-report.ts';
import type { Options } from '../options.ts';
import { readAnswers } from '../read-answers.ts';
import { readReport } from '../read-report.ts';
import { messageLine } from '../say-messages.ts';
import type { Words } from '../words.ts';
import { complaint } from '../words.ts';
import type { World } from '../world.ts';
import { writeWhole } from '../write-file.ts';
import type { Command } from './command.ts';

/** `lectern blanks REPORT`: a form with an entry a blank, to fill in with a text editor; with `--blanks` the answers of an earlier one stay in it. */
export const blanks: Command = async (options, world, words) => {
  const report = await readReport(onlyReport(options.words.slice(1), words), options, world, words);
  const answers = await readAnswers(options, world, words);
  const made = await makeDeckOf(report, options, world, []);
  const form = formOf(made, answers, report.path);
  const { formJson, writeForm } = await import('../../blanks/write-form.ts');
  const content = options.isJson ? `${JSON.stringify(formJson(form), null, 2)}\n` : writeForm(form);
  if (options.output === null) world.out.write(content);
  else await writeTo(options.output, content, form, options, world, words);
  const where = { path: report.path, text: made.understanding.source.text };
  for (const message of made.messages) world.errors.write(`${messageLine(message, where, words)}\n`);
  return 0;
};

function formOf(
  { understanding: { source, outline, figures }, deck }: Made,
  answers: readonly Answer[],
  path: string,
): Form {
  const questions = questionsOf(outline, figures);
  const { pairs } = matchAnswers(questions, answers, source.text);
  const values = new Map(pairs.map(({ question, answer }) => [question, answer.value]));
  const placed = new Set(pairs.map(({ answer }) => answer));
  return {
    report: path,
    language: outline.language,
    entries: questions.map((question) => ({
      ...question,
      slide: slideAt(deck, figures.blanks[question.blank].start),
      value: values.get(question) ?? '',
    })),
    lost: answers.filter((answer) => answer.value !== '' && !placed.has(answer)),
  };
}

/** The slide that a place of the report is spoken to. */
function slideAt(deck: Deck, place: number): { id: string; title: string } {
  const slide = deck.slides.find(({ notes }) => notes.some(({ start, end }) => start <= place && place < end));
  return slide ? { id: slide.id, title: nameOf(slide, screenPage(deck)) } : { id: '', title: '' };
}

/** Answers of a person are never written over, but by the form that holds them. */
async function writeTo(
  path: string,
  content: string,
  form: Form,
  options: Options,
  world: World,
  words: Words,
): Promise<void> {
  const file = resolve(world.folder, path);
  const isOwn = options.blanks !== null && file === resolve(world.folder, options.blanks);
  const isThere = await stat(file).then(
    () => true,
    () => false,
  );
  if (isThere && !isOwn && !options.isForced) throw complaint(words, 'E_FOREIGN', path, form.report);
  await writeWhole(path, Buffer.from(content), world, words);
  if (!options.isJson)
    world.out.write(`${path}  ${words.blanks(form.entries.filter(({ value }) => value === '').length)}\n`);
}
