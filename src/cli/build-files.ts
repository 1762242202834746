import type { Answer } from '../model/blank-form.ts';
import type { FontFile, Theme } from '../model/theme.ts';
import { charactersOf } from '../output/characters.ts';
import { renderPaper } from '../output/html/paper/render-paper.ts';
import { withoutNotes } from '../output/without-notes.ts';
import type { Made } from './make-deck.ts';
import { makeDeckOf } from './make-deck.ts';
import type { Format, Options } from './options.ts';
import type { OutputFiles } from './output-files.ts';
import type { Progress } from './progress.ts';
import type { ReportFile } from './read-report.ts';
import { refuseBlanks } from './refuse-blanks.ts';
import { renderScreen } from './render-screen.ts';
import type { Written } from './summary.ts';
import type { Words } from './words.ts';
import type { World } from './world.ts';
import { writeWhole } from './write-file.ts';

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

interface Dressed extends Made {
  fonts: FontFile[];
}

/** The deck that was made, the files that hold it, and what is to be said about both. */
export interface Built extends Made {
  files: Written[];
}

/**
 * Makes the deck once and writes it for the screen and for paper. The browser gets ready while the report is understood.
 * @throws Mistake where the report gives no deck or a file can't be written
 */
export async function buildFiles(job: Job): Promise<Built> {
  const { files, theme, options, world, words, progress } = job;
  const printer =
    files.pdf === undefined
      ? null
      : await world.findPrinter(options.browser, () => progress.say(words.progress.unpack));
  const dressed = Promise.resolve().then(() => dressedDeck(job));
  const printed = printer?.value?.(dressed.then(({ deck, fonts }) => renderPaper(deck, theme, fonts, options.paper)));
  const [{ fonts: _, messages, ...made }, html, pdf] = await Promise.all([
    dressed,
    files.html === undefined ? null : writeScreen(dressed, job),
    printed ?? null,
  ]);
  const paper = pdf?.value ? await write('pdf', pdf.value, job) : null;
  return {
    ...made,
    messages: [...messages, ...(printer?.messages ?? []), ...(pdf?.messages ?? [])],
    files: [html, paper].filter((file) => file !== null),
  };
}

async function dressedDeck({ report, answers, theme, options, world, words, files, progress }: Job): Promise<Dressed> {
  progress.say(words.progress.understand);
  const made = handedOut(await makeDeckOf(report, options, world, answers, theme), options);
  if (options.isStrict) refuseBlanks(made, report, words);
  const { value: fonts, messages } = await world.loadFonts(charactersOf(made.deck), theme.typeface);
  if (files.pdf !== undefined) progress.say(words.progress.print);
  return { ...made, fonts, messages: [...made.messages, ...messages] };
}

/** Without its notes where they are not to be given away. */
function handedOut(made: Made, { hasNotes }: Options): Made {
  return hasNotes ? made : { ...made, deck: withoutNotes(made.deck) };
}

async function writeScreen(dressed: Promise<Dressed>, job: Job): Promise<Written> {
  const { deck, fonts } = await dressed;
  const path = job.files.html!;
  const files = await renderScreen(deck, job.theme, fonts, path, job.options);
  for (const file of files) await writeWhole(file.path, file.bytes, job.world, job.words);
  return written(
    path,
    'html',
    files.reduce((sum, { bytes }) => sum + bytes.length, 0),
    job,
  );
}

async function write(format: Format, content: string | Uint8Array, job: Job): Promise<Written> {
  const path = job.files[format]!;
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  await writeWhole(path, bytes, job.world, job.words);
  return written(path, format, bytes.length, job);
}

function written(path: string, format: Format, bytes: number, { startedAt }: Job): Written {
  return { path, format, bytes, milliseconds: Math.round(performance.now() - startedAt) };
}
