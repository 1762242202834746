import { SCALE } from '../../../theme/type-scale.ts';
import { captionShapes, sourcesHeight, sourcesShapes } from '../legend.ts';
import { isShownByOffice } from '../office-image.ts';
import { phraseRuns } from '../phrase-runs.ts';
import { under } from '../place.ts';
import { leadShape, pointsShape } from '../points.ts';
import type { Box, Shape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import type { LayoutShapes, SlideOf } from './layout.ts';
import { leadHeight } from './table.ts';

type PictureSlide = SlideOf<'picture'>;

const GAP_PX = 72;

/** A picture with its caption; the few points of its section stand beside it, one alone over it. */
export const picture: LayoutShapes<'picture'> = (slide, body, sheet) => {
  if (slide.isBeside) {
    const half = (body.width - GAP_PX) / 2;
    const right = { ...body, x: body.x + half + GAP_PX, width: half };
    return [pointsShape(slide.points, { ...body, width: half }, sheet), ...figureShapes(slide, right, false, sheet)];
  }
  const lead = leadHeight(slide.points, body.width, sheet);
  return [
    ...leadShape(slide.points, { ...body, height: lead - SCALE.leadGapPx }, sheet),
    ...figureShapes(slide, under(body, lead), true, sheet),
  ];
};

function figureShapes(slide: PictureSlide, room: Box, isCentred: boolean, sheet: Sheet): Shape[] {
  const { widthPx, heightPx, captionPlace, legend } = slide;
  if (captionPlace === 'beside') {
    const image = {
      x: room.x,
      y: room.y + Math.max(0, (room.height - heightPx) / 2),
      width: widthPx,
      height: heightPx,
    };
    const words = { ...room, x: image.x + widthPx + GAP_PX, width: room.width - widthPx - GAP_PX };
    const height = legendHeight(slide, words.width, sheet);
    return [
      imageShape(slide, image, sheet),
      ...legendShapes(slide, { ...words, y: image.y + heightPx - height }, sheet),
    ];
  }
  // A caption is as wide as the picture, which is never so narrow that it would stand in a column of single words.
  const words = Math.max(widthPx, Math.min(room.width, 400));
  const below =
    legend.caption || legend.unit || legend.sources.length > 0
      ? SCALE.legendGapPx + legendHeight(slide, words, sheet)
      : 0;
  const x = isCentred ? room.x + (room.width - widthPx) / 2 : room.x;
  const y = room.y + Math.max(0, (room.height - heightPx - below) / 2);
  return [
    imageShape(slide, { x, y, width: widthPx, height: heightPx }, sheet),
    ...legendShapes(
      slide,
      { x, y: y + heightPx + SCALE.legendGapPx, width: Math.min(words, room.x + room.width - x), height: below },
      sheet,
    ),
  ];
}

function legendHeight({ legend }: PictureSlide, widthPx: number, sheet: Sheet): number {
  const caption = captionShapes(legend, { x: 0, y: 0, width: widthPx, height: 0 }, sheet).heightPx;
  return Math.max(0, caption - SCALE.legendGapPx) + sourcesHeight(legend, widthPx, sheet);
}

function legendShapes({ legend }: PictureSlide, box: Box, sheet: Sheet): Shape[] {
  const caption = captionShapes(legend, box, sheet);
  return [
    ...caption.shapes,
    ...sourcesShapes(legend, under(box, Math.max(0, caption.heightPx - SCALE.legendGapPx)), sheet),
  ];
}

function imageShape(slide: PictureSlide, box: Box, sheet: Sheet): Shape {
  const { image, alternative } = slide;
  if (!image || !(isShownByOffice(image) || sheet.pngOf(image))) return slotShape(slide, box, sheet);
  return {
    kind: 'picture',
    name: alternative?.text ?? sheet.nameOf(slide),
    description: alternative?.text ?? '',
    box,
    image,
    placeholder: { type: 'pic', index: 13 },
  };
}

/** Where the picture will stand, and what it is to show. */
function slotShape({ alternative }: PictureSlide, box: Box, sheet: Sheet): Shape {
  const words = sheet.words.picture;
  return {
    kind: 'text',
    name: words,
    box,
    outline: { colour: 'second', widthPx: 3, isDashed: true },
    anchor: 'middle',
    insetPx: 24,
    paragraphs: [
      {
        runs: [{ text: words }],
        sizePx: SCALE.captionPx,
        leading: SCALE.captionLeading,
        colour: 'quiet',
        align: 'middle',
      },
      ...(alternative
        ? [
            {
              runs: phraseRuns(alternative, sheet),
              sizePx: SCALE.pointPx,
              leading: SCALE.pointLeading,
              align: 'middle',
            } as const,
          ]
        : []),
    ],
  };
}
