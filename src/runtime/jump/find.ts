import type { Span } from '../../model/source.ts';
import { type Folded, fold } from './fold.ts';
import { initialsOf } from './initials.ts';

/** A piece of the deck that can be found: a title, a line of a slide, a sentence of the notes. */
export interface Passage {
  /** Index of its slide. */
  slide: number;
  kind: 'title' | 'slide' | 'notes';
  text: string;
  /** Index of the sentence among those that are read aloud: itself, or the one that a piece of the slide was taken from; null where there is none. */
  sentence: number | null;
  /** The place in the report of the figure that a callout shows; null of anything else. */
  figure: Span | null;
}

/** A slide that was found by a passage; `marks` are what fits in its text, [start, end), in order. */
export interface Found extends Passage {
  marks: [number, number][];
}

/** What is preferred: the slide's number, its title, what it shows, what its notes say. */
const RANKS: Record<Passage['kind'], number> = { title: 1, slide: 3, notes: 5 };

/**
 * The slides that fit what was typed, best first, each once. All words have to be in one passage; a number fits at its beginning, 3.2 not in 13.2.
 * @example 'leaks 263', '减税', '3.2亿', '１４' (slide 14), 'js' (减税)
 */
export function findSlides(query: string, passages: readonly Passage[]): Found[] {
  const terms = query
    .split(/\s+/)
    .filter(Boolean)
    .map((term) => fold(term).text);
  if (terms.length === 0) return [];
  const ranked = passages
    .map((passage) => ({ passage, fit: fitOf(passage, terms) ?? numberFit(passage, terms.join('')) }))
    .filter(({ fit }) => fit !== null)
    .sort((a, b) => a.fit!.rank - b.fit!.rank || a.passage.slide - b.passage.slide);
  const first = new Map<number, Found>();
  for (const { passage, fit } of ranked)
    if (!first.has(passage.slide)) first.set(passage.slide, { ...passage, marks: fit!.marks });
  return [...first.values()];
}

/** After its first digit a number goes on: 3 of 3.2 was found, 41 of 41,200. */
const IN_NUMBER = /^[0-9０-９][.,．，]?[0-9０-９]/;

interface Fit {
  rank: number;
  marks: [number, number][];
}

/** The title of the slide whose number was typed, whatever else that number is found in. */
function numberFit({ kind, slide }: Passage, query: string): Fit | null {
  return kind === 'title' && query === String(slide + 1) ? { rank: 0, marks: [] } : null;
}

function fitOf(passage: Passage, terms: readonly string[]): Fit | null {
  const folded = foldedOf(passage);
  const byWord = marksOf(folded, terms);
  // Sentences have every pair of initials somewhere.
  const isInitials = !byWord && passage.kind !== 'notes' && terms.length === 1 && /^[a-z]{2,}$/.test(terms[0]);
  const marks = byWord ?? (isInitials ? marksOf(fold(initialsOf(passage.text)), terms) : null);
  if (!marks) return null;
  const isBeginning = passage.kind === 'title' && marks[0][0] === 0;
  const isBegun = marks.some(([, end]) => IN_NUMBER.test(passage.text.slice(end - 1)));
  return { rank: RANKS[passage.kind] - (isBeginning ? 0.5 : 0) + (isBegun ? 2.5 : 0) + (byWord ? 0 : 2), marks };
}

/** Passages stay the same while one types. */
const known = new WeakMap<Passage, Folded>();

function foldedOf(passage: Passage): Folded {
  const folded = known.get(passage) ?? fold(passage.text);
  known.set(passage, folded);
  return folded;
}

/** Where all terms stand; null where one of them does not. */
function marksOf({ text, places }: Folded, terms: readonly string[]): [number, number][] | null {
  const marks: [number, number][] = [];
  for (const term of terms) {
    const at = indexOfTerm(text, term);
    if (at < 0) return null;
    marks.push([places[at], places[at + term.length - 1] + 1]);
  }
  return marks.sort(([a], [b]) => a - b);
}

function indexOfTerm(text: string, term: string): number {
  const isNumber = /^\d/.test(term);
  let at = text.indexOf(term);
  while (isNumber && at > 0 && /[\d.]/.test(text[at - 1])) at = text.indexOf(term, at + 1);
  return at;
}
