import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/model/deck.ts';
import { renderReading } from '../../src/output/html/reading/render-reading.ts';
import { renderHtml } from '../../src/output/html/render-html.ts';
import { renderPaged } from '../../src/output/html/render-paged.ts';
import { splitHtml } from '../../src/output/html/split-html.ts';
import { withoutNotes } from '../../src/output/without-notes.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { phrasesIn } from '../../src/text/phrase.ts';
import { loadTheme } from '../../src/theme/themes.ts';

const theme = loadTheme('plain').value!;
const FONT = { family: 'Noto Sans SC', weight: 400, base64: btoa('not really a font') } as const;

async function deckOf(name: string): Promise<{ deck: Deck; text: string }> {
  const { value } = await understand(new Uint8Array(readFileSync(`slides/${name}`)), name);
  return { deck: makeDeck(value!, { aspect: '16:9' }).value, text: value!.source.text };
}

/** The program in its file, without the lines around it that give it its own text. */
function programIn(file: string): string {
  return file.slice(file.indexOf('\n') + 1, file.lastIndexOf('\n'));
}

/** The words that a page shows or hides: tags gone, escapes read. */
function wordsOf(page: string): string {
  return page
    .replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, '');
}

describe.each(['half-year-report.zh.txt', 'half-year-report.en.md'])('%s without its notes', (name) => {
  it('has no sentence that no slide shows', async () => {
    const { deck, text } = await deckOf(name);
    const kept = withoutNotes(deck);
    const shown = phrasesIn(kept.slides)
      .map((phrase) => phrase.text)
      .join('\n');
    const said = deck.sentences
      .map(({ start, end }) => text.slice(start, end).trim())
      .filter((sentence) => sentence.length > 8 && !shown.includes(sentence) && !/[*`[|]/.test(sentence));
    const leaks = (page: string) => said.filter((sentence) => wordsOf(page).includes(sentence.replace(/\s+/g, '')));
    expect(said.length).toBeGreaterThan(10);
    expect(leaks(await renderHtml(deck, theme, [], { isPacked: false }))).toEqual(said);
    expect(leaks(await renderHtml(kept, theme, []))).toEqual([]);
    expect(leaks(renderPaged(kept, theme, []))).toEqual([]);
  });

  it('has every other slide, and no link to what is gone', async () => {
    const { deck } = await deckOf(name);
    const kept = withoutNotes(deck);
    expect(kept.slides.map(({ id }) => id)).toEqual(
      deck.slides.filter(({ layout }) => layout !== 'figure-index').map(({ id }) => id),
    );
    const page = renderPaged(kept, theme, []);
    const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
    const json = /id="lectern-deck">([^<]*)/.exec(await renderHtml(kept, theme, []))![1];
    expect(JSON.parse(json)).toMatchObject({ hasNotes: false, sentences: [] });
  });
});

it('does not point to notes that are not there', async () => {
  const rows = Array.from({ length: 90 }, (_, i) => `| Quay ${i} | sound |`).join('\n');
  const listing = Array.from({ length: 300 }, (_, i) => `berth ${i}`).join('\n');
  const report = `# Harbour\n\n## Quays\n\n| Quay | State |\n| --- | --- |\n${rows}\n\n## Berths\n\n\`\`\`\n${listing}\n\`\`\`\n`;
  const { value } = await understand(new TextEncoder().encode(report), 'harbour.md');
  const deck = makeDeck(value!, { aspect: '16:9' }).value;
  const count = (made: Deck, words: RegExp) => renderPaged(made, theme, []).match(words)?.length ?? 0;
  expect(count(deck, /The rest is in the notes/g)).toBe(2);
  expect(count(withoutNotes(deck), /in the notes/g)).toBe(0);
  expect(count(withoutNotes(deck), /An excerpt/g)).toBe(2);
});

describe('a page to read', () => {
  it('has every slide and under it the whole of its text', async () => {
    const { deck } = await deckOf('half-year-report.zh.txt');
    const articles = (await renderReading(deck, theme, [])).split('<article').slice(1);
    expect(articles.map((article) => /id="(s\d+)"/.exec(article)![1])).toEqual(deck.slides.map(({ id }) => id));
    for (const [i, { notes }] of deck.slides.entries()) {
      const said = notes.map(({ runs }) =>
        runs
          .filter(({ isMarkup }) => !isMarkup)
          .map(({ text }) => text)
          .join(''),
      );
      expect(wordsOf(articles[i])).toContain(said.join('').replace(/\s+/g, ''));
    }
  });

  it('lights key figures in it, and links to parts that are there', async () => {
    const { deck } = await deckOf('half-year-report.zh.txt');
    const page = await renderReading(deck, theme, []);
    expect(page).toMatch(/<b class="large">/);
    const links = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(deck.sections.length);
    expect(links.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
  });

  it('runs no script and says so in its policy', async () => {
    const { deck } = await deckOf('half-year-report.en.md');
    const page = await renderReading(deck, theme, []);
    expect(page.includes('<script')).toBe(false);
    expect(page).toMatch(/content="default-src &#39;none&#39;; style-src /);
  });
});

describe('a deck as a folder', () => {
  it('joins to the file again', async () => {
    const { deck } = await deckOf('half-year-report.zh.txt');
    const file = await renderHtml(deck, theme, [FONT], { isPacked: false });
    const files = await splitHtml(file);
    let page = new TextDecoder().decode(files.at(-1)!.bytes);
    for (const { name, bytes } of files.slice(0, -1)) {
      expect(page).toContain(name);
      const text = new TextDecoder().decode(bytes);
      page = name.endsWith('.js')
        ? page.replace(`<script src="${name}"></script>`, () => `<script>${programIn(text)}</script>`)
        : page.replace(name, `data:font/ttf;base64,${Buffer.from(bytes).toString('base64')}`);
    }
    const withoutPolicy = (html: string) => html.replace(/<meta http-equiv[^>]*>/, '');
    expect(withoutPolicy(page) === withoutPolicy(file)).toBe(true);
    expect(files.map(({ name }) => name.replace(/-[0-9a-f]{8}\./, '-*.'))).toEqual([
      'font-*.ttf',
      'deck-*.js',
      'index.html',
    ]);
  });

  it('leaves words of the report alone that look like pictures in it', async () => {
    const written =
      '# Roads\n\nWrite `src="data:image/png;base64,AAAA"` or url(data:image/png;base64,AAAA) into the page. We paved 12 km.\n';
    const { value } = await understand(new TextEncoder().encode(written), 'report.md');
    const page = await renderHtml(makeDeck(value!, { aspect: '16:9' }).value, theme, [], { isPacked: false });
    expect((await splitHtml(page)).map(({ name }) => name.replace(/-.*\./, '.'))).toEqual(['deck.js', 'index.html']);
  });

  it('lets through its own files and no others', async () => {
    const { deck } = await deckOf('half-year-report.en.md');
    const page = new TextDecoder().decode(
      (await splitHtml(await renderHtml(deck, theme, [], { isPacked: false }))).at(-1)!.bytes,
    );
    expect(page).toMatch(
      /default-src &#39;none&#39;; script-src &#39;self&#39; &#39;sha256-[^ ]+&#39;; style-src &#39;sha256-/,
    );
  });
});
