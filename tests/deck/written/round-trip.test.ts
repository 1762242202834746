import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBeside } from '../../../src/effects/load-beside.ts';
import type { Aspect, Deck, Slide } from '../../../src/model/deck.ts';
import { screenPage } from '../../../src/output/html/page.ts';
import { slideHtml } from '../../../src/output/html/slide.ts';
import { renderMarkdown } from '../../../src/output/markdown/render-markdown.ts';
import { makeDeck, understand } from '../../../src/pipeline.ts';

const corpus = process.env.LECTERN_CORPUS;
const REPORTS = [
  ...readdirSync('slides').map((name) => join('slides', name)),
  ...['blanks-and-advertising', 'plain-prose', 'speech-first-second', 'english-numbered', 'dense'].flatMap((name) =>
    readdirSync(join('tests/cases', name)).map((file) => join('tests/cases', name, file)),
  ),
  ...(corpus ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).map((name) => join(corpus, name)) : []),
].filter((path) => /\.(?:txt|md)$/.test(path) && !/readme/i.test(path));

type Pictures = { path: string; base64: string }[];

async function deckOf(
  bytes: Uint8Array,
  name: string,
  folder: string,
  aspect: Aspect,
  pictures: Pictures = [],
): Promise<Deck> {
  const drafted = (path: string) => pictures.find((picture) => picture.path === path);
  const loadFile = async (path: string) => {
    const found = drafted(path);
    return found ? new Uint8Array(Buffer.from(found.base64, 'base64')) : loadBeside(folder, path);
  };
  const { value } = await understand(bytes, name, { loadFile });
  return makeDeck(value!, { aspect }).value;
}

/**
 * The index is made anew, of what is understood of the notes, which have no headings of the report's kind: a figure more or less may be a key figure. So what counts
 * figures and slides is left aside here, and compared from the first reading on.
 */
function withoutCounts(html: string): string {
  return html.replace(/ · \d+ (?:项关键数字|key figures?)/, '').replace(/ \/ \d+<\/p>/, '</p>');
}

/** A slide as it is seen, without what says where its words stand in the file; and what is said to it. */
function shown(slide: Slide, deck: Deck) {
  const { html } = slideHtml(slide, screenPage(deck));
  const notes = slide.notes.map(({ kind, runs }) => [
    kind,
    runs
      .filter(({ isMarkup }) => !isMarkup)
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ''),
  ]);
  return {
    id: slide.id,
    seconds: slide.seconds,
    html: html.replace(/ (?:data-source)="[^"]*"/g, '').replace(/<span class="quantity">(.*?)<\/span>|<\/?n-b>/g, '$1'),
    notes: notes.filter(([, text]) => text !== ''),
  };
}

describe.each(REPORTS)('%s', (path) => {
  it.each(['16:9', '4:3'] as Aspect[])('drafted as Markdown and read back in %s is the same deck', async (aspect) => {
    const deck = await deckOf(new Uint8Array(readFileSync(path)), basename(path), dirname(path), aspect);
    const { text, pictures } = renderMarkdown(deck, 'talk.pictures');
    const again = await deckOf(new TextEncoder().encode(text), 'talk.md', dirname(path), aspect, pictures);
    const [a, b] = [again, deck].map((each) =>
      each.slides
        .filter(({ layout }) => layout !== 'figure-index')
        .map((slide) => {
          const one = shown(slide, each);
          return { ...one, html: withoutCounts(one.html) };
        }),
    );
    expect(a).toEqual(b);
    const second = renderMarkdown(again, 'talk.pictures');
    const third = await deckOf(new TextEncoder().encode(second.text), 'talk.md', dirname(path), aspect, pictures);
    expect(renderMarkdown(third, 'talk.pictures').text).toBe(second.text);
    expect(third.slides.map((slide) => shown(slide, third))).toEqual(again.slides.map((slide) => shown(slide, again)));
  });
});
