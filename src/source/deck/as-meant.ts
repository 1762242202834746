import type { Block, Reading } from '../../model/source.ts';

const SIGNS: Record<string, string> = { lt: '<', gt: '>', amp: '&' };

/**
 * A block of a page with the signs that HTML has to spell as themselves: a listing is full of them. Each stands where its spelling begins. A listing is without
 * the indentation of the page.
 * @example `if (a &lt; b)` → if (a < b)
 */
export function asMeant(block: Block): Block {
  if (block.kind === 'code') return { ...block, reading: flush(meant(block.reading)) };
  if (block.kind !== 'table') return { ...block, reading: meant(block.reading) };
  const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, reading: meant(cell.reading) })));
  return { ...block, rows, reading: meant(block.reading) };
}

function meant({ text, offsets }: Reading): Reading {
  const kept: number[] = [];
  const read = text.replace(/&(lt|gt|amp);|[\s\S]/g, (spelled, name: string | undefined, at: number) => {
    kept.push(offsets[at]);
    return name ? SIGNS[name] : spelled;
  });
  return { text: read, offsets: kept };
}

/** Without what indents all lines. */
function flush({ text, offsets }: Reading): Reading {
  const lines = [...text.matchAll(/[^\n]*\n|[^\n]+$/g)].map(({ index, 0: line }) => ({ index, line }));
  const said = lines.filter(({ line }) => line.trim() !== '');
  const indent = Math.min(...said.map(({ line }) => /^[ \t]*/.exec(line)![0].length));
  const kept = lines.flatMap(({ index, line }) => {
    const from = line.trim() === '' ? 0 : indent;
    return Array.from({ length: line.length - from }, (_, i) => index + from + i);
  });
  return { text: kept.map((at) => text[at]).join(''), offsets: kept.map((at) => offsets[at]) };
}
