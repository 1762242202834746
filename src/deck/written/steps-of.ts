import type { Callout, Item, MixedPiece } from '../../model/deck.ts';
import type { Phrase } from '../../model/outline.ts';
import type { Block, Span } from '../../model/source.ts';
import type { WrittenCallout, WrittenSlide } from '../../model/written-slide.ts';
import type { SlideBody } from '../material.ts';

/**
 * Which parts of a slide its author lets appear one by one, told by their words: they may have been led back to the notes, or have been cut.
 * @returns ordinals among all parts that can, in the order in which they stand on the slide (see output/html/page.ts, `step`); null where it asks for none
 */
export function stepsOf(body: SlideBody, { body: blocks, steps }: WrittenSlide): number[] | null {
  const stepped = blocks.filter((block) => steps.some((step) => overlaps(step, block)));
  if (stepped.length === 0) return null;
  const words = new Set(stepped.flatMap(wordsOf));
  const places = partsOf(body).flatMap((part, i) => (part.some((said) => words.has(said.trim())) ? [i] : []));
  return places.length > 0 ? places : null;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function wordsOf(block: Block | WrittenCallout): string[] {
  if (block.kind === 'callout') return [block.value.text.replace(/\s+/g, '')];
  if (block.kind === 'table') return block.rows.flat().map(({ reading }) => reading.text.trim());
  const lines = block.kind === 'code' ? block.reading.text.split('\n') : [block.reading.text];
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The lines of each part of a slide that can appear by itself. */
function partsOf(body: SlideBody): string[][] {
  if (body.layout === 'mixed') return body.bands.flatMap(({ columns }) => columns.flat().map(linesOfPiece));
  if (body.layout === 'comparison') return [...body.callouts.map(linesOfCallout), ...body.points.map(line)];
  const points = 'points' in body && hasList(body) ? body.points : [];
  const callouts = 'callouts' in body ? body.callouts : [];
  const items = 'items' in body && body.layout !== 'agenda' ? body.items : [];
  return [...points.map(line), ...callouts.map(linesOfCallout), ...items.map(linesOfItem)];
}

/** Elsewhere points are lines over what is shown. */
function hasList(body: SlideBody): boolean {
  return body.layout === 'section' || body.layout === 'list' || (body.layout === 'picture' && body.isBeside);
}

function line({ text }: Phrase): string[] {
  return [text];
}

function linesOfCallout({ prefix, number, unit }: Callout): string[] {
  return [(prefix + number + unit).replace(/\s+/g, '')];
}

function linesOfItem({ title, lines }: Item): string[] {
  return [...(title ? [title.text] : []), ...lines.map(({ text }) => text)];
}

function linesOfPiece(piece: MixedPiece): string[] {
  if (piece.kind === 'callout') return linesOfCallout(piece.callout);
  if (piece.kind !== 'block') return [piece.text.text];
  const { body } = piece;
  if (body.layout === 'code') return body.lines.map(({ text }) => text);
  if (body.layout === 'picture') return body.alternative ? [body.alternative.text] : [];
  if (body.layout === 'table') return body.rows.flatMap(({ cells }) => cells.flatMap(({ text }) => text?.text ?? []));
  return [];
}
