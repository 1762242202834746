import type { Built, Job } from './build-files.ts';
import { buildFiles } from './build-files.ts';
import type { FoundTheme } from './find-theme.ts';
import type { Options } from './options.ts';
import { outputFiles } from './output-files.ts';
import type { Progress } from './progress.ts';
import { readAnswers } from './read-answers.ts';
import { readReport } from './read-report.ts';
import type { Words } from './words.ts';
import type { World } from './world.ts';

/** What came of one report, and what it was asked for. */
export interface BuiltReport {
  built: Built;
  job: Job;
}

/** One report of a command line. @param refuse may look at the files before anything is written, and throw a Mistake */
export async function buildNamed(
  named: string,
  { theme }: FoundTheme,
  { options, world, words, progress }: { options: Options; world: World; words: Words; progress: Progress },
  refuse: (files: Job['files']) => void = () => {},
): Promise<BuiltReport> {
  const startedAt = performance.now();
  progress.say(words.progress.read);
  const report = await readReport(named, options, world, words);
  const answers = await readAnswers(options, world, words);
  const files = await outputFiles(report.path, options, world, words);
  refuse(files);
  const job = { report, answers, files, theme, options, world, words, progress, startedAt };
  return { built: await buildFiles(job), job };
}

/** A build with an error has written what could be written, and fails all the same. */
export function hasFailed({ built: { messages } }: BuiltReport): boolean {
  return messages.some(({ level }) => level === 'error');
}
