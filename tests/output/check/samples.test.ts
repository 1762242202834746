import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { loadBeside } from '../../../src/effects/load-beside.ts';
import type { Aspect } from '../../../src/model/deck.ts';
import { charactersOf } from '../../../src/output/characters.ts';
import { measureDecks } from '../../../src/output/check/measure-decks.ts';
import { loadFonts } from '../../../src/output/fonts/load-fonts.ts';
import { renderPaged } from '../../../src/output/html/render-paged.ts';
import type { Browser } from '../../../src/output/pdf/find-browser.ts';
import { findBrowser } from '../../../src/output/pdf/find-browser.ts';
import { makeDeck, understand } from '../../../src/pipeline.ts';
import { loadTheme } from '../../../src/theme/themes.ts';

const SAMPLES = readdirSync('slides')
  .filter((file) => /\.(?:txt|md)$/.test(file))
  .map((file) => join('slides', file));
const FORMATS: readonly Aspect[] = ['16:9', '4:3'];
/** Of six themes the usual one, the dark one and those in other type. `npm run check:slides` measures all. */
const THEMES = ['plain', 'night', 'paper', 'contrast'];

let browser: Browser;
beforeAll(async () => {
  browser = (await findBrowser()).value!;
});

it.each(SAMPLES.flatMap((file) => THEMES.map((name) => ({ file, name }))))(
  '$file fits its slides in $name, in both formats',
  async ({ file, name }) => {
    const theme = loadTheme(name).value!;
    const loadFile = (path: string) => loadBeside(dirname(file), path);
    const { value } = await understand(new Uint8Array(readFileSync(file)), basename(file), { loadFile });
    const pages = FORMATS.map(async (aspect) => {
      const deck = makeDeck(value!, { aspect, theme }).value;
      const { value: fonts } = await loadFonts(charactersOf(deck), theme.typeface);
      return renderPaged(deck, theme, fonts);
    });
    const measured = await measureDecks(Promise.all(pages), name, browser);
    expect(measured.messages).toEqual([]);
    expect(measured.value!.flatMap(({ findings }) => findings)).toEqual([]);
  },
);
