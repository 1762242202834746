import type { Sentence } from '../model/outline.ts';
import type { Reading } from '../model/source.ts';
import type { Heads } from './heads.ts';

/** A table copied out of a page or a PDF: every cell a line of its own. */
const NUMBER_LINE = /^[-−+]?[0-9][0-9,]*(?:\.[0-9]+)?$/;
/** A name in such a table is short and ends no sentence. */
const NAME_LINE = /^[^。！？；]{1,30}$/;
/** A table wider than this cannot be told from a list of numbers. */
const MOST_COLUMNS = 8;

interface Row {
  /** Index of the line that names it; its numbers follow. */
  name: number;
  count: number;
}

/** Lines with one name and the numbers after it. */
function rowsOf(lines: readonly string[]): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (!NUMBER_LINE.test(lines[at])) continue;
    let end = at;
    while (end < lines.length && NUMBER_LINE.test(lines[end])) end += 1;
    const isNamed = at > 0 && NAME_LINE.test(lines[at - 1]) && end - at <= MOST_COLUMNS;
    if (isNamed) rows.push({ name: at - 1, count: end - at });
    at = end;
  }
  return rows;
}

/** Rows of one width that follow one another without a gap; the first one's head stands over all. */
function tablesOf(rows: readonly Row[]): Row[][] {
  const tables: Row[][] = [];
  for (const row of rows) {
    const last = tables.at(-1)?.at(-1);
    if (last?.count === row.count && last.name + last.count + 1 === row.name) tables.at(-1)?.push(row);
    else tables.push([row]);
  }
  return tables;
}

/**
 * The heads of numbers that stand alone on their lines: the line before them names the row, as many lines before the first row name the columns.
 * @example 项目 / 本年新增 / 现有 / 村道 / 3 / 41 → the place of 41 → { row: 村道, columns: [现有], … }
 */
export function lineTableHeads(sentences: readonly Sentence[]): [number, Heads][] {
  const lines = sentences.map(({ reading }) => reading.text.trim());
  const readingAt = (at: number): Reading => sentences[at].reading;
  return tablesOf(rowsOf(lines)).flatMap((rows) => {
    const [{ name: first, count }] = rows;
    const names = Array.from({ length: count }, (_, i) => first - count + i);
    const isHead = names.every((at) => at >= 0 && NAME_LINE.test(lines[at]) && !NUMBER_LINE.test(lines[at]));
    return rows.flatMap(({ name }) =>
      names.map((head, i): [number, Heads] => [
        sentences[name + 1 + i].start,
        { row: readingAt(name), columns: isHead ? [readingAt(head)] : [], unit: null, isName: false },
      ]),
    );
  });
}
