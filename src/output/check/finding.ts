/** What can be wrong with how a slide is set. */
export type FindingKind =
  | 'outside'
  | 'footer'
  | 'clipped'
  | 'overlap'
  | 'small'
  | 'quantity'
  | 'line-start'
  | 'line-end'
  | 'lone-character'
  | 'contrast'
  | 'points'
  | 'callouts'
  | 'empty';

/** One thing that is wrong on one slide, as it was measured: { slide: 's5', kind: 'clipped', words: '完成投资3.2亿元', other: null, found: 12, allowed: 0 }. */
export interface Finding {
  slide: string;
  kind: FindingKind;
  /** What the element says; '' for one without words. */
  words: string;
  /** What it lies over, or the line that it stands next to. */
  other: string | null;
  /** Px; a ratio for `contrast`; a number of things for `points` and `callouts`. */
  found: number;
  /** The most, for `small` and `contrast` the least, that `found` may be. */
  allowed: number;
}

/** What was measured of a deck in one format. */
export interface Measured {
  slides: number;
  elements: number;
  /** Lines of text. */
  lines: number;
  findings: Finding[];
}
