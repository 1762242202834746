import type { FileHandle } from 'node:fs/promises';
import { open, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { isOurPdf } from '../output/pdf/pdf-details.ts';
import { isOurPptx } from '../output/pptx/mark.ts';
import { variantSuffix } from './html-options.ts';
import type { Format, Options } from './options.ts';
import { paperSuffix } from './paper-options.ts';
import type { Words } from './words.ts';
import { complaint } from './words.ts';
import type { World } from './world.ts';

/** Where each kind of file goes, as it is shown to the person: { html: 'out/report.html', pdf: 'out/report.pdf' }. */
export type OutputFiles = Partial<Record<Format, string>>;

const EXTENSIONS: Record<string, Format> = {
  '.html': 'html',
  '.htm': 'html',
  '.pdf': 'pdf',
  '.pptx': 'pptx',
  '.md': 'md',
};
/** By both ends of a file: whether Lectern wrote it. */
export const IS_OURS: Record<Format, (ends: Buffer) => boolean> = {
  html: (ends) => ends.includes('<meta name="generator" content="Lectern'),
  pdf: isOurPdf,
  handout: isOurPdf,
  pptx: isOurPptx,
  // Whether it was edited since is told when it is written: see refuse-edited.ts.
  md: () => true,
};
/** Marks stand near the beginning, of some pictures at the very end. */
const LOOKED_AT = { firstBytes: 64 * 1024, lastBytes: 1024 };

/**
 * The files to write: what `-o` names, or both in its folder, which is out/ by default.
 * @throws Mistake where `-o` names what can't be written, or a file that Lectern did not write and `--force` is not given
 */
export async function outputFiles(report: string, options: Options, world: World, words: Words): Promise<OutputFiles> {
  const files = await filesFor(report, options, world, words);
  for (const format of Object.keys(files) as Format[]) {
    if (resolve(world.folder, files[format]!) === resolve(world.folder, report))
      throw complaint(words, 'E_OVER_REPORT', report);
    if (!options.isForced) await refuseForeign(IS_OURS[format], files[format]!, world, words);
  }
  return files;
}

async function filesFor(report: string, options: Options, world: World, words: Words): Promise<OutputFiles> {
  const { output, formats, paper, isSplit } = options;
  if (output !== null && !(await isFolder(output, world))) return fileNamed(output, options, words);
  const stem = basename(report, extname(report)) + paperSuffix(paper);
  const both = formats ?? (['html', 'pdf'] as const);
  return Object.fromEntries(
    both.map((format) => {
      const name = stem + variantSuffix(format, options);
      return [format, join(output ?? 'out', fileOf(format, name, isSplit))];
    }),
  );
}

/** @example fileOf('handout', 'report', false) → 'report-handout.pdf' */
function fileOf(format: Format, name: string, isSplit: boolean): string {
  if (format === 'handout') return `${name}-handout.pdf`;
  return isSplit && format === 'html' ? join(name, 'index.html') : `${name}.${format}`;
}

function fileNamed(output: string, { formats, isSplit }: Options, words: Words): OutputFiles {
  if (isSplit) throw complaint(words, 'E_SPLIT_FILE', output);
  const extension = extname(output);
  const kind = EXTENSIONS[extension.toLowerCase()];
  const format = kind === 'pdf' && formats?.join() === 'handout' ? 'handout' : kind;
  if (!format) throw complaint(words, 'E_OUTPUT', output, extension);
  if (formats && formats.join() !== format) throw complaint(words, 'E_OUTPUT_TO', output, formats.join(', '));
  return { [format]: output };
}

/** `talk/` and `talk` name folders, `talk.v2` does if it is one already. */
export async function isFolder(path: string, world: World): Promise<boolean> {
  if (/[/\\]$/.test(path) || extname(path) === '') return true;
  return stat(resolve(world.folder, path)).then(
    (about) => about.isDirectory(),
    () => false,
  );
}

/** @throws Mistake where a file is there that Lectern did not write */
export async function refuseForeign(
  isOurs: (ends: Buffer) => boolean,
  path: string,
  world: World,
  words: Words,
): Promise<void> {
  const ends = await endsOf(resolve(world.folder, path));
  if (ends !== null && !isOurs(ends)) throw complaint(words, 'E_FOREIGN', path);
}

/** True where a file is there and Lectern wrote it. @param file absolute path */
export async function isThereAndOurs(isOurs: (ends: Buffer) => boolean, file: string): Promise<boolean> {
  const ends = await endsOf(file);
  return ends !== null && isOurs(ends);
}

/** The first bytes of a file and its last; null where there is none. What can't be read is nobody's, so nothing of it is told. */
async function endsOf(file: string): Promise<Buffer | null> {
  try {
    const opened = await open(file);
    return await bothEnds(opened).finally(() => opened.close());
  } catch (error) {
    const isAbsent = ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
    return isAbsent ? null : Buffer.alloc(0);
  }
}

async function bothEnds(file: FileHandle): Promise<Buffer> {
  const { firstBytes, lastBytes } = LOOKED_AT;
  const first = await file.read(Buffer.alloc(firstBytes), 0, firstBytes, 0);
  const from = Math.max(first.bytesRead, (await file.stat()).size - lastBytes);
  const last = await file.read(Buffer.alloc(lastBytes), 0, lastBytes, from);
  return Buffer.concat([first.buffer.subarray(0, first.bytesRead), last.buffer.subarray(0, last.bytesRead)]);
}
