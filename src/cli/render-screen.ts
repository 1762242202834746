import { basename, dirname, join } from 'node:path';
import type { Deck } from '../model/deck.ts';
import type { FontFile, Theme } from '../model/theme.ts';
import { renderHtml } from '../output/html/render-html.ts';
import type { Options } from './options.ts';
import type { MadeFile } from './outputs.ts';

/**
 * The deck for the screen as it is asked for: one file that presents itself or scrolls, or a folder of several, the page itself last.
 * @param path of the page: 'out/report.html', 'out/report/index.html'
 */
export async function renderScreen(
  deck: Deck,
  theme: Theme,
  fonts: readonly FontFile[],
  path: string,
  options: Options,
): Promise<MadeFile[]> {
  const page = options.isReading
    ? await (await import('../output/html/reading/render-reading.ts')).renderReading(deck, theme, fonts)
    : await renderHtml(deck, theme, fonts, { ...options, isPacked: !options.isSplit });
  if (!options.isSplit) return [{ path, bytes: Buffer.from(page) }];
  const { splitHtml } = await import('../output/html/split-html.ts');
  const files = await splitHtml(page);
  return files.map(({ name, bytes }) => ({
    path: join(dirname(path), name === 'index.html' ? basename(path) : name),
    bytes,
  }));
}
