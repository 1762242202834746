import type { Legend, MixedPiece } from '../../model/deck.ts';
import type { Phrase } from '../../model/outline.ts';
import type { Block } from '../../model/source.ts';
import { MIXED, SCALE } from '../../theme/type-scale.ts';
import type { Room } from '../fit.ts';
import { phraseLines } from '../fit.ts';
import type { ApartLayout } from '../layouts/apart-layout.ts';
import { code, listingHeight } from '../layouts/code.ts';
import { legendHeight } from '../layouts/legend-room.ts';
import { untitled } from '../layouts/no-section.ts';
import { picture } from '../layouts/picture.ts';
import { table } from '../layouts/table.ts';
import type { Material } from '../material.ts';
import { aroundPx, linePx } from '../tables/heights.ts';
import { sum } from '../tables/sum.ts';

type SetBlock = Extract<MixedPiece, { kind: 'block' }>;
type BlockBody = SetBlock['body'];

const NO_LEGEND: Legend = { caption: null, unit: null, sources: [] };
const LAYOUTS: Partial<Record<Block['kind'], ApartLayout>> = { table, code, picture };
/** The rule under the header of a table. */
const HEAD_LINE_PX = 2;

/** A table, a listing or a picture as its own layout sets it in some room, a piece a page that it takes there. */
export function setBlock(block: Block, room: Room, material: Material): SetBlock[] {
  const section = untitled(block);
  const content = { material, section, block, legend: NO_LEGEND, attribution: null, text: null };
  // Among other things a listing has less around its lines than alone.
  const isCode = block.kind === 'code';
  const savedPx = isCode ? 2 * (SCALE.codePaddingPx - MIXED.codePaddingPx) : 0;
  const sidesPx = isCode ? 2 * (SCALE.codeSidePx - MIXED.codeSidePx) : 0;
  const own = { ...room, widthPx: room.widthPx + sidesPx, heightPx: room.heightPx + savedPx };
  const pages = LAYOUTS[block.kind]?.compose(content, own) ?? [];
  return pages.map(({ body }) => ({
    kind: 'block',
    body: body as BlockBody,
    heightPx: heightOf(body as BlockBody, own, material) - savedPx,
  }));
}

function heightOf(body: BlockBody, { widthPx, heightPx }: Room, { figures: { figures } }: Material): number {
  const legend = legendHeight(body.legend, widthPx, figures);
  if (body.layout === 'picture') return body.heightPx;
  if (body.layout === 'code') return listingHeight(body, widthPx) + legend;
  if (body.layout === 'chart') return heightPx;
  const rows = [...body.head, ...body.rows.map(({ cells }) => cells)];
  return HEAD_LINE_PX + legend + sum(rows.map((cells) => rowHeight(cells, body, figures)));
}

type Table = Extract<BlockBody, { layout: 'table' }>;

/** Cells over several columns have the width of all. */
function rowHeight(cells: Table['head'][number], table: Table, figures: Material['figures']['figures']): number {
  let column = 0;
  const lines = cells.map(({ text, columnSpan, rowSpan }) => {
    const whole = sum(table.columns.slice(column, column + columnSpan).map(({ widthPx }) => widthPx));
    column += columnSpan;
    const gapPx = column < table.columns.length ? SCALE.cellGapEm * table.textPx : 0;
    return linesIn(rowSpan > 1 ? null : text, table.textPx, whole - gapPx, figures);
  });
  return Math.max(1, ...lines) * linePx(table) + aroundPx(table);
}

function linesIn(text: Phrase | null, px: number, widthPx: number, figures: Material['figures']['figures']): number {
  return text ? phraseLines(text, px, widthPx, figures) : 1;
}
