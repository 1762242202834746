import type { Block, Source } from '../../../src/model/source.ts';
import { readHtml } from '../../../src/source/html/read-html.ts';
import { expectNothingLost } from '../expect-nothing-lost.ts';

/** The source of a page, checked: nothing of it is lost. */
export function sourceOf(markup: string, name = 'page.html'): Source {
  const { value } = readHtml(name, 'utf-8', markup);
  expectNothingLost(value!);
  return value!;
}

/** Blocks as lines: 'heading 2: Roads', 'item 1 -: Bridges', 'paragraph: Text'. */
export function blocksOf(markup: string): string[] {
  return sourceOf(markup).blocks.map(lineOf);
}

/** What is dropped, as lines: 'navigation: Home News'. */
export function droppedOf(markup: string): string[] {
  return sourceOf(markup).dropped.map(({ reason, text }) => `${reason}: ${text.replaceAll('\n', ' ')}`);
}

function lineOf(block: Block): string {
  const { kind, reading } = block;
  if (kind === 'heading') return `heading ${block.depth}: ${reading.text}`;
  if (kind === 'item') return `item ${block.depth} ${block.marker}: ${reading.text}`;
  if (kind === 'picture') return `picture ${block.path}: ${reading.text}`;
  if (kind === 'table')
    return `table: ${block.rows.map((row) => row.map((cell) => cell.reading.text).join(' | ')).join(' / ')}`;
  return `${kind}: ${reading.text}`;
}
