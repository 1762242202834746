import type { Sentence } from '../model/outline.ts';
import { indexesOf } from '../text/phrase.ts';
import { sliceReading } from '../text/reading.ts';
import type { Draft } from './draft.ts';
import type { Room } from './fit.ts';
import type { JoinedStretch } from './joined-stretches.ts';
import type { Material, SlideBody } from './material.ts';

/** The slides of a block that stands apart; each speaks what it shows. */
export function draftApart(
  material: Material,
  section: number,
  stretch: JoinedStretch,
  room: Room,
): (Pick<Draft, 'sentences'> & { body: SlideBody })[] {
  const { layout, block, legend, attribution, text, sentences } = stretch;
  const content = { material, section: material.outline.sections[section], block, legend, attribution, text };
  const pages = layout.compose(content, room);
  return pages.map(({ body, from }, i) => {
    const first = i === 0 ? Number.NEGATIVE_INFINITY : from;
    const next = pages.slice(i + 1).find((page) => page.from !== null)?.from ?? Number.POSITIVE_INFINITY;
    return { body, sentences: first === null ? [] : sentencesBetween(sentences, first, next) };
  });
}

/** The sentences of source[from, to); one that reaches over an end is cut. */
function sentencesBetween(sentences: readonly Sentence[], from: number, to: number): Sentence[] {
  return sentences.flatMap((sentence) => {
    if (sentence.start >= from && sentence.end <= to) return [sentence];
    if (sentence.end <= from || sentence.start >= to) return [];
    const [start, end] = [Math.max(sentence.start, from), Math.min(sentence.end, to)];
    const reading = sliceReading(sentence.reading, ...indexesOf(sentence.reading, { start, end }));
    return [{ ...sentence, start, end, reading }];
  });
}
