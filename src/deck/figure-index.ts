import type { Slide } from '../model/deck.ts';
import type { Phrase } from '../model/outline.ts';
import { calloutsOf, figuresOf } from '../text/callouts.ts';
import { indexesOf } from '../text/phrase.ts';
import { joinPhrase } from '../text/reading.ts';
import { linesOf, widthInEm } from '../text/width.ts';
import { SCALE } from '../theme/type-scale.ts';
import type { Draft } from './draft.ts';
import { roomUnder } from './fit.ts';
import type { Material } from './material.ts';
import { clausesOf } from './points/clauses.ts';

/** Side remarks stay out of the index unless a slide shows them. */
const LEAST_WORTH = 0.6;
const HEAD_PX = 40;
const LINE_PX = 25;
const ROW_PADDING_PX = 10;
const CELL_GAP_PX = 16;
/** What the columns of figure, measure and sentence have of the table's width; the style sheet has the same. */
const COLUMNS = { figure: 0.18, measures: 0.27, sentence: 0.47 };

type Row = Extract<Slide, { layout: 'figure-index' }>['rows'][number];

/** Tables of the key figures in order of place, each with its words and the slides that it is on; as many slides as they need. */
export function draftFigureIndex(material: Material, slides: readonly Slide[]): Draft[] {
  const known = material.figures.figures;
  const shownOn = slidesByFigure(slides);
  const rows = known.flatMap((figure, i): Row[] =>
    shownOn.has(i) || (figure.isKey && figure.worth >= LEAST_WORTH)
      ? [{ figure: i, sentence: wordsAround(material, i), slides: shownOn.get(i) ?? [] }]
      : [],
  );
  const pages = paged(rows, material);
  return pages.map((page, i) => ({
    body: { layout: 'figure-index' as const, rows: page },
    section: null,
    title: null,
    part: pages.length > 1 ? { index: i + 1, count: pages.length } : null,
    where: null,
    sentences: [],
  }));
}

/** Rows in even pages, none higher than the room under the title. */
function paged(rows: readonly Row[], material: Material): Row[][] {
  const room = roomUnder(material.stage, '').heightPx - HEAD_PX;
  const heights = rows.map((row) => rowHeight(row, material));
  const total = heights.reduce((sum, height) => sum + height, 0);
  const target = total / Math.ceil(total / room);
  const pages: Row[][] = [];
  let used = room;
  for (const [i, row] of rows.entries()) {
    if (used + heights[i] > room || used >= target) {
      pages.push([]);
      used = 0;
    }
    pages[pages.length - 1].push(row);
    used += heights[i];
  }
  return pages;
}

function rowHeight(row: Row, material: Material): number {
  const figure = material.figures.figures[row.figure];
  const { widthPx } = roomUnder(material.stage, '');
  const lines = (text: string, share: number) => linesOf(text, SCALE.indexPx, widthPx * share - CELL_GAP_PX);
  const most = Math.max(
    lines(figure.text, COLUMNS.figure),
    lines(figure.measures?.text ?? '', COLUMNS.measures),
    lines(row.sentence.text, COLUMNS.sentence),
  );
  return most * LINE_PX + ROW_PADDING_PX;
}

function slidesByFigure(slides: readonly Slide[]): Map<number, string[]> {
  const shownOn = new Map<number, string[]>();
  for (const slide of slides) {
    for (const figure of calloutsOf(slide).flatMap(figuresOf))
      shownOn.set(figure, [...(shownOn.get(figure) ?? []), slide.id]);
  }
  return shownOn;
}

/** The clause that holds a figure, with as many of its neighbours as fit one line of the table. */
function wordsAround(material: Material, index: number): Phrase {
  const figure = material.figures.figures[index];
  const { reading } = material.outline.sentences[figure.sentence];
  const [from, to] = indexesOf(reading, figure);
  const room = (roomUnder(material.stage, '').widthPx * COLUMNS.sentence - CELL_GAP_PX) / SCALE.indexPx - 1;
  const fits = (start: number, end: number) => widthInEm(reading.text.slice(start, end)) <= room;
  const clauses = clausesOf(reading.text);
  let first = clauses.findIndex((clause) => clause.to > from);
  let last = first;
  if (first < 0 || !fits(clauses[first].from, clauses[first].to))
    return joinPhrase(reading, [narrowed(reading.text, from, to, room)])!;
  while (first > 0 && fits(clauses[first - 1].from, clauses[last].to)) first--;
  while (last + 1 < clauses.length && fits(clauses[first].from, clauses[last + 1].to)) last++;
  return joinPhrase(reading, [[clauses[first].from, clauses[last].to]])!;
}

/** A figure with as much before and after it as fits, cut between words. */
function narrowed(text: string, from: number, to: number, room: number): [number, number] {
  let start = from;
  let end = to;
  while (start > 0 && widthInEm(text.slice(start - 1, end)) <= room) start--;
  while (end < text.length && widthInEm(text.slice(start, end + 1)) <= room) end++;
  const isLetter = (at: number) => /[\w.,£$€¥%’']/.test(text[at] ?? '');
  while (start < from && isLetter(start) && isLetter(start - 1)) start++;
  while (end > to && isLetter(end) && isLetter(end - 1)) end--;
  return [start, end];
}
