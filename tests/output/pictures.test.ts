import { crc32 } from 'node:zlib';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { charactersOf } from '../../src/output/characters.ts';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import { renderPaged } from '../../src/output/html/render-paged.ts';
import type { Browser } from '../../src/output/pdf/find-browser.ts';
import { findBrowser } from '../../src/output/pdf/find-browser.ts';
import type { Picture, PictureSpec } from '../../src/output/pictures/picture.ts';
import { isOurPicture } from '../../src/output/pictures/picture-mark.ts';
import { sheetGrid } from '../../src/output/pictures/sheet-grid.ts';
import { takePictures } from '../../src/output/pictures/take-pictures.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { loadTheme } from '../../src/theme/themes.ts';

const REPORT =
  '# Roads & bridges\n\n## Mended\n\nWe mended 84 km of roads, 12% more than last year.\n\n## Built\n\nWe built 3 bridges.\n';

let browser: Browser;
let page: string;
let count: number;
beforeAll(async () => {
  browser = (await findBrowser()).value!;
  const { value } = await understand(new TextEncoder().encode(REPORT), 'roads.md');
  const deck = makeDeck(value!, { aspect: '16:9' }).value;
  count = deck.slides.length;
  page = renderPaged(deck, loadTheme('plain').value!, (await loadFonts(charactersOf(deck))).value);
});

async function taken(spec: Partial<PictureSpec>): Promise<Picture[]> {
  const usual = { format: 'png', scale: 1, isSheet: false, aspect: '16:9', typeface: 'Noto Sans SC' } as const;
  const { value, messages } = await takePictures(page, { ...usual, ...spec }, browser);
  expect(messages).toEqual([]);
  return value!;
}
const names = (format: string) => Array.from({ length: count }, (_, i) => `0${i + 1}.${format}`);

describe('pictures as PNG', () => {
  it('are one a slide, of the size of the stage times the scale, all different, and the same again', async () => {
    const pictures = await taken({ scale: 1.5 });
    expect(pictures.map(({ name }) => name)).toEqual(names('png'));
    for (const { bytes } of pictures) expect(PNG.sync.read(bytes)).toMatchObject({ width: 1920, height: 1080 });
    expect(new Set(pictures.map(({ bytes }) => crc32(bytes))).size).toBe(count);
    expect((await taken({ scale: 1.5 })).every(({ bytes }, i) => bytes.equals(pictures[i].bytes))).toBe(true);
    expect(pictures.every(({ bytes }) => isOurPicture(bytes))).toBe(true);
  });
});

it('are WebP that a browser can read, marked as ours', async () => {
  const pictures = await taken({ format: 'webp' });
  expect(pictures.map(({ name }) => name)).toEqual(names('webp'));
  expect(pictures.every(({ bytes }) => isOurPicture(bytes.subarray(-1024)))).toBe(true);
  expect(await sizesInBrowser(pictures, 'image/webp')).toEqual(pictures.map(() => [1280, 720]));
});

it('are SVG in which text is text, with no characters but its own, and links nowhere', async () => {
  const pictures = await taken({ format: 'svg', scale: 2 });
  expect(await sizesInBrowser(pictures, 'image/svg+xml')).toEqual(pictures.map(() => [2560, 1440]));
  const [cover, ...others] = pictures.map(({ bytes }) => bytes.toString());
  expect(cover).toContain('<title>Roads &#38; bridges</title>');
  expect(others.join('')).toContain('84 km');
  expect(others.join('')).not.toMatch(/<a [^>]*href/);
  expect(cover.match(/@font-face/g)).toHaveLength(2);
  expect(cover.length).toBeLessThan(page.length);
});

it('are one sheet of all slides', async () => {
  const [sheet, ...more] = await taken({ isSheet: true });
  expect({ name: sheet.name, more }).toEqual({ name: 'sheet.png', more: [] });
  const { width, height } = PNG.sync.read(sheet.bytes);
  const grid = sheetGrid(count, '16:9', 1);
  expect([width, height]).toEqual(
    [grid.width * grid.deviceScaleFactor, grid.height * grid.deviceScaleFactor].map(Math.round),
  );
});

it.each([1, 2, 24, 300, 2000])('lay %i slides out on a sheet that a browser can draw', (slides) => {
  const { width, height, deviceScaleFactor } = sheetGrid(slides, '4:3', 4);
  expect(Math.round(Math.max(width, height) * deviceScaleFactor)).toBeLessThanOrEqual(16_000);
});

it('are none where the browser is no browser, which is said', async () => {
  const spec = { format: 'png', scale: 1, isSheet: false, aspect: '16:9', typeface: 'Noto Sans SC' } as const;
  const { value, messages } = await takePictures(page, spec, { ...browser, path: process.execPath });
  expect(value).toBe(null);
  expect(messages).toMatchObject([
    { code: 'E_IMAGES_BROWSER', text: expect.stringContaining('could not take pictures') },
  ]);
});

/** Width and height of each picture as a browser reads it; it refuses what is damaged. */
async function sizesInBrowser(pictures: Picture[], type: string): Promise<number[][]> {
  const { path, args, env } = browser;
  const running = await chromium.launch({ executablePath: path, args, env });
  try {
    const page = await running.newPage();
    const addresses = pictures.map(({ bytes }) => `data:${type};base64,${bytes.toString('base64')}`);
    return await page.evaluate(
      (all) =>
        Promise.all(
          all.map(async (src) => {
            const image = Object.assign(new Image(), { src });
            await image.decode();
            return [image.naturalWidth, image.naturalHeight];
          }),
        ),
      addresses,
    );
  } finally {
    await running.close();
  }
}
