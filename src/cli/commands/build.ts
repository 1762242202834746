import type { Message } from '../../model/message.ts';
import { asTyped } from '../as-typed.ts';
import { buildBatch } from '../build-batch.ts';
import type { BuiltReport } from '../build-report.ts';
import { buildNamed, hasFailed } from '../build-report.ts';
import type { FoundTheme } from '../find-theme.ts';
import { findTheme } from '../find-theme.ts';
import { namedReports } from '../named-reports.ts';
import { onlyReport } from '../only-report.ts';
import type { Options } from '../options.ts';
import { paintFor } from '../paint.ts';
import { progressOn } from '../progress.ts';
import { messageLine } from '../say-messages.ts';
import type { Written } from '../summary.ts';
import { buildReport, summaryText } from '../summary.ts';
import type { Words } from '../words.ts';
import type { World } from '../world.ts';
import type { Command } from './command.ts';

/** `lectern REPORT…`: the deck of each as HTML and PDF. Where there is no browser for the PDF, the HTML is written all the same, and the code is 1. */
export const build: Command = async (options, world, words) => {
  const named = await namedReports(options.words, world);
  if (named.length > 1) return buildBatch(named, options, world, words);
  return (await buildDeck({ ...options, words: named }, world, words)).code;
};

/** Builds one report and says what came of it; gives the exit code and the files that were written. */
export async function buildDeck(
  options: Options,
  world: World,
  words: Words,
): Promise<{ code: number; files: Written[] }> {
  const named = onlyReport(options.words, words);
  const found = await findTheme(options.theme, world, words);
  const progress = progressOn(world.errors);
  try {
    const one = await buildNamed(named, found, { options, world, words, progress });
    progress.clear();
    tell(one, found);
    return { code: hasFailed(one) ? 1 : 0, files: one.built.files };
  } finally {
    progress.clear();
  }
}

function tell({ built, job }: BuiltReport, theme: FoundTheme): void {
  const {
    report: { path },
    options,
    world,
    words,
  } = job;
  const { deck, files, messages, understanding } = built;
  const outcome = buildReport(
    deck,
    files,
    [...theme.messages.map(elsewhere), ...messages],
    understanding.filled.length,
  );
  if (options.isJson) world.out.write(`${JSON.stringify(outcome, null, 2)}\n`);
  else if (files.length > 0)
    world.out.write(asTyped(summaryText(path, outcome, words, paintFor(world.out, world)), world.env));
  const where = { path, text: understanding.source.text };
  for (const message of theme.messages) world.errors.write(`${messageLine(message, theme.where, words)}\n`);
  for (const message of messages) world.errors.write(`${messageLine(message, where, words)}\n`);
}

/** A message about another file than the report has no place in the report. */
function elsewhere(message: Message): Message {
  return { ...message, span: null };
}
