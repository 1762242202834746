import { cut, type Strand } from './strand.ts';

/** The cells of a table in Markdown, row by row, the header first, the row of dashes left out; `\|` is a sign in a cell. @example `| a | b |\n|---|---|\n| c | d |` → a b, c d */
export function tableRows(strand: Strand): Strand[][] {
  const rows: Strand[][] = [];
  let from = 0;
  for (const [i, line] of strand.text.split('\n').entries()) {
    if (i !== 1 && line.trim() !== '') rows.push(cellsOf(cut(strand, from, from + line.length)));
    from += line.length + 1;
  }
  return rows;
}

function cellsOf(line: Strand): Strand[] {
  const bars = [...line.text.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const edges = [-1, ...bars, line.text.length];
  const cells = edges.slice(1).map((to, i) => trimmed(cut(line, edges[i] + 1, to)));
  // The bars at both ends are a matter of taste.
  if (cells[0]?.text === '') cells.shift();
  if (cells.at(-1)?.text === '') cells.pop();
  return cells.map(unescaped);
}

function trimmed(cell: Strand): Strand {
  const from = cell.text.length - cell.text.trimStart().length;
  return cut(cell, from, Math.max(from, cell.text.trimEnd().length));
}

function unescaped(cell: Strand): Strand {
  if (!cell.text.includes('\\|')) return cell;
  const places = cell.places.filter((_, i) => !cell.text.startsWith('\\|', i));
  return { text: cell.text.replaceAll('\\|', '|'), places };
}
