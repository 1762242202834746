import type { Message } from '../../model/message.ts';
import type { Built, Job } from '../build-files.ts';
import { buildFiles } from '../build-files.ts';
import type { FoundTheme } from '../find-theme.ts';
import { findTheme } from '../find-theme.ts';
import { onlyReport } from '../only-report.ts';
import type { Options } from '../options.ts';
import { outputFiles } from '../output-files.ts';
import { paintFor } from '../paint.ts';
import { progressOn } from '../progress.ts';
import { readAnswers } from '../read-answers.ts';
import { readReport } from '../read-report.ts';
import { messageLine } from '../say-messages.ts';
import type { Written } from '../summary.ts';
import { buildReport, summaryText } from '../summary.ts';
import type { Words } from '../words.ts';
import type { World } from '../world.ts';
import type { Command } from './command.ts';

/** `lectern REPORT`: the deck as HTML and PDF. Where there is no browser for the PDF, the HTML is written all the same, and the code is 1. */
export const build: Command = async (options, world, words) => (await buildDeck(options, world, words)).code;

/** Builds and says what came of it; gives the exit code and the files that were written. */
export async function buildDeck(
  options: Options,
  world: World,
  words: Words,
): Promise<{ code: number; files: Written[] }> {
  const startedAt = performance.now();
  const named = onlyReport(options.words, words);
  const found = await findTheme(options.theme, world, words);
  const progress = progressOn(world.errors);
  try {
    progress.say(words.progress.read);
    const report = await readReport(named, options, world, words);
    const answers = await readAnswers(options, world, words);
    const files = await outputFiles(report.path, options, world, words);
    const job = { report, answers, files, theme: found.theme, options, world, words, progress, startedAt };
    const built = await buildFiles(job);
    progress.clear();
    tell(built, found, job);
    return { code: built.messages.some(({ level }) => level === 'error') ? 1 : 0, files: built.files };
  } finally {
    progress.clear();
  }
}

function tell(built: Built, theme: FoundTheme, { report: { path }, options, world, words }: Job): void {
  const { deck, files, messages, understanding } = built;
  const outcome = buildReport(
    deck,
    files,
    [...theme.messages.map(elsewhere), ...messages],
    understanding.filled.length,
  );
  if (options.isJson) world.out.write(`${JSON.stringify(outcome, null, 2)}\n`);
  else if (files.length > 0) world.out.write(summaryText(outcome, words, paintFor(world.out, world)));
  const where = { path, text: understanding.source.text };
  for (const message of theme.messages) world.errors.write(`${messageLine(message, theme.where, words)}\n`);
  for (const message of messages) world.errors.write(`${messageLine(message, where, words)}\n`);
}

/** A message about another file than the report has no place in the report. */
function elsewhere(message: Message): Message {
  return { ...message, span: null };
}
