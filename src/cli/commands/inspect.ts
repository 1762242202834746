import { inspectReport } from '../../inspect.ts';
import { inspectText } from '../inspect-text.ts';
import { makeDeckOf } from '../make-deck.ts';
import { onlyReport } from '../only-report.ts';
import { paintFor } from '../paint.ts';
import { readAnswers } from '../read-answers.ts';
import { readReport } from '../read-report.ts';
import { messageLine } from '../say-messages.ts';
import type { Command } from './command.ts';

/** `lectern inspect REPORT`: what is understood, for a person or, with `--json`, for a program. Writes no file. */
export const inspect: Command = async (options, world, words) => {
  const file = await readReport(onlyReport(options.words.slice(1), words), options, world, words);
  const answers = await readAnswers(options, world, words);
  const { understanding, deck, messages } = await makeDeckOf(file, options, world, answers);
  const report = inspectReport(understanding, deck, messages);
  const { text } = understanding.source;
  if (options.isJson) world.out.write(`${JSON.stringify(report, null, 2)}\n`);
  else world.out.write(inspectText(report, text, words, paintFor(world.out, world)));
  for (const message of messages) world.errors.write(`${messageLine(message, { path: file.path, text }, words)}\n`);
  return 0;
};
