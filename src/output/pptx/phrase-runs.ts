import type { MarkKind } from '../../model/mark.ts';
import type { Formula } from '../../model/notation.ts';
import type { Language, Phrase } from '../../model/outline.ts';
import { isSlanted, markedRuns } from '../../text/marks.ts';
import { isTaken, slicePhrase, stretchesIn } from '../../text/phrase.ts';
import { formulaRuns, LOWERED, RAISED } from './formula-runs.ts';
import type { Run } from './shape.ts';
import type { Sheet } from './sheet.ts';

/** Without marks, words are set plainly. */
type Words = Pick<Sheet, 'deck'> & Partial<Pick<Sheet, 'marks'>>;

/**
 * A phrase as runs: its blanks underlined with dashes, its formulas set in a line.
 * @example 投资X亿元 → [{ text: '投资' }, { text: 'X', isGap: true }, { text: '亿元' }]
 */
export function phraseRuns(phrase: Phrase | null, { deck, marks = [] }: Words): Run[] {
  if (!phrase) return [];
  const { language } = deck;
  return markedRuns(phrase, marks).flatMap(({ from, to, kinds, href }) =>
    runsOf(slicePhrase(phrase, from, to), deck).map((run) => ({
      ...run,
      ...settingOf(kinds, run.text, language),
      ...(href !== null && linkOf(href)),
    })),
  );
}

/** Colour and underline of a link are the program's. */
function linkOf(href: string): Pick<Run, 'link' | 'href'> {
  return href.startsWith('#') ? { link: href.slice(1) } : { href };
}

/** As its author sets a run off. */
function settingOf(kinds: ReadonlySet<MarkKind>, text: string, language: Language): Partial<Run> {
  const slant = isSlanted(text, language) ? { isItalic: true } : { isDotted: true };
  return {
    ...(kinds.has('strong') && { isBold: true }),
    ...(kinds.has('emphasis') && slant),
    ...(kinds.has('code') && { isCode: true }),
    ...(kinds.has('raised') && { raised: RAISED }),
    ...(kinds.has('lowered') && { raised: LOWERED }),
  };
}

function runsOf(phrase: Phrase, deck: Sheet['deck']): Run[] {
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
export function lineRuns(phrase: Phrase | null, sheet: Words): Run[] {
  const [first, ...rest] = phraseRuns(phrase, sheet);
  if (!first) return [];
  if (sheet.deck.language !== 'en' || first.isCode || !isTaken(phrase!, sheet.deck.sentences)) return [first, ...rest];
  return [
    { ...first, text: first.text.replace(/^(\p{P}*)(\p{Ll})/u, (_, before, letter) => before + letter.toUpperCase()) },
    ...rest,
  ];
}
