import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aspect } from '../src/model/deck.ts';
import { charactersOf } from '../src/output/characters.ts';
import { loadFonts } from '../src/output/fonts/load-fonts.ts';
import { renderPaged } from '../src/output/html/render-paged.ts';
import { makeDeck, understand } from '../src/pipeline.ts';
import { loadTheme } from '../src/theme/themes.ts';
import { launchBrowser } from './browser/launch.ts';
import { findingsOn } from './browser/measured.ts';

/** Any folder of reports, given by LECTERN_CORPUS; the two promises are checked by every composing, the room by the browser. */
const folder = process.env.LECTERN_CORPUS;
const reports = folder
  ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:txt|md)$/.test(file) && !/^readme/i.test(file))
      .map((file) => join(folder, file))
      .filter((file) => statSync(file).isFile())
  : [];
if (!folder) console.log('corpus test skipped: set LECTERN_CORPUS to a folder of reports');

describe.skipIf(!folder)('every report of the corpus', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  it.each(reports)('%s keeps both promises and stays inside the stage', async (file) => {
    const understood = await understand(new Uint8Array(readFileSync(file)), file.split('/').at(-1)!);
    expect(understood.messages.filter(({ level }) => level === 'error')).toEqual([]);
    for (const aspect of ['16:9', '4:3'] as Aspect[]) {
      const deck = makeDeck(understood.value!, { aspect }).value;
      const { value: fonts } = await loadFonts(charactersOf(deck));
      const page = await browser.newPage();
      await page.setContent(renderPaged(deck, loadTheme('plain').value!, fonts));
      expect(await findingsOn(page)).toEqual([]);
      await page.close();
    }
  });
});
