import type { Figures, KeyFigure } from '../model/key-figure.ts';
import type { Phrase } from '../model/outline.ts';
import type { Span } from '../model/source.ts';
import { slicePhrase, stretchesIn } from '../text/phrase.ts';

/** Figures as they may be called out: none that stands in a formula, and no label that begins or ends inside one. */
export function outsideFormulas({ figures, blanks }: Figures, formulas: readonly Span[]): Figures {
  if (formulas.length === 0) return { figures, blanks };
  const isInside = ({ start, end }: Span) => formulas.some((formula) => formula.start < end && start < formula.end);
  return {
    blanks,
    figures: figures.map((figure): KeyFigure => {
      if (isInside(figure)) return { ...figure, isKey: false };
      return figure.measures ? { ...figure, measures: uncut(figure.measures, formulas) } : figure;
    }),
  };
}

/** A label up to the formula that it would cut; null where nothing stands before. @example 'number of people $n_t' → 'number of people' */
function uncut(label: Phrase, formulas: readonly Span[]): Phrase | null {
  const cut = stretchesIn(label, formulas).find(([from, to, i]) => to - from < formulas[i].end - formulas[i].start);
  if (!cut) return label;
  const { length } = label.text.slice(0, cut[0]).trimEnd();
  return length > 0 ? slicePhrase(label, 0, length) : null;
}
