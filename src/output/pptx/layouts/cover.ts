import { widthInEm } from '../../../text/width.ts';
import type { CoverFrame } from '../cover-frame.ts';
import { coverFrame, IMPRINT } from '../cover-frame.ts';
import { decor } from '../decor.ts';
import type { SetWords } from '../even-box.ts';
import { evenBox } from '../even-box.ts';
import { phraseRuns } from '../phrase-runs.ts';
import { centredIn, heightOf } from '../place.ts';
import type { Box, Run, Shape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import type { LayoutShapes, SlideOf } from './layout.ts';

const KICKER_PX = 26;
const ITEM_GAP = '\u2003\u2003';

/** Title over who, how long, how much; the plate and the strip under it are the layout's as long as the strip has one line. */
export const cover: LayoutShapes<'cover'> = (slide, _, sheet) => {
  const { deck } = sheet;
  const frame = coverFrame(sheet.stage, sheet.theme, imprintLines(slide, sheet));
  const [first] = slide.byline;
  const title = slide.title ?? { text: sheet.nameOf(slide), parts: [] };
  const titlePx = heightOf(title, slide.titlePx, 1.25, frame.title.width, { deck });
  const kickerPx = first ? heightOf(first, KICKER_PX, 1.45, frame.title.width, { deck }) : 0;
  const mark = decor[sheet.theme.name]?.underTitle;
  const markPx = mark?.heightPx ?? 0;
  const bottom = frame.isCentred
    ? frame.plate.height / 2 + (titlePx + (first ? kickerPx + 20 : 0) - markPx) / 2
    : frame.title.y + frame.title.height - markPx;
  const titleBox = { ...frame.title, y: bottom - titlePx, height: titlePx };
  const place = (box: Box, words: SetWords) => {
    const even = evenBox(box, [words], 'balance', sheet);
    return frame.isCentred ? centredIn(box, even) : even;
  };
  const kicker: Shape[] = first
    ? [
        {
          kind: 'text',
          name: first.text,
          box: place(
            { ...titleBox, y: titleBox.y - 20 - kickerPx, height: kickerPx },
            { phrase: first, sizePx: KICKER_PX },
          ),
          placeholder: { type: 'body', index: 10 },
          paragraphs: [{ runs: phraseRuns(first, sheet) }],
        },
      ]
    : [];
  return [
    ...(frame.isTaller ? platesOf(frame, sheet) : []),
    ...kicker,
    {
      kind: 'text',
      name: title.text,
      box: place(titleBox, { phrase: title, sizePx: slide.titlePx, endsAtClauses: slide.endsAtClauses }),
      placeholder: { type: 'ctrTitle', index: 0 },
      paragraphs: [
        {
          runs: slide.title ? phraseRuns(slide.title, sheet) : [{ text: title.text }],
          sizePx: slide.titlePx,
          leading: 1.25,
        },
      ],
    },
    ...(mark ? [mark.shape(titleBox)] : []),
    {
      kind: 'text',
      name: sheet.words.slots.imprint,
      box: frame.isTaller ? frame.imprintText : null,
      placeholder: { type: 'subTitle', index: 1 },
      paragraphs: imprintRows(slide, sheet).map((runs) => ({ runs })),
    },
  ];
};

/** Plate and strip anew, over those of the layout, where the strip has more lines than its one. */
function platesOf({ plate, imprint }: CoverFrame, { theme }: Sheet): Shape[] {
  const form = (box: Box, fill: string): Shape => ({ kind: 'form', name: '▭', box, form: 'rect', fill });
  return [form(plate, 'plate'), form(imprint, 'imprint'), ...(decor[theme.name]?.plate?.(plate, true) ?? [])];
}

/** Who, how long, how much, how many blanks. */
function imprintItems(slide: SlideOf<'cover'>, sheet: Sheet): Run[][] {
  const { deck, words } = sheet;
  const keyFigures = deck.figures.filter(({ isKey }) => isKey).length;
  // A deck without notes takes as long as its speaker likes.
  const facts = [
    deck.sentences.length > 0 && words.minutes(deck.seconds),
    words.counts(deck.sections.length, keyFigures),
  ];
  const strong = (runs: Run[]) => runs.map((run): Run => ({ ...run, isBold: true, colour: 'on-imprint' }));
  return [
    ...slide.byline.slice(1).map((line) => strong(phraseRuns(line, sheet))),
    ...facts.flatMap((text) => (text ? [[{ text }]] : [])),
    ...(deck.blanks.length > 0 ? [strong([{ text: words.blanks(deck.blanks.length) }])] : []),
  ];
}

/** LibreOffice sets more space between Han and digits than the widths that are measured with have. */
const SPARE = 0.05;

/** Width of the strip's lines, in em. */
function imprintRoom({ stage, theme }: Sheet): number {
  return ((1 - SPARE) * coverFrame(stage, theme, 1).imprintText.width) / IMPRINT.sizePx;
}

/** The items in lines of the width that there is. */
function imprintRows(slide: SlideOf<'cover'>, sheet: Sheet): Run[][] {
  const room = imprintRoom(sheet);
  const rows: Run[][] = [];
  let used = 0;
  for (const item of imprintItems(slide, sheet)) {
    const width = widthInEm(item.map(({ text }) => text).join(''));
    const row = rows.at(-1);
    if (row && used + 2 + width <= room) row.push({ text: ITEM_GAP }, ...item);
    else rows.push([...item]);
    used = row && used + 2 + width <= room ? used + 2 + width : width;
  }
  return rows;
}

function imprintLines(slide: SlideOf<'cover'>, sheet: Sheet): number {
  const room = imprintRoom(sheet) / (1 - SPARE);
  return imprintRows(slide, sheet).reduce(
    (lines, row) => lines + Math.max(1, Math.ceil(widthInEm(row.map(({ text }) => text).join('')) / room)),
    0,
  );
}
