import type { Meaning } from './interpreter.ts';
import type { Finding } from './scan.ts';

/** A quantity found in a text, with what it means. */
export interface Understood {
  finding: Finding;
  meaning: Meaning;
}

/** Places in a text. */
export type Stretch = readonly [number, number];

/** How a quantity stands to others of its sentence (`from`, `growth`: their places in the list) and to time (stretches of the text). */
export interface Relation {
  from: number | null;
  growth: number | null;
  baseline: Stretch | null;
  period: Stretch | null;
}
