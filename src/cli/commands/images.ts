import { basename, extname, join } from 'node:path';
import { charactersOf } from '../../output/characters.ts';
import { renderPaged } from '../../output/html/render-paged.ts';
import type { Picture } from '../../output/pictures/picture.ts';
import { isOurPicture } from '../../output/pictures/picture-mark.ts';
import { removeEarlierPictures } from '../earlier-pictures.ts';
import { findTheme } from '../find-theme.ts';
import { makeDeckOf } from '../make-deck.ts';
import { onlyReport } from '../only-report.ts';
import type { Options } from '../options.ts';
import { isFolder, refuseForeign } from '../output-files.ts';
import { paintFor } from '../paint.ts';
import { progressOn } from '../progress.ts';
import { readAnswers } from '../read-answers.ts';
import { readReport } from '../read-report.ts';
import { refuseBlanks } from '../refuse-blanks.ts';
import { messageLine } from '../say-messages.ts';
import type { Words } from '../words.ts';
import { complaint } from '../words.ts';
import type { World } from '../world.ts';
import { writeTogether } from '../write-file.ts';
import type { Command } from './command.ts';

/** `lectern images REPORT`: a picture of every slide in a folder, or with `--sheet` one of all. */
export const images: Command = async (options, world, words) => {
  const named = onlyReport(options.words.slice(1), words);
  const { theme, where, messages: ofTheme } = await findTheme(options.theme, world, words);
  const progress = progressOn(world.errors);
  try {
    const file = await readReport(named, options, world, words);
    const answers = await readAnswers(options, world, words);
    const place = await placeFor(file.path, options, world, words);
    const camera = await world.findCamera(options.browser, () => progress.say(words.progress.unpack));
    progress.say(words.progress.pictures);
    const made = await makeDeckOf(file, options, world, answers, theme);
    if (options.isStrict) refuseBlanks(made, file, words);
    const fonts = await world.loadFonts(charactersOf(made.deck), theme.typeface);
    const page = Promise.resolve(renderPaged(made.deck, theme, fonts.value));
    const spec = { ...options.pictures, aspect: made.deck.aspect, typeface: theme.typeface };
    const taken = await camera.value?.(page, spec);
    const files = taken?.value ? await write(taken.value, place, options, world, words) : [];
    const removed = files.length > 0 && !options.pictures.isSheet ? await removeEarlierPictures(files, world) : [];
    const told = [...made.messages, ...fonts.messages, ...camera.messages, ...(taken?.messages ?? [])];
    progress.clear();
    const report = { pictures: files.length, files, removed, messages: [...ofTheme, ...told] };
    if (options.isJson) world.out.write(`${JSON.stringify(report, null, 2)}\n`);
    else if (files.length > 0) world.out.write(summary(files, removed, place, words, world));
    for (const message of ofTheme) world.errors.write(`${messageLine(message, where, words)}\n`);
    const text = made.understanding.source.text;
    for (const message of told) world.errors.write(`${messageLine(message, { path: file.path, text }, words)}\n`);
    return told.some(({ level }) => level === 'error') ? 1 : 0;
  } finally {
    progress.clear();
  }
};

/** The folder of the pictures, or the one file of a sheet. */
async function placeFor(report: string, options: Options, world: World, words: Words): Promise<string> {
  const { format, isSheet } = options.pictures;
  const stem = basename(report, extname(report));
  const { output } = options;
  if (output === null) return join('out', isSheet ? `${stem}-sheet.${format}` : `${stem}-images`);
  if (await isFolder(output, world)) return isSheet ? join(output, `${stem}-sheet.${format}`) : output;
  if (!isSheet) throw complaint(words, 'E_OUTPUT_FOLDER', output);
  if (extname(output) !== `.${format}`) throw complaint(words, 'E_OUTPUT_TO', output, format);
  return output;
}

/** All, or none where one of them is somebody else's or can't be written. */
async function write(pictures: Picture[], place: string, options: Options, world: World, words: Words) {
  const files = pictures.map(({ name, bytes }) => ({
    path: options.pictures.isSheet ? place : join(place, name),
    bytes,
  }));
  if (!options.isForced) for (const { path } of files) await refuseForeign(isOurPicture, path, world, words);
  await writeTogether(files, world, words);
  return files.map((file) => ({ path: file.path, bytes: file.bytes.length }));
}

function summary(
  files: { path: string; bytes: number }[],
  removed: string[],
  place: string,
  words: Words,
  world: World,
): string {
  const paint = paintFor(world.out, world);
  const kilobytes = Math.round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1024);
  const gone = removed.length > 0 ? `${words.picturesRemoved(removed.length)}\n` : '';
  return `${words.pictures(files.length)}\n${gone}\n${paint.accent(place)}  ${paint.dim(`${kilobytes} KB`)}\n`;
}
