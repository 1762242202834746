import type { Slide } from '../model/deck.ts';
import type { Phrase } from '../model/outline.ts';
import { calloutsOf } from '../text/callouts.ts';
import { indexesOf } from '../text/phrase.ts';
import { joinPhrase } from '../text/reading.ts';
import { widthInEm } from '../text/width.ts';
import { SCALE } from '../theme/type-scale.ts';
import type { Draft } from './draft.ts';
import { roomUnder } from './fit.ts';
import type { Material } from './material.ts';
import { clausesOf } from './points/clauses.ts';

const ROW_PX = 35;
/** Side remarks stay out of the index unless a slide shows them. */
const LEAST_WORTH = 0.6;
const HEAD_PX = 40;
/** Share of the table's width that the sentence may take on one line. */
const SENTENCE_SHARE = { '16:9': 0.44, '4:3': 0.4 };

/** Tables of the key figures in order of place, each with its words and the slides that it is on; as many slides as they need. */
export function draftFigureIndex(material: Material, slides: readonly Slide[]): Draft[] {
  const known = material.figures.figures;
  const shownOn = slidesByFigure(slides);
  const keys = known.flatMap((figure, i) =>
    shownOn.has(i) || (figure.isKey && figure.worth >= LEAST_WORTH) ? [i] : [],
  );
  if (keys.length === 0) return [];
  const perSlide = Math.floor((roomUnder(material.aspect, '').heightPx - HEAD_PX) / ROW_PX);
  const count = Math.ceil(keys.length / perSlide);
  const size = Math.ceil(keys.length / count);
  return Array.from({ length: count }, (_, page) => ({
    body: {
      layout: 'figure-index' as const,
      rows: keys.slice(page * size, (page + 1) * size).map((figure) => ({
        figure,
        sentence: wordsAround(material, figure),
        slides: shownOn.get(figure) ?? [],
      })),
    },
    section: null,
    title: null,
    part: count > 1 ? { index: page + 1, count } : null,
    where: null,
    sentences: [],
  }));
}

function slidesByFigure(slides: readonly Slide[]): Map<number, string[]> {
  const shownOn = new Map<number, string[]>();
  for (const slide of slides) {
    for (const { figure } of calloutsOf(slide)) shownOn.set(figure, [...(shownOn.get(figure) ?? []), slide.id]);
  }
  return shownOn;
}

/** The clause that holds a figure, with as many of its neighbours as fit one line of the table. */
function wordsAround(material: Material, index: number): Phrase {
  const figure = material.figures.figures[index];
  const { reading } = material.outline.sentences[figure.sentence];
  const [from, to] = indexesOf(reading, figure);
  const room = (roomUnder(material.aspect, '').widthPx * SENTENCE_SHARE[material.aspect]) / SCALE.indexPx - 1;
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
  const isLetter = (at: number) => /[A-Za-z]/.test(text[at] ?? '');
  while (start < from && isLetter(start) && isLetter(start - 1)) start++;
  while (end > to && isLetter(end) && isLetter(end - 1)) end--;
  return [start, end];
}
