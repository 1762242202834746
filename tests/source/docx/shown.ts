import { expect } from 'vitest';
import type { Message } from '../../../src/model/message.ts';
import type { Block, Cell, ReaderEffects, Source } from '../../../src/model/source.ts';
import { readSource } from '../../../src/source/read-source.ts';
import { expectNothingLost } from '../expect-nothing-lost.ts';
import { type WordSpec, wordFile } from './word-file.ts';

/** A document read and checked: nothing of it is lost. */
export async function read(
  file: Uint8Array | WordSpec,
  name = 'report.docx',
  effects: Partial<ReaderEffects> = {},
): Promise<{ source: Source; messages: Message[] }> {
  const bytes = file instanceof Uint8Array ? file : wordFile(file);
  const { value, messages } = await readSource(bytes, name, effects);
  expect(messages.filter(({ level }) => level === 'error')).toEqual([]);
  expectNothingLost(value!);
  return { source: value!, messages };
}

/** The blocks of a document that has nothing to complain of, as lines: 'heading 2: 总体情况', 'item 1 •: 提速', '[黑体字。]其余'. */
export async function blocksOf(file: Uint8Array | WordSpec): Promise<string[]> {
  const { source, messages } = await read(file);
  expect(messages).toEqual([]);
  return source.blocks.map(lineOf);
}

/** What is dropped, as lines: 'comment: Check this'. */
export async function droppedOf(file: Uint8Array | WordSpec): Promise<string[]> {
  const { source } = await read(file);
  return source.dropped.map(({ reason, text }) => `${reason}: ${text.replaceAll('\n', ' ')}`);
}

/** A block as a line; of a paragraph only its words, its lead in brackets. */
export function lineOf(block: Block): string {
  const { kind, reading } = block;
  if (kind === 'heading') return `heading ${block.depth}: ${reading.text}`;
  if (kind === 'item') return `item ${block.depth} ${block.marker}: ${reading.text}`;
  if (kind === 'picture') return `picture ${block.image?.mediaType ?? 'unseen'}: ${reading.text}`;
  if (kind === 'table') return `table: ${block.rows.map((row) => row.map(cellOf).join(' | ')).join(' / ')}`;
  if (kind !== 'paragraph') return `${kind}: ${reading.text}`;
  return block.lead > 0 ? `[${reading.text.slice(0, block.lead)}]${reading.text.slice(block.lead)}` : reading.text;
}

function cellOf({ reading, columnSpan, rowSpan }: Cell): string {
  return columnSpan * rowSpan > 1 ? `${reading.text} ${columnSpan}×${rowSpan}` : reading.text;
}
