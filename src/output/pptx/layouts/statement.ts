import { SCALE } from '../../../theme/type-scale.ts';
import { saysTitle } from '../../html/layouts/statement.ts';
import { evenBox } from '../even-box.ts';
import { lineRuns, phraseRuns } from '../phrase-runs.ts';
import { heightOf } from '../place.ts';
import { BODY } from '../points.ts';
import type { Shape } from '../shape.ts';
import type { LayoutShapes } from './layout.ts';

const BAR_PX = 6;
const INDENT_PX = 42;
const LEADING = 1.5;
const GAP_PX = 24;

/** One sentence, large, behind a bar of the accent. */
export const statement: LayoutShapes<'statement'> = (slide, body, sheet) => {
  const { statement: words, attribution } = slide;
  const width = body.width * 0.9;
  const height = heightOf(words, SCALE.statementPx, LEADING, width - INDENT_PX, sheet);
  const below = attribution ? GAP_PX + heightOf(attribution, SCALE.pointPx, SCALE.pointLeading, width, sheet) : 0;
  const y = body.y + Math.max(0, (body.height - height - below) / 2);
  const spoken: Pick<Extract<Shape, { kind: 'text' }>, 'name' | 'placeholder' | 'paragraphs'> = saysTitle(slide)
    ? {
        name: sheet.words.slots.title,
        placeholder: { type: 'title', index: 0 },
        paragraphs: [
          { runs: phraseRuns(slide.title, sheet), sizePx: SCALE.statementPx, leading: LEADING, colour: 'ink' },
        ],
      }
    : { name: sheet.words.slots.points, placeholder: BODY, paragraphs: [{ runs: lineRuns(words, sheet) }] };
  const said: Shape[] = [
    { kind: 'form', name: '▏', box: { x: body.x, y, width: BAR_PX, height }, form: 'rect', fill: 'accent' },
    {
      kind: 'text',
      ...spoken,
      box: evenBox(
        { x: body.x + INDENT_PX, y, width: width - INDENT_PX, height },
        [{ phrase: words, sizePx: SCALE.statementPx }],
        'balance',
        sheet,
      ),
      anchor: 'middle',
    },
  ];
  if (!attribution) return said;
  return [
    ...said,
    {
      kind: 'text',
      name: attribution.text,
      box: { x: body.x, y: y + height + GAP_PX, width, height: below - GAP_PX },
      paragraphs: [
        { runs: phraseRuns(attribution, sheet), sizePx: SCALE.pointPx, leading: SCALE.pointLeading, colour: 'quiet' },
      ],
    },
  ];
};
