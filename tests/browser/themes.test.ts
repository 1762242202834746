import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Aspect } from '../../src/model/deck.ts';
import type { Language } from '../../src/model/outline.ts';
import { themeNames } from '../../src/theme/themes.ts';
import { contrastFindings } from './axe.ts';
import { launchBrowser } from './launch.ts';
import { findingsOn } from './measured.ts';
import { themedTour } from './themed-tour.ts';

const LOOKS = themeNames().flatMap((name) => (['zh', 'en'] as Language[]).map((language) => ({ name, language })));

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

const FORMATS: Aspect[] = ['16:9', '4:3'];

describe.each(LOOKS)('every layout in $name, $language', ({ name, language }) => {
  it.each(FORMATS)('has room on its slide in %s, in the typeface it was fitted to, and can be read', async (aspect) => {
    const { html, theme } = await themedTour(name, language, aspect);
    await page.setContent(html);
    expect(await findingsOn(page, name)).toEqual([]);
    expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(['loaded', 'loaded']);
    const family = await page
      .locator('.slide')
      .first()
      .evaluate((slide) => getComputedStyle(slide).fontFamily);
    expect(family.startsWith(`"${theme.typeface}"`)).toBe(true);
    // Colours are the same in both formats.
    if (aspect === '16:9') expect(await contrastFindings(page, name === 'contrast' ? 'AAA' : 'AA')).toEqual([]);
  });
});
