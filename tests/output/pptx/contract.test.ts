import { beforeAll, describe, expect, it } from 'vitest';
import type { Deck, Slide } from '../../../src/model/deck.ts';
import type { Phrase } from '../../../src/model/outline.ts';
import { nameOf, screenPage } from '../../../src/output/html/page.ts';
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

describe.each(REPORTS)('%s as PowerPoint has', (file) => {
  let deck: Deck;
  let slides: ReadSlide[];
  beforeAll(async () => {
    deck = await deckOf(file, '16:9');
    const { value, messages } = renderPptx(deck, theme);
    expect(messages).toEqual([]);
    slides = readSlides(unpack(value));
  });

  it('every slide with its title, in the layout of its name', () => {
    expect(slides.map(({ title }) => plain(title))).toEqual(deck.slides.map((slide) => plain(titleOf(slide, deck))));
    expect(slides.map(({ layout }) => layout)).toEqual(
      deck.slides.map(({ layout }) => pptxWords[deck.language].layouts[layout]),
    );
  });

  it('every point, line, callout and part, in order', () => {
    for (const [i, slide] of deck.slides.entries()) {
      let at = 0;
      const text = plain(slides[i].text);
      for (const phrase of shownOn(slide).filter((one) => !hasFormula(one, deck))) {
        const found = text.indexOf(plain(phrase.text), at);
        expect(found, `${slide.id}: ${phrase.text}`).toBeGreaterThanOrEqual(0);
        at = found;
      }
    }
  });

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

  it('the whole speech, a paragraph a block', () => {
    for (const [i, { notes }] of deck.slides.entries()) {
      const spoken = notes
        .flatMap(({ runs }) => runs.filter(({ isMarkup }) => !isMarkup).map(({ text }) => text))
        .join('');
      expect(plain(slides[i].notes.join(''))).toBe(plain(withoutControls(spoken)));
      const texts = notes.filter(({ kind }) => kind === 'text').length;
      expect(slides[i].notes.length).toBeGreaterThanOrEqual(Math.max(1, texts - notes.filter(isSilent).length));
    }
  });
});

function isSilent({ runs }: Deck['slides'][number]['notes'][number]): boolean {
  return runs.every(({ text, isMarkup }) => isMarkup || text.trim() === '');
}

/** XML can't hold them. */
function withoutControls(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, (sign) =>
    sign >= '\u007f' && sign <= '\u009f' ? sign : '',
  );
}

function titleOf(slide: Slide, deck: Deck): string {
  return nameOf(slide, screenPage(deck));
}

function hasFormula(phrase: Phrase, { notation }: Deck): boolean {
  return stretchesIn(phrase, notation.formulas).length > 0;
}

/** The words that a layout sets in running text, in the order in which they are read. */
function shownOn(slide: Slide): Phrase[] {
  const phrases: (Phrase | null)[] = [];
  if ('points' in slide) phrases.push(...slide.points);
  if (slide.layout === 'statement') phrases.push(slide.statement, slide.attribution);
  if (slide.layout === 'quote') phrases.push(slide.words, slide.attribution);
  if (slide.layout === 'closing') phrases.push(slide.statement);
  if (slide.layout === 'code') phrases.push(slide.language, ...slide.lines);
  if (slide.layout === 'list' || slide.layout === 'steps')
    phrases.push(...slide.items.flatMap(({ title, lines }) => [title, ...lines]));
  if (slide.layout === 'figure-index') phrases.push(...slide.columns.flat().map(({ sentence }) => sentence));
  return phrases.filter((one): one is Phrase => one !== null);
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
