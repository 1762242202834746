import { readFileSync } from 'node:fs';
import type { Aspect, Deck } from '../../src/model/deck.ts';
import type { Language } from '../../src/model/outline.ts';
import type { Theme } from '../../src/model/theme.ts';
import { charactersOf } from '../../src/output/characters.ts';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import { renderPaged } from '../../src/output/html/render-paged.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { loadTheme } from '../../src/theme/themes.ts';

/** A picture that stands for those of the tour: tests see how one is set, not what is in it. */
const PICTURE = readFileSync('slides/pictures/tour-map.png');

/** The tour of all layouts as pages, dressed in a theme as it is delivered: fonts inside. */
export async function themedTour(
  name: string,
  language: Language,
  aspect: Aspect,
): Promise<{ html: string; deck: Deck; theme: Theme }> {
  const theme = loadTheme(name).value!;
  const file = `tour.${language}.md`;
  const loadFile = async (path: string) => (path.endsWith('.png') ? new Uint8Array(PICTURE) : null);
  const { value } = await understand(new Uint8Array(readFileSync(`slides/${file}`)), file, { loadFile });
  const deck = makeDeck(value!, { aspect, theme }).value;
  const fonts = await loadFonts(charactersOf(deck), theme.typeface);
  return { html: renderPaged(deck, theme, fonts.value), deck, theme };
}
