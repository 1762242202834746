import { dirname } from 'node:path';
import type { Result } from '../model/message.ts';
import type { ReaderEffects } from '../model/source.ts';
import type { LoadFonts } from '../model/theme.ts';
import { loadFonts } from '../output/fonts/load-fonts.ts';
import type { BuiltDeck, DeckOptions } from '../pipeline.ts';
import { buildDeck } from '../pipeline.ts';
import { extractDoc } from './extract-doc.ts';
import { loadBeside } from './load-beside.ts';
import { readReport } from './read-report.ts';
import { readThemeFile } from './read-theme-file.ts';

/**
 * What a report in a folder may need of this machine, as `buildDeck` takes it: pictures beside it, old Word documents, typefaces.
 * @example await buildDeck(bytes, 'report.docx', { ...effectsIn('reports'), theme: 'council' })
 */
export function effectsIn(folder: string): ReaderEffects & { fonts: LoadFonts } {
  return { loadFile: (path) => loadBeside(folder, path), extractDoc, fonts: loadFonts };
}

/**
 * `buildDeck` for a file: with the pictures that lie beside it, in a typeface that the deck brings along. The same bytes as `lectern FILE --to html` writes.
 * @param path of the report: 'reports/may.docx'
 * @param options as for `buildDeck`; `theme` may also be the path of a CSS file: './mine.css'
 * @returns value null with errors; E_MISSING and E_READ where the file can't be had
 */
export async function buildFile(path: string, options: DeckOptions = {}): Promise<Result<BuiltDeck | null>> {
  const file = await readReport(path);
  const theme = await themeFor(options.theme);
  const messages = [...file.messages, ...theme.messages];
  if (!file.value || theme.value === null) return { value: null, messages };
  const own = { ...effectsIn(dirname(path)), ...options, theme: theme.value };
  const built = await buildDeck(file.value, path, own);
  return { value: built.value, messages: [...messages, ...built.messages] };
}

/** A name that ends in .css is a file's. */
async function themeFor(theme: DeckOptions['theme'] = 'plain'): Promise<Result<DeckOptions['theme'] | null>> {
  const isFile = typeof theme === 'string' && /\.css$/i.test(theme);
  return isFile ? readThemeFile(theme, theme) : { value: theme, messages: [] };
}
