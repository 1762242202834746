import { decor } from '../decor.ts';
import type { SetWords } from '../even-box.ts';
import { evenBox } from '../even-box.ts';
import { phraseRuns } from '../phrase-runs.ts';
import { centredIn, heightOf } from '../place.ts';
import type { Box, Paragraph, Shape } from '../shape.ts';
import type { LayoutShapes } from './layout.ts';

const WORDS = { sizePx: 34, leading: 1.5 };
const OF_PX = 24;
const GAP_PX = 20;

/** The last words on the plate, under them the report's title. */
export const closing: LayoutShapes<'closing'> = (slide, body, sheet) => {
  const { deck, stage, theme } = sheet;
  const side = stage.aspect === '4:3' ? 72 : 96;
  const width = body.width - 2 * side;
  const sizePx = stage.aspect === '4:3' ? 54 : 66;
  const title = { text: sheet.nameOf(slide), parts: slide.title?.parts ?? [] };
  const wordsWidth = Math.min(width, 26 * WORDS.sizePx);
  const mark = decor[theme.name]?.underTitle;
  const titlePx = heightOf(title, sizePx, 1.25, width, sheet);
  const heights = [
    titlePx + (mark?.heightPx ?? 0),
    slide.statement ? GAP_PX + heightOf(slide.statement, WORDS.sizePx, WORDS.leading, wordsWidth, sheet) : 0,
    deck.title ? GAP_PX + heightOf(deck.title, OF_PX, 1.45, width, sheet) : 0,
  ];
  const top = body.y + Math.max(0, (body.height - heights[0] - heights[1] - heights[2]) / 2);
  const last: Paragraph[] = [
    ...(slide.statement ? [{ runs: phraseRuns(slide.statement, sheet), beforePx: 0 }] : []),
    ...(deck.title
      ? [
          {
            runs: phraseRuns(deck.title, sheet).map((run) => ({ ...run, colour: 'on-plate-quiet' })),
            sizePx: OF_PX,
            leading: 1.45,
            beforePx: slide.statement ? GAP_PX : 0,
          },
        ]
      : []),
  ];
  const isCentred = theme.name === 'council';
  const place = (box: Box, words: SetWords[]) => {
    const even = evenBox(box, words, 'balance', sheet);
    return isCentred ? centredIn({ ...box, x: side, width }, even) : even;
  };
  const titleBox = { x: side, y: top, width, height: titlePx };
  const lastBox = {
    x: side,
    y: top + heights[0] + GAP_PX,
    width: slide.statement ? wordsWidth : width,
    height: heights[1] + heights[2] - GAP_PX,
  };
  const text: Shape[] =
    last.length > 0
      ? [
          {
            kind: 'text',
            name: sheet.words.slots.points,
            box: place(lastBox, [
              { phrase: slide.statement, sizePx: WORDS.sizePx },
              { phrase: deck.title, sizePx: OF_PX },
            ]),
            placeholder: { type: 'body', index: 1 },
            paragraphs: last,
          },
        ]
      : [];
  return [
    {
      kind: 'text',
      name: title.text,
      box: place(titleBox, [{ phrase: title, sizePx, endsAtClauses: slide.endsAtClauses }]),
      placeholder: { type: 'title', index: 0 },
      paragraphs: [{ runs: [{ text: sheet.nameOf(slide) }], sizePx, leading: 1.25 }],
    },
    ...(mark ? [mark.shape(titleBox)] : []),
    ...text,
  ];
};
