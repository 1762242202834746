import type { FigureKind } from '../model/key-figure.ts';
import { languageOf } from '../text/language.ts';
import { understand } from './find-figures.ts';
import type { Bound, Change } from './recogniser.ts';

/** What one recogniser makes of a stretch of a text; a refused trap has null for all that only a quantity has. */
export interface Trial {
  rule: string;
  /** Offsets in the text that was tried. */
  start: number;
  end: number;
  text: string;
  isTrap: boolean;
  kind: FigureKind | null;
  value: number | [number, number] | null;
  unit: string | null;
  bound: Bound;
  change: Change;
  measures: string | null;
  isBlank: boolean;
}

const refused = { kind: null, value: null, unit: null, bound: null, change: null, measures: null, isBlank: false };

/**
 * What each recogniser finds in a bare text, traps refused among them, in order of place. For trying a rule; '' gives nothing.
 * @example tryRecognisers('增长7.5%') → [{ rule: 'zh-quantity', start: 2, end: 6, text: '7.5%', isTrap: false, kind: 'percent', value: 7.5, unit: '%', … }]
 */
export function tryRecognisers(text: string): Trial[] {
  const { quantities, traps } = understand(text, languageOf(text));
  const trials = quantities.map(({ finding: { rule, start, end, quantity }, meaning }): Trial => {
    const { kind = null, value = null, unit = null, bound = null, isBlank = false } = quantity ?? {};
    const measures = meaning.measures.map(([from, to]) => text.slice(from, to)).join('');
    return {
      rule,
      start,
      end,
      text: text.slice(start, end),
      isTrap: false,
      kind,
      value,
      unit,
      bound,
      change: meaning.change,
      measures: measures.trim() || null,
      isBlank,
    };
  });
  const refusals = traps.map(
    ({ rule, start, end }): Trial => ({ rule, start, end, text: text.slice(start, end), isTrap: true, ...refused }),
  );
  return [...trials, ...refusals].sort((a, b) => a.start - b.start);
}
