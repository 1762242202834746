import { rmSync } from 'node:fs';
import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Words } from './words.ts';
import { complaint, whyOf } from './words.ts';
import type { World } from './world.ts';

/** Files that are being written beside their place; none is left when the process exits, not even by Ctrl-C. */
const unfinished = new Set<string>();
process.on('exit', () => {
  for (const file of unfinished) rmSync(file, { force: true });
});

/** A file to be written, its path as it is shown to the person. */
interface NewFile {
  path: string;
  bytes: Uint8Array;
}

/** Writes a whole file or none. Makes its folder. @throws Mistake where the place can't be written */
export async function writeWhole(path: string, bytes: Uint8Array, world: World, words: Words): Promise<void> {
  await writeTogether([{ path, bytes }], world, words);
}

/**
 * Writes files that belong together, all whole or none: beside their places first, then renamed in their order. Makes their folders.
 * @throws Mistake where one of them can't be written
 */
export async function writeTogether(files: readonly NewFile[], world: World, words: Words): Promise<void> {
  const written: { beside: string; file: string; path: string }[] = [];
  try {
    for (const { path, bytes } of files) {
      // A link stays one.
      const file = await realpath(resolve(world.folder, path)).catch(() => resolve(world.folder, path));
      const beside = `${file}.${process.pid}.part`;
      unfinished.add(beside);
      written.push({ beside, file, path });
      await orMistake(path, words, async () => {
        await makeFolder(dirname(file));
        await writeFile(beside, bytes);
      });
    }
    for (const { beside, file, path } of written) await orMistake(path, words, () => rename(beside, file));
  } finally {
    for (const { beside } of written) {
      await rm(beside, { force: true }).catch(() => {});
      unfinished.delete(beside);
    }
  }
}

async function orMistake(path: string, words: Words, write: () => Promise<void>): Promise<void> {
  await write().catch((error: NodeJS.ErrnoException) => {
    const code = error.code ?? String(error);
    throw complaint(words, 'E_WRITE', path, whyOf(code, words));
  });
}

/** Makes a folder and those above it, one by one: Node's own `recursive` never comes back where a file system says ENOENT to every one, as /proc does. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'ENOENT') throw error;
    await makeFolder(dirname(folder));
    // Another output may have made it in the meantime.
    await mkdir(folder).catch((second) => {
      if (second.code !== 'EEXIST') throw second;
    });
  }
}
