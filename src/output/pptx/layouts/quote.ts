import { evenBox } from '../even-box.ts';
import { phraseRuns } from '../phrase-runs.ts';
import { heightOf } from '../place.ts';
import { BODY } from '../points.ts';
import type { Shape } from '../shape.ts';
import type { LayoutShapes } from './layout.ts';

const MARK = { width: 60, height: 44 };
const GAP = { x: 36, y: 28 };
const LEADING = 1.5;
/** A short quotation, in large type, has lines of about one length. */
const BALANCED_PX = 40;
const WHOSE = { sizePx: 26, leading: 1.4, paddingPx: 20 };

/** The sign of a quotation as DrawingML, in hundredths of its view box 44 by 32: two commas turned over. */
const MARK_PATH = [0, 25]
  .map(
    (x) =>
      `<a:moveTo>${at(x, 32)}</a:moveTo><a:lnTo>${at(x, 18)}</a:lnTo><a:cubicBezTo>${at(x, 8)}${at(x + 6, 1)}${at(x + 17, 0)}</a:cubicBezTo><a:lnTo>${at(x + 17, 6)}</a:lnTo><a:cubicBezTo>${at(x + 12, 7)}${at(x + 9, 10)}${at(x + 9, 15)}</a:cubicBezTo><a:lnTo>${at(x + 17, 15)}</a:lnTo><a:lnTo>${at(x + 17, 32)}</a:lnTo><a:close/>`,
  )
  .join('');

function at(x: number, y: number): string {
  return `<a:pt x="${100 * x}" y="${100 * y}"/>`;
}

/** Somebody's words, large, and whose they are. */
export const quote: LayoutShapes<'quote'> = ({ words, attribution, textPx }, body, sheet) => {
  const x = body.x + MARK.width + GAP.x;
  const width = body.width * 0.86 - MARK.width - GAP.x;
  const height = heightOf(words, textPx, LEADING, width, sheet);
  const below = attribution
    ? GAP.y + WHOSE.paddingPx + heightOf(attribution, WHOSE.sizePx, WHOSE.leading, width, sheet)
    : 0;
  const y = body.y + Math.max(0, (body.height - height - below) / 2);
  const said: Shape[] = [
    {
      kind: 'path',
      name: '“',
      box: { x: body.x, y: y + 0.3 * textPx, ...MARK },
      viewBox: [44, 32],
      path: MARK_PATH,
      fill: 'second',
    },
    {
      kind: 'text',
      name: sheet.words.slots.points,
      box: evenBox(
        { x, y, width, height },
        [{ phrase: words, sizePx: textPx }],
        textPx >= BALANCED_PX ? 'balance' : 'pretty',
        sheet,
      ),
      placeholder: BODY,
      anchor: 'top',
      paragraphs: [{ runs: phraseRuns(words, sheet), sizePx: textPx, leading: LEADING }],
    },
  ];
  if (!attribution) return said;
  const ruleY = y + height + GAP.y;
  return [
    ...said,
    { kind: 'rule', name: '—', from: [x, ruleY], to: [x + 240, ruleY], colour: 'line', widthPx: sheet.palette.hairPx },
    {
      kind: 'text',
      name: attribution.text,
      box: { x, y: ruleY + WHOSE.paddingPx, width, height: below - GAP.y - WHOSE.paddingPx },
      paragraphs: [
        { runs: phraseRuns(attribution, sheet), sizePx: WHOSE.sizePx, leading: WHOSE.leading, colour: 'quiet' },
      ],
    },
  ];
};
