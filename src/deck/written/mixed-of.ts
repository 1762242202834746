import type { Callout } from '../../model/deck.ts';
import type { Block, Span } from '../../model/source.ts';
import type { WrittenCallout, WrittenSlide } from '../../model/written-slide.ts';
import { phraseOf } from '../../text/reading.ts';
import type { MixedColumns, MixedThing } from '../mixed/mixed-content.ts';

/** What stands on a slide under its title, in the order in which it is written: what goes over its columns, these, and what follows them. */
export function mixedOf({ body, columns }: WrittenSlide, calloutOf: CalloutOf): MixedColumns[] {
  const first = Math.min(...columns.flat().map(({ start }) => start));
  const column = (isIn: (start: number, column: number) => boolean) =>
    thingsOf(
      body.filter(({ start }) => isIn(start, columnAt(columns, start))),
      calloutOf,
    );
  if (columns.length === 0) return [{ columns: [thingsOf(body, calloutOf)] }];
  return [
    { columns: [column((start, at) => at < 0 && start < first)] },
    { columns: columns.map((_, i) => column((_start, at) => at === i)) },
    { columns: [column((start, at) => at < 0 && start >= first)] },
  ];
}

type CalloutOf = (callout: WrittenCallout) => Callout;

function thingsOf(blocks: readonly (Block | WrittenCallout)[], calloutOf: CalloutOf): MixedThing[] {
  const numbers = numbersOf(blocks);
  return blocks.flatMap((block) => thingOf(block, numbers, calloutOf) ?? []);
}

/** The column that a place is in, of those that hold it that with the smallest stretch; -1 where it is in none. */
function columnAt(columns: readonly Span[][], place: number): number {
  const sizes = columns.map((stretches) =>
    Math.min(
      ...stretches.map(({ start, end }) => (place >= start && place < end ? end - start : Number.POSITIVE_INFINITY)),
    ),
  );
  const least = Math.min(...sizes);
  return Number.isFinite(least) ? sizes.indexOf(least) : -1;
}

/** The numbers of counted items: they go on from the first of their list, whatever is written before the others (CommonMark 5.3). */
function numbersOf(body: readonly (Block | WrittenCallout)[]): Map<Block | WrittenCallout, string> {
  const numbers = new Map<Block | WrittenCallout, string>();
  let counts: number[] = [];
  for (const block of body) {
    counts = block.kind === 'item' ? counts.slice(0, block.depth) : [];
    if (block.kind !== 'item') continue;
    const [, first = '1', mark = '.'] = /^(\d+)([.)])/.exec(block.marker) ?? [];
    const at = block.depth - 1;
    counts[at] = block.isOrdered ? (counts[at] ?? Number(first) - 1) + 1 : Number.NaN;
    if (block.isOrdered) numbers.set(block, `${Number.isNaN(counts[at]) ? first : counts[at]}${mark}`);
  }
  return numbers;
}

function thingOf(
  block: Block | WrittenCallout,
  numbers: ReadonlyMap<Block | WrittenCallout, string>,
  calloutOf: CalloutOf,
): MixedThing | null {
  if (block.kind === 'callout') return { kind: 'callout', callout: calloutOf(block) };
  if (block.kind === 'picture') return hasPlace(block) ? { kind: 'block', block } : null;
  if (block.kind === 'table' || block.kind === 'code') return { kind: 'block', block };
  const text = phraseOf(block.reading);
  if (!text) return null;
  if (block.kind === 'heading' || block.kind === 'quote') return { kind: block.kind, text };
  if (block.kind !== 'item') return { kind: 'line', text };
  return { kind: 'point', text, depth: block.depth, number: numbers.get(block) ?? null };
}

/** A picture from the network that nobody has given words is ornament mostly; a frame stands for any other that is not there. */
function hasPlace({ image, path, reading }: Extract<Block, { kind: 'picture' }>): boolean {
  return image !== null || reading.text.trim() !== '' || (path !== '' && !/^(?:[a-z][a-z+.-]*:)?\/\//i.test(path));
}
