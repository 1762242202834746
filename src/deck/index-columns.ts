import type { IndexRow } from '../model/deck.ts';
import { slicePhrase, unbreakableIn } from '../text/phrase.ts';
import { breakable, linesOf } from '../text/width.ts';
import type { Stage } from '../theme/type-scale.ts';
import { INDEX, SCALE } from '../theme/type-scale.ts';
import { phraseLines, roomUnder } from './fit.ts';
import type { Material } from './material.ts';

/** A row of more lines may go over the end of a column, if a few of them stand in each. */
const WHOLE_LINES = 8;
const LEAST_LINES = 3;
/** More than any column holds: no further is measured at once, so that a sentence without end takes time in proportion. */
const MOST_CHARACTERS = 4000;
/** A row that is cut is cut after a clause where that leaves most of the room filled. */
const CLAUSE_END = /[，；。、：,;:.]\s?$/;
const MOST_FILLED = 0.6;
/** The rule over the first row. */
const RULE_PX = 2;

/** Rows in columns that are filled one after the other, from the top; every word of every sentence is in one of them. `share` is how much of the height they take. */
export function columnsOfRows(rows: readonly IndexRow[], material: Material, share = 1): IndexRow[][] {
  const columns: IndexRow[][] = [];
  const roomPx = roomUnder(material.stage, '').heightPx * share - RULE_PX;
  let leftPx = 0;
  for (const row of rows) {
    for (let rest: IndexRow | null = row; rest !== null; ) {
      const isEmpty = columns.at(-1)?.length === 0;
      const placed = placeRow(rest, linesIn(leftPx), isEmpty, material);
      if (placed) {
        columns[columns.length - 1].push(placed.row);
        leftPx -= placed.lines * SCALE.indexLinePx + SCALE.indexPaddingPx * 2;
        rest = placed.rest;
      }
      if (!placed || rest) {
        columns.push([]);
        leftPx = roomPx;
      }
    }
  }
  return columns;
}

function linesIn(heightPx: number): number {
  return Math.floor((heightPx - SCALE.indexPaddingPx * 2) / SCALE.indexLinePx);
}

/** What of a row stands in some lines, and what goes on in the next column; null where all of it does. */
function placeRow(
  row: IndexRow,
  lines: number,
  isEmpty: boolean,
  material: Material,
): { row: IndexRow; lines: number; rest: IndexRow | null } | null {
  const length = row.sentence.text.length;
  const most = Math.min(length, MOST_CHARACTERS);
  const total = linesTo(row, most, material);
  if (total <= lines && most === length) return { row, lines: total, rest: null };
  if (!isEmpty && (lines < LEAST_LINES || total <= WHOLE_LINES)) return null;
  const cut = cutOf(row, (to) => linesTo(row, to, material) <= lines, material);
  const [head, rest] = cutRow(row, cut, material);
  return { row: head, lines, rest };
}

/** Lines of a row up to an index of its sentence: of the words, or of the figures one under the other. */
function linesTo(row: IndexRow, to: number, material: Material): number {
  const { figurePx, slidesPx } = INDEX[material.stage.aspect];
  const { sentence, figures } = to < row.sentence.text.length ? cutRow(row, to, material)[0] : row;
  const sentencePx = columnWidth(material.stage) - figurePx - slidesPx - 2 * SCALE.indexGapPx;
  const beside = figures.map(({ figure, slides }) =>
    Math.max(
      linesOf(material.figures.figures[figure].text, SCALE.indexPx, figurePx),
      linesOf(`notes ${slides.map((id) => id.slice(1)).join(', ')}`, SCALE.indexWherePx, slidesPx),
    ),
  );
  // A mark at either end says that it goes on.
  const words = phraseLines(sentence, SCALE.indexPx, sentencePx - SCALE.indexPx, material.figures.figures);
  return Math.max(
    words,
    beside.reduce((sum, lines) => sum + lines, 0),
  );
}

/** Width of one column of the index, in px. */
function columnWidth(stage: Stage): number {
  const { columns } = INDEX[stage.aspect];
  return (roomUnder(stage, '').widthPx - (columns - 1) * SCALE.indexColumnGapPx) / columns;
}

/** Where a sentence is cut: as far on as fits, between words, after a clause if there is one near. */
function cutOf({ sentence }: IndexRow, fits: (to: number) => boolean, material: Material): number {
  const head = slicePhrase(sentence, 0, MOST_CHARACTERS);
  const words = endsOf(breakable(head.text, unbreakableIn(head, material.figures.figures)));
  // A word longer than a column is cut inside.
  const ends = fits(words[0]) ? words : endsOf([...head.text]);
  const fitting = ends.slice(0, Math.max(1, countOf(ends, fits)));
  const full = fitting[fitting.length - 1];
  const clause = fitting.findLast((to) => CLAUSE_END.test(head.text.slice(Math.max(0, to - 2), to))) ?? 0;
  return clause > full * MOST_FILLED ? clause : full;
}

/** Where each piece of a text ends. */
function endsOf(pieces: readonly string[]): number[] {
  let end = 0;
  return pieces.map((piece) => {
    end += piece.length;
    return end;
  });
}

/** How many of the first ends fit; what follows one that does not fit does not either. */
function countOf(ends: readonly number[], fits: (end: number) => boolean): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(ends[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A row in two, at an index of its sentence; each figure goes with its words. */
function cutRow(row: IndexRow, at: number, { figures: { figures } }: Material): [IndexRow, IndexRow] {
  const head = slicePhrase(row.sentence, 0, at);
  const rest = slicePhrase(row.sentence, at, row.sentence.text.length);
  const isBefore = ({ figure }: IndexRow['figures'][number]) => figures[figure].end <= rest.parts[0].start;
  return [
    { ...row, sentence: head, goesOn: true, figures: row.figures.filter(isBefore) },
    { ...row, sentence: rest, isContinued: true, figures: row.figures.filter((figure) => !isBefore(figure)) },
  ];
}
