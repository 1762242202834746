import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FontFile, Typeface } from '../../model/theme.ts';
import { cacheFolder } from '../cache-folder.ts';
import { fontPaths } from './font-package.ts';
import { FEATURES } from './font-workshop.ts';
import { lackingGlyphs } from './lacking-glyphs.ts';
import { loadFonts, prepareFonts } from './load-fonts.ts';

/** The fonts of a report's last deck. */
interface Kept {
  /** What they were made from; others are not the same bytes. */
  key: string;
  fonts: FontFile[];
}

/** A deck's fonts are 400 KB. */
const KEPT_AT_MOST = 40;

/**
 * `loadFonts` for the decks of one report: while it is edited its characters hardly change, and the fonts of its last deck are the fonts of the next.
 * Where there was none, the fonts are got ready at once.
 * @param report absolute path
 */
export function rememberedFonts(report: string, env: NodeJS.ProcessEnv): typeof loadFonts {
  const file = fileFor(report, env);
  const kept = file === null ? null : read(file);
  // Nearly every deck is set in it; a serif is got ready when the theme asks for it.
  if (!kept) prepareFonts('Noto Sans SC');
  return async (characters, typeface = 'Noto Sans SC') => {
    const key = keyOf(characters, typeface);
    if (kept?.key === key) return { value: kept.fonts, messages: lackingGlyphs(characters.regular, kept.fonts) };
    const made = await loadFonts(characters, typeface);
    if (file && made.value.length > 0) keep(file, { key, fonts: made.value });
    return made;
  };
}

/** One file a report; null where nothing can be kept. */
function fileFor(report: string, env: NodeJS.ProcessEnv): string | null {
  try {
    return join(cacheFolder(env), 'fonts', `${hashOf(report)}.json`);
  } catch {
    return null;
  }
}

/** FNV-1a, twice: names need no secrecy, and loading a better one takes longer than all the rest here. */
function hashOf(text: string): string {
  const hash = (seed: number) =>
    [...text].reduce((sum, character) => Math.imul(sum ^ character.codePointAt(0)!, 0x01000193), seed);
  return [0x811c9dc5, 0x01000193].map((seed) => (hash(seed) >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Characters, whole fonts and what cuts them. */
function keyOf(characters: { regular: string; bold: string }, typeface: Typeface): string {
  const fonts = Object.values(fontPaths(typeface) ?? {}).map((path) => [
    path,
    statSync(path).size,
    statSync(path).mtimeMs,
  ]);
  const { version } = createRequire(import.meta.url)('subset-font/package.json');
  return JSON.stringify([characters, fonts, version, FEATURES]);
}

function read(file: string): Kept | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Beside, then renamed; the oldest makes room. Where it can't be written, the next deck takes a little longer. */
function keep(file: string, kept: Kept): void {
  const folder = join(file, '..');
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(kept));
    renameSync(`${file}.${process.pid}`, file);
    const files = readdirSync(folder).map((name) => join(folder, name));
    const byAge = files.map((path) => ({ path, at: statSync(path).mtimeMs })).sort((a, b) => b.at - a.at);
    for (const { path } of byAge.slice(KEPT_AT_MOST)) rmSync(path, { force: true });
  } catch {
    rmSync(`${file}.${process.pid}`, { force: true });
  }
}
