import type { Block, Dropped, Reading, Span } from '../../model/source.ts';
import { foldReading } from '../../text/fold-reading.ts';

/** Gives the reading of some characters that are written. */
export type Read = (offsets: readonly number[]) => Reading;

/** Makes a block when all is written. */
export type MakeBlock = (place: Span & { reading: Reading }, read: Read) => Block;

interface Draft {
  offsets: readonly number[];
  /** Where its first character stands, its marker included. */
  start: number;
  make: MakeBlock;
}

/** What is written, as a Source has it. */
export interface Written {
  text: string;
  blocks: Block[];
  markup: Span[];
  dropped: Dropped[];
}

/** The text of a document while it is written down, a block a line. */
export class Sheet {
  private readonly pieces: string[] = [];
  private readonly drafts: Draft[] = [];
  private readonly markup: Span[] = [];
  private readonly dropped: (Span & { reason: string })[] = [];
  /** Characters written. */
  length = 0;

  /** Blocks written. */
  get count(): number {
    return this.drafts.length;
  }

  /** Writes characters, and adds their places to what is read of a block. */
  write(text: string, offsets: number[] = []): void {
    for (let i = 0; i < text.length; i++) offsets.push(this.length + i);
    this.pieces.push(text);
    this.length += text.length;
  }

  /** Writes what is no part of what is read: the marker of a list. */
  writeMarkup(text: string): void {
    this.markup.push({ start: this.length, end: this.length + text.length });
    this.write(text);
  }

  /** Writes what is kept off slides and notes. */
  writeDropped(text: string, reason: string): void {
    const first = text.search(/\S/);
    if (first >= 0) this.dropped.push({ start: this.length + first, end: this.length + text.trimEnd().length, reason });
    this.write(text);
  }

  /** Ends the line with the block that stands on it. */
  addBlock(offsets: readonly number[], start: number, make: MakeBlock): void {
    this.drafts.push({ offsets, start, make });
    this.write('\n');
  }

  /** All that was written; white space at the end left out. */
  finish(): Written {
    const text = this.pieces.join('').trimEnd();
    const read: Read = (offsets) => foldReading(text, offsets);
    const blocks = this.drafts.map(({ offsets, start, make }) => {
      const reading = read(offsets);
      const end = reading.offsets.length > 0 ? reading.offsets[reading.offsets.length - 1] + 1 : start;
      return make({ start: Math.min(start, text.length), end: Math.min(end, text.length), reading }, read);
    });
    const dropped = joined(this.dropped, text).map((span) => ({ ...span, text: text.slice(span.start, span.end) }));
    return { text, blocks, markup: this.markup, dropped };
  }
}

/** A table of contents is one stretch, and so is what is hidden within a line, however many runs it has. */
function joined(spans: readonly (Span & { reason: string })[], text: string): (Span & { reason: string })[] {
  const stretches: (Span & { reason: string })[] = [];
  for (const span of spans) {
    const last = stretches.at(-1);
    const gap = last?.reason === span.reason ? text.slice(last.end, span.start) : null;
    const isNext = gap?.trim() === '' && (!gap.includes('\n') || span.reason === 'table of contents');
    if (last && isNext) last.end = span.end;
    else stretches.push({ ...span });
  }
  return stretches;
}
