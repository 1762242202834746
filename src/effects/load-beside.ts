import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

/** A picture of more than this is not even read. */
const MAX_BYTES = 32 * 1024 * 1024;

/** The bytes of an ordinary file by its path from a folder, or null where there is none that can be read. */
export async function loadBeside(folder: string, path: string): Promise<Uint8Array | null> {
  const file = resolve(folder, path);
  try {
    const about = await stat(file);
    return about.isFile() && about.size <= MAX_BYTES ? new Uint8Array(await readFile(file)) : null;
  } catch {
    return null;
  }
}
