import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Message } from '../model/message.ts';
import type { Theme } from '../model/theme.ts';
import type { Where } from '../text/message-place.ts';
import { suggest } from '../text/suggest.ts';
import { loadTheme, themeNames } from '../theme/themes.ts';
import { Mistake } from './mistake.ts';
import type { Words } from './words.ts';
import { complaint, whyOf } from './words.ts';
import type { World } from './world.ts';

/** A theme, and what is to be said about the file that it is from. */
export interface FoundTheme {
  theme: Theme;
  where: Where;
  messages: Message[];
}

/** A theme of one's own is no longer than this; the largest of ours has 3 KB. */
const MOST_BYTES = 1024 * 1024;

/**
 * The theme that `--theme` names: one of ours, or a CSS file, relative to the working folder.
 * @example findTheme('night', …), findTheme('./mine.css', …)
 * @throws Mistake where there is none, or the file can't be a theme
 */
export async function findTheme(name: string, world: World, words: Words): Promise<FoundTheme> {
  if (/[\\/]|\.css$/i.test(name)) return themeIn(name, world, words);
  const { value } = loadTheme(name);
  if (value) return { theme: value, where: { path: name }, messages: [] };
  const names = themeNames();
  throw complaint(words, 'E_THEME', name, suggest(name, names) ?? '', names.join(', '));
}

async function themeIn(path: string, world: World, words: Words): Promise<FoundTheme> {
  const bytes = await readFile(resolve(world.folder, path)).catch((error) => {
    throw error.code === 'ENOENT'
      ? complaint(words, 'E_MISSING', path, '')
      : complaint(words, 'E_READ', path, whyOf(error.code, words));
  });
  if (bytes.length > MOST_BYTES) throw complaint(words, 'E_TOO_BIG', path, (bytes.length / MOST_BYTES).toFixed(1), '1');
  const text = bytes.toString('utf8');
  // The parser is loaded by those who bring a theme.
  const { readTheme } = await import('../theme/read-theme.ts');
  const { value, messages } = await readTheme(path.split(/[\\/]/).at(-1)!, text);
  if (!value) throw new Mistake(messages, path, text);
  return { theme: value, where: { path, text }, messages };
}
