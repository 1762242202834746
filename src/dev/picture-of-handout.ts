import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { charactersOf } from '../output/characters.ts';
import { loadFonts } from '../output/fonts/load-fonts.ts';
import { renderPaper } from '../output/html/paper/render-paper.ts';
import { findBrowser } from '../output/pdf/find-browser.ts';
import { printPdf } from '../output/pdf/print-pdf.ts';
import { makeDeck, understand } from '../pipeline.ts';
import { loadTheme } from '../theme/themes.ts';

/** Pages of the handout that are shown side by side, from 1. */
const PAGES = [2, 3, 4];
const PDFJS = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'legacy/build');

/** Takes the picture of some pages of a report's handout, as pdf.js shows the PDF. */
export async function pictureOfHandout(browser: Browser, file: string, path: string): Promise<void> {
  const pdf = await handoutOf(file);
  const page = await browser.newPage({ viewport: { width: 1240, height: 600 } });
  const files: Record<string, Buffer | string> = {
    '/': `<!doctype html><script type="module" src="/pdf.mjs"></script><body style="margin:0;display:flex;gap:20px;padding:20px;width:max-content;background:#8a929c">${PAGES.map(() => '<canvas></canvas>').join('')}`,
    '/pdf.mjs': readFileSync(join(PDFJS, 'pdf.mjs')),
    '/pdf.worker.mjs': readFileSync(join(PDFJS, 'pdf.worker.mjs')),
    '/handout.pdf': pdf,
  };
  await page.route('**/*', (route) => {
    const name = new URL(route.request().url()).pathname;
    const contentType = name === '/' ? 'text/html' : name.endsWith('.mjs') ? 'text/javascript' : 'application/pdf';
    return route.fulfill({ body: files[name], contentType });
  });
  await page.goto('http://handout.test/');
  await page.evaluate(draw, PAGES);
  await page.locator('body').screenshot({ path });
  await page.close();
}

async function handoutOf(file: string): Promise<Buffer> {
  const { value } = await understand(new Uint8Array(readFileSync(file)), basename(file));
  const theme = loadTheme('plain').value!;
  const deck = makeDeck(value!, { aspect: '16:9', theme }).value;
  const fonts = await loadFonts(charactersOf(deck), theme.typeface);
  const paper = renderPaper(deck, theme, fonts.value, { content: 'handout', slidesAPage: 1, sheet: 'a4' });
  const printed = await printPdf(paper, (await findBrowser()).value!);
  return Buffer.from(printed.value!);
}

/** Runs in the page: draws pages onto its canvases. */
async function draw(pages: number[]): Promise<void> {
  const { pdfjsLib: pdfjs } = globalThis as typeof globalThis & { pdfjsLib: typeof import('pdfjs-dist') };
  pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.mjs';
  const pdf = await pdfjs.getDocument('/handout.pdf').promise;
  for (const [i, canvas] of document.querySelectorAll('canvas').entries()) {
    const page = await pdf.getPage(pages[i]);
    // Drawn twice as large: letters stand on whole pixels.
    const viewport = page.getViewport({ scale: 2 * 0.65 });
    Object.assign(canvas, { width: viewport.width, height: viewport.height });
    canvas.style.width = `${viewport.width / 2}px`;
    await page.render({ canvas, viewport }).promise;
  }
}
