import type { Figures } from '../../src/model/key-figure.ts';
import type { Outline, Section, Sentence } from '../../src/model/outline.ts';
import type { Block } from '../../src/model/source.ts';
import { phraseOf, readPlain, sliceReading } from '../../src/text/reading.ts';

/** Parts of a small report: a title makes a section, its sentences are cut at 。. */
export interface Part {
  title: string;
  body: string;
  kind?: Section['kind'];
}

/** An outline made by hand, so that composing is tested without reading and recognising: one line a title, one a body. */
export function smallReport(parts: Part[], advertising = ''): Outline {
  const lines = [advertising, ...parts.flatMap(({ title, body }) => [title, body])].filter(Boolean);
  const text = lines.join('\n');
  const blocks: Block[] = [];
  let at = 0;
  for (const line of lines) {
    blocks.push({
      kind: 'paragraph',
      lead: 0,
      start: at,
      end: at + line.length,
      reading: readPlain(text, at, at + line.length),
    });
    at += line.length + 1;
  }
  const dropped = advertising ? [{ start: 0, end: advertising.length, text: advertising, reason: 'advertising' }] : [];
  const kept = blocks.map((block, index) => ({ block, index })).slice(dropped.length);
  const sections: Section[] = parts.map(({ kind }, i) => ({
    level: 1,
    kind: kind ?? 'part',
    start: kept[2 * i].block.start,
    end: kept[2 * i + 2]?.block.start ?? text.length,
    title: phraseOf(kept[2 * i].block.reading),
    number: null,
    heading: { start: kept[2 * i].block.start, end: kept[2 * i].block.end },
    parent: null,
  }));
  const sentences = kept.flatMap(({ block, index }, i) =>
    sentencesOf(block, index, i % 2 === 0 ? 'heading' : 'body', Math.floor(i / 2)),
  );
  const source = {
    name: 'small.txt',
    format: 'text',
    encoding: 'utf-8',
    text,
    blocks,
    markup: [],
    dropped: [],
    title: null,
  } as const;
  return {
    source: { ...source, markup: [], dropped: [] },
    language: 'zh',
    title: null,
    byline: [],
    dropped,
    sections,
    sentences,
  };
}

function sentencesOf(block: Block, index: number, role: Sentence['role'], section: number): Sentence[] {
  return [...block.reading.text.matchAll(/[^。]+。?/g)].map((match) => {
    const reading = sliceReading(block.reading, match.index, match.index + match[0].length);
    return {
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
      reading,
      block: index,
      section,
      role,
    };
  });
}

/** A report without any figure. */
export const NO_FIGURES: Figures = { figures: [], blanks: [] };
