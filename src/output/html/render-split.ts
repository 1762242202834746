import type { Deck } from '../../model/deck.ts';
import type { FontFile, Theme } from '../../model/theme.ts';
import type { ScreenSpec } from './render-html.ts';
import { renderHtml } from './render-html.ts';
import type { SplitFile } from './split-html.ts';
import { splitHtml } from './split-html.ts';

/**
 * The deck as a folder for a web server: fonts, pictures and program in files of their own, named by what is in them, so that browsers may keep them for ever.
 * `index.html` comes last: whoever writes the files in order never has one that lacks another.
 * @example [{ name: 'font-3f9a0c12.ttf', bytes: … }, { name: 'deck-77b1e0aa.js', bytes: … }, { name: 'index.html', bytes: … }]
 */
export async function renderSplit(
  deck: Deck,
  theme: Theme,
  fonts: readonly FontFile[],
  spec: Pick<ScreenSpec, 'isStepped'> = {},
): Promise<SplitFile[]> {
  return splitHtml(await renderHtml(deck, theme, fonts, { ...spec, isPacked: false }));
}
