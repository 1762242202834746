import type { FigureKind } from '../model/key-figure.ts';

/** One word for a unit, classifier or currency: what stands in a text, and what it means. */
export interface UnitWord {
  /** As written: '平方公里', 'km²', '家', 'US$'. */
  word: string;
  kind: FigureKind;
  /** Base unit of the figure, where it is not the word itself: '美元' → 'USD'. */
  unit?: string;
  /** What the value is multiplied with to be in the base unit, 1 if left out. */
  factor?: number;
  /** Characters that must not follow, for they make another word of it: 家 before 庭 (家庭). */
  notBefore?: string;
}

const special = /[\\^$.*+?()[\]{}|/-]/g;

/** `text` as a pattern that finds it literally. */
export function literal(text: string): string {
  return text.replace(special, '\\$&');
}

/**
 * An alternation that finds any of the words, the longest first.
 * @example oneOf(['公里', '平方公里']) → '平方公里|公里'
 */
export function oneOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
}

/** The pattern of a table of units: longest word first, each with what must not follow it. */
export function unitPattern(units: readonly UnitWord[]): string {
  return [...units]
    .sort((a, b) => b.word.length - a.word.length)
    .map(({ word, notBefore }) => literal(word) + (notBefore ? `(?![${notBefore}])` : ''))
    .join('|');
}

/**
 * A word as a pattern that finds it with small and with capital initials; other letters as they are.
 * @example eitherCase('more than') → '[Mm]ore [Tt]han'
 */
export function eitherCase(word: string): string {
  return literal(word).replace(
    /(^| |\\-)([a-z])/g,
    (_, gap: string, first: string) => `${gap}[${first.toUpperCase()}${first}]`,
  );
}
