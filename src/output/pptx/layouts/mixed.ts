import type { MixedPiece } from '../../../model/deck.ts';
import { MIXED, SCALE } from '../../../theme/type-scale.ts';
import type { SlideOf } from '../../html/layouts/layout.ts';
import { calloutShape } from '../callout.ts';
import { evenBox } from '../even-box.ts';
import { phraseRuns } from '../phrase-runs.ts';
import { gridOf, heightOf } from '../place.ts';
import type { Box, Paragraph, Shape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import { chart } from './chart.ts';
import { listingShapes } from './code.ts';
import type { LayoutShapes } from './layout.ts';
import { picture } from './picture.ts';
import { table } from './table.ts';

type MixedSlide = SlideOf<'mixed'>;
type TextPiece = Exclude<MixedPiece, { kind: 'callout' | 'block' }>;

const code: LayoutShapes<'code'> = (slide, body, sheet) => listingShapes(slide, body, sheet, MIXED);
const blocks = { table, chart, picture, code };
const CALLOUT_HEIGHT_PX = 150;

/** Text, pictures, tables and listings as they are written, each as high as the composer has it. */
export const mixed: LayoutShapes<'mixed'> = (slide, body, sheet) => {
  let y = body.y;
  return slide.bands.flatMap(({ columns }) => {
    const places = gridOf({ ...body, y }, columns.length, 1, MIXED.columnGapPx);
    const set = columns.map((pieces, i) => columnShapes(pieces, slide, places[i], sheet));
    y = Math.max(...set.map(({ endY }) => endY)) + MIXED.bandGapPx;
    return set.flatMap(({ shapes }) => shapes);
  });
};

function columnShapes(
  pieces: readonly MixedPiece[],
  slide: MixedSlide,
  column: Box,
  sheet: Sheet,
): { shapes: Shape[]; endY: number } {
  let y = column.y;
  const shapes = pieces.flatMap((piece, i) => {
    if (i > 0) y += piece.kind === 'point' && pieces[i - 1].kind === 'point' ? MIXED.gapPx / 2 : MIXED.gapPx;
    const box = { ...column, y, height: heightOfPiece(piece, slide, column.width, sheet) };
    y += box.height;
    return pieceShapes(piece, slide, box, sheet);
  });
  return { shapes, endY: y };
}

/** How far a piece of text stands in. */
function indentOf(piece: TextPiece): number {
  if (piece.kind === 'point') return piece.depth * MIXED.indentPx;
  return piece.kind === 'quote' ? MIXED.indentPx : 0;
}

function heightOfPiece(piece: MixedPiece, { textPx }: MixedSlide, widthPx: number, sheet: Sheet): number {
  if (piece.kind === 'block') return piece.heightPx;
  if (piece.kind === 'callout') return CALLOUT_HEIGHT_PX;
  const [sizePx, leading] =
    piece.kind === 'heading' ? [SCALE.itemTitlePx, SCALE.itemTitleLeading] : [textPx, SCALE.pointLeading];
  return heightOf(piece.text, sizePx, leading, widthPx - indentOf(piece), sheet);
}

function pieceShapes(piece: MixedPiece, slide: MixedSlide, box: Box, sheet: Sheet): Shape[] {
  if (piece.kind === 'callout') return [calloutShape(piece.callout, box, sheet, { anchor: 'top' })];
  if (piece.kind === 'block') {
    const draw = blocks[piece.body.layout] as LayoutShapes<'table'>;
    // There are several of a kind, and a placeholder holds one.
    return draw({ ...slide, ...piece.body } as never, box, sheet).map((shape) => ({
      ...shape,
      placeholder: undefined,
    }));
  }
  const indent = indentOf(piece);
  const words = { ...box, x: box.x + indent, width: box.width - indent };
  const text: Shape = {
    kind: 'text',
    name: piece.text.text,
    box: evenBox(words, [{ phrase: piece.text, sizePx: sizeOf(piece, slide) }], 'pretty', sheet),
    paragraphs: [paragraphOf(piece, slide, sheet)],
  };
  if (piece.kind === 'quote')
    return [{ kind: 'form', name: '▏', form: 'rect', fill: 'second', box: { ...box, width: 4 } }, text];
  return piece.kind === 'point' ? [markerShape(piece, slide, words), text] : [text];
}

function sizeOf({ kind }: TextPiece, { textPx }: MixedSlide): number {
  return kind === 'heading' ? SCALE.itemTitlePx : textPx;
}

function paragraphOf(piece: TextPiece, { textPx }: MixedSlide, sheet: Sheet): Paragraph {
  const runs = phraseRuns(piece.text, sheet);
  return piece.kind === 'heading'
    ? { runs, sizePx: SCALE.itemTitlePx, leading: SCALE.itemTitleLeading, isBold: true }
    : { runs, sizePx: textPx, leading: SCALE.pointLeading };
}

/** The number of a point, or its dash. */
function markerShape({ number }: Extract<MixedPiece, { kind: 'point' }>, { textPx }: MixedSlide, words: Box): Shape {
  if (number === null) {
    const y = words.y + 0.66 * textPx;
    return { kind: 'form', name: '—', form: 'rect', fill: 'accent', box: { x: words.x - 26, y, width: 11, height: 3 } };
  }
  return {
    kind: 'text',
    name: number,
    box: { ...words, x: words.x - MIXED.indentPx, width: MIXED.indentPx, height: textPx * SCALE.pointLeading },
    isOneLine: true,
    paragraphs: [{ runs: [{ text: number }], sizePx: textPx, leading: SCALE.pointLeading, colour: 'accent' }],
  };
}
