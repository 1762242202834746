import type { Result } from '../../model/message.ts';
import { STAGE } from '../../theme/type-scale.ts';
import type { Browser } from '../pdf/find-browser.ts';
import type { BrowserPage, Patience } from '../pdf/in-browser.ts';
import { inBrowser } from '../pdf/in-browser.ts';
import type { Picture, PictureSpec } from './picture.ts';
import { marked } from './picture-mark.ts';
import { numberOf } from './picture-name.ts';
import { sheetGrid } from './sheet-grid.ts';
import { slidesAsSvg } from './slides-as-svg.ts';

/** Waits for typefaces and pictures, then tells how many slides there are. */
const SETTLE = `Promise.all([...document.fonts].map((face) => face.load()))
  .then(() => Promise.all([...document.images].map((image) => image.decode().catch(() => {}))))
  .then(() => document.querySelectorAll('body > section').length)`;

/** Quality of a lossy picture, of 100: at 90 no edge of a letter shows it. */
const WEBP_QUALITY = 90;

/**
 * A picture of every slide, or one of all. The same page and browser give the same bytes.
 * @param html a whole page of slides as `renderPaper` makes it; where it is a promise, the browser starts while it is made
 * @returns value null with E_IMAGES_BROWSER where the browser does not work, E_IMAGES_TIME where it does not answer
 */
export async function takePictures(
  html: string | Promise<string>,
  spec: PictureSpec,
  browser: Browser,
  patience: Patience = {},
): Promise<Result<Picture[] | null>> {
  return inBrowser(
    browser,
    'E_IMAGES',
    html,
    async (page) => {
      await page.open(await html);
      const count = (await page.evaluate(SETTLE)) as number;
      if (spec.isSheet) return { value: [await sheetOf(page, count, spec)], messages: [] };
      if (spec.format === 'svg') return { value: await slidesAsSvg(page, spec), messages: [] };
      return { value: await eachOf(page, count, spec), messages: [] };
    },
    patience,
  );
}

/** One slide after the other, each alone on the page. */
async function eachOf(page: BrowserPage, count: number, { format, scale, aspect }: PictureSpec): Promise<Picture[]> {
  const { widthPx: width, heightPx: height } = STAGE[aspect];
  await page.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  const pictures: Picture[] = [];
  for (let i = 0; i < count; i++) {
    await page.evaluate(
      `document.querySelectorAll('body > section').forEach((section, i) => { section.style.display = i === ${i} ? 'block' : 'none'; })`,
    );
    pictures.push({ name: `${numberOf(i, count)}.${format}`, bytes: await shot(page, format) });
  }
  return pictures;
}

/** All slides side by side. */
async function sheetOf(page: BrowserPage, count: number, { format, scale, aspect }: PictureSpec): Promise<Picture> {
  const { style, ...metrics } = sheetGrid(count, aspect, scale);
  await page.send('Emulation.setDeviceMetricsOverride', { ...metrics, mobile: false });
  await page.evaluate(
    `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(style)} }))`,
  );
  return { name: `sheet.${format}`, bytes: await shot(page, format) };
}

async function shot(page: BrowserPage, format: PictureSpec['format']): Promise<Buffer> {
  const quality = format === 'webp' ? { quality: WEBP_QUALITY } : {};
  const { data } = await page.send('Page.captureScreenshot', { format, ...quality });
  return marked[format](Buffer.from(data as string, 'base64'));
}
