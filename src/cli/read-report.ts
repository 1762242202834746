import type { Stats } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { extensionOf, formatNamed, MAX_SOURCE_BYTES } from '../source/formats.ts';
import { sniffFormat } from '../source/sniff-format.ts';
import { suggest } from '../text/suggest.ts';
import type { Options } from './options.ts';
import type { Words } from './words.ts';
import { complaint, whyOf } from './words.ts';
import type { World } from './world.ts';

/** A report before it is understood. */
export interface ReportFile {
  bytes: Uint8Array;
  /** As the person wrote it; what comes through a pipe is called `report`. */
  path: string;
  /** An extension that stands for the name's own, or null. */
  format: string | null;
}

/** What `-` is called, in messages and as the name of the files that are made. */
const PIPED = 'report';

/**
 * The bytes of a report: of a file, or of `-`, what comes through a pipe. What is too big is refused before it is read.
 * @param path as the person wrote it
 * @throws Mistake where there is no such file, or it can't be read
 */
export async function readReport(
  path: string,
  { format }: Pick<Options, 'format'>,
  world: World,
  words: Words,
): Promise<ReportFile> {
  if (path !== '-') return { bytes: await readNamed(path, format, world, words), path, format };
  const bytes = await world.readPipe();
  if (bytes === null) throw complaint(words, 'E_NO_PIPE');
  return { bytes, path: PIPED, format: format ?? sniffFormat(bytes) };
}

async function readNamed(path: string, format: string | null, world: World, words: Words): Promise<Uint8Array> {
  const file = resolve(world.folder, path);
  const about = await statOf(file, path, words);
  if (about.isDirectory()) throw complaint(words, 'E_FOLDER', path, join(path, '*.docx'));
  if (!about.isFile()) throw complaint(words, 'E_SPECIAL', path);
  const maxBytes = formatNamed(format ?? extensionOf(path))?.maxBytes ?? MAX_SOURCE_BYTES;
  if (about.size > maxBytes) throw complaint(words, 'E_TOO_BIG', path, inMegabytes(about.size), inMegabytes(maxBytes));
  return readFile(file).catch((error) => {
    throw complaint(words, 'E_READ', path, whyOf(error.code, words));
  });
}

async function statOf(file: string, path: string, words: Words): Promise<Stats> {
  try {
    return await stat(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw complaint(words, 'E_READ', path, whyOf(code ?? '', words));
    throw complaint(words, 'E_MISSING', path, await neighbourOf(file, path));
  }
}

/** The file of a similar name in the same folder, or ''. */
async function neighbourOf(file: string, path: string): Promise<string> {
  const neighbours = await readdir(dirname(file)).catch(() => []);
  const meant = suggest(basename(file), neighbours);
  return meant === null ? '' : join(dirname(path), meant);
}

function inMegabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1).replace('.0', '');
}
