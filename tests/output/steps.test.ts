import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../src/model/deck.ts';
import { charactersOf } from '../../src/output/characters.ts';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import { nameOf, paperPage } from '../../src/output/html/page.ts';
import { renderPaper } from '../../src/output/html/paper/render-paper.ts';
import { findBrowser } from '../../src/output/pdf/find-browser.ts';
import { printPdf } from '../../src/output/pdf/print-pdf.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { loadTheme } from '../../src/theme/themes.ts';
import type { PrintedDeck } from './read-pdf.ts';
import { readPdf } from './read-pdf.ts';
import type { StructuredPage } from './read-structure.ts';
import { nodesIn, readStructure } from './read-structure.ts';

const SAMPLES = ['slides/half-year-report.zh.txt', 'slides/tour.en.md'];

/** A slide of the deck printed by steps: where its pages begin and end, from 0. */
interface Printed {
  first: number;
  last: number;
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

describe.each(SAMPLES)('%s printed by steps', (file) => {
  let deck: Deck;
  let printed: PrintedDeck;
  let structure: StructuredPage[];
  let complete: StructuredPage[];
  let slides: Printed[];
  beforeAll(async () => {
    const understood = await understand(new Uint8Array(readFileSync(file)), basename(file));
    deck = makeDeck(understood.value!, { aspect: '16:9' }).value;
    const fonts = (await loadFonts(charactersOf(deck))).value;
    const browser = (await findBrowser()).value!;
    const print = async (content: 'slides' | 'steps') => {
      const { value, messages } = await printPdf(
        renderPaper(deck, loadTheme('plain').value!, fonts, { content }),
        browser,
      );
      expect(messages).toEqual([]);
      return value!;
    };
    const bytes = await print('steps');
    printed = await readPdf(bytes);
    structure = await readStructure(bytes);
    const whole = await print('slides');
    complete = await readStructure(whole);
    let last = -1;
    slides = (await readPdf(whole)).pages.map((page) => {
      const first = last + 1;
      last = printed.pages.indexOf(page, first);
      return { first, last };
    });
  });

  it('has a page a step, each with more than the one before, the last of a slide complete', () => {
    expect(slides.map(({ last }) => last)).not.toContain(-1);
    expect(slides.at(-1)!.last).toBe(printed.pages.length - 1);
    expect(printed.pages.length).toBeGreaterThan(2 * deck.slides.length);
    for (const { first, last } of slides)
      for (let i = first + 1; i <= last; i++)
        expect(printed.pages[i].length).toBeGreaterThan(printed.pages[i - 1].length);
  });

  it('says on each page which slide of how many it is', () => {
    slides.forEach(({ first, last }, i) => {
      if (['cover', 'closing'].includes(deck.slides[i].layout)) return;
      for (const page of printed.pages.slice(first, last + 1)) expect(page).toContain(`${i + 1}/${deck.slides.length}`);
    });
  });

  it('has a bookmark a slide and not a page', () => {
    const names = deck.slides.map((slide) => nameOf(slide, paperPage(deck)).replace(/\s/g, ''));
    expect(printed.bookmarks.map(({ title }) => title.replace(/\s/g, ''))).toEqual(names);
  });

  it('gives a screen reader everything once, on the page where it appears', () => {
    slides.forEach(({ first, last }, i) => {
      const told = structure.slice(first, last + 1).map(({ root }) => root.text);
      expect(sorted(told.join(''))).toBe(sorted(complete[i].root.text));
      if (last > first) expect(new Set(told)).not.toContain('');
    });
    const lists = structure.flatMap(({ root }) => nodesIn(root)).filter(({ role }) => role === 'L');
    for (const { children } of lists)
      expect(children.filter(({ text }) => text !== '').map(({ role }) => role)).not.toContain('P');
  });

  it('leads from the agenda to where a part begins and from the index to where a slide is complete', () => {
    const slideAt = (page: number) => slides.findIndex(({ last }) => page - 1 <= last);
    expect(printed.links.length).toBeGreaterThan(20);
    for (const { from, to } of printed.links) {
      const { layout } = deck.slides[slideAt(from)];
      const place = slides[slideAt(to)];
      if (layout === 'agenda') expect(to - 1).toBe(place.first);
      if (layout === 'figure-index') expect(to - 1).toBe(place.last);
    }
  });
});
