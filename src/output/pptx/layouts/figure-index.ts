import type { IndexRow } from '../../../model/deck.ts';
import { slicePhrase, stretchesIn } from '../../../text/phrase.ts';
import { linesOf } from '../../../text/width.ts';
import { INDEX, SCALE } from '../../../theme/type-scale.ts';
import { phraseRuns } from '../phrase-runs.ts';
import { gridOf, heightOf, total } from '../place.ts';
import type { Box, Paragraph, Run, Shape, TableCellShape } from '../shape.ts';
import type { Sheet } from '../sheet.ts';
import type { LayoutShapes } from './layout.ts';

const LEADING = SCALE.indexLinePx / SCALE.indexPx;
const WHERE_LEADING = SCALE.indexLinePx / SCALE.indexWherePx;

/** Sentences with their key figures lit, a table a column; before each its figures and the slides that they are on. */
export const figureIndex: LayoutShapes<'figure-index'> = ({ columns }, body, sheet) => {
  const cells = gridOf(body, INDEX[sheet.stage.aspect].columns, 1, SCALE.indexColumnGapPx);
  return columns.map((rows, i) => columnShape(rows, cells[i], i, sheet));
};

type Row = Extract<Shape, { kind: 'table' }>['rows'][number];

function columnShape(rows: readonly IndexRow[], box: Box, index: number, sheet: Sheet): Shape {
  const { figurePx, slidesPx } = INDEX[sheet.stage.aspect];
  const gap = SCALE.indexGapPx;
  const columnsPx = [figurePx + gap, slidesPx + gap, box.width - figurePx - slidesPx - 2 * gap];
  const all = rows.map((row, i) => rowOf(row, i === 0, columnsPx, sheet));
  return {
    kind: 'table',
    name: `${sheet.words.figureIndex} ${index + 1}`,
    box: { ...box, height: total(all.map(({ heightPx }) => heightPx)) },
    columnsPx,
    rows: all,
    hasHead: false,
  };
}

/** A sentence and its figures, a paragraph each. */
function rowOf(row: IndexRow, isFirst: boolean, [figurePx, , sentencePx]: number[], sheet: Sheet): Row {
  const padding = SCALE.indexPaddingPx;
  const lines = row.figures.map(({ figure }) =>
    linesOf(sheet.deck.figures[figure].text, SCALE.indexPx, figurePx - SCALE.indexGapPx),
  );
  const words = Math.max(
    heightOf(row.sentence, SCALE.indexPx, LEADING, sentencePx, sheet),
    total(lines) * SCALE.indexLinePx,
  );
  const cell = (paragraphs: Paragraph[], right: number): TableCellShape => ({
    paragraphs,
    columnSpan: 1,
    rowSpan: 1,
    anchor: 'top',
    inset: { top: padding, right, bottom: padding - 1, left: 0 },
    ...(isFirst && { above: { colour: 'rule-ink', widthPx: 2 } }),
    below: { colour: 'line', widthPx: 1 },
  });
  const figures = row.figures.map(
    ({ figure }): Paragraph => ({
      runs: figureRuns(figure, sheet),
      sizePx: SCALE.indexPx,
      leading: LEADING,
      isBold: true,
      colour: 'figure',
    }),
  );
  const slides = row.figures.flatMap((figure, i) => linkParagraphs(figure, lines[i], sheet));
  return {
    heightPx: words + 2 * padding,
    cells: [
      cell(figures, SCALE.indexGapPx),
      cell(slides, SCALE.indexGapPx),
      cell([{ runs: litRuns(row, sheet), sizePx: SCALE.indexPx, leading: LEADING }], 0),
    ],
  };
}

function figureRuns(figure: number, { deck }: Sheet): Run[] {
  const { start, end, text } = deck.figures[figure];
  return end - start === text.length ? phraseRuns({ text, parts: [{ start, end }] }, { deck }) : [{ text }];
}

/** “slide 4, 7”, each number a link; under it as many empty lines as the figure beside it has more. */
function linkParagraphs(
  { slides, isShown }: IndexRow['figures'][number],
  lines: number,
  { words }: Sheet,
): Paragraph[] {
  const where = isShown ? words.shownOn : words.saidOn;
  const colour = isShown ? 'ink' : 'quiet';
  const runs = slides.flatMap((link, i): Run[] => [
    { text: i === 0 ? `${where} ` : ', ', colour },
    { text: link.slice(1), link, colour },
  ]);
  const look = { sizePx: SCALE.indexWherePx, leading: WHERE_LEADING };
  return [{ runs, ...look }, ...Array.from({ length: lines - 1 }, (): Paragraph => ({ runs: [], ...look }))];
}

/** The words of a row, its figures bold in their colour. */
function litRuns({ sentence, figures, isContinued, goesOn }: IndexRow, sheet: Sheet): Run[] {
  const lit = new Set(figures.map(({ figure }) => figure));
  const runs: Run[] = isContinued ? [{ text: '…', colour: 'quiet' }] : [];
  let at = 0;
  for (const [from, to, figure] of stretchesIn(sentence, sheet.deck.figures)) {
    if (!lit.has(figure)) continue;
    runs.push(...phraseRuns(slicePhrase(sentence, at, from), sheet));
    runs.push(
      ...phraseRuns(slicePhrase(sentence, from, to), sheet).map((run) => ({ ...run, isBold: true, colour: 'figure' })),
    );
    at = to;
  }
  runs.push(...phraseRuns(slicePhrase(sentence, at, sentence.text.length), sheet));
  return goesOn ? [...runs, { text: '…', colour: 'quiet' }] : runs;
}
