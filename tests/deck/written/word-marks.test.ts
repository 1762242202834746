import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '../../../src/model/deck.ts';
import type { Message } from '../../../src/model/message.ts';
import { screenPage } from '../../../src/output/html/page.ts';
import { slideHtml } from '../../../src/output/html/slide.ts';
import { renderMarkdown } from '../../../src/output/markdown/render-markdown.ts';
import { makeDeck, understand } from '../../../src/pipeline.ts';

async function read(text: string, name = 'talk.md'): Promise<{ deck: Deck; messages: Message[] }> {
  const { value, messages } = await understand(new TextEncoder().encode(text), name);
  return { deck: makeDeck(value!, { aspect: '16:9' }).value, messages };
}

const ofSlides = (...slides: string[]) => read(`---\ndeck: true\n---\n\n${slides.join('\n\n---\n\n')}\n`);

/** A slide as it is seen, without what does not concern how its words are set off. */
const seen = (slide: Slide, deck: Deck) =>
  slideHtml(slide, screenPage(deck))
    .html.replace(/ data-source="[^"]*"/g, '')
    .replace(/<span class="capital">(.*?)<\/span>|<\/?n-b>/g, '$1');

async function pointsOf(...points: string[]): Promise<string[]> {
  const { deck } = await ofSlides(`## Slide\n\n${points.map((point) => `- ${point}`).join('\n')}`);
  return [...seen(deck.slides[0], deck).matchAll(/<p>(.*?)<\/p><\/li>/g)].map(([, words]) => words);
}

describe('words of a deck in Markdown', () => {
  it('are bold, in italics, code, raised and lowered as their author has them', async () => {
    expect(
      await pointsOf(
        'We paved **all** of it',
        'The *old* crane, `moor --all`',
        'Five m<sup>2</sup> of H<sub>2</sub>O, <b>more</b> or <i>less</i>',
        '**Both *at* once** and ==marked==',
      ),
    ).toEqual([
      'We paved <strong>all</strong> of it',
      'The <em>old</em> crane, <code>moor --all</code>',
      'Five m<sup>2</sup> of H<sub>2</sub>O, <strong>more</strong> or <em>less</em>',
      '<strong>Both </strong><strong><em>at</em></strong><strong> once</strong> and <strong>marked</strong>',
    ]);
  });

  it('keep a quantity on one line where only a part of it is bold', async () => {
    expect(await pointsOf('It rose by **3.2**% in May')).toEqual([
      'It rose by <span class="quantity"><strong>3.2</strong>%</span> in May',
    ]);
  });

  it('are set off in titles, paragraphs, quotations and cells', async () => {
    const { deck } = await ofSlides(
      '## The *new* quay\n\nOne **line** of it.\n\n> So `quiet`.\n\n1. Counted *point*',
      '## Freight\n\n| Month | Tons |\n| --- | --- |\n| **May** | `few` |',
    );
    const [mixed, table] = deck.slides.map((slide) => seen(slide, deck));
    for (const words of [
      'The <em>new</em> quay',
      'One <strong>line</strong> of it.',
      'So <code>quiet</code>.',
      'Counted <em>point</em>',
    ])
      expect(mixed).toContain(words);
    expect(table).toContain('<strong>May</strong>');
    expect(table).toContain('<code>few</code>');
  });

  it('stay set off where the notes say the same words plainly, and nowhere else', async () => {
    const { deck } = await ofSlides(
      '## Done\n\n- The **crane** is back\n\nNote:\n\nSince June The crane is back, again.',
      '## Again\n\n- The crane is back\n\nNote:\n\nSaid.',
    );
    const [first, second] = deck.slides.map((slide) => seen(slide, deck));
    expect(first).toContain('The <strong>crane</strong> is back');
    expect(second).toContain('The crane is back');
  });

  it('have dots under Chinese emphasis, for Chinese has no italics; stars beside Chinese quotation marks are meant', async () => {
    const { deck } = await read(
      '---\ndeck: true\nlang: zh\n---\n\n## 完成情况\n\n- 其中*重点*项目\n- **“三个一”**工程开工\n',
    );
    const html = seen(deck.slides[0], deck);
    expect(html).toContain('其中<em class="dotted">重点</em>项目');
    // A word stays on its line, in a piece of its own.
    expect(html.replaceAll('</strong><strong>', '')).toContain('<strong>“三个一”</strong>工程开工');
  });

  it('are plain on the slides of a report', async () => {
    const { deck } = await read('# Harbour\n\n## Ships\n\n- We counted **402** ships and *few* boats\n', 'report.md');
    expect(deck.slides.flatMap(({ wordMarks }) => wordMarks)).toEqual([]);
  });
});

describe('links of a deck in Markdown', () => {
  it('lead out of it, beside the talk', async () => {
    expect(
      await pointsOf(
        'See [the **plan**](https://example.org/a?b=1&c=2)',
        '<a href="mailto:port@example.org">Write</a>',
      ),
    ).toEqual([
      'See <a class="link" href="https://example.org/a?b=1&#38;c=2" target="_blank" rel="noopener noreferrer">the <strong>plan</strong></a>',
      '<a class="link" href="mailto:port@example.org" target="_blank" rel="noopener noreferrer">Write</a>',
    ]);
  });

  it('lead to a slide by its number, though slides before it became several', async () => {
    const lines = Array.from({ length: 30 }, (_, i) => `${i + 1}. Berth ${'abcdefghij'[i % 10]} was dredged`).join(
      '\n',
    );
    const { deck, messages } = await ofSlides(
      `## Full\n\n${lines}`,
      '## Two\n\n- Back to [the first](#/0)',
      '## Three\n\n- On to [two](#/1)',
    );
    expect(messages).toEqual([]);
    const ids = (title: string) => deck.slides.find((slide) => slide.title?.text === title)!;
    expect(seen(ids('Two'), deck)).toContain('<a class="link" href="#/s1">the first</a>');
    expect(seen(ids('Three'), deck)).toContain(`<a class="link" href="#/${ids('Two').id}">two</a>`);
    expect(ids('Two').id).not.toBe('s2');
  });

  it('count slides from 1 in Marp, and columns in reveal.js', async () => {
    const marp = await read('---\nmarp: true\n---\n\n# One\n\n---\n\n## Two\n\n- To [one](#1)\n');
    expect(seen(marp.deck.slides[1], marp.deck)).toContain('href="#/s1"');
    const reveal = await read(
      '---\nrevealOptions: {}\n---\n\n# One\n\n----\n\n## Under\n\n---\n\n## Two\n\n- To [itself](#/1), [under one](#/0/1)\n',
    );
    expect(seen(reveal.deck.slides[2], reveal.deck).match(/href="[^"]*"/g)).toEqual(['href="#/s3"', 'href="#/s2"']);
  });

  it('are named by line where they lead to a file, to a slide that is not there, or run a program', async () => {
    const { deck, messages } = await ofSlides(
      '## Links\n\n- [A](plan.pdf)\n- [B](#/7)\n- [C](javascript:go())\n- [D](https://example.org)',
    );
    expect(messages).toMatchObject([{ code: 'W_NOT_CARRIED', found: ['link', '7、8、9'] }]);
    expect(seen(deck.slides[0], deck).match(/href="[^"]*"/g)).toEqual(['href="https://example.org"']);
  });
});

/** Words and marks in any order, also where they touch. */
const piece = fc.oneof(
  fc.constantFrom('ships', '吨', 'X*', '“', '”', ' ', ' ', ',', '`', '(', '12 km', '_', ' www.a.bc ', ' a@b.cd '),
  fc
    .tuple(
      fc.constantFrom('**', '*', '`', '<b>', '<em>', '[', '<sup>'),
      fc.constantFrom('crane', ' a ', '“重点”', 'x*y', 'b `c`', '**d** e', '*f*'),
    )
    .map(([open, words]) => {
      if (open === '[') return `[${words.replace(/[[\]]/g, '')}](https://example.org/a_b)`;
      return open.startsWith('<') ? open + words + open.replace('<', '</') : open + words + open;
    }),
);
const line = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => `We ${pieces.join('')} end`);

it('are the same when they were drafted and read again, however they are set off', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 3 }), async (lines) => {
      const { deck } = await ofSlides(
        `## Title\n\n${lines.map((words) => `- ${words}`).join('\n')}`,
        `## More\n\nFirst of all.\n\n${lines.join('\n\n')}`,
      );
      const draft = renderMarkdown(deck, 'p').text;
      const { deck: again } = await read(draft);
      expect(again.slides.map((slide) => seen(slide, again))).toEqual(deck.slides.map((slide) => seen(slide, deck)));
      expect(renderMarkdown(again, 'p').text).toBe(draft);
    }),
    { numRuns: 100, seed: 7 },
  );
});
