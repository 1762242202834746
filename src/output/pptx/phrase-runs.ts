import type { Formula } from '../../model/notation.ts';
import type { Phrase } from '../../model/outline.ts';
import { isTaken, slicePhrase, stretchesIn } from '../../text/phrase.ts';
import { formulaRuns } from './formula-runs.ts';
import type { Run } from './shape.ts';
import type { Sheet } from './sheet.ts';

/**
 * A phrase as runs: its blanks underlined with dashes, its formulas set in a line.
 * @example 投资X亿元 → [{ text: '投资' }, { text: 'X', isGap: true }, { text: '亿元' }]
 */
export function phraseRuns(phrase: Phrase | null, { deck }: Pick<Sheet, 'deck'>): Run[] {
  if (!phrase) return [];
  const { formulas } = deck.notation;
  const runs: Run[] = [];
  let at = 0;
  for (const [from, to, i] of stretchesIn(phrase, formulas)) {
    if (to - from !== lengthOf(formulas[i])) continue;
    runs.push(
      ...wordRuns(slicePhrase(phrase, at, from), deck),
      ...formulaRuns(formulas[i].mathml).map((run) => ({ ...run, isBold: false, isFormula: true })),
    );
    at = to;
  }
  return [...runs, ...wordRuns(at === 0 ? phrase : slicePhrase(phrase, at, phrase.text.length), deck)];
}

function lengthOf({ start, end }: Formula): number {
  return end - start;
}

function wordRuns(phrase: Phrase, { blanks }: Sheet['deck']): Run[] {
  const gaps = stretchesIn(phrase, blanks);
  const runs: Run[] = [];
  let at = 0;
  for (const [from, to] of gaps) {
    runs.push({ text: phrase.text.slice(at, from) }, { text: phrase.text.slice(from, to), isGap: true });
    at = to;
  }
  return [...runs, { text: phrase.text.slice(at) }].filter(({ text }) => text !== '');
}

/** A condensed English line may begin in the middle of its sentence; it is shown with a capital. */
export function lineRuns(phrase: Phrase | null, sheet: Pick<Sheet, 'deck'>): Run[] {
  const [first, ...rest] = phraseRuns(phrase, sheet);
  if (!first) return [];
  if (sheet.deck.language !== 'en' || !isTaken(phrase!, sheet.deck.sentences)) return [first, ...rest];
  return [
    { ...first, text: first.text.replace(/^(\p{P}*)(\p{Ll})/u, (_, before, letter) => before + letter.toUpperCase()) },
    ...rest,
  ];
}
