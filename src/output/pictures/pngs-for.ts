import type { Deck } from '../../model/deck.ts';
import type { Result } from '../../model/message.ts';
import type { Image } from '../../model/source.ts';
import type { Browser } from '../pdf/find-browser.ts';
import type { BrowserPage, Patience } from '../pdf/in-browser.ts';
import { inBrowser } from '../pdf/in-browser.ts';
import type { ShownImage } from '../pptx/office-image.ts';
import { unshownIn } from '../pptx/office-image.ts';

/** Pixels of a drawing (SVG) to a pixel of the stage, for screens and paper that are finer. */
const SHARPNESS = 2;

/**
 * Has a browser draw the pictures of a deck that not every PowerPoint shows (SVG, WebP), for `renderPptx`. Nothing in them is run or fetched.
 * A picture that it can't draw has none. The same browser gives the same bytes.
 * @returns value null with E_IMAGES_BROWSER where the browser does not work, E_IMAGES_TIME where it does not answer
 */
export async function pngsFor(
  deck: Pick<Deck, 'slides'>,
  browser: Browser,
  patience: Patience = {},
): Promise<Result<((image: Image) => Uint8Array | null) | null>> {
  const images = unshownIn(deck);
  if (images.length === 0) return { value: () => null, messages: [] };
  return inBrowser(
    browser,
    'E_IMAGES',
    null,
    async (page) => ({ value: await drawn(images, page), messages: [] }),
    patience,
  );
}

async function drawn(images: readonly ShownImage[], page: BrowserPage): Promise<(image: Image) => Uint8Array | null> {
  await page.open(
    '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:"><canvas></canvas>',
  );
  const pngs = new Map<string, Uint8Array>();
  for (const { image, widthPx } of images) {
    const isDrawing = image.mediaType === 'image/svg+xml';
    const source = JSON.stringify(`data:${image.mediaType};base64,${image.base64}`);
    const png = await page.evaluate(`(${draw})(${source}, ${isDrawing ? SHARPNESS * widthPx : 0})`);
    if (typeof png === 'string') pngs.set(image.base64, Buffer.from(png, 'base64'));
  }
  return ({ base64 }) => pngs.get(base64) ?? null;
}

/** Runs in the page. @param width in pixels; 0: the picture's own @returns a PNG in base64, or null where there is nothing to see */
const draw = `async (source, width) => {
  const image = new Image();
  image.src = source;
  try { await image.decode(); } catch { return null; }
  const canvas = document.querySelector('canvas');
  const ratio = image.naturalHeight / image.naturalWidth;
  canvas.width = width || image.naturalWidth;
  canvas.height = Math.max(1, Math.round(canvas.width * ratio));
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').split(',')[1];
}`;
