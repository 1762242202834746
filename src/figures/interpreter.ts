import type { FigureKind } from '../model/key-figure.ts';
import type { Place } from './clause.ts';
import type { Change } from './recogniser.ts';

/** Stretches of a sentence's reading, in order: [from, to) each. */
export type Stretches = readonly (readonly [number, number])[];

/** What a quantity measures and which way it goes. */
export interface Meaning {
  change: Change;
  /** Empty where nothing was found. */
  measures: Stretches;
  /** A comparison, a part of a sum or a side remark: less worth than what it stands beside. */
  isAside: boolean;
}

/** How a language says what a number means. `interpret` gets the places of one sentence, in order, and gives a meaning for each. */
export interface Interpreter {
  interpret: (places: readonly Place[], traps: readonly { start: number; end: number; rule: string }[]) => Meaning[];
  /** Whether this sort of quantity only says when or how long (English “12 months”), and is no callout. */
  isMinor: (kind: FigureKind, text: string) => boolean;
}
