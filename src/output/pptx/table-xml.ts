import type { Edge, Shape, TableCellShape } from './shape.ts';
import { paragraphsXml } from './text-xml.ts';
import type { Writing } from './writing.ts';
import { emu } from './writing.ts';
import type { Xml } from './xml.ts';
import { xml } from './xml.ts';

type Table = Extract<Shape, { kind: 'table' }>;

/** Office's “No Style, No Grid”: everything is said by the cells themselves. */
const NO_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';
const ANCHOR = { top: 't', middle: 'ctr', bottom: 'b' } as const;

/** A native table. Cells that another reaches over are there too, empty and marked, as the schema wants it. */
export function tableXml({ columnsPx, rows, hasHead }: Table, writing: Writing): Xml {
  const merged = mergedOver(rows.map(({ cells }) => cells));
  return xml`<a:tbl><a:tblPr${hasHead && xml` firstRow="1"`}><a:tableStyleId>${NO_STYLE}</a:tableStyleId></a:tblPr><a:tblGrid>${columnsPx.map(
    (px) => xml`<a:gridCol w="${emu(px, writing)}"/>`,
  )}</a:tblGrid>${rows.map(
    ({ heightPx, cells }, y) =>
      xml`<a:tr h="${emu(heightPx, writing)}">${cells.map((cell, x) => (cell ? cellXml(cell, writing) : coveredXml(merged[y][x], writing)))}</a:tr>`,
  )}</a:tbl>`;
}

/** How a cell is covered: by one to its left, by one above it, or both. */
type Covered = { isAcross: boolean; isDown: boolean };

function mergedOver(rows: readonly (TableCellShape | null)[][]): Covered[][] {
  const covered = rows.map((cells) => cells.map((): Covered => ({ isAcross: false, isDown: false })));
  for (const [y, cells] of rows.entries()) {
    for (const [x, cell] of cells.entries()) {
      if (!cell) continue;
      for (let down = 0; down < cell.rowSpan; down++)
        for (let across = 0; across < cell.columnSpan; across++) {
          if (covered[y + down]?.[x + across])
            covered[y + down][x + across] = { isAcross: across > 0, isDown: down > 0 };
        }
    }
  }
  return covered;
}

function coveredXml({ isAcross, isDown }: Covered, writing: Writing): Xml {
  return xml`<a:tc${isAcross && xml` hMerge="1"`}${isDown && xml` vMerge="1"`}><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml([], writing)}</a:txBody><a:tcPr/></a:tc>`;
}

function cellXml(
  { paragraphs, columnSpan, rowSpan, inset, anchor, above, below }: TableCellShape,
  writing: Writing,
): Xml {
  return xml`<a:tc${rowSpan > 1 && xml` rowSpan="${rowSpan}"`}${columnSpan > 1 && xml` gridSpan="${columnSpan}"`}><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphsXml(paragraphs, writing)}</a:txBody><a:tcPr marL="${emu(inset.left, writing)}" marR="${emu(inset.right, writing)}" marT="${emu(inset.top, writing)}" marB="${emu(inset.bottom, writing)}" anchor="${ANCHOR[anchor]}">${edgeXml('lnL', undefined, writing)}${edgeXml('lnR', undefined, writing)}${edgeXml('lnT', above, writing)}${edgeXml('lnB', below, writing)}<a:noFill/></a:tcPr></a:tc>`;
}

function edgeXml(name: 'lnL' | 'lnR' | 'lnT' | 'lnB', edge: Edge | undefined, writing: Writing): Xml {
  const tag = { xml: name };
  if (!edge) return xml`<a:${tag} w="0"><a:noFill/></a:${tag}>`;
  return xml`<a:${tag} w="${emu(edge.widthPx, writing)}" cap="flat" cmpd="sng" algn="ctr"><a:solidFill>${writing.palette.colour(edge.colour)}</a:solidFill></a:${tag}>`;
}
