import type { IndexRow, Slide } from '../model/deck.ts';
import type { KeyFigure } from '../model/key-figure.ts';
import { calloutsOf, figuresOf } from '../text/callouts.ts';
import { firstEndingAfter, phrasesIn, stretchesIn } from '../text/phrase.ts';
import { phraseOf } from '../text/reading.ts';
import { INDEX } from '../theme/type-scale.ts';
import type { Draft } from './draft.ts';
import { columnsOfRows } from './index-columns.ts';
import type { Material } from './material.ts';

/** Fewer on the last slide look forgotten. */
const FEW_ROWS = 3;

type Shown = IndexRow['figures'][number];

/** Every key figure in order of place, those of a sentence under their whole sentence, each with the slides that it is on; as many slides as they need. */
export function draftFigureIndex(material: Material, slides: readonly Slide[]): Draft[] {
  const pages = pagesOf(rowsOf(material, slides), material);
  return pages.map((own, i) => ({
    body: { layout: 'figure-index' as const, columns: own },
    section: null,
    title: null,
    part: pages.length > 1 ? { index: i + 1, count: pages.length } : null,
    where: null,
    sentences: [],
  }));
}

/** Slides full of rows; a last one of a row or two gets some of those before it, where that makes no more of them. */
function pagesOf(rows: readonly IndexRow[], material: Material): IndexRow[][][] {
  const full = paged(columnsOfRows(rows, material), material);
  const isSparse = (pages: IndexRow[][][]) => pages.length > 1 && pages[pages.length - 1].flat().length < FEW_ROWS;
  if (!isSparse(full)) return full;
  const moved = [0.6, 0.4, 0.2].map((share) => paged(columnsOfRows(rows, material, 1 - share / full.length), material));
  return moved.find((pages) => pages.length === full.length && !isSparse(pages)) ?? full;
}

function paged(columns: IndexRow[][], material: Material): IndexRow[][][] {
  const perSlide = INDEX[material.stage.aspect].columns;
  const count = Math.ceil(columns.length / perSlide);
  const pages = Array.from({ length: count }, (_, i) => columns.slice(i * perSlide, (i + 1) * perSlide));
  return [...pages.slice(0, -1), ...pages.slice(-1).map((last) => evened(last, perSlide, material))];
}

/** Shares of the height that the columns of the last slide may take, shortest first. */
const SHARES = Array.from({ length: 17 }, (_, i) => 0.2 + i * 0.05);

/** The last slide is not full: its columns end at about the same height. */
function evened(last: IndexRow[][], perSlide: number, material: Material): IndexRow[][] {
  const rows = last.flat();
  const isWhole = rows.every(({ goesOn }) => !goesOn);
  if (perSlide === 1 || !isWhole) return last;
  const tries = SHARES.map((share) => columnsOfRows(rows, material, share));
  return tries.find((own) => own.length <= perSlide && own.flat().length === rows.length) ?? last;
}

/** A row a sentence that has key figures. */
function rowsOf({ figures: { figures }, outline: { sentences } }: Material, slides: readonly Slide[]): IndexRow[] {
  const shownOn = slidesByFigure(slides, figures);
  const spokenOn = slideByPlace(slides);
  const inCallouts = new Set(slides.flatMap(calloutsOf).flatMap(figuresOf));
  const bySentence = new Map<number, Shown[]>();
  for (const [i, figure] of figures.entries()) {
    const shown = shownOn.get(i);
    if (!figure.isKey && !inCallouts.has(i)) continue;
    const of = { figure: i, slides: shown ?? spokenOn(figure), isShown: shown !== undefined };
    bySentence.set(figure.sentence, [...(bySentence.get(figure.sentence) ?? []), of]);
  }
  return [...bySentence].map(([index, own]) => ({
    sentence: phraseOf(sentences[index].reading)!,
    isContinued: false,
    goesOn: false,
    figures: own,
  }));
}

/** The slides that show a figure: in a callout, or in the words of a point, a title or a statement. */
function slidesByFigure(slides: readonly Slide[], figures: readonly KeyFigure[]): Map<number, string[]> {
  const shownOn = new Map<number, string[]>();
  for (const slide of slides)
    for (const figure of new Set([...calloutsOf(slide).flatMap(figuresOf), ...figuresInWords(slide, figures)]))
      shownOn.set(figure, [...(shownOn.get(figure) ?? []), slide.id]);
  return shownOn;
}

function figuresInWords(slide: Slide, figures: readonly KeyFigure[]): number[] {
  return phrasesIn({ ...slide, notes: [] }).flatMap((phrase) =>
    stretchesIn(phrase, figures)
      .filter(([from, to, i]) => to - from >= figures[i].text.length)
      .map(([, , i]) => i),
  );
}

/** Finds the slide whose notes have a figure; none where it is not spoken. */
function slideByPlace(slides: readonly Slide[]): (figure: KeyFigure) => string[] {
  const notes = slides
    .flatMap(({ id, notes }) => notes.map(({ start, end }) => ({ start, end, id })))
    .sort((a, b) => a.start - b.start);
  return ({ start }) => {
    const note = notes[firstEndingAfter(notes, start)];
    return note && note.start <= start ? [note.id] : [];
  };
}
