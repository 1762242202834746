import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBeside } from '../../src/effects/load-beside.ts';
import type { Deck, Slide } from '../../src/model/deck.ts';
import { nameOf, screenPage } from '../../src/output/html/page.ts';
import { renderReading } from '../../src/output/html/reading/render-reading.ts';
import { renderHtml } from '../../src/output/html/render-html.ts';
import { renderPaged } from '../../src/output/html/render-paged.ts';
import { renderMarkdown } from '../../src/output/markdown/render-markdown.ts';
import { makeDeck, understand } from '../../src/pipeline.ts';
import { textsOf } from '../../src/text/callouts.ts';
import { phrasesIn } from '../../src/text/phrase.ts';
import { loadTheme } from '../../src/theme/themes.ts';

/** Reports that are held to it; with a folder in LECTERN_CORPUS those in it too, as tests/corpus.test.ts has them. */
const corpus = process.env.LECTERN_CORPUS;
const REPORTS = [
  ...readdirSync('slides').map((name) => join('slides', name)),
  ...(corpus ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).map((name) => join(corpus, name)) : []),
].filter((path) => /\.(?:txt|md)$/.test(path) && !/readme/i.test(path));

const theme = loadTheme('plain').value!;

/** One deck in one kind of file: what is to be read on and said to each of its slides, white space left aside. */
interface Output {
  slides(deck: Deck): Promise<string[]>;
  /** What it leaves out, and why. */
  hasNotes: boolean;
}

const OUTPUTS: Record<string, Output> = {
  html: {
    hasNotes: true,
    slides: async (deck) =>
      (await renderHtml(deck, theme, []))
        .split(/<section id="s\d+"/)
        .slice(1)
        .map(htmlText),
  },
  // Slides alone; the handout and the speech have the notes.
  pdf: {
    hasNotes: false,
    slides: async (deck) =>
      renderPaged(deck, theme, [])
        .split(/<section id="s\d+"/)
        .slice(1)
        .map(htmlText),
  },
  reading: {
    hasNotes: true,
    slides: async (deck) =>
      (await renderReading(deck, theme, []))
        .split(/<article id="s\d+"/)
        .slice(1)
        .map(htmlText),
  },
  markdown: {
    hasNotes: true,
    slides: async (deck) => renderMarkdown(deck, 'p').text.split('\n<!-- .slide:').slice(1).map(markdownText),
  },
};

function htmlText(html: string): string {
  return squeezed(
    html
      // The report's own markup is hidden; a slot says besides its mark that it is to be filled.
      .replace(/<span class="(?:markup" hidden|fill" aria-hidden="true")>[^<]*<\/span>/g, '')
      .replace(/ alt="([^"]*)"/g, '>$1<')
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))),
  );
}

/** Words without their marks: bold, links, cells, rules of tables, quotations, escapes; code as it stands. */
function markdownText(markdown: string): string {
  const pieces = markdown.split(/^(`{3,})(.*\n[\s\S]*?)^\1$/m);
  return squeezed(pieces.map((piece, i) => (i % 3 === 0 ? proseText(piece) : i % 3 === 2 ? piece : '')).join(''));
}

function proseText(markdown: string): string {
  return markdown
    .replace(/^> /gm, '')
    .replace(/^\|[ :|-]+\|$/gm, '')
    .replace(/(?<!\\)\*/g, '')
    .replace(/(?<!\\)[[\]|]/g, '')
    .replace(/\\(.)/g, '$1');
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Everything that a slide shows, piece by piece: its name, points, cells, captions, lines, alternatives; and of callouts the figure and what stands beside it. */
function shownOn(slide: Slide, deck: Deck): string[] {
  const { notes: _, ...seen } = slide;
  const phrases = slide.layout === 'chart' ? phrasesIn({ ...seen, labels: [] }) : phrasesIn(seen);
  const figures = calloutTexts(slide);
  return [nameOf({ ...slide, part: null }, screenPage(deck)), ...phrases.map(({ text }) => text), ...figures].map(
    squeezed,
  );
}

function calloutTexts(slide: Slide): string[] {
  const callouts =
    'callouts' in slide
      ? slide.callouts
      : 'items' in slide && slide.layout !== 'agenda'
        ? slide.items.flatMap(({ callout }) => callout ?? [])
        : [];
  return callouts.flatMap(textsOf).map(({ prefix, number, unit }) => (prefix + number + unit).replace(/\s/g, ''));
}

/** What is said to it, a block a piece. */
function saidTo({ notes }: Slide): string[] {
  return notes.map(({ runs }) =>
    squeezed(
      runs
        .filter(({ isMarkup }) => !isMarkup)
        .map(({ text }) => text)
        .join(''),
    ),
  );
}

async function deckOf(path: string): Promise<Deck> {
  const loadFile = (named: string) => loadBeside(dirname(path), named);
  const { value } = await understand(new Uint8Array(readFileSync(path)), basename(path), { loadFile });
  return makeDeck(value!, { aspect: '16:9' }).value;
}

describe.each(REPORTS)('the deck of %s', (path) => {
  it.each(Object.entries(OUTPUTS))(
    'is whole in %s: every slide, all that it shows, all that is said to it, in order',
    async (_, output) => {
      const deck = await deckOf(path);
      const slides = await output.slides(deck);
      expect(slides).toHaveLength(deck.slides.length);
      for (const [i, slide] of deck.slides.entries()) {
        const missing = shownOn(slide, deck).filter((piece) => !slides[i].includes(piece));
        expect({ slide: slide.id, layout: slide.layout, missing }).toEqual({
          slide: slide.id,
          layout: slide.layout,
          missing: [],
        });
        if (output.hasNotes) expect(inOrder(saidTo(slide), slides[i])).toEqual([]);
      }
    },
  );
});

/** The pieces that do not follow the one before. */
function inOrder(pieces: readonly string[], text: string): string[] {
  let at = 0;
  return pieces.filter((piece) => {
    const found = text.indexOf(piece, at);
    if (found >= 0) at = found + piece.length;
    return found < 0;
  });
}
