import type { Outline } from '../model/outline.ts';
import type { Block, Reading } from '../model/source.ts';
import { lineTableHeads } from './line-tables.ts';
import { tableHeads } from './table-heads.ts';

/** What stands over and beside a cell of a table, and says what its number counts. */
export interface Heads {
  /** The name of the row; null where it has none. */
  row: Reading | null;
  /** The names of the column, from the top. */
  columns: readonly Reading[];
  /** The unit that a column of units or a line over the table gives: '亿元'; null where none does. */
  unit: string | null;
  /** A cell of the head, the first of its row, a running number, a unit: a number alone in it is a name. */
  isName: boolean;
}

/** A line over a table that says the unit of all its cells: 单位：亿元, Unit: $ million. */
const UNIT_LINE = /(?:单位|[Uu]nits?)[ ]?[:：][ ]?([^；;。）)\n]{1,24})/;
/** Such a line is short, and stands at most so many blocks above. */
const FAR = { characters: 80, blocks: 2 };

/** The one unit of 单位：亿元、%; null where the line gives several, for nobody can say which is meant. */
function unitAbove(blocks: readonly Block[], index: number): string | null {
  const near = blocks.slice(Math.max(0, index - FAR.blocks), index).reverse();
  const line = near
    .map(({ reading }) => reading.text)
    .find((text) => text.length <= FAR.characters && UNIT_LINE.test(text));
  const units = (UNIT_LINE.exec(line ?? '')?.[1] ?? '').split(/[、，,]/).map((unit) => unit.trim());
  const amounts = units.filter((unit) => unit !== '' && !/^[%％]$/.test(unit));
  return amounts.length === 1 ? amounts[0] : null;
}

/**
 * The heads of every cell of a report's tables, those included whose borders were lost and whose cells are lines; by the place where the cell's words begin.
 * @example | 指标 | 金额（亿元） | over | 税收 | 3.2 | → the place of 3.2 → { row: 税收, columns: [金额（亿元）], unit: null, isName: false }
 */
export function headsByPlace({ source: { blocks }, sentences }: Outline): Map<number, Heads> {
  const heads = new Map<number, Heads>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'table') continue;
    for (const [place, head] of tableHeads(block.rows, unitAbove(blocks, index))) heads.set(place, head);
  }
  const lines = sentences.filter(({ block }) => blocks[block]?.kind !== 'table');
  for (const [place, head] of lineTableHeads(lines)) heads.set(place, head);
  return heads;
}
