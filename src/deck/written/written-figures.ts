import type { FigureText } from '../../model/deck.ts';
import type { Figures, KeyFigure } from '../../model/key-figure.ts';
import type { Outline, Sentence } from '../../model/outline.ts';
import type { Reading, Span } from '../../model/source.ts';
import type { WrittenCallout, WrittenSlide } from '../../model/written-slide.ts';
import { spanOf } from '../../text/reading.ts';
import { isSaidIn } from './said-in.ts';

/** Outline and figures of a deck in Markdown: those of its notes, and those that only its slides have. */
export interface WrittenFigures {
  outline: Outline;
  figures: Figures;
  /** Indexes in `figures.figures` of what a callout shows. */
  of: Map<WrittenCallout, { figure: number; from: number | null; growth: number | null }>;
}

/** A figure that a callout shows, before it has its place in the list. */
interface Found {
  figure: KeyFigure;
  sentence: Sentence | null;
}

/**
 * Finds the figures that callouts show: in the notes of their slide, where they are said; what is not said there stands where it is written, and is its own sentence.
 * @param figures those of the notes
 */
export function writtenFigures(slides: readonly WrittenSlide[], outline: Outline, figures: Figures): WrittenFigures {
  const taken = new Set<KeyFigure>();
  const shown = slides.flatMap((slide) =>
    slide.body.flatMap((block) =>
      block.kind === 'callout' ? [[block, shownBy(block, slide, figures, taken)] as const] : [],
    ),
  );
  const own = shown
    .flatMap(([, { figure, from, growth }]) => [figure, from, growth])
    .flatMap((found) => (found?.sentence ? [found] : []));
  const sentences = inOrder([...outline.sentences, ...own.map(({ sentence }) => sentence!)]);
  const all = inOrder([...figures.figures, ...own.map(({ figure }) => figure)]);
  const indexes = new Map(all.map((figure, i) => [figure, i]));
  const placeOf = new Map(sentences.map((sentence, i) => [sentence, i]));
  const sentenceOf = new Map(own.map(({ figure, sentence }) => [figure, sentence!]));
  const at = (index: number | null) => (index === null ? null : indexes.get(figures.figures[index])!);
  const moved = all.map((figure) => ({
    ...figure,
    from: at(figure.from),
    growth: at(figure.growth),
    sentence: placeOf.get(sentenceOf.get(figure) ?? outline.sentences[figure.sentence])!,
  }));
  const blanks = figures.blanks.map((blank) => ({ ...blank, figure: at(blank.figure) }));
  const of = new Map(
    shown.map(([callout, { figure, from, growth }]) => [
      callout,
      {
        figure: indexes.get(figure.figure)!,
        from: from && indexes.get(from.figure)!,
        growth: growth && indexes.get(growth.figure)!,
      },
    ]),
  );
  return { outline: { ...outline, sentences }, figures: { figures: moved, blanks }, of };
}

/** The figures that a callout shows: as they stand on its own slide, or else on another one, for an overview repeats what later slides say. */
function shownBy(callout: WrittenCallout, { notes }: WrittenSlide, { figures }: Figures, taken: Set<KeyFigure>) {
  const here = figures.filter((figure) => isSaidIn(notes, figure));
  const label = squeezed(callout.label?.text ?? '');
  const find = (value: Reading, number: [number, number] | null): Found => {
    const words = squeezed(value.text);
    const isSame = (figure: KeyFigure) => squeezed(figure.text) === words;
    const beginsSo = (figure: KeyFigure) => squeezed(figure.text).startsWith(words);
    const isMeant = ({ measures }: KeyFigure) => number !== null && label.endsWith(squeezed(measures?.text ?? '-'));
    const said =
      here.find((figure) => isSame(figure) && isMeant(figure)) ??
      here.find((figure) => isSame(figure) && !taken.has(figure)) ??
      here.find((figure) => beginsSo(figure) && isMeant(figure)) ??
      here.find(beginsSo) ??
      figures.find((figure) => isSame(figure) && isMeant(figure)) ??
      figures.find((figure) => beginsSo(figure) && isMeant(figure)) ??
      figures.find(isSame);
    if (said) taken.add(said);
    return said ? { figure: said, sentence: null } : ownFigure(value, number, callout);
  };
  return {
    figure: find(callout.value, callout.number),
    from: callout.from && find(callout.from, null),
    growth: callout.growth && find(callout.growth.value, null),
  };
}

/** A figure that no note says: as much is known of it as its callout tells. */
function ownFigure(value: Reading, number: [number, number] | null, { shape, label }: WrittenCallout): Found {
  const digits = number ? value.text.slice(...number) : value.text;
  const amount = Number.parseFloat(digits.replace(/,/g, ''));
  const place = spanOf(value);
  const figure: KeyFigure = {
    ...place,
    text: value.text,
    number: number ? spanOf(value, ...number) : place,
    kind: /[%％]/.test(value.text) ? 'percent' : 'other',
    value: Number.isFinite(amount) ? amount : null,
    unit: '',
    bound: null,
    change: shape === 'growth-up' ? 'increase' : shape === 'growth-down' ? 'decrease' : null,
    measures: label && { text: label.text, parts: [spanOf(label)] },
    from: null,
    growth: null,
    baseline: null,
    period: null,
    isBlank: isBlank(digits),
    sentence: 0,
    section: null,
    rule: 'written',
    worth: 1,
    isKey: true,
  };
  return { figure, sentence: { ...place, reading: value, block: 0, section: null, role: 'apart' } };
}

/** A number that is still to be filled in. */
export function isBlank(number: string): boolean {
  return /^(?:[X×x○Ｘ]+|_{2,}|\[.*\])$/u.test(number.trim());
}

/** The text in three, as a callout sets it. */
export function textInThree(figure: number, value: Reading, [from, to]: [number, number], blank: boolean): FigureText {
  const part = (start: number, end: number) => value.text.slice(start, end).trim();
  return { figure, prefix: part(0, from), number: part(from, to), unit: part(to, value.text.length), isBlank: blank };
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

function inOrder<T extends Span>(spans: T[]): T[] {
  return spans.sort((a, b) => a.start - b.start);
}
