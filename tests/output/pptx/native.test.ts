import { beforeAll, describe, expect, it } from 'vitest';
import type { Deck, Slide } from '../../../src/model/deck.ts';
import type { Phrase } from '../../../src/model/outline.ts';
import { renderPptx } from '../../../src/output/pptx/render-pptx.ts';
import { pptxWords } from '../../../src/output/pptx/words.ts';
import { words } from '../../../src/output/words.ts';
import { calloutsOf } from '../../../src/text/callouts.ts';
import { stretchesIn } from '../../../src/text/phrase.ts';
import { loadTheme } from '../../../src/theme/themes.ts';
import { deckOf, REPORTS } from './decks.ts';
import type { ReadSlide } from './read-pptx.ts';
import { readSlides, unpack } from './read-pptx.ts';

const theme = loadTheme('plain').value!;

/** Without white space and capitals: an English line is shown with one. */
function plain(text: string): string {
  return text.replace(/\s/g, '').toLowerCase();
}

/** What is native to PowerPoint; that all of a deck is there in order, tests/output/contract holds for every output. */
describe.each(REPORTS)('%s as PowerPoint has', (file) => {
  let deck: Deck;
  let slides: ReadSlide[];
  beforeAll(async () => {
    deck = await deckOf(file, '16:9');
    const { value, messages } = renderPptx(deck, theme);
    expect(messages).toEqual([]);
    slides = readSlides(unpack(value));
  });

  it('every slide in the layout of its name', () =>
    expect(slides.map(({ layout }) => layout)).toEqual(
      deck.slides.map(({ layout }) => pptxWords[deck.language].layouts[layout]),
    ));

  it('every callout as a group with its number, unit and label', () => {
    for (const [i, slide] of deck.slides.entries())
      for (const { isBlank, number, unit, label } of calloutsOf(slide)) {
        const wanted = [isBlank ? words[deck.language].blank : number, unit, label?.text ?? ''].map(plain);
        const groups = slides[i].groups.map(plain);
        expect(
          groups.some((group) => wanted.every((one) => group.includes(one))),
          `${slide.id}: ${wanted}`,
        ).toBe(true);
      }
  });

  it('every table and chart with all its cells', () => {
    for (const [i, slide] of deck.slides.entries()) {
      if (slide.layout === 'table') expect(cellsIn(slides[i])).toEqual(cellsOf(slide, deck));
      if (slide.layout === 'chart') {
        const [chart] = slides[i].charts;
        expect(chart.names).toEqual(slide.names.map(({ text }) => text));
        expect(chart.series.map(({ name }) => name)).toEqual(slide.series.map(({ name }) => name?.text ?? null));
        expect(
          ratios(
            chart.series.flatMap(({ values }) => values),
            slide.series.flatMap(({ amounts }) => amounts.map(({ value }) => value)),
          ),
        ).toHaveLength(1);
      }
    }
  });

  it('every picture, or a frame where it is to come', () => {
    for (const [i, slide] of deck.slides.entries()) {
      if (slide.layout !== 'picture') continue;
      const alternative = slide.alternative?.text ?? '';
      if (slide.image) expect(slides[i].pictures.map(({ description }) => description)).toEqual([alternative]);
      else expect(plain(slides[i].text)).toContain(plain(words[deck.language].picture + alternative));
    }
  });

  it('a paragraph a block in the notes', () => {
    for (const [i, { notes }] of deck.slides.entries()) {
      const texts = notes.filter((note) => note.kind === 'text' && !isSilent(note));
      expect(slides[i].notes.length).toBeGreaterThanOrEqual(Math.max(1, texts.length));
    }
  });
});

function isSilent({ runs }: Deck['slides'][number]['notes'][number]): boolean {
  return runs.every(({ text, isMarkup }) => isMarkup || text.trim() === '');
}

function hasFormula(phrase: Phrase, { notation }: Deck): boolean {
  return stretchesIn(phrase, notation.formulas).length > 0;
}

function cellsIn({ tables }: ReadSlide): string[] {
  return tables[0]
    .flat()
    .map(plain)
    .filter((text) => text !== '');
}

function cellsOf(slide: Extract<Slide, { layout: 'table' }>, deck: Deck): string[] {
  const cells = [...slide.head, ...slide.rows.map((row) => row.cells)].flat();
  return cells
    .map(({ text, isCut }) => plain(`${text && !hasFormula(text, deck) ? text.text : ''}${isCut ? '…' : ''}`))
    .filter((text) => text !== '');
}

/** By how much numbers differ from others, to six digits; nought from nought by nothing. */
function ratios(some: readonly number[], others: readonly number[]): number[] {
  const all = some.flatMap((one, i) => (others[i] === 0 ? [] : [Number((one / others[i]).toPrecision(6))]));
  return [...new Set(all)];
}

it('numbers the cards of a second slide on from the first', async () => {
  const deck = await deckOf('slides/tour.zh.md', '16:9');
  const index = deck.slides.findIndex(({ layout }) => layout === 'steps');
  const steps = deck.slides[index] as Extract<Slide, { layout: 'steps' }>;
  const slides = deck.slides.with(index, { ...steps, first: 4 });
  const groups = readSlides(unpack(renderPptx({ ...deck, slides }, theme).value))[index].groups;
  const ordinals = groups.flatMap((text) => /\d/.exec(text)?.[0] ?? []);
  expect(ordinals).toEqual(steps.items.map((_, i) => String(4 + i)));
});
