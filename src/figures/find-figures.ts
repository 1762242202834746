import type { Blank, Figures, KeyFigure } from '../model/key-figure.ts';
import type { Result } from '../model/message.ts';
import type { Language, Outline, Sentence } from '../model/outline.ts';
import { joinPhrase, spanOf } from '../text/reading.ts';
import { contextOf, findBlanks } from './blanks.ts';
import { cellChange, cellFigure, cellMeasures, isTotal } from './cell-figure.ts';
import { placesOf } from './clause.ts';
import { enInterpreter } from './en/measure.ts';
import { type Heads, headsByPlace } from './heads.ts';
import type { Interpreter, Meaning } from './interpreter.ts';
import { type Finding, scan } from './scan.ts';
import { keyWorth, worthOf } from './worth.ts';
import { zhInterpreter } from './zh/measure.ts';

const interpreters: Record<Language, Interpreter> = { zh: zhInterpreter, en: enInterpreter };
/** Lines about the report and its audience; code and tables have slides of their own. */
const silentRoles = new Set<Sentence['role']>(['title', 'salutation']);

/** A quantity found in a text, with what it means. */
export interface Understood {
  finding: Finding;
  meaning: Meaning;
}

/** Quantities of a text with their meanings, and the traps that were refused, both in order of place. */
export function understand(text: string, language: Language): { quantities: Understood[]; traps: Finding[] } {
  const findings = scan(text, language);
  const traps = findings.filter(({ quantity }) => quantity === null);
  const places = placesOf(text, findings, language);
  const meanings = interpreters[language].interpret(places, traps);
  return { quantities: places.map(({ finding }, i) => ({ finding, meaning: meanings[i] })), traps };
}

function toFigure({ finding, meaning }: Understood, sentence: Sentence, index: number, language: Language): KeyFigure {
  const { reading } = sentence;
  const quantity = finding.quantity as NonNullable<Finding['quantity']>;
  const text = reading.text.slice(finding.start, finding.end);
  const isMinor = interpreters[language].isMinor(quantity.kind, text);
  const worth = worthOf(quantity, meaning, isMinor);
  return {
    ...spanOf(reading, finding.start, finding.end),
    text,
    number: spanOf(reading, quantity.number.start, quantity.number.end),
    kind: quantity.kind,
    value: quantity.value,
    unit: quantity.unit,
    bound: quantity.bound,
    change: meaning.change,
    measures: joinPhrase(reading, meaning.measures),
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

/** The figures of a cell of a table: its number with what the heads say of it, or those of its words, named by the heads where they name nothing themselves. */
function cellFigures(sentence: Sentence, index: number, heads: Heads, outline: Outline): KeyFigure[] {
  const { language, source } = outline;
  const { reading } = sentence;
  const bare = heads.isName ? null : cellFigure(reading, heads, language);
  const found: Understood[] = bare
    ? [{ finding: bare, meaning: { change: null, measures: [], isAside: true } }]
    : understand(reading.text, language).quantities;
  const worth = isTotal(heads) ? CELL_WORTH.total : CELL_WORTH.other;
  const isWhole = ({ start, end }: Understood['finding']) => end - start === reading.text.trim().length;
  const kept = heads.isName ? found.filter(({ finding }) => !isWhole(finding)) : found;
  return kept.map((understood) => {
    const figure = toFigure(understood, sentence, index, language);
    const change = figure.change ?? (isWhole(understood.finding) ? cellChange(heads, figure.value) : null);
    return {
      ...figure,
      change,
      measures: figure.measures ?? cellMeasures(heads, source.text, language),
      worth,
      isKey: false,
    };
  });
}

/**
 * Finds the quantities of a report, what each measures and which way it goes, and every unfilled blank. Pure, and linear in the length of the text.
 * A report without any gives two empty lists.
 * @example 全年完成投资3.2亿元，增长**7.5%** → figures 3.2亿元 (投资) and 7.5% (投资, increase); blanks none
 */
export function findFigures(outline: Outline): Result<Figures> {
  const { language } = outline;
  const value: Figures = { figures: [], blanks: [] };
  const heads = headsByPlace(outline);
  for (const [index, sentence] of outline.sentences.entries()) {
    const cell = heads.get(sentence.start);
    const { quantities } =
      cell || silentRoles.has(sentence.role) ? { quantities: [] } : understand(sentence.reading.text, language);
    const figures = cell
      ? cellFigures(sentence, index, cell, outline)
      : quantities.map((understood) => toFigure(understood, sentence, index, language));
    value.blanks.push(...blanksOf(sentence, figures, value.figures.length, language));
    value.figures.push(...figures);
  }
  return { value, messages: [] };
}
