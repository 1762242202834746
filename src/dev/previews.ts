import { readFileSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import type { Slide } from '../model/deck.ts';
import { themeNames } from '../theme/themes.ts';
import { openDeck, sheet, startBrowser } from './sheets.ts';

/** `npm run previews`: themes/NAME/preview.png of every theme, four slides of the tour, and all of them together for README. */
const TOUR = 'slides/tour.zh.md';
const TOGETHER = 'slides/pictures/themes.png';
const SHOWN: Slide['layout'][] = ['cover', 'section', 'figures', 'steps'];
const VIEW = { aspect: '16:9', scale: 0.25, columns: 2, gapPx: 40 } as const;
/** Shades a channel; the eye sees no difference, and the file is a fifth smaller. */
const SHADES = 63;

const browser = await startBrowser();
for (const theme of themeNames()) {
  const { page, slides } = await openDeck(browser, TOUR, { ...VIEW, theme });
  const path = previewOf(theme);
  await sheet(
    page,
    SHOWN.map((layout) => slideOf(slides, layout)),
    path,
  );
  squeeze(path);
  await page.close();
}
await allTogether();
await browser.close();
process.exit(0);

function previewOf(theme: string): string {
  return `themes/${theme}/preview.png`;
}

/** A slide that shows what its layout can: points and callouts, a wall of six, five steps. */
function slideOf(slides: readonly Slide[], layout: Slide['layout']): Slide {
  return slides.find(
    (slide) =>
      slide.layout === layout &&
      (slide.layout !== 'section' || (slide.points.length > 2 && slide.callouts.length > 1)) &&
      (slide.layout !== 'figures' || slide.callouts.length === 6) &&
      (slide.layout !== 'steps' || slide.items.length === 5),
  )!;
}

/** In fewer shades, without the channel for what is transparent, which nothing is, and packed as small as PNG goes. */
function squeeze(path: string): void {
  const picture = PNG.sync.read(readFileSync(path));
  for (const [i, value] of picture.data.entries())
    picture.data[i] = Math.round((Math.round((value / 255) * SHADES) / SHADES) * 255);
  writeFileSync(path, PNG.sync.write(picture, { colorType: 2, deflateLevel: 9, filterType: 4 }));
}

/** The previews with their names, three a row. */
async function allTogether(): Promise<void> {
  const pictures = themeNames().map(
    (name) =>
      `<figure><img src="data:image/png;base64,${readFileSync(previewOf(name)).toString('base64')}"><figcaption>${name}</figcaption></figure>`,
  );
  const page = await browser.newPage({ viewport: { width: 1320, height: 600 } });
  await page.setContent(
    `<style>body{margin:0;padding:20px;display:grid;grid-template-columns:repeat(3,1fr);gap:20px;background:#fff;font:600 17px system-ui,sans-serif;color:#14202e}figure{margin:0}img{display:block;width:100%}figcaption{padding-top:8px}</style>${pictures.join('')}`,
  );
  await page.screenshot({ path: TOGETHER, fullPage: true });
  squeeze(TOGETHER);
}
