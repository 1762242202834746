import { expect, it } from 'vitest';
import type { Deck, Slide } from '../../../src/model/deck.ts';
import { renderPptx } from '../../../src/output/pptx/render-pptx.ts';
import { makeDeck, understand } from '../../../src/pipeline.ts';
import { loadTheme } from '../../../src/theme/themes.ts';
import { deckOf } from './decks.ts';
import type { Node, ReadSlide } from './read-pptx.ts';
import { all, readSlides, unpack } from './read-pptx.ts';

const theme = loadTheme('plain').value!;

async function deckFrom(text: string): Promise<Deck> {
  const { value } = await understand(new TextEncoder().encode(text), 'report.md');
  return makeDeck(value!, { aspect: '16:9' }).value;
}

function shown(deck: Deck): ReadSlide[] {
  return readSlides(unpack(renderPptx(deck, theme).value));
}

/** The slides of a tour, with the first of a layout changed. */
async function tourWith<L extends Slide['layout']>(
  layout: L,
  change: (slide: Extract<Slide, { layout: L }>) => Partial<Slide>,
): Promise<{ deck: Deck; index: number }> {
  const deck = await deckOf('slides/tour.zh.md', '16:9');
  const index = deck.slides.findIndex((slide) => slide.layout === layout);
  const slide = deck.slides[index] as Extract<Slide, { layout: L }>;
  return { deck: { ...deck, slides: deck.slides.with(index, { ...slide, ...change(slide) } as Slide) }, index };
}

it('shows a heading that has nothing under it once', async () => {
  const deck = await deckFrom(
    '# Harbour report\n\n## Part one\n\nThe quay was mended in May.\n\n## Nothing is left to be said here\n',
  );
  const index = deck.slides.findIndex(
    (slide) => slide.layout === 'statement' && slide.statement.text.startsWith('Nothing'),
  );
  const { title, text } = shown(deck)[index];
  expect(title).toBe('Nothing is left to be said here');
  expect(text.split('Nothingislefttobesaidhere')).toHaveLength(2);
});

it('shows the old end of a pair over the new one where both are too wide for a line', async () => {
  const { deck, index } = await tourWith('section', ({ callouts: [callout] }) => ({
    callouts: [{ ...callout, from: { ...callout, figure: 1 }, isFromAbove: true }],
  }));
  const [group] = shown(deck)[index].groups;
  expect(group).toMatch(new RegExp(`^${deck.figures[1].text.replaceAll(' ', '')}→`));
});

it('shows by an arrow that a figure still to be filled in is a growth', async () => {
  const { deck, index } = await tourWith('section', ({ callouts: [callout] }) => ({
    callouts: [{ ...callout, isBlank: true, shape: 'growth-up' as const }],
  }));
  expect(shown(deck)[index].groups[0]).toMatch(/^▲待填/);
});

it('has a strip with as many pieces as there is room for', async () => {
  const tour = await deckOf('slides/tour.zh.md', '16:9');
  const deck = { ...tour, sections: Array.from({ length: 500 }, () => tour.sections[0]) };
  const { xml } = unpack(
    renderPptx({ ...deck, slides: deck.slides.filter(({ layout }) => layout === 'section') }, theme).value,
  );
  const sizes = all(xml.get('ppt/slides/slide1.xml'), 'a:ext').map(({ attributes }: Node) =>
    Number(attributes.cx ?? 0),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(0);
  expect(sizes.length).toBeLessThan(100);
});

it('names as many points along an axis as there is room for', async () => {
  const skips = (deck: Deck) =>
    [...unpack(renderPptx(deck, theme).value).xml].flatMap(([path, root]) =>
      path.startsWith('ppt/charts/') ? all(root, 'c:tickLblSkip').map(({ attributes }) => attributes.val) : [],
    );
  const { deck } = await tourWith('chart', ({ labels, names }) => ({
    labels: labels.filter(({ text }) => names.findIndex((name) => name.text === text.text) % 2 !== 0),
  }));
  expect(skips(await deckOf('slides/tour.zh.md', '16:9'))).toEqual([]);
  expect(skips(deck)).toEqual(['2']);
});
