import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Aspect, Deck } from '../../src/model/deck.ts';
import type { Language } from '../../src/model/outline.ts';
import { cacheFolder } from '../../src/output/cache-folder.ts';
import { bundledBrowser } from '../../src/output/pdf/bundled-browser.ts';
import { findBrowser } from '../../src/output/pdf/find-browser.ts';
import { themedTour } from './themed-tour.ts';

/**
 * Pictures of one slide of each layout, to be looked at: tests/browser/pictures/. Where what is drawn now differs, it stands in out/pictures beside a
 * picture of the difference. After a change that is meant: look at it, delete the old picture, run again, commit. With CI=true nothing is written.
 */
const LOOKS: { theme: string; language: Language; aspect: Aspect }[] = [
  { theme: 'plain', language: 'en', aspect: '16:9' },
  { theme: 'council', language: 'zh', aspect: '4:3' },
];
const EXPECTED = 'tests/browser/pictures';
const ACTUAL = 'out/pictures';
/** Of all pixels; the same browser with the same fonts draws the same, but for a rounding here and there. */
const TOLERANCE = 0.0005;
/** Device pixels a pixel of the stage: small files, in which a line that moved is still seen. */
const SCALE = 0.4;
/** Of each colour. */
const SHADES = 31;

/** Another browser draws text a little differently, so that these pictures are of the one that `npm ci` brings. */
const found = (await findBrowser()).value;
const bundled = await bundledBrowser(
  () => cacheFolder(process.env),
  () => {},
);
const isHere = found !== null && found.path === bundled?.path;
if (!isHere)
  console.log('pictures of slides not compared: this machine has another browser than the one that npm ci brings');

describe.skipIf(!isHere)('one slide of each layout', () => {
  it.each(LOOKS)('looks as it did, in $theme, $language, $aspect', async ({ theme, language, aspect }) => {
    const { html, deck } = await themedTour(theme, language, aspect);
    const name = `${theme}-${language}`;
    const actual = await draw(html, oneOfEachLayout(deck));
    const path = join(EXPECTED, `${name}.png`);
    if (!existsSync(path) && process.env.CI !== 'true') save(path, actual);
    const share = differenceOf(PNG.sync.read(readFileSync(path)), actual, name);
    expect(share, `look at ${ACTUAL}/${name}-now.png and -difference.png`).toBeLessThan(TOLERANCE);
  });
});

/** Ids of the first slide of each layout; code is set in whatever monospaced typeface a machine has, so it is left out. */
function oneOfEachLayout({ slides }: Deck): string[] {
  const ids = new Map<string, string>();
  for (const { layout, id } of slides) if (layout !== 'code' && !ids.has(layout)) ids.set(layout, id);
  return [...ids.values()];
}

/** Slides on one picture, four a row. */
async function draw(html: string, ids: readonly string[]): Promise<PNG> {
  const browser = await chromium.launch({ executablePath: found!.path, args: found!.args, env: found!.env });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ deviceScaleFactor: SCALE });
  await page.setContent(html);
  await page.addStyleTag({
    content: 'body{display:grid;grid-template-columns:repeat(4,max-content);gap:20px;width:max-content}',
  });
  await page.evaluate((shown) => {
    for (const section of document.querySelectorAll('body > section'))
      if (!shown.includes(section.id)) section.remove();
  }, ids as string[]);
  await page.evaluate(() => document.fonts.ready);
  return inFewShades(PNG.sync.read(await page.locator('body').screenshot()));
}

/** A third less to store, and every line still where it was. */
function inFewShades(picture: PNG): PNG {
  for (const [i, value] of picture.data.entries())
    picture.data[i] = Math.round((Math.round((value / 255) * SHADES) / SHADES) * 255);
  return picture;
}

/** The share of pixels that differ; where some do, what is drawn now and the difference are written. */
function differenceOf(expected: PNG, actual: PNG, name: string): number {
  const { width, height } = actual;
  const isSameSize = expected.width === width && expected.height === height;
  const difference = new PNG({ width, height });
  const count = isSameSize ? pixelmatch(expected.data, actual.data, difference.data, width, height) : width * height;
  if (count > 0) save(join(ACTUAL, `${name}-now.png`), actual);
  if (count > 0) save(join(ACTUAL, `${name}-difference.png`), difference);
  return count / (width * height);
}

/** Without the channel for what is transparent, which nothing is. */
function save(path: string, picture: PNG): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: 4 }));
}
