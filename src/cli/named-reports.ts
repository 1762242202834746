import { readdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { World } from './world.ts';

/**
 * The reports that a command line names, each once. Where the shell leaves `*` and `?` as they are, as that of Windows does, they are looked for here,
 * in the name of the file; what finds nothing stays as it is written and will be missed by its name.
 * @example ['a.txt', 'reports/*.docx'] → ['a.txt', 'reports/may.docx', 'reports/june.docx']
 */
export async function namedReports(words: readonly string[], world: World): Promise<string[]> {
  const found = await Promise.all(words.map((word) => (/[*?]/.test(basename(word)) ? matching(word, world) : [word])));
  return [...new Set(found.flat())];
}

async function matching(pattern: string, { folder }: World): Promise<string[]> {
  const names = await readdir(resolve(folder, dirname(pattern))).catch((): string[] => []);
  if (names.includes(basename(pattern))) return [pattern];
  const found = names.filter((name) => matches(name, basename(pattern)) && !name.startsWith('.')).sort();
  return found.length > 0 ? found.map((name) => join(dirname(pattern), name)) : [pattern];
}

/** Whether a name is of the kind `*.docx`; in time that grows with the product of both lengths at most, whatever the pattern. */
function matches(name: string, pattern: string): boolean {
  let [at, place, star, kept] = [0, 0, -1, 0];
  while (at < name.length) {
    if (pattern[place] === '*') [star, kept] = [place++, at];
    else if (pattern[place] === '?' || pattern[place] === name[at]) [at, place] = [at + 1, place + 1];
    else if (star >= 0) [place, at] = [star + 1, ++kept];
    else return false;
  }
  while (pattern[place] === '*') place++;
  return place === pattern.length;
}
