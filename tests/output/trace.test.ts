import { readFileSync } from 'node:fs';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/model/deck.ts';
import { renderHtml } from '../../src/output/html/render-html.ts';
import { renderPaged } from '../../src/output/html/render-paged.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { loadTheme } from '../../src/theme/themes.ts';

type Element = ReturnType<typeof DomUtils.findAll>[number];

const theme = loadTheme('plain').value!;
const SAMPLES = [
  'slides/half-year-report.zh.txt',
  'slides/half-year-report.en.md',
  'tests/cases/table-picture-code/input.md',
];

async function deckAndText(bytes: Uint8Array, name: string): Promise<{ deck: Deck; text: string }> {
  const { value } = await understand(bytes, name);
  return { deck: makeDeck(value!, { aspect: '16:9' }).value, text: value!.source.text };
}

function all(html: string, test: (element: Element) => boolean): Element[] {
  return DomUtils.findAll(test, parseDocument(html).children);
}

const hasClass = (element: Element, name: string) => (element.attribs.class ?? '').split(' ').includes(name);
const isIn = (element: Element, test: (parent: Element) => boolean): boolean => {
  for (let at = element.parent as Element | null; at?.attribs; at = at.parent as Element | null)
    if (test(at)) return true;
  return false;
};

describe('notes know where they stand', () => {
  const samples = SAMPLES.map((file): [string, Uint8Array] => [file, new Uint8Array(readFileSync(file))]);
  const windows = readFileSync(SAMPLES[1], 'utf8').replace(/\n/g, '\r\n');
  it.each([...samples, ['windows.md', new TextEncoder().encode(windows)] as [string, Uint8Array]])(
    'in %s',
    async (name, bytes) => {
      const { deck, text } = await deckAndText(bytes, name.split('/').at(-1)!);
      const notes = all(await renderHtml(deck, theme, []), ({ attribs }) => 'data-at' in attribs);
      const begins: number[] = [];
      for (const note of notes) {
        const [start, ...lengths] = note.attribs['data-at'].split(' ').map(Number);
        const words = DomUtils.textContent(note);
        expect(words).toBe(text.slice(start, start + words.length));
        if (!note.attribs['data-at'].startsWith('+')) begins.push(start);
        for (const [i, length] of lengths.entries())
          begins.push(start + lengths.slice(0, i).reduce((sum, each) => sum + each, length));
      }
      // A first sentence begins with the markup before it.
      const reached = deck.sentences.map(({ start }) => begins.findLast((begin) => begin <= start)!);
      expect(new Set(reached).size).toBe(deck.sentences.length);
      expect(begins.length).toBe(deck.sentences.length);
    },
  );
});

describe('the index of key figures', () => {
  it.each(SAMPLES)('leads to slides that are there, in %s', async (file) => {
    const { deck } = await deckAndText(new Uint8Array(readFileSync(file)), file.split('/').at(-1)!);
    const html = await renderHtml(deck, theme, []);
    const links = all(html, (each) => each.name === 'a' && isIn(each, (parent) => hasClass(parent, 'index')));
    const ids = new Set(deck.slides.map(({ id }) => `#/${id}`));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ attribs }) => !ids.has(attribs.href))).toEqual([]);
  });

  it.each(SAMPLES)('is reached from every callout on paper, in %s', async (file) => {
    const { deck } = await deckAndText(new Uint8Array(readFileSync(file)), file.split('/').at(-1)!);
    const html = renderPaged(deck, theme, []);
    const callouts = all(html, (each) => hasClass(each, 'callout'));
    const rows = new Set(
      all(html, ({ attribs }) => /^f\d+$/.test(attribs.id ?? '')).map(({ attribs }) => `#${attribs.id}`),
    );
    const links = callouts.map(
      (callout) => DomUtils.findOne(({ name }) => name === 'a', callout.children)?.attribs.href,
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((href) => !rows.has(href ?? ''))).toEqual([]);
  });

  it.each(SAMPLES)('takes little more than its words, in %s', async (file) => {
    const { deck } = await deckAndText(new Uint8Array(readFileSync(file)), file.split('/').at(-1)!);
    const html = await renderHtml(deck, theme, []);
    const length = [...html.matchAll(/<div class="index">[\s\S]*?<\/div>/g)].reduce(
      (sum, [index]) => sum + index.length,
      0,
    );
    const rows = deck.slides.flatMap((slide) => (slide.layout === 'figure-index' ? slide.columns.flat() : []));
    const words = rows.reduce((sum, { sentence }) => sum + sentence.text.length, 0);
    const figures = rows.flatMap((row) => row.figures).length;
    expect(length).toBeLessThan(words + 170 * figures + 150 * rows.length);
  });
});
