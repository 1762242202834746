import type { Block, Reading, Source } from '../model/source.ts';
import { sliceReading } from '../text/reading.ts';
import { splitSentences } from '../text/sentences.ts';

/** A sentence on its way into the outline: `from` and `to` are indexes into its block's reading. */
export interface Unit {
  /** Index into `Source.blocks`. */
  block: number;
  from: number;
  to: number;
  text: string;
  isFirst: boolean;
  /** May begin a part: the first one of its block, or any one of a block that has no end. */
  opens: boolean;
  /** True for the last one of its block. */
  isLast: boolean;
}

/** Blocks that have their own look on a slide and are not read sentence by sentence. */
export function isApart({ kind }: Block): boolean {
  return kind === 'table' || kind === 'code' || kind === 'picture' || kind === 'footnote';
}

/** The sentences of the blocks that are kept, in order; what stands apart, and a heading of the format's own, is one unit. */
export function unitsOf({ blocks }: Source, isDropped: ReadonlySet<number>): Unit[] {
  return blocks.flatMap((block, index) => {
    if (isDropped.has(index)) return [];
    const { text } = block.reading;
    const given: [number, number][] =
      isApart(block) || block.kind === 'heading' ? [[0, text.length]] : splitSentences(block.reading);
    const pairs = cutAtFirstPoint(text, given);
    return pairs.map(([from, to], i) => ({
      block: index,
      from,
      to,
      text: text.slice(from, to),
      isFirst: i === 0,
      opens: i === 0 || isEndless(block),
      isLast: i === pairs.length - 1,
    }));
  });
}

/** Characters; a longer paragraph is a report that was saved without its line breaks. */
const ENDLESS = { han: 1600, latin: 5000 } as const;

function isEndless({ kind, reading: { text } }: Block): boolean {
  return (
    kind === 'paragraph' && text.length > (/\p{Script=Han}/u.test(text.slice(0, 80)) ? ENDLESS.han : ENDLESS.latin)
  );
}

/** The reading of a unit or a part of it. */
export function readingOf({ blocks }: Source, { block, from, to }: Pick<Unit, 'block' | 'from' | 'to'>): Reading {
  return sliceReading(blocks[block].reading, from, to);
}

/** 重点做到三点：一是… has its first point behind a colon; it is one of its own where a second point begins a sentence. */
const FIRST_POINT = /[：:](?=(?:一[是要]|第一[，、]|首先[，、]))/;
const SECOND_POINT = /^(?:二[是要]|第二[，、]|其次[，、])/;

function cutAtFirstPoint(text: string, pairs: readonly [number, number][]): [number, number][] {
  const second = pairs.findIndex(([from]) => SECOND_POINT.test(text.slice(from, from + 4)));
  return pairs.flatMap(([from, to], i): [number, number][] => {
    const colon = i < second && text[pairs[second][0] - 1] !== '；' ? text.slice(from, to).search(FIRST_POINT) : -1;
    return colon < 0
      ? [[from, to]]
      : [
          [from, from + colon + 1],
          [from + colon + 1, to],
        ];
  });
}

/** Characters of a stretch of units. */
export function lengthOf(units: readonly Unit[]): number {
  return units.reduce((sum, { text }) => sum + text.length, 0);
}
