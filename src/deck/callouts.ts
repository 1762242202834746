import type { Callout, FigureText } from '../model/deck.ts';
import type { KeyFigure } from '../model/key-figure.ts';
import type { Language, Phrase, Sentence } from '../model/outline.ts';
import type { Reading } from '../model/source.ts';
import { indexesOf } from '../text/phrase.ts';
import { joinPhrase, spanOf } from '../text/reading.ts';
import { isLabel } from './callout-labels.ts';
import { shapeOf } from './callout-shape.ts';
import type { Material } from './material.ts';
import { isDenied, isSupposed, isSupposedTo, planWordIn } from './points/protected-words.ts';

/**
 * A key figure as a callout: its numeral set apart from what stands before and after it, the label with the word of plan that bears on it, and what the text ties to it:
 * the old end of its pair, or its growth.
 * @example 近20亿元 → { prefix: '近', number: '20', unit: '亿元', from: null, growth: null, … }
 */
export function calloutOf(index: number, { figures: { figures }, outline }: Material): Callout {
  const figure = figures[index];
  const sentence = outline.sentences[figure.sentence];
  const label = figure.measures && withModal(figure, figure.measures, sentence, outline.language);
  const growth = figure.growth === null ? null : figures[figure.growth];
  return {
    ...textOf(index, figure, sentence, label?.text ?? ''),
    label,
    isFromAbove: false,
    from: figure.from === null ? null : textOf(figure.from, figures[figure.from], sentence, ''),
    growth: growth && {
      ...textOf(figure.growth!, growth, sentence, ''),
      way: growth.change === 'decrease' ? 'down' : 'up',
    },
    baseline: baselineOf(figure, growth, label, outline.language),
    shape: shapeOf(figure, label?.text ?? '', outline.language),
    valuePx: 0,
  };
}

/** What a growth is measured against, unless its label says so. */
function baselineOf(
  figure: KeyFigure,
  growth: KeyFigure | null,
  label: Phrase | null,
  language: Language,
): Phrase | null {
  const rate = growth ?? (shapeOf(figure, label?.text ?? '', language).startsWith('growth') ? figure : null);
  const baseline = rate?.baseline ?? null;
  const isSaid = baseline?.parts.some(({ start, end }) =>
    label?.parts.some((part) => part.start < end && start < part.end),
  );
  return isSaid ? null : baseline;
}

/** The figure's text in three; a unit that the label says again (168,000 connections: connections; 521 repositories: repositories online) is said once. */
function textOf(index: number, figure: KeyFigure, { reading }: Sentence, label: string): FigureText {
  const { isBlank } = figure;
  const [start, end] = indexesOf(reading, figure);
  const [from, to] = indexesOf(reading, figure.number);
  const number = reading.text.slice(from, to);
  if (!hasDigits(figure, number))
    return { figure: index, prefix: '', number: reading.text.slice(start, end), unit: '', isBlank };
  const unit = unsaid(reading.text.slice(to, end).trim(), label.toLowerCase());
  return { figure: index, prefix: reading.text.slice(start, from).trim(), number, unit, isBlank };
}

/** A unit without the words that the label begins or ends with: of “million websites” over “websites” the million stays. */
function unsaid(unit: string, label: string): string {
  const words = unit.split(' ');
  const isSaid = (end: string) => end.length > 2 && (label.endsWith(end) || label.startsWith(`${end} `));
  const from = words.findIndex((_, i) => isSaid(words.slice(i).join(' ').toLowerCase()));
  return from < 0 ? unit : words.slice(0, from).join(' ');
}

/** A number in words is one word with its unit: 翻一番 and 两个 are set whole, for a large 一 looks like a dash. */
function hasDigits(figure: KeyFigure, number: string): boolean {
  return figure.isBlank || /\d/.test(number);
}

/** A planned figure says so: 力争增长5% is labelled 力争 …, never as if it had been reached. */
function withModal(figure: KeyFigure, measures: Phrase, sentence: Sentence, language: Language): Phrase {
  const { reading } = sentence;
  const [figureAt] = indexesOf(reading, figure);
  const before = reading.text.slice(0, figureAt);
  const scope = language === 'zh' ? 0 : before.lastIndexOf(';') + 1;
  const modal = planWordIn(before.slice(scope), language);
  if (!modal) return measures;
  const at: [number, number] = [scope + modal.index, scope + modal.index + modal.word.length];
  const word = spanOf(reading, ...at);
  if (measures.parts.some((part) => part.start < word.end && word.start < part.end)) return measures;
  const [from, to] = withSpace(
    at,
    measures.parts.some((part) => part.end <= word.start),
    language,
  );
  const kept = measures.parts
    .map((part) => indexesOf(reading, part))
    .map(([a, b]): [number, number] => (a < to && b > from ? [to, b] : [a, b]));
  return (
    joinPhrase(
      reading,
      [...kept, [from, to] as [number, number]].sort((a, b) => a[0] - b[0]),
    ) ?? measures
  );
}

/** English words go with the space that parts them from the label: before them where the label stands before (“Repairs | expected”), else after. */
function withSpace([from, to]: [number, number], isAfter: boolean, language: Language): [number, number] {
  if (language === 'zh') return [from, to];
  return isAfter ? [from - 1, to] : [from, to + 1];
}

/**
 * The best figures of a stretch of text, at most `most`, in order of place: key ones by worth, no two that measure the same, no label twice. The old end of a pair and
 * the growth of a level come with what they belong to, never alone.
 */
export function chooseFigures(
  indexes: readonly number[],
  { figures: { figures }, outline: { language, sentences } }: Material,
  most: number,
): number[] {
  const able = indexes.filter((i) => canBeCallout(figures[i], sentences[figures[i].sentence], language));
  const taken = new Set(able.flatMap((i) => tiedTo(figures[i])));
  const ranked = able
    .filter((i) => !taken.has(i))
    .sort((a, b) => togetherWorth(b, figures) - togetherWorth(a, figures) || a - b);
  const chosen: number[] = [];
  const seen = new Set<string>();
  for (const i of ranked) {
    const measured = figures[i].measures!.text;
    if (chosen.length === most) break;
    if (seen.has(measured) || seen.has(figures[i].text)) continue;
    seen.add(measured);
    if (!figures[i].isBlank) seen.add(figures[i].text);
    chosen.push(i);
  }
  return chosen.sort((a, b) => a - b);
}

/** Figures that a callout of this one shows with it. */
function tiedTo({ from, growth }: KeyFigure): number[] {
  return [from, growth].filter((index) => index !== null);
}

/** Two numbers that belong together say more than either. */
const TIED_WORTH = 0.05;

function togetherWorth(index: number, figures: readonly KeyFigure[]): number {
  const tied = tiedTo(figures[index]);
  return Math.max(...[index, ...tied].map((i) => figures[i].worth)) + (tied.length > 0 ? TIED_WORTH : 0);
}

/** What stands after a figure that says nothing without it: “15% or less” is not 15%, and of “2.5 km of it” the sentence before says of what. */
const GOES_ON = /^ (?:or (?:less|fewer|more|better|over|under|above|below)|of (?:it|them|this|these|those))\b/i;

/** A key figure that is stated, neither supposed nor denied, and has a label that stands alone. */
function canBeCallout(figure: KeyFigure, { reading }: Sentence, language: Language): boolean {
  const { isKey, measures } = figure;
  if (!isKey || !measures || !isLabel(measures.text, language) || isBareName(measures, reading)) return false;
  const [at, end] = indexesOf(reading, figure);
  const before = reading.text.slice(0, at);
  const after = reading.text.slice(end);
  if (GOES_ON.test(after) || isSupposedTo(after)) return false;
  return !isSupposed(before, language) && !isDenied(before, language);
}

/** A name that its sentence does not begin with: “Germany (12%)” does not say 12 percent of what. */
function isBareName({ text, parts }: Phrase, { offsets }: Reading): boolean {
  return parts[0].start > offsets[0] && /^(?:[A-Z][a-z]+(?:\s(?=[A-Z])|$))+$/.test(text);
}

/** The `count` callouts of most worth, in their order. */
export function ofMostWorth(callouts: readonly Callout[], count: number, figures: readonly KeyFigure[]): Callout[] {
  const best = [...callouts]
    .sort((a, b) => togetherWorth(b.figure, figures) - togetherWorth(a.figure, figures))
    .slice(0, count);
  return callouts.filter((callout) => best.includes(callout));
}
