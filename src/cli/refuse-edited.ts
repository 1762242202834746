import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Words } from './words.ts';
import { complaint } from './words.ts';
import type { World } from './world.ts';

/** @throws Mistake where a file is there that says anything else than what is to be written: somebody went on with it */
export async function refuseEdited(path: string, bytes: Uint8Array, world: World, words: Words): Promise<void> {
  const there = await readFile(resolve(world.folder, path)).catch(() => null);
  if (there && !there.equals(bytes)) throw complaint(words, 'E_EDITED', path);
}
