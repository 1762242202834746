import { childOf, elementsOf, settingOf, type XmlElement } from './element.ts';
import type { Table, TableCell } from './pieces.ts';
import { meet, type Walk } from './walk.ts';

/** Reads one row into a table; a row that a tracked change deletes is none. */
export function addRow(walk: Walk, table: Table, element: XmlElement): void {
  const properties = childOf(element, 'trPr');
  if (childOf(properties, 'del')) {
    meet(walk, 'deletions', 1);
    return;
  }
  const row: TableCell[] = [];
  let column = countOf(settingOf(properties, 'gridBefore'), 0);
  for (const cell of cellsIn(element)) {
    const read = cellOf(walk, cell, column);
    if (!read) continue;
    column += read.columnSpan;
    row.push(read);
  }
  table.rows.push(row);
}

function cellsIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'tc') return [child];
    return /^(?:sdt|sdtContent|customXml)$/.test(child.name) ? cellsIn(child) : [];
  });
}

function cellOf(walk: Walk, element: XmlElement, column: number): TableCell | null {
  meet(walk, 'pieces', 1);
  const properties = childOf(element, 'tcPr');
  if (childOf(properties, 'cellDel')) return null;
  const merge = childOf(properties, 'vMerge');
  return {
    pieces: walk.piecesIn(elementsOf(element)),
    column,
    columnSpan: countOf(settingOf(properties, 'gridSpan'), 1),
    isMergedUp: merge !== undefined && merge.attributes.val !== 'restart',
  };
}

/** Word has 63 columns at most. */
function countOf(value: string | undefined, least: number): number {
  const count = Number.parseInt(value ?? '', 10);
  return Number.isFinite(count) ? Math.max(least, Math.min(count, 63)) : least;
}
