import { readdir, rm } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { isOurPicture } from '../output/pictures/picture-mark.ts';
import { isThereAndOurs } from './output-files.ts';
import type { World } from './world.ts';

/**
 * Removes from a folder the slides of an earlier, longer deck: pictures of the same kind that bear a slide's number, that were not written now, and by their mark are Lectern's.
 * @param files what was written: [{ path: 'out/report-images/01.png' }, …]
 * @returns what is gone: ['out/report-images/21.png']
 */
export async function removeEarlierPictures(files: readonly { path: string }[], world: World): Promise<string[]> {
  const folder = dirname(files[0].path);
  const extension = extname(files[0].path);
  const written = new Set(files.map(({ path }) => basename(path)));
  const isSlide = (name: string) => extname(name) === extension && /^\d{2,}$/.test(basename(name, extension));
  const removed: string[] = [];
  for (const name of (await readdir(resolve(world.folder, folder))).sort()) {
    const path = join(folder, name);
    const file = resolve(world.folder, path);
    if (!isSlide(name) || written.has(name) || !(await isThereAndOurs(isOurPicture, file))) continue;
    await rm(file, { force: true });
    removed.push(path);
  }
  return removed;
}
