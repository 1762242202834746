import type { FigureKind } from '../model/key-figure.ts';
import type { Place } from './clause.ts';
import type { Change } from './recogniser.ts';
import type { Stretch } from './understood.ts';

/** Stretches of a sentence's reading, in order: [from, to) each. */
export type Stretches = readonly (readonly [number, number])[];

/** What a quantity measures and which way it goes. */
export interface Meaning {
  change: Change;
  /** Empty where nothing was found. */
  measures: Stretches;
  /** A comparison, a part of a sum or a side remark: less worth than what it stands beside. */
  isAside: boolean;
  /** It stands inside the subject of another amount (“visits to our fourteen branches reached …”) and is hardly worth showing. */
  isWithin?: boolean;
  /** The pronoun that it is said of, where its sentence does not name what it measures: “They fell by 8.7%”. */
  refersTo?: 'it' | 'they' | undefined;
}

/**
 * How a language ties quantities of a sentence to one another and to time. Patterns that end in `$` are tried on the words before a quantity, those that begin with
 * `^` on the words after it; null where a language has no such way.
 */
export interface RelationWords {
  /** Before the old end of a pair that comes first, and between it and the new end: “from” 3.1% “to” 2.4%. */
  fromAhead: RegExp;
  toBetween: RegExp;
  /** Between the new end and an old one that follows: 2.4%, “up from” 3.1%. */
  fromBetween: RegExp | null;
  /** Between an amount and the time in which it was done: 71% of patients “within” four hours. */
  limit: RegExp | null;
  /** Between a part and the whole that it is of. */
  wholeOf: RegExp | null;
  /** Between an old end that nothing announces and the new one: 3.6% “and fell to” 3.4%. */
  thenTo: RegExp;
  /** What a change is measured against, before its amount or after. */
  baselineAhead: RegExp | null;
  baselineAfter: RegExp | null;
  /** A stretch of time, global. */
  period: RegExp;
}

/** How a language says what a number means. `interpret` gets the places of one sentence, in order, and gives a meaning for each. */
export interface Interpreter {
  interpret: (places: readonly Place[], traps: readonly { start: number; end: number; rule: string }[]) => Meaning[];
  /** Whether this sort of quantity only says when or how long (English “12 months”), and is no callout; `isPair`: it is an end of a from–to pair. */
  isMinor: (kind: FigureKind, text: string, isPair: boolean) => boolean;
  /** What a pronoun of the next sentence stands for, where this one has exactly one thing that it may be; null in a language that leaves it out. */
  antecedentOf: ((text: string, pronoun: 'it' | 'they') => Stretch | null) | null;
  relations: RelationWords;
}
