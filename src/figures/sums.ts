import type { KeyFigure } from '../model/key-figure.ts';
import type { Message } from '../model/message.ts';
import type { Language, Outline } from '../model/outline.ts';
import { indexesOf } from '../text/phrase.ts';
import { namedIn } from './claim.ts';
import type { SumWords } from './claim-words.ts';
import { stepOf } from './contradictions.ts';
import { enSums } from './en/claims.ts';
import { zhSums } from './zh/claims.ts';

const sumWords: Record<Language, SumWords> = { zh: zhSums, en: enSums };
/** A longer list is a table in words. */
const MOST_PARTS = 40;
/** Parts that add up to far more than the whole are parts of something else. */
const FAR = 1.3;
/** Three shares that stand against each other are of a hundred; so near to it they are meant to be. */
const SHARES = { near: 12, slack: 0.35 };

const amountOf = ({ value, bound, isBlank }: KeyFigure): number | null =>
  typeof value === 'number' && bound === null && !isBlank ? value : null;

/** The words between two figures of one sentence, or of two that only a semicolon parts. */
function between({ sentences }: Outline, before: KeyFigure, after: KeyFigure): string {
  const [{ reading: first }, { reading: second }] = [sentences[before.sentence], sentences[after.sentence]];
  const [from, to] = [indexesOf(first, before)[1], indexesOf(second, after)[0]];
  return first === second ? first.text.slice(from, to) : first.text.slice(from) + second.text.slice(0, to);
}

const hasParts = (link: string, language: Language) =>
  sumWords[language].isAll.test(link) || sumWords[language].isSome.test(link);

/** Place of the first figure after a sum that does not only say how it grew: 收入6.28亿元，增收0.27亿元，增长4.2%。其中税收…. */
function firstPartAfter(inSentence: readonly KeyFigure[], whole: number): number {
  const { measures } = inSentence[whole];
  const isGrowth = ({ change, measures: own }: KeyFigure) =>
    (change === 'increase' || change === 'decrease') && own?.text === measures?.text;
  let at = whole + 1;
  while (at < inSentence.length && isGrowth(inSentence[at])) at += 1;
  return at;
}

/** The parts listed after a sum, from the first: same kind and unit, one after the other. Rates of change between them are passed over. */
function partsAfter(outline: Outline, inSentence: readonly KeyFigure[], whole: number, first: number): KeyFigure[] {
  const { joint } = sumWords[outline.language];
  const isPart = ({ kind, unit }: KeyFigure) => kind === inSentence[whole].kind && unit === inSentence[whole].unit;
  const parts: KeyFigure[] = [];
  for (let i = first; i < inSentence.length && parts.length < MOST_PARTS; i++) {
    const figure = inSentence[i];
    if (figure.kind === 'percent' && parts.length > 0) continue;
    const last = parts.at(-1);
    if (!isPart(figure) || (last && !joint.test(between(outline, inSentence[i - 1], figure)))) break;
    parts.push(figure);
  }
  return parts;
}

/** Whether no two parts can overlap: their names exclude one another, or the last is all the rest. */
function excludeEachOther(parts: readonly KeyFigure[], { apart, rest }: SumWords): boolean {
  const names = parts.map(({ measures }) => measures?.text ?? '');
  const row = apart.find((patterns) => names.every((name) => patterns.some((pattern) => pattern.test(name))));
  const taken = row && names.map((name) => row.findIndex((pattern) => pattern.test(name)));
  return rest.test(names.at(-1) ?? '') || (taken !== undefined && new Set(taken).size === names.length);
}

function isBroken(outline: Outline, whole: KeyFigure, parts: readonly KeyFigure[], link: string): boolean {
  const words = sumWords[outline.language];
  const total = amountOf(whole);
  const amounts = parts.map(amountOf);
  if (total === null || amounts.includes(null) || parts.length < 2) return false;
  const isAll = words.isAll.test(link) && !parts.some(({ measures }) => words.overlaps.test(measures?.text ?? 'none'));
  if (!isAll && !(words.isSome.test(link) && excludeEachOther(parts, words))) return false;
  const sum = (amounts as number[]).reduce((a, b) => a + b, 0);
  const slack = [whole, ...parts].reduce((steps, figure) => steps + stepOf(figure), 0);
  return sum > total + slack && sum <= total * FAR;
}

const message = (whole: KeyFigure, text: string): Message => ({
  level: 'warning',
  code: 'W_SUM',
  text,
  hint: 'Check the sum and its parts.',
  span: { start: whole.start, end: whole.end },
});

/** 7.9:45.2:48.9 adds up to 102. */
function wrongShares(figure: KeyFigure): number | null {
  const shares = figure.kind === 'ratio' ? figure.text.split(/[:：∶]/).map(Number) : [];
  const sum = shares.reduce((a, b) => a + b, 0);
  const isOfHundred = shares.length >= 3 && Math.abs(sum - 100) <= SHARES.near;
  return isOfHundred && Math.abs(sum - 100) > SHARES.slack ? Math.round(sum * 100) / 100 : null;
}

/** The figures of each sentence, those of sentences that only a semicolon parts, or that begin with the parts of a sum, together; they are in order of place. */
function bySentence({ sentences, language }: Outline, figures: readonly KeyFigure[]): KeyFigure[][] {
  const groups: KeyFigure[][] = [];
  const goesOn = (last: number, next: number) =>
    last === next ||
    (last + 1 === next &&
      sentences[last].block === sentences[next].block &&
      (/[；;]$/.test(sentences[last].reading.text) || sumWords[language].opens.test(sentences[next].reading.text)));
  for (const figure of figures) {
    const last = groups.at(-1)?.at(-1);
    if (last && goesOn(last.sentence, figure.sentence)) groups.at(-1)?.push(figure);
    else groups.push([figure]);
  }
  return groups;
}

/**
 * Sums that their own parts contradict, in one sentence or the next one that begins with them: parts that claim to be all of it and are more, and shares of a whole that are not a hundred.
 * @example 收入6.28亿元，其中税收4.89亿元，非税收入1.93亿元 → W_SUM
 */
export function wrongSums(outline: Outline, figures: readonly KeyFigure[]): Message[] {
  return bySentence(outline, figures).flatMap((inSentence) =>
    inSentence.flatMap((whole, i): Message[] => {
      const shares = wrongShares(whole);
      if (shares !== null) return [message(whole, `the shares ${whole.text} add up to ${shares}`)];
      const first = firstPartAfter(inSentence, i);
      if (first >= inSentence.length) return [];
      const link = between(outline, inSentence[first - 1], inSentence[first]);
      if (!hasParts(link, outline.language)) return [];
      const parts = partsAfter(outline, inSentence, i, first);
      if (!isBroken(outline, whole, parts, link)) return [];
      const { words } = namedIn(outline, whole);
      return [message(whole, `“${words}” is less than its parts ${parts.map(({ text }) => text).join(' + ')}`)];
    }),
  );
}
