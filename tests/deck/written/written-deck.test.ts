import { describe, expect, it } from 'vitest';
import type { Deck, Slide } from '../../../src/model/deck.ts';
import type { Message } from '../../../src/model/message.ts';
import { screenPage } from '../../../src/output/html/page.ts';
import { slideHtml } from '../../../src/output/html/slide.ts';
import { renderMarkdown } from '../../../src/output/markdown/render-markdown.ts';
import { makeDeck, understand } from '../../../src/pipeline.ts';
import { calloutsOf } from '../../../src/text/callouts.ts';
import { phrasesIn } from '../../../src/text/phrase.ts';
import fc from '../../property.ts';

async function read(text: string, name = 'talk.md'): Promise<{ deck: Deck; messages: Message[] }> {
  const { value, messages } = await understand(new TextEncoder().encode(text), name);
  const deck = makeDeck(value!, { aspect: '16:9' });
  return { deck: deck.value, messages: [...messages, ...deck.messages] };
}

const deckOf = (...slides: string[]) => read(`---\ndeck: true\n---\n\n${slides.join('\n\n---\n\n')}\n`);
const shape = (slide: Slide) => ({
  layout: slide.layout,
  title: slide.title?.text ?? null,
  words: phrasesIn({ ...slide, notes: [], title: null }).map(({ text }) => text),
});
const saidTo = ({ notes }: Slide) =>
  notes.map(({ runs }) =>
    runs
      .filter(({ isMarkup }) => !isMarkup)
      .map(({ text }) => text)
      .join('')
      .trim(),
  );

describe('a deck in Markdown', () => {
  it('has its slides as they are written, each in the layout that its content asks for', async () => {
    const { deck, messages } = await deckOf(
      '# Harbour board\n\nAutumn meeting',
      '## Done\n\n- We dredged the basin\n- The crane is back\n\nNote:\n\nWe dredged the basin in May. The crane is back since June.',
      '## In one line\n\nNo ship waited.',
      '## Freight\n\n| Month | Tons |\n| --- | --- |\n| May | few |\n| June | more |',
      '## Start\n\n```sh\nmake berth\n```',
      '## Said\n\n> It was never so quiet.\n>\n> — a pilot',
    );
    expect(messages).toEqual([]);
    expect(deck.slides.map(({ layout }) => layout)).toEqual([
      'cover',
      'section',
      'statement',
      'table',
      'code',
      'quote',
    ]);
    expect(shape(deck.slides[1])).toEqual({
      layout: 'section',
      title: 'Done',
      words: ['We dredged the basin', 'The crane is back'],
    });
    expect(saidTo(deck.slides[1])).toEqual(['We dredged the basin in May. The crane is back since June.']);
    expect(shape(deck.slides[5]).words).toEqual(['It was never so quiet.', 'a pilot']);
  });

  it('has callouts, whether the notes say them or not', async () => {
    const { deck } = await deckOf(
      '## Ships\n\n> [!figure] 310 → **402** ships\n> Arrivals\n\n> [!figure|share] **78** %\n> on time\n\n> [!figure] about 12 days\n> Waiting\n\nNote:\n\nArrivals rose from 310 to 402 ships.',
    );
    const [pair, share, plain] = calloutsOf(deck.slides[0]);
    expect(pair).toMatchObject({ number: '402', unit: 'ships', from: { number: '310' }, label: { text: 'Arrivals' } });
    expect(deck.figures[pair.figure].sentence).toBe(deck.figures[pair.from!.figure].sentence);
    expect(share).toMatchObject({ number: '78', unit: '%', shape: 'share' });
    expect(deck.figures[share.figure].value).toBe(78);
    expect(plain).toMatchObject({ prefix: 'about', number: '12', unit: 'days' });
  });

  it('writes figures of a draft with the spaces of the report, and no others', async () => {
    const text =
      '# Port\n\n## Income\n\nIncome rose from £0.81 million to £0.92 million. Waiting fell from 9 hours to 6 hours. Leakage fell from 3% to 2%.\n';
    const { deck } = await read(text, 'report.md');
    const draft = renderMarkdown(deck, 'p').text;
    for (const figure of ['£0.81 million → £**0.92** million', '9 hours → **6** hours', '3% → **2**%'])
      expect(draft).toContain(`> [!figure] ${figure}\n`);
    const { deck: again } = await read(draft);
    expect(renderMarkdown(again, 'p').text).toBe(draft);
  });

  it('keeps in the notes of a draft where links lead, and what is bold, in italics or code', async () => {
    const said = 'We *did* it: **all** of `make a*b`, see [the plan](https://example.org/p?a=1&b=2), and X* too.';
    const { deck } = await deckOf(`## Done\n\n- Done\n\nNote:\n\n${said}`);
    const draft = renderMarkdown(deck, 'p').text;
    expect(draft).toContain(`Note:\n\n${said.replace('X*', 'X\\*')}\n`);
    const { deck: again } = await read(draft);
    expect(saidTo(again.slides[0])).toEqual(saidTo(deck.slides[0]));
    expect(renderMarkdown(again, 'p').text).toBe(draft);
  });

  it('keeps the spaces of a figure that no note says', async () => {
    const { deck } = await deckOf('## Ships\n\n> [!figure] 3 of 11 → **2** of 11\n> Rank');
    expect(deck.figures.map(({ text }) => text)).toEqual(['3 of 11', '2 of 11']);
    expect(renderMarkdown(deck, 'p').text).toContain('> [!figure] 3 of 11 → **2** of 11\n');
  });

  it('leads the words of a slide back to the sentence that says them', async () => {
    const { deck } = await deckOf(
      '## Done\n\n- The crane is back\n- A new quay\n\nNote:\n\nSince June the crane is back, and The crane is back in use.',
    );
    const [led, own] = (deck.slides[0] as Extract<Slide, { layout: 'section' }>).points;
    const { start, end } = deck.slides[0].notes[0];
    expect(led.parts[0].start).toBeGreaterThan(start);
    expect(led.parts[0].end).toBeLessThanOrEqual(end);
    expect(own.parts[0].start).toBeLessThan(start);
  });

  it('shows words that only stand on the slide as they are written, those of the notes with a capital', async () => {
    const { deck } = await deckOf(
      '## Start\n\n- npm install\n- the crane is back\n\nNote:\n\nSince June the crane is back.',
    );
    const { html } = slideHtml(deck.slides[0], screenPage(deck));
    expect(html.replace(/<[^>]*>/g, '')).toContain('npm installthe crane is back');
    expect(html.match(/<span class="capital">(.)<\/span>/)).toMatchObject({ 1: 't' });
  });

  it('keeps separators and notes within listings', async () => {
    const { deck } = await deckOf('## Start\n\n```\na\n---\nNote:\nb\n```\n\nNote:\n\nSo it goes.');
    expect(deck.slides).toHaveLength(1);
    expect(shape(deck.slides[0]).words).toEqual(['a', '---', 'Note:', 'b']);
    expect(saidTo(deck.slides[0])).toEqual(['So it goes.']);
  });

  it('says what a slide has no room for', async () => {
    const points = Array.from(
      { length: 12 },
      (_, i) => `- Point ${'abcdefghijkl'[i]} of a slide that is too full`,
    ).join('\n');
    const { deck, messages } = await deckOf(`<!-- .slide: data-layout="section" -->\n\n## Full\n\n${points}`);
    const shown = shape(deck.slides[0]).words;
    expect(messages.map(({ code }) => code)).toEqual(Array.from({ length: 12 - shown.length }, () => 'W_ROOM'));
    expect(shown.length).toBeGreaterThan(3);
  });

  it('makes its agenda of the parts that slides say they begin', async () => {
    const slide = (part: string) => `<!-- .slide: data-part="${part}" -->\n\n## ${part}\n\n- Something was done here`;
    const { deck } = await deckOf(
      '# Board',
      '<!-- .slide: data-layout="agenda" -->\n\n## Agenda',
      slide('Ships'),
      '## More\n\n- And here',
      slide('Money'),
    );
    expect(deck.sections.map(({ title, slide: id }) => [title?.text, id])).toEqual([
      ['Ships', 's3'],
      ['Money', 's5'],
    ]);
    expect(deck.slides.map(({ section }) => section)).toEqual([null, null, 0, 0, 1]);
  });

  it('has the shape and the language that its head matter names, unless another shape is asked for', async () => {
    const text = '---\ndeck: true\naspect: "4:3"\nlang: zh-CN\n---\n\n## Route 7\n\n- Route 7 runs again';
    const { value } = await understand(new TextEncoder().encode(text), 'talk.md');
    const [own, asked] = [null, '16:9' as const].map((aspect) => makeDeck(value!, { aspect }).value);
    expect([own.aspect, asked.aspect, own.language]).toEqual(['4:3', '16:9', 'zh']);
  });

  it('goes on in the notes where a table was too long, and says so again', async () => {
    const rows = Array.from({ length: 90 }, (_, i) => `| Quay ${i} | sound |`).join('\n');
    const { deck } = await read(`# Harbour\n\n## Quays\n\n| Quay | State |\n| --- | --- |\n${rows}\n`, 'report.md');
    const { deck: again } = await read(renderMarkdown(deck, 'p').text);
    const tables = ({ slides }: Deck) => slides.filter(({ layout }) => layout === 'table');
    expect(tables(deck)).toMatchObject([{ isCut: true }]);
    expect(tables(again)).toMatchObject([{ isCut: true, points: [] }]);
    expect(renderMarkdown(again, 'p').text).toBe(renderMarkdown(deck, 'p').text);
  });

  it('is a report where it does not say that it is a deck', async () => {
    const { deck } = await read('---\ntitle: Ports\n---\n\n## Ships\n\nWe counted 402 ships.\n');
    expect(deck.slides[0].layout).toBe('cover');
  });
});

/** Words with whatever Markdown could take for markup. */
const word = fc
  .stringMatching(/^[a-z*_#|<>[\]~`!&+-]{1,9}$/)
  .filter((text) => /[a-z]/.test(text) && !/^(?:---|notes?)$/.test(text));
const sentence = fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => `We ${words.join(' ')} 12 ships.`);
const report = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map((sentences, i) => `${i + 1}. Part ${'abcd'[i]}\n${sentences.join(' ')}`).join('\n\n'));

it('drafted and read back is the same deck, whatever is in the report', async () => {
  await fc.assert(
    fc.asyncProperty(report, async (text) => {
      const { deck } = await read(text, 'report.txt');
      const { deck: again } = await read(renderMarkdown(deck, 'p').text);
      const all = ({ slides }: Deck) =>
        slides
          .filter(({ layout }) => layout !== 'figure-index' && layout !== 'agenda')
          .map((slide) => [
            shape(slide).layout,
            shape(slide).words,
            saidTo(slide).map((said) => said.replace(/\s+/g, ' ')),
          ]);
      expect(all(again)).toEqual(all(deck));
    }),
    { numRuns: 60 },
  );
});
