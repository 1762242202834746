import { rmSync } from 'node:fs';
import { mkdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Words } from './words.ts';
import { complaint } from './words.ts';
import type { World } from './world.ts';

/** Files that are being written beside their place; none is left when the process exits, not even by Ctrl-C. */
const unfinished = new Set<string>();
process.on('exit', () => {
  for (const file of unfinished) rmSync(file, { force: true });
});

/**
 * Writes a whole file or none: beside its place first, then renamed. Makes its folder.
 * @throws Mistake where the place can't be written
 */
export async function writeWhole(path: string, content: Uint8Array, world: World, words: Words): Promise<void> {
  // A link stays one.
  const file = await realpath(resolve(world.folder, path)).catch(() => resolve(world.folder, path));
  const beside = `${file}.${process.pid}.part`;
  unfinished.add(beside);
  try {
    await makeFolder(dirname(file));
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => {});
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw complaint(words, 'E_WRITE', path, words.whys[code] ?? code);
  } finally {
    unfinished.delete(beside);
  }
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
