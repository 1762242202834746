import { basename } from 'node:path';
import type { Message } from '../model/message.ts';
import type { BuiltReport } from './build-report.ts';
import { buildNamed, hasFailed } from './build-report.ts';
import type { FoundTheme } from './find-theme.ts';
import { findTheme } from './find-theme.ts';
import { Mistake } from './mistake.ts';
import type { Options } from './options.ts';
import { isFolder } from './output-files.ts';
import { paintFor } from './paint.ts';
import { progressOn } from './progress.ts';
import { messageLine } from './say-messages.ts';
import { batchEnd, batchLine, buildReport } from './summary.ts';
import { excerpt } from './terminal-text.ts';
import type { Words } from './words.ts';
import { complaint } from './words.ts';
import type { World } from './world.ts';

/** A report's name before the bars of its outputs. */
const LABEL_COLUMNS = 24;

/** What every report of a batch shares. */
interface Batch {
  theme: FoundTheme;
  options: Options;
  world: World;
  words: Words;
  /** Reports by the files that they were written to. */
  taken: Map<string, string>;
  /** What was said of no place in a report, such as that there is no browser, is said once. */
  said: Set<string>;
}

/** What came of one report; `code` as of a whole command. */
interface Result {
  code: number;
  json: object;
}

/**
 * Several reports one after the other, each with all its outputs; what goes wrong with one keeps none of the others from being written.
 * @returns 0, 1 where any report is not as it should be, 2 where the fault is ours
 * @throws Mistake where what is asked for can't be done for more than one report
 */
export async function buildBatch(
  named: readonly string[],
  options: Options,
  world: World,
  words: Words,
): Promise<number> {
  if (options.output !== null && !(await isFolder(options.output, world)))
    throw complaint(words, 'E_ONE_FILE', options.output, String(named.length));
  if (options.blanks !== null) throw complaint(words, 'E_ONE_FORM');
  const theme = await findTheme(options.theme, world, words);
  const batch: Batch = { theme, options, world, words, taken: new Map(), said: new Set() };
  for (const message of theme.messages) world.errors.write(`${messageLine(message, theme.where, words)}\n`);
  const results: Result[] = [];
  for (const [i, report] of named.entries())
    results.push(await buildOne(report, `${i + 1}/${named.length} ${excerpt(basename(report), LABEL_COLUMNS)}`, batch));
  const failed = results.filter(({ code }) => code > 0).length;
  if (options.isJson) say(batch, { reports: results.map(({ json }) => json), failed });
  else world.out.write(`\n${batchEnd(named.length - failed, failed, words, paintFor(world.out, world))}\n`);
  return Math.max(...results.map(({ code }) => code));
}

async function buildOne(report: string, label: string, batch: Batch): Promise<Result> {
  const { theme, world, taken, words } = batch;
  const progress = progressOn(world.errors, label);
  try {
    const one = await buildNamed(report, theme, { ...batch, progress }, (files) => {
      for (const path of Object.values(files)) {
        if (taken.has(path)) throw complaint(words, 'E_SAME_OUTPUT', report, path, taken.get(path)!);
        taken.set(path, report);
      }
    });
    progress.clear();
    return tellBuilt(report, one, batch);
  } catch (error) {
    progress.clear();
    return tellFailed(report, error, batch);
  }
}

function tellBuilt(report: string, one: BuiltReport, batch: Batch): Result {
  const { options, world, words } = batch;
  const { deck, files, messages, understanding } = one.built;
  const outcome = buildReport(deck, files, messages, understanding.filled.length);
  const isFine = !hasFailed(one);
  if (!options.isJson) world.out.write(batchLine(report, isFine, outcome, words, paintFor(world.out, world)));
  tellMessages(report, messages, understanding.source.text, batch);
  return { code: isFine ? 0 : 1, json: { report, ...outcome } };
}

/** What stopped one report: the person's mistake in a line, a bug of ours with its stack. */
function tellFailed(report: string, error: unknown, batch: Batch): Result {
  const { options, world, words } = batch;
  if (!options.isJson) world.out.write(batchLine(report, false, null, words, paintFor(world.out, world)));
  if (error instanceof Mistake) {
    tellMessages(report, error.messages, error.text, batch);
    return { code: 1, json: { report, messages: error.messages } };
  }
  world.errors.write(`${report}: ${(error as Error).stack ?? error}\n\n${words.bug}\n`);
  return { code: 2, json: { report, messages: [] } };
}

function tellMessages(report: string, messages: readonly Message[], text: string | undefined, batch: Batch): void {
  for (const message of messages) {
    const line = messageLine(message, { path: report, text }, batch.words);
    if (message.span === null && batch.said.has(line)) continue;
    batch.said.add(line);
    batch.world.errors.write(`${line.startsWith(report) ? '' : `${report}: `}${line}\n`);
  }
}

function say({ world }: Batch, value: object): void {
  world.out.write(`${JSON.stringify(value, null, 2)}\n`);
}
