import type { Blank, Figures, KeyFigure } from '../model/key-figure.ts';
import type { Result } from '../model/message.ts';
import type { Language, Outline, Phrase, Sentence } from '../model/outline.ts';
import { joinPhrase, spanOf } from '../text/reading.ts';
import { contextOf, findBlanks } from './blanks.ts';
import { cellChange, cellFigure, cellMeasures, isTotal } from './cell-figure.ts';
import { placesOf } from './clause.ts';
import { contradictions } from './contradictions.ts';
import { enInterpreter } from './en/measure.ts';
import { type Heads, headsByPlace } from './heads.ts';
import type { Interpreter, Meaning } from './interpreter.ts';
import { relate, withPairs } from './relate.ts';
import { type Finding, scan } from './scan.ts';
import { wrongSums } from './sums.ts';
import type { Relation, Understood } from './understood.ts';
import { keyWorth, worthOf } from './worth.ts';
import { zhInterpreter } from './zh/measure.ts';

const interpreters: Record<Language, Interpreter> = { zh: zhInterpreter, en: enInterpreter };
/** Lines about the report and its audience; code and tables have slides of their own. */
const silentRoles = new Set<Sentence['role']>(['title', 'salutation']);

/** Quantities of a text with their meanings and how they stand to one another, and the traps that were refused, all in order of place. */
export function understand(
  text: string,
  language: Language,
): { quantities: Understood[]; relations: Relation[]; traps: Finding[] } {
  const findings = scan(text, language);
  const traps = findings.filter(({ quantity }) => quantity === null);
  if (traps.length === findings.length) return { quantities: [], relations: [], traps };
  const places = placesOf(text, findings, language);
  const { interpret, relations: words } = interpreters[language];
  const meanings = interpret(places, traps);
  const quantities = places.map(({ finding }, i) => ({ finding, meaning: meanings[i] }));
  const relations = relate(text, quantities, words);
  return { quantities: withPairs(quantities, relations), relations, traps };
}

/** A sentence whose figures are being made: its index, the sentence before it in its paragraph, and how many figures come before its own. */
interface Within {
  sentence: Sentence;
  before: Sentence | null;
  index: number;
  firstFigure: number;
  language: Language;
}

/** “Passenger journeys rose in spring. They fell by 8.7% in autumn.”: what a pronoun stands for, in the sentence before. */
function referredTo({ refersTo }: Meaning, { before, language }: Within): Phrase | null {
  const { antecedentOf } = interpreters[language];
  if (!refersTo || !antecedentOf || before === null) return null;
  const stretch = antecedentOf(before.reading.text, refersTo);
  return stretch && joinPhrase(before.reading, [stretch]);
}

function toFigure(
  { finding, meaning }: Understood,
  { from, growth, baseline, period }: Relation,
  within: Within,
  isOld = false,
): KeyFigure {
  const { sentence, index, firstFigure, language } = within;
  const { reading } = sentence;
  const quantity = finding.quantity as NonNullable<Finding['quantity']>;
  const text = reading.text.slice(finding.start, finding.end);
  const isMinor = interpreters[language].isMinor(quantity.kind, text, from !== null || isOld);
  const worth = worthOf(quantity, meaning, isMinor);
  const { start, end } = spanOf(reading, finding.start, finding.end);
  // no spread: what follows one is set property by property, which is slow where a report has thousands
  return {
    start,
    end,
    text,
    number: spanOf(reading, quantity.number.start, quantity.number.end),
    kind: quantity.kind,
    value: quantity.value,
    unit: quantity.unit,
    bound: quantity.bound,
    change: meaning.change,
    measures: joinPhrase(reading, meaning.measures) ?? referredTo(meaning, within),
    from: from === null ? null : firstFigure + from,
    growth: growth === null ? null : firstFigure + growth,
    baseline: baseline && joinPhrase(reading, [baseline]),
    period: period && joinPhrase(reading, [period]),
    isBlank: quantity.isBlank,
    sentence: index,
    section: sentence.section,
    rule: finding.rule,
    worth,
    isKey: sentence.role === 'body' && worth >= keyWorth,
  };
}

function blanksOf(sentence: Sentence, figures: readonly KeyFigure[], firstFigure: number, language: Language): Blank[] {
  const { reading } = sentence;
  return findBlanks(reading.text, language).map(({ start, end }) => {
    const span = spanOf(reading, start, end);
    const at = figures.findIndex((figure) => figure.isBlank && figure.start <= span.start && figure.end >= span.end);
    return {
      ...span,
      text: reading.text.slice(start, end),
      context: contextOf(reading.text, start, end, language),
      figure: at < 0 ? null : firstFigure + at,
    };
  });
}

/** Tables are shown as tables, so no cell is a key figure; a total is worth the most of them. */
const CELL_WORTH = { total: 0.5, other: 0.2 };

/** In a cell nothing is said of how its numbers stand to one another. */
const UNRELATED: Relation = { from: null, growth: null, baseline: null, period: null };

/** The figures of a cell of a table: its number with what the heads say of it, or those of its words, named by the heads where they name nothing themselves. */
function cellFigures(within: Within, heads: Heads, source: string): KeyFigure[] {
  const { language, sentence } = within;
  const { reading } = sentence;
  const bare = heads.isName ? null : cellFigure(reading, heads, language);
  const found: Understood[] = bare
    ? [{ finding: bare, meaning: { change: null, measures: [], isAside: true } }]
    : understand(reading.text, language).quantities;
  const worth = isTotal(heads) ? CELL_WORTH.total : CELL_WORTH.other;
  const isWhole = ({ start, end }: Understood['finding']) => end - start === reading.text.trim().length;
  const kept = heads.isName ? found.filter(({ finding }) => !isWhole(finding)) : found;
  return kept.map((understood) => {
    const figure = toFigure(understood, UNRELATED, within);
    const change = figure.change ?? (isWhole(understood.finding) ? cellChange(heads, figure.value) : null);
    return {
      ...figure,
      change,
      measures: figure.measures ?? cellMeasures(heads, source, language),
      worth,
      isKey: false,
    };
  });
}

function sentenceFigures(within: Within): KeyFigure[] {
  const { role, reading } = within.sentence;
  if (silentRoles.has(role)) return [];
  const { quantities, relations } = understand(reading.text, within.language);
  const olds = new Set(relations.flatMap(({ from }) => from ?? []));
  return quantities.map((understood, i) => toFigure(understood, relations[i], within, olds.has(i)));
}

/**
 * Finds the quantities of a report, what each measures and which way it goes, and every unfilled blank. Pure, and linear in the length of the text.
 * A report without any gives two empty lists. Messages say where it contradicts itself: W_CONTRADICTION, W_SUM.
 * @example 全年完成投资3.2亿元，增长**7.5%** → figures 3.2亿元 (投资) and 7.5% (投资, increase); blanks none
 */
export function findFigures(outline: Outline): Result<Figures> {
  const { language } = outline;
  const value: Figures = { figures: [], blanks: [] };
  const heads = headsByPlace(outline);
  for (const [index, sentence] of outline.sentences.entries()) {
    const last = outline.sentences[index - 1];
    const before = last?.block === sentence.block ? last : null;
    const within = { sentence, before, index, firstFigure: value.figures.length, language };
    const cell = heads.get(sentence.start);
    const figures = cell ? cellFigures(within, cell, outline.source.text) : sentenceFigures(within);
    value.blanks.push(...blanksOf(sentence, figures, value.figures.length, language));
    value.figures.push(...figures);
  }
  return { value, messages: [...contradictions(outline, value.figures), ...wrongSums(outline, value.figures)] };
}
