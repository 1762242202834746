import type { Answer } from '../model/blank-form.ts';
import type { Message, Result } from '../model/message.ts';
import type { FontFile, Theme } from '../model/theme.ts';
import { charactersOf } from '../output/characters.ts';
import { withoutNotes } from '../output/without-notes.ts';
import type { Made } from './make-deck.ts';
import { makeDeckOf } from './make-deck.ts';
import type { Format, Options } from './options.ts';
import type { OutputFiles } from './output-files.ts';
import { outputs } from './outputs.ts';
import type { Progress } from './progress.ts';
import type { ReportFile } from './read-report.ts';
import { refuseBlanks } from './refuse-blanks.ts';
import { refuseEdited } from './refuse-edited.ts';
import type { Written } from './summary.ts';
import type { Words } from './words.ts';
import type { Print, World } from './world.ts';
import { writeTogether } from './write-file.ts';

/** Everything that building one deck needs to know. */
export interface Job {
  report: ReportFile;
  /** Of the form that fills its blanks. */
  answers: readonly Answer[];
  files: OutputFiles;
  theme: Theme;
  options: Options;
  world: World;
  words: Words;
  progress: Progress;
  /** By `performance.now()`. */
  startedAt: number;
}

/** A deck with the fonts that it is set in. */
export interface Dressed extends Made {
  fonts: FontFile[];
}

/** The deck that was made, the files that hold it, and what is to be said about both. */
export interface Built extends Made {
  files: Written[];
}

/**
 * Makes the deck once and writes all that is asked for, side by side. The browser gets ready while the report is understood.
 * @throws Mistake where the report gives no deck or a file can't be written
 */
export async function buildFiles(job: Job): Promise<Built> {
  const formats = Object.keys(job.files) as Format[];
  job.progress.outputs(formats);
  const printer = formats.some((format) => outputs[format].isPrinted) ? await findPrinter(job) : null;
  const dressed = Promise.resolve().then(() => dressedDeck(job));
  const [{ fonts: _, messages, ...made }, ...written] = await Promise.all([
    dressed,
    ...formats.map((format) => writeOutput(format, dressed, job, printer?.value ?? null)),
  ]);
  return {
    ...made,
    messages: [...messages, ...(printer?.messages ?? []), ...written.flatMap((output) => output.messages)],
    files: written.flatMap(({ file }) => file ?? []),
  };
}

function findPrinter({ options, world, words, progress }: Job): Promise<Result<Print | null>> {
  return world.findPrinter(options.browser, () => progress.say(words.progress.unpack));
}

async function dressedDeck({ report, answers, files, theme, options, world, words, progress }: Job): Promise<Dressed> {
  progress.say(words.progress.understand);
  const made = handedOut(await makeDeckOf(report, options, world, answers, theme), options);
  if (options.isStrict) refuseBlanks(made, report, words);
  progress.step();
  const hasFonts = (Object.keys(files) as Format[]).some((format) => !outputs[format].needsNoFonts);
  const { value: fonts, messages } = hasFonts
    ? await world.loadFonts(charactersOf(made.deck), theme.typeface)
    : { value: [], messages: [] };
  progress.say(words.progress.write);
  progress.step();
  return { ...made, fonts, messages: [...made.messages, ...messages] };
}

/** Without its notes where they are not to be given away. */
function handedOut(made: Made, { hasNotes }: Options): Made {
  return hasNotes ? made : { ...made, deck: withoutNotes(made.deck) };
}

async function writeOutput(
  format: Format,
  dressed: Promise<Dressed>,
  job: Job,
  print: Print | null,
): Promise<{ file: Written | null; messages: Message[] }> {
  const { world, words, progress, startedAt } = job;
  const path = job.files[format]!;
  const { files, messages } = await outputs[format].make(dressed, path, job, print);
  progress.step(format);
  if (outputs[format].isEdited && !job.options.isForced)
    for (const file of files) await refuseEdited(file.path, file.bytes, world, words);
  await writeTogether(files, world, words);
  progress.step(format);
  if (files.length === 0) return { file: null, messages };
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  return { file: { path, format, bytes, milliseconds: Math.round(performance.now() - startedAt) }, messages };
}
