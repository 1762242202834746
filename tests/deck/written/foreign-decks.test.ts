import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Aspect, Deck, Slide } from '../../../src/model/deck.ts';
import { screenPage } from '../../../src/output/html/page.ts';
import { slideHtml } from '../../../src/output/html/slide.ts';
import { renderMarkdown } from '../../../src/output/markdown/render-markdown.ts';
import { makeDeck, understand } from '../../../src/pipeline.ts';
import { phrasesIn } from '../../../src/text/phrase.ts';

/** A picture of one pixel is enough to be one. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);
const DECKS = readdirSync('tests/cases').filter((name) => name.startsWith('deck-for-'));

async function deckOf(text: string, aspect: Aspect | null = null): Promise<Deck> {
  const { value } = await understand(new TextEncoder().encode(text), 'talk.md', { loadFile: async () => PIXEL });
  return makeDeck(value!, { aspect }).value;
}

const deckOfSlides = (...slides: string[]) => deckOf(`---\ndeck: true\n---\n\n${slides.join('\n\n---\n\n')}\n`);

/** A slide as it is seen, without what says where its words stand in the file. */
const seen = (slide: Slide, deck: Deck) => ({
  steps: slide.steps,
  html: slideHtml(slide, screenPage(deck)).html.replace(/ data-source="[^"]*"/g, ''),
});
const wordsOn = (slide: Slide) => phrasesIn({ ...slide, notes: [], title: null }).map(({ text }) => text);
const bandsOf = (slide: Slide) =>
  slide.layout === 'mixed'
    ? slide.bands.map(({ columns }) =>
        columns.map((pieces) => pieces.map((piece) => (piece.kind === 'block' ? piece.body.layout : piece.kind))),
      )
    : null;

describe.each(DECKS)('%s', (name) => {
  const text = readFileSync(`tests/cases/${name}/input.md`, 'utf8');

  it.each(['16:9', '4:3'] as Aspect[])('is the same deck when it was drafted and read again, in %s', async (aspect) => {
    const deck = await deckOf(text, aspect);
    const draft = renderMarkdown(deck, 'pictures').text;
    const again = await deckOf(draft, aspect);
    expect(again.slides.map((slide) => seen(slide, again))).toEqual(deck.slides.map((slide) => seen(slide, deck)));
    expect(renderMarkdown(again, 'pictures').text).toBe(draft);
  });
});

describe('a slide that holds several kinds of things', () => {
  it('has them in the order in which they are written', async () => {
    const { slides } = await deckOfSlides(
      '## Quay\n\nFirst this.\n\n- A point\n  - under it\n\n```sh\nmoor\n```\n\nThen that.\n\n| A | B |\n| --- | --- |\n| a | b |\n\n> Words\n\n### Smaller\n\n1. One\n2. Two',
    );
    expect(slides.flatMap((slide) => bandsOf(slide)!.flat(2))).toEqual([
      'line',
      'point',
      'point',
      'code',
      'line',
      'table',
      'quote',
      'heading',
      'point',
      'point',
    ]);
  });

  it('has its columns beside one another, what stands over them above and what follows below', async () => {
    const { slides } = await deckOfSlides(
      '## Piers\n\nTwo of them.\n\n<div class="columns">\n<div>\n\n- Cars\n\n</div>\n<div>\n\n![](pier.png)\n\n</div>\n</div>\n\nNo third.',
    );
    expect(bandsOf(slides[0])).toEqual([[['line']], [['point'], ['picture']], [['line']]]);
  });

  it('counts its lists on, whatever number is written, in each column anew', async () => {
    const { slides } = await deckOfSlides(
      '## Steps\n\n3. Three\n3. Four\n   - between\n3. Five\n\nThen\n\n1) One',
      '## Columns\n\n<div class="columns">\n<div>\n\n1. One\n1. Two\n\n</div>\n<div>\n\n1. One\n\n</div>\n</div>',
    );
    const numbers = slides.map((slide) =>
      slide.layout === 'mixed'
        ? slide.bands.flatMap(({ columns }) =>
            columns.flat().flatMap((piece) => (piece.kind === 'point' ? [piece.number] : [])),
          )
        : [],
    );
    expect(numbers).toEqual([
      ['3.', '4.', null, '5.', '1)'],
      ['1.', '2.', '1.'],
    ]);
  });

  it('goes on on further slides where it is too much for one, and loses nothing', async () => {
    const points = Array.from(
      { length: 24 },
      (_, i) => `Berth ${i} was dredged and is open again to ships of any size`,
    );
    const listing = Array.from({ length: 40 }, (_, i) => `moor --berth ${i}`);
    const { slides } = await deckOfSlides(
      `## Berths\n\nAll of them.\n\n${points.map((point) => `- ${point}`).join('\n')}\n\n\`\`\`sh\n${listing.join('\n')}\n\`\`\``,
    );
    expect(slides.length).toBeGreaterThan(2);
    expect(slides.map(({ part }) => part)).toEqual(slides.map((_, i) => ({ index: i + 1, count: slides.length })));
    const words = slides.flatMap(wordsOn);
    expect(words.filter((word) => points.includes(word))).toEqual(points);
    expect(words.filter((word) => listing.includes(word))).toEqual(listing);
  });

  it('cuts a text that is longer than a slide at the ends of its sentences', async () => {
    const sentence = 'The basin was dredged in May, and since then no ship has waited for the tide to come in again. ';
    const { slides } = await deckOfSlides(`## Basin\n\n${sentence.repeat(30)}`);
    const words = slides.flatMap(wordsOn);
    expect(slides.length).toBeGreaterThan(1);
    expect(words.join(' ').replace(/\s+/g, ' ').trim()).toBe(sentence.repeat(30).trim());
    for (const part of words) expect(part.trim()).toMatch(/\.$/);
  });

  it('keeps a heading with what it stands over', async () => {
    const lines = Array.from({ length: 11 }, (_, i) => `Line ${i} of the slide`).join('\n\n');
    const { slides } = await deckOfSlides(
      `## Full\n\n${lines}\n\n### Last\n\nAnd one more.\n\nAnd the very last of all.`,
    );
    for (const slide of slides) expect(bandsOf(slide)!.flat(2).at(-1)).not.toBe('heading');
  });
});

describe('steps', () => {
  it('are those parts that their author lets appear one by one', async () => {
    const { slides } = await deckOfSlides(
      '## Some\n\n- One\n- Two <!-- .element: class="fragment" -->\n- Three <!-- .element: class="fragment" -->',
      '## None\n\n- One\n- Two',
      '## Among others\n\nA line\n\n- One <!-- .element: class="fragment" -->\n\n```sh\nmoor\n```\n\n<!-- .element: class="fragment" -->',
    );
    expect(slides.map(({ steps }) => steps)).toEqual([[1, 2], null, [1, 2]]);
  });
});

describe('a picture that is not there', () => {
  const readWithout = async (text: string) => {
    const { value, messages } = await understand(new TextEncoder().encode(text), 'talk.md', {
      loadFile: async () => null,
    });
    return { deck: makeDeck(value!, { aspect: '16:9' }).value, messages };
  };

  it.each([
    ['Marp', '---\nmarp: true\n---\n\n## Quay\n\n- Open\n\n![bg right](gone.png)\n', 9],
    [
      'Slidev',
      '---\nlayout: image-right\nimage: /gone.png\ncolorSchema: light\n---\n\n## Quay\n\n- Open\n\n---\n\n## Two\n',
      3,
    ],
    ['a draft', '---\ndeck: true\n---\n\n## Quay\n\n- Open\n\n![](gone.png)\n', 9],
  ])('has a frame and is named by its line: %s', async (_, text, line) => {
    const { deck, messages } = await readWithout(text);
    expect(seen(deck.slides[0], deck).html).toContain('class="slot"');
    const [{ code, span }] = messages;
    expect([code, text.slice(0, span!.start).split('\n').length]).toEqual(['W_PICTURE_MISSING', line]);
  });

  it('has no frame where it is an ornament from the network', async () => {
    const { deck } = await readWithout(
      '---\ndeck: true\n---\n\n## Quay\n\nOpen.\n\n![](https://example.org/a.svg)\n\nAll day.\n',
    );
    expect(seen(deck.slides[0], deck).html).not.toContain('class="slot"');
  });

  it('keeps its path in a draft', async () => {
    const { deck } = await readWithout('# Port\n\n## Quay\n\nIt is open.\n\n![The quay](img/my%20quay(1).png)\n');
    expect(renderMarkdown(deck, 'p').text).toContain('![The quay](<img/my%20quay(1).png>)');
  });
});

describe('a slide that asks for a layout', () => {
  it.each(['section', 'statement', 'table', 'cover', 'figures', 'closing'])(
    'keeps what was added to it by hand though %s has no place for it',
    async (layout) => {
      const { slides } = await deckOfSlides(
        `<!-- .slide: data-layout="${layout}" -->\n\n## Quay\n\nIt is open.\n\n- A point\n\n| A | B |\n| --- | --- |\n| a | b |\n\n> Words of a pilot\n\n> [!figure] **12** km\n> Road\n\n\`\`\`sh\nmoor\n\`\`\``,
      );
      const words = slides.flatMap(wordsOn);
      for (const word of ['It is open.', 'A point', 'a', 'Words of a pilot', 'Road', 'moor'])
        expect(words).toContain(word);
    },
  );

  it('that there is not is told so, with its line', async () => {
    const { messages } = await understand(
      '---\ndeck: true\n---\n\n<!-- .slide: data-layout="setcion" -->\n\n## Quay\n',
      'talk.md',
    );
    expect(messages).toMatchObject([{ code: 'W_NOT_CARRIED', found: ['layout', '5'] }]);
  });
});

it('a fact of Slidev is its number, large, with what it counts under it', async () => {
  const deck = await deckOf(
    '---\ncolorSchema: light\n---\n\n# Port\n\n---\nlayout: fact\n---\n\n# 402 ships\n\nin the first half of the year\n',
  );
  expect(deck.slides[1]).toMatchObject({
    title: null,
    callouts: [{ number: '402', unit: 'ships', label: { text: 'in the first half of the year' } }],
  });
});
