import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Aspect } from '../../src/model/deck.ts';
import { charactersOf } from '../../src/output/characters.ts';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import { renderPaged } from '../../src/output/html/render-paged.ts';
import type { Browser } from '../../src/output/pdf/find-browser.ts';
import { findBrowser } from '../../src/output/pdf/find-browser.ts';
import { printPdf } from '../../src/output/pdf/print-pdf.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { loadTheme } from '../../src/theme/themes.ts';
import type { PrintedDeck } from './read-pdf.ts';
import { readPdf } from './read-pdf.ts';

const SAMPLES = [
  ...readdirSync('slides')
    .filter((file) => /\.(?:txt|md)$/.test(file))
    .map((file) => join('slides', file)),
  'tests/cases/table-picture-code/input.md',
];
const SIZES: Record<Aspect, [number, number]> = { '16:9': [960, 540], '4:3': [720, 540] };

let browser: Browser;
beforeAll(async () => {
  browser = (await findBrowser()).value!;
});

describe.each(SAMPLES.flatMap((file) => (['16:9', '4:3'] as const).map((aspect) => ({ file, aspect }))))(
  '$file printed in $aspect',
  ({ file, aspect }) => {
    let slides: { text: string; heading: string }[];
    let bytes: Uint8Array;
    let printed: PrintedDeck;

    beforeAll(async () => {
      const page = await pagedDeck(file, aspect);
      slides = await slidesIn(page, browser);
      const { value, messages } = await printPdf(page, browser);
      expect(messages).toEqual([]);
      bytes = value!;
      printed = await readPdf(bytes);
    });

    it('has a page and a bookmark for each slide', () => {
      expect(printed.sizes).toEqual(slides.map(() => SIZES[aspect]));
      expect(printed.bookmarks.map(({ title }) => title)).toEqual(slides.map(({ heading }) => heading));
    });

    it('has the slides’ text, character for character', () => {
      // In order of painting, which is not that of reading where words stand in a slot; tags keep the order of reading.
      expect(printed.pages.map(sorted)).toEqual(slides.map(({ text }) => sorted(text)));
    });

    it('draws no letter as Type 3, and needs two fonts', () => {
      const text = Buffer.from(bytes).toString('latin1');
      expect(text).not.toContain('/Type3');
      // Code has a third, the machine's own, where the machine has one.
      const isCode = /code|tour/.test(file);
      expect([2, isCode ? 3 : 2]).toContain(text.match(/\/Subtype \/CIDFontType2/g)?.length);
    });
  },
);

function sorted(text: string): string {
  return [...text].sort().join('');
}

async function pagedDeck(file: string, aspect: Aspect): Promise<string> {
  const understood = await understand(new Uint8Array(readFileSync(file)), basename(file));
  const { value: deck } = makeDeck(understood.value!, { aspect });
  const { value: fonts } = await loadFonts(charactersOf(deck));
  return renderPaged(deck, loadTheme('plain').value!, fonts);
}

/** What the browser shows of each slide, without white space. */
async function slidesIn(html: string, { path, args, env }: Browser): Promise<{ text: string; heading: string }[]> {
  const running = await chromium.launch({ executablePath: path, args, env });
  try {
    const page = await running.newPage();
    await page.setContent(html);
    // What only screen readers are told is not on paper.
    await page.locator('.visually-hidden').evaluateAll((words) => {
      for (const word of words) word.remove();
    });
    return await page.locator('body > section').evaluateAll((sections) =>
      sections.map((section) => ({
        text: (section as HTMLElement).innerText.replace(/\s/g, ''),
        heading: section.querySelector<HTMLElement>('.title')!.innerText.replace(/\s+/g, ' ').trim(),
      })),
    );
  } finally {
    await running.close();
  }
}
