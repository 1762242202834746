import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aspect, Deck } from '../../src/model/deck.ts';
import type { Language } from '../../src/model/outline.ts';
import { charactersOf } from '../../src/output/characters.ts';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import { renderPaged } from '../../src/output/html/render-paged.ts';
import { loadTheme } from '../../src/theme/themes.ts';
import { launchBrowser } from '../browser/launch.ts';
import { misplacedOn } from '../browser/measured.ts';
import { deckOf, layoutsIn } from '../deck/apart-report.ts';
import { chanceFrom, manyShapes } from './apart-shapes.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function openDeck(deck: Deck): Promise<Page> {
  const { value: fonts } = await loadFonts(charactersOf(deck));
  const page = await browser.newPage();
  await page.setContent(renderPaged(deck, loadTheme('plain').value!, fonts));
  return page;
}

/** Cells of a header and lines of code that are wider than their box. */
function clippedIn(page: Page): Promise<string[]> {
  return page
    .locator('.table th, .table caption, .listing .line')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => box.scrollWidth > box.clientWidth + 1)
        .map((box) => `${box.closest('section')?.id} ${box.localName}: ${box.textContent?.slice(0, 30)}`),
    );
}

const FORMATS = (['zh', 'en'] as Language[]).flatMap((language) =>
  (['16:9', '4:3'] as Aspect[]).map((aspect) => ({ language, aspect })),
);

describe.each(FORMATS)('tables, pictures and code of many shapes, $language in $aspect', ({ language, aspect }) => {
  it('stay inside their slides', async () => {
    const deck = deckOf(manyShapes(language, 48, chanceFrom(7)), { language, aspect });
    expect(new Set(layoutsIn(deck))).toEqual(expect.objectContaining({}));
    for (const layout of ['table', 'picture', 'code']) expect(layoutsIn(deck)).toContain(layout);
    const page = await openDeck(deck);
    expect(await misplacedOn(page)).toEqual([]);
    expect(await clippedIn(page)).toEqual([]);
    await page.close();
  });
});
