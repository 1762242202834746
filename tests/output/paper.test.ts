import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { chromium } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Deck, Slide } from '../../src/model/deck.ts';
import type { Paper } from '../../src/model/paper.ts';
import type { FontFile } from '../../src/model/theme.ts';
import { charactersOf } from '../../src/output/characters.ts';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import { nameOf, paperPage } from '../../src/output/html/page.ts';
import { renderPaper } from '../../src/output/html/paper/render-paper.ts';
import type { Browser } from '../../src/output/pdf/find-browser.ts';
import { findBrowser } from '../../src/output/pdf/find-browser.ts';
import { printPdf } from '../../src/output/pdf/print-pdf.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { loadTheme } from '../../src/theme/themes.ts';
import type { PrintedDeck } from './read-pdf.ts';
import { readPdf } from './read-pdf.ts';

const SAMPLES = ['slides/half-year-report.zh.txt', 'slides/half-year-report.en.md', 'slides/tour.en.md'];
const A4 = [595, 842];

let browser: Browser;
beforeAll(async () => {
  browser = (await findBrowser()).value!;
});

describe.each(SAMPLES)('%s on paper', (file) => {
  let deck: Deck;
  let fonts: FontFile[];
  beforeAll(async () => {
    const understood = await understand(new Uint8Array(readFileSync(file)), basename(file));
    deck = makeDeck(understood.value!, { aspect: '16:9' }).value;
    fonts = (await loadFonts(charactersOf(deck))).value;
  });

  const print = async (paper: Paper): Promise<PrintedDeck & { text: string; bytes: string }> => {
    const { value, messages } = await printPdf(renderPaper(deck, loadTheme('night').value!, fonts, paper), browser);
    expect(messages).toEqual([]);
    const printed = await readPdf(value!);
    return { ...printed, text: textOf(printed, names()[0]), bytes: Buffer.from(value!).toString('latin1') };
  };
  const names = (slides = deck.slides) => slides.map((slide) => plain(nameOf(slide, paperPage(deck))));
  const bookmarks = ({ bookmarks }: PrintedDeck) => bookmarks.map(({ title }) => plain(title));

  it('is a handout: A4 pages with every slide in order, each with its whole text, page numbers under it', async () => {
    const printed = await print({ content: 'handout', slidesAPage: 1, sheet: 'a4' });
    expect(new Set(printed.sizes.map((size) => String(size.map(Math.round))))).toEqual(new Set([String(A4)]));
    expect(bookmarks(printed)).toEqual(names());
    for (const line of spokenIn(deck)) expect(printed.text).toContain(line);
    printed.pages.forEach((page, i) => {
      expect(page).toContain(`${i + 1}/${printed.pages.length}`);
    });
    expect(printed.bytes).not.toContain('/Type3');
  });

  it('is a handout whose pages are full: most have two slides, each above its own text, the first lines of which stand on its page', async () => {
    const { pages } = await print({ content: 'handout', slidesAPage: 1, sheet: 'a4' });
    const shown = deck.slides.filter(({ layout }) => !['cover', 'closing', 'figure-index'].includes(layout));
    expect(pages.length).toBeLessThan(0.7 * deck.slides.length);
    for (const { id, notes } of shown) {
      const number = `${id.slice(1)}/${deck.slides.length}`;
      const start = plain(spokenIn({ slides: [{ notes }] })[0] ?? '').slice(0, 12);
      const after = pages.map((page) => page.split(number)[1] ?? '').join('');
      expect(after).toContain(start);
    }
  });

  it.each([2, 3, 6] as const)('is a handout with %i slides a page', async (slidesAPage) => {
    const printed = await print({ content: 'handout', slidesAPage, sheet: 'letter' });
    expect(printed.pages).toHaveLength(Math.ceil(deck.slides.length / slidesAPage));
    expect(printed.sizes[0]).toEqual([612, 792]);
    expect(bookmarks(printed)).toEqual(names());
    const first = deck.slides.slice(0, slidesAPage);
    for (const name of names(first)) expect(printed.pages[0]).toContain(name);
  });

  it('is slides whose figures lead to the index, and whose index leads to the slides', async () => {
    const { links } = await print({ content: 'slides' });
    const index = deck.slides.findIndex(({ layout }) => layout === 'figure-index') + 1;
    const sections = deck.sections.map(({ slide }) => Number(slide.slice(1)));
    for (const { from, to } of links) {
      if (from >= index) expect(to).toBeLessThan(index);
      else if (deck.slides[from - 1].layout === 'agenda') expect(sections).toContain(to);
      else expect(to).toBeGreaterThanOrEqual(index);
    }
    const named = deck.slides.flatMap((slide) =>
      'columns' in slide && slide.layout === 'figure-index' ? slide.columns.flat() : [],
    );
    const meant = named.flatMap(({ figures }) =>
      figures.flatMap(({ slides }) => slides.map((id) => Number(id.slice(1)))),
    );
    const led = links.filter(({ from }) => from >= index).map(({ to }) => to);
    expect(new Set(led)).toEqual(new Set(meant));
  });

  it('is the speech alone: all that is said, with the number, name and time of each slide', async () => {
    const printed = await print({ content: 'speech', sheet: 'a4' });
    const presented = deck.slides.filter(({ layout }) => layout !== 'figure-index');
    expect(bookmarks(printed)).toEqual(names(presented));
    for (const line of spokenIn(deck)) expect(printed.text).toContain(line);
    expect(printed.text).toContain('0:00–');
    expect(printed.bytes).not.toContain('/Type3');
  });
});

it.each([
  { content: 'handout', slidesAPage: 1, sheet: 'a4' },
  { content: 'speech', sheet: 'a4' },
] as const)('sets the apostrophes of an English $content as narrow as letters', async (paper) => {
  const text = '# Roads\n\nThis year’s works are done, and so are last year’s.\n';
  const { value } = await understand(new TextEncoder().encode(text), 'roads.md');
  const deck = makeDeck(value!, { aspect: '16:9' }).value;
  const { value: fonts } = await loadFonts(charactersOf(deck));
  const running = await chromium.launch({ executablePath: browser.path, args: browser.args, env: browser.env });
  onTestFinished(() => running.close());
  const page = await running.newPage();
  await page.setContent(renderPaper(deck, loadTheme('plain').value!, fonts, paper));
  const width = await page
    .getByText('This year’s works')
    .last()
    .evaluate(async (element) => {
      await document.fonts.ready;
      const node = element.firstChild as Text;
      const range = document.createRange();
      range.setStart(node, node.data.indexOf('’'));
      range.setEnd(node, node.data.indexOf('’') + 1);
      return range.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(element).fontSize);
    });
  expect(width).toBeGreaterThan(0.1);
  expect(width).toBeLessThan(0.5);
});

/** What stands on all pages, their feet left out: text goes on from page to page. */
function textOf({ pages }: PrintedDeck, name: string): string {
  return pages.map((page, i) => page.replace(`${i + 1}/${pages.length}${name}`, '')).join('');
}

/** Every note as it is read aloud, a line each; tables are laid out by their columns. */
function spokenIn({ slides }: { slides: readonly Pick<Slide, 'notes'>[] }): string[] {
  const notes = slides.flatMap((slide) => slide.notes.filter(({ kind }) => kind === 'text'));
  return notes.map(({ runs }) => plain(runs.map(({ text, isMarkup }) => (isMarkup ? '' : text)).join('')));
}

function plain(text: string): string {
  return text.replace(/\s/g, '');
}
