import type { Callout } from '../../model/deck.ts';
import type { Block, Span } from '../../model/source.ts';
import type { WrittenCallout, WrittenSlide } from '../../model/written-slide.ts';
import { phraseOf } from '../../text/reading.ts';
import type { MixedColumns, MixedThing } from '../mixed/mixed-content.ts';

/** What stands on a slide under its title, in the order in which it is written: what goes over its columns, these, and what follows them. */
export function mixedOf(
  { body, columns }: WrittenSlide,
  calloutOf: (callout: WrittenCallout) => Callout,
): MixedColumns[] {
  const things = body.map((block) => ({ start: block.start, things: thingsOf(block, calloutOf) }));
  if (columns.length === 0) return [{ columns: [things.flatMap((each) => each.things)] }];
  const first = Math.min(...columns.flat().map(({ start }) => start));
  const at = (place: number) => columnAt(columns, place);
  const pick = (isIn: (start: number) => boolean) =>
    things.filter(({ start }) => isIn(start)).flatMap((each) => each.things);
  return [
    { columns: [pick((start) => at(start) < 0 && start < first)] },
    { columns: columns.map((_, i) => pick((start) => at(start) === i)) },
    { columns: [pick((start) => at(start) < 0 && start >= first)] },
  ];
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

function thingsOf(block: Block | WrittenCallout, calloutOf: (callout: WrittenCallout) => Callout): MixedThing[] {
  if (block.kind === 'callout') return [{ kind: 'callout', callout: calloutOf(block) }];
  if (block.kind === 'picture') return block.image || block.reading.text.trim() ? [{ kind: 'block', block }] : [];
  if (block.kind === 'table' || block.kind === 'code') return [{ kind: 'block', block }];
  const text = phraseOf(block.reading);
  if (!text) return [];
  if (block.kind === 'heading' || block.kind === 'quote') return [{ kind: block.kind, text }];
  if (block.kind !== 'item') return [{ kind: 'line', text }];
  return [
    { kind: 'point', text, depth: block.depth, number: block.isOrdered ? block.marker.replace(/\s.*$/, '') : null },
  ];
}
