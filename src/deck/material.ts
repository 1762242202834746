import type { Slide } from '../model/deck.ts';
import type { Figures, KeyFigure } from '../model/key-figure.ts';
import type { Outline, Section, Sentence } from '../model/outline.ts';
import type { Span } from '../model/source.ts';
import type { Stage } from '../theme/type-scale.ts';
import { outsideFormulas } from './outside-formulas.ts';
import { silentPictures } from './silent-pictures.ts';

/** A slide without what every slide has: what a layout makes. */
export type SlideBody = Slide extends infer S
  ? S extends Slide
    ? Omit<
        S,
        'id' | 'section' | 'title' | 'endsAtClauses' | 'part' | 'where' | 'notes' | 'wordMarks' | 'steps' | 'seconds'
      >
    : never
  : never;

/** All that the deck is made of, with look-ups by section and sentence. */
export interface Material {
  outline: Outline;
  figures: Figures;
  stage: Stage;
  /** Whether tables of numbers become charts. */
  hasCharts: boolean;
  /** What is too long for a few slides is cut, for all of it is in the notes; of slides that are written by hand nothing is. */
  isCutShort: boolean;
  /** Formulas; a point that would cut one in two is not cut. */
  formulas: readonly Span[];
  /** Indexes of sections under a section; under null the major ones. */
  childrenOf(section: number | null): number[];
  /** Sentences that belong to a section itself, not to one under it; a picture that says nothing is an empty one. */
  ownSentences(section: number): Sentence[];
  /** Sentences of a section and of all under it. */
  allSentences(section: number): Sentence[];
  /** Indexes in `figures.figures` of a stretch of sentences. */
  figuresIn(sentences: readonly Sentence[]): number[];
}

/** Gathers outline and figures under their look-ups. */
export function gatherMaterial(
  outline: Outline,
  figures: Figures,
  stage: Stage,
  hasCharts: boolean,
  formulas: readonly Span[],
): Material {
  const sentences = [...outline.sentences, ...silentPictures(outline)].sort((a, b) => a.start - b.start);
  const children = groupBy(outline.sections, (section) => section.parent);
  const own = groupBy(sentences, (sentence) => sentence.section);
  const bySentence = groupBy(figures.figures, (figure: KeyFigure) => figure.sentence);
  const indexes = new Map(outline.sentences.map((sentence, i) => [sentence, i]));
  const sentencesOf = (section: number) => (own.get(section) ?? []).map((i) => sentences[i]);
  const childrenOf = (section: number | null) => children.get(section) ?? [];
  const allSentences = (section: number): Sentence[] =>
    [...sentencesOf(section), ...childrenOf(section).flatMap(allSentences)].sort((a, b) => a.start - b.start);
  return {
    outline,
    figures: outsideFormulas(figures, formulas),
    stage,
    hasCharts,
    isCutShort: !outline.source.written,
    formulas,
    childrenOf,
    ownSentences: sentencesOf,
    allSentences,
    figuresIn: (stretch) => stretch.flatMap((sentence) => bySentence.get(indexes.get(sentence)!) ?? []),
  };
}

/** Index lists by key, in order. */
function groupBy<T, K>(list: readonly T[], keyOf: (item: T) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (const [i, item] of list.entries()) {
    const group = groups.get(keyOf(item));
    if (group) group.push(i);
    else groups.set(keyOf(item), [i]);
  }
  return groups;
}

/** The chain of sections from a major one down to this one. */
export function pathTo(outline: Outline, section: number): Section[] {
  const path: Section[] = [];
  for (let at: number | null = section; at !== null; at = outline.sections[at].parent)
    path.unshift(outline.sections[at]);
  return path;
}
