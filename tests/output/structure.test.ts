import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Deck } from '../../src/model/deck.ts';
import type { Paper } from '../../src/model/paper.ts';
import { charactersOf } from '../../src/output/characters.ts';
import { loadFonts } from '../../src/output/fonts/load-fonts.ts';
import { nameOf, paperPage } from '../../src/output/html/page.ts';
import { renderPaper } from '../../src/output/html/paper/render-paper.ts';
import { findBrowser } from '../../src/output/pdf/find-browser.ts';
import { printPdf } from '../../src/output/pdf/print-pdf.ts';
import { words } from '../../src/output/words.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { loadTheme } from '../../src/theme/themes.ts';
import { readPdf } from './read-pdf.ts';
import type { StructuredPage, StructureNode } from './read-structure.ts';
import { nodesIn, readStructure } from './read-structure.ts';

/** With a folder in LECTERN_CORPUS all reports in it too. */
const corpus = process.env.LECTERN_CORPUS;
const SAMPLES = [
  ...['slides/half-year-report.zh.txt', 'slides/tour.zh.md', 'slides/tour.en.md'],
  'tests/output/contract/columns.md',
  ...(corpus
    ? readdirSync(corpus, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:txt|md)$/.test(path) && !/readme/i.test(path))
        .map((path) => join(corpus, path))
    : []),
];
const PAPERS: Paper[] = [
  { content: 'slides' },
  { content: 'handout', slidesAPage: 1, sheet: 'a4' },
  { content: 'speech', sheet: 'letter' },
];

function plain(text: string): string {
  return text.replace(/\s/g, '');
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

describe.each(SAMPLES.flatMap((file) => PAPERS.map((paper) => ({ file, paper }))))(
  'what a screen reader is told of $file on paper: $paper.content',
  ({ file, paper }) => {
    let deck: Deck;
    let pages: StructuredPage[];
    let nodes: StructureNode[];
    let texts: string[];
    beforeAll(async () => {
      const understood = await understand(new Uint8Array(readFileSync(file)), basename(file));
      deck = makeDeck(understood.value!, { aspect: '16:9' }).value;
      const fonts = (await loadFonts(charactersOf(deck))).value;
      const { value } = await printPdf(
        renderPaper(deck, loadTheme('plain').value!, fonts, paper),
        (await findBrowser()).value!,
      );
      pages = await readStructure(value!);
      nodes = pages.flatMap(({ root }) => nodesIn(root));
      texts = (await readPdf(value!)).pages;
    });
    const withRole = (...roles: string[]) => nodes.filter(({ role }) => roles.includes(role));

    it('is every character, but for what a picture’s name says and for the foot of sheets', () => {
      const { blank } = words[deck.language];
      pages.forEach(({ root, outside }, i) => {
        const foot =
          paper.content === 'slides' ? '' : plain(`${i + 1}/${pages.length}${nameOf(deck.slides[0], paperPage(deck))}`);
        expect(outside.replaceAll(plain(blank), '')).toBe(foot);
        expect(sorted(outside + root.text)).toBe(sorted(texts[i]));
      });
    });

    it('has a heading a slide, and those of a section under its own', () => {
      const headings = withRole('H1', 'H2', 'H3', 'H4', 'H5', 'H6').filter(({ text }) => text !== '');
      const presented = deck.slides.filter(({ layout }) => paper.content !== 'speech' || layout !== 'figure-index');
      expect(headings).toHaveLength(presented.length);
      expect(headings[0].role).toBe('H1');
      const first = new Set(deck.sections.map(({ slide }) => slide));
      presented.forEach(({ id, section, part }, i) => {
        const opens = section === null ? !part || part.index === 1 : first.has(id);
        expect(headings[i].role).toBe(opens ? 'H1' : 'H2');
      });
    });

    it('has no heading more than a level under the one before', () => {
      const levels = withRole('H1', 'H2', 'H3', 'H4', 'H5', 'H6').flatMap(({ role, text }) =>
        text === '' ? [] : [Number(role.slice(1))],
      );
      for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    });

    it('has items in lists, and in lists nothing but items', () => {
      const lists = withRole('L');
      // Borders and grounds are content too, without a character.
      const items = lists.flatMap(({ children }) => children.filter(({ text }) => text !== ''));
      expect(new Set(items.map(({ role }) => role))).toEqual(new Set(items.length > 0 ? ['LI'] : []));
      expect(withRole('LI').filter(({ text }) => text !== '')).toHaveLength(items.length);
      if (paper.content !== 'speech') expect(items.length).toBeGreaterThan(3);
    });

    it('has a name for every picture', () => {
      for (const { alternative } of withRole('Figure')) expect(alternative).toMatch(/\S/);
    });

    it('has heads in its tables, on slides and in their text', () => {
      const onSlides = deck.slides.filter(({ layout }) => layout === 'table').length;
      const inNotes = deck.slides.flatMap(({ notes }) => notes).filter(({ kind }) => kind === 'table').length;
      const tables = (paper.content === 'speech' ? 0 : onSlides) + (paper.content === 'slides' ? 0 : inNotes);
      expect(withRole('Table').length).toBeGreaterThanOrEqual(tables);
      for (const table of withRole('Table')) {
        const roles = nodesIn(table).map(({ role }) => role);
        expect(roles).toContain('TR');
        expect(roles).toContain('TH');
      }
    });
  },
);
