import type { CodeToken } from '../../../model/notation.ts';
import type { Phrase } from '../../../model/outline.ts';
import { stretchesIn } from '../../../text/phrase.ts';
import { codeLinesOf, hangOf } from '../../../text/width.ts';
import type { MIXED } from '../../../theme/type-scale.ts';
import { SCALE } from '../../../theme/type-scale.ts';
import { captionShapes, MORE_PX, moreShape, sourcesShapes } from '../legend.ts';
import { phraseRuns } from '../phrase-runs.ts';
import { total, under } from '../place.ts';
import { leadShape } from '../points.ts';
import type { Box, Run, Shape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import type { LayoutShapes, SlideOf } from './layout.ts';
import { leadHeight } from './table.ts';

const LANGUAGE_PX = 32;
/** Width of one column of code, in em. */
const COLUMN_EM = 0.55;
const COLOURS: Partial<Record<CodeToken['kind'], string>> = {
  keyword: 'series-1',
  string: 'series-3',
  number: 'series-2',
  name: 'series-4',
  type: 'series-4',
  comment: 'quiet',
};

/** A listing on a quiet ground, a paragraph a line. */
export const code: LayoutShapes<'code'> = (slide, body, sheet) => listingShapes(slide, body, sheet, SCALE);

/** @param around what it keeps around its lines */
export function listingShapes(
  slide: SlideOf<'code'>,
  body: Box,
  sheet: Sheet,
  around: Pick<typeof MIXED | typeof SCALE, 'codePaddingPx' | 'codeSidePx'>,
): Shape[] {
  const { points, legend, language, lines, textPx, isCut } = slide;
  const lead = leadHeight(points, body.width, sheet);
  const room = under(body, lead);
  const caption = captionShapes(legend, room, sheet);
  const linePx = Math.round(textPx * SCALE.codeLeading);
  const inner = body.width - 2 * around.codeSidePx;
  const heightPx = linePx * total(lines.map(({ text }) => codeLinesOf(text, textPx, inner)));
  const head = language ? LANGUAGE_PX : 0;
  const panel = { ...under(room, caption.heightPx), height: heightPx + head + 2 * around.codePaddingPx };
  const text = {
    x: panel.x + around.codeSidePx,
    y: panel.y + around.codePaddingPx + head,
    width: inner,
    height: heightPx,
  };
  const below = { ...panel, y: panel.y + panel.height };
  const named: Shape[] = language
    ? [
        {
          kind: 'text',
          name: language.text,
          box: { ...text, y: panel.y + around.codePaddingPx, height: 24 },
          paragraphs: [{ runs: [{ text: language.text }], sizePx: SCALE.wherePx, leading: 1.33, colour: 'quiet' }],
        },
      ]
    : [];
  return [
    ...leadShape(points, { ...body, height: lead - SCALE.leadGapPx }, sheet),
    ...caption.shapes,
    { kind: 'form', name: '▭', box: panel, form: 'rect', fill: 'card' },
    ...named,
    {
      kind: 'text',
      name: legend.caption?.text ?? language?.text ?? sheet.words.layouts.code,
      box: text,
      paragraphs: lines.map((line) => ({
        runs: codeRuns(line, sheet),
        sizePx: textPx,
        leading: linePx / textPx,
        hangPx: hangOf(line.text) * COLUMN_EM * textPx,
        colour: 'ink',
      })),
    },
    ...(isCut ? [moreShape(below, slide, sheet)] : []),
    ...sourcesShapes(legend, isCut ? under(below, MORE_PX) : below, sheet),
  ];
}

/** A line with its blanks as gaps, or its words in the colours of what they are. */
function codeRuns(line: Phrase, sheet: Sheet): Run[] {
  const { blanks, notation } = sheet.deck;
  if (stretchesIn(line, blanks).length > 0) return phraseRuns(line, sheet).map((run) => ({ ...run, isCode: true }));
  const runs: Run[] = [];
  let at = 0;
  for (const [from, to, token] of stretchesIn(line, notation.codeTokens)) {
    const colour = COLOURS[notation.codeTokens[token].kind];
    runs.push(
      { text: line.text.slice(at, from), isCode: true },
      { text: line.text.slice(from, to), isCode: true, ...(colour && { colour }) },
    );
    at = to;
  }
  return [...runs, { text: line.text.slice(at), isCode: true }];
}
