import type { KeyFigure } from '../model/key-figure.ts';
import type { Message } from '../model/message.ts';
import type { Outline } from '../model/outline.ts';
import { readDigits } from '../text/numerals.ts';
import { namedIn, reportOf, settingOf, thingOf } from './claim.ts';

/** What the last digit of a figure is worth: 0.01亿 of 3.20亿元 is 1000000. 0 where the number is not in digits. */
export function stepOf({ text, value }: KeyFigure): number {
  const digits = /[0-9０-９][0-9０-９,]*(?:[.．]([0-9０-９]+))?/.exec(text);
  const amount = digits && readDigits(digits[0]);
  if (!amount || typeof value !== 'number') return 0;
  return (Math.abs(value) / amount) * 10 ** -(digits[1]?.length ?? 0);
}

/** Whether one value is the other rounded. */
function agree(a: KeyFigure, b: KeyFigure): boolean {
  const difference = Math.abs((a.value as number) - (b.value as number));
  const [fine, coarse] = [stepOf(a), stepOf(b)].sort((x, y) => x - y);
  return difference === 0 || (fine < coarse && difference < coarse * 0.999);
}

/** A slip of the pen or of memory; values farther apart than this are of different times or places, whatever the words say. */
const NEAR = { amount: 0.35, points: 5 };

function isNear({ kind, value }: KeyFigure, other: KeyFigure): boolean {
  const [a, b] = [Math.abs(value as number), Math.abs(other.value as number)];
  if (kind === 'rank') return true;
  const isSmall = kind !== 'percent' || Math.abs(a - b) <= NEAR.points;
  return isSmall && Math.abs(a - b) <= Math.max(a, b) * (kind === 'percent' ? 2 * NEAR.amount : NEAR.amount);
}

/** The two figures of a group that contradict each other; null where they agree, or are so many that they must be of different things. */
function pairIn(group: readonly KeyFigure[]): [KeyFigure, KeyFigure] | null {
  const [first] = group;
  const others = group.filter((figure) => !agree(first, figure));
  const [other] = others;
  const isOne = other && others.every((figure) => agree(other, figure));
  const isApart = isOne && group.every((a) => others.includes(a) || a.sentence !== other.sentence);
  return isApart && isNear(first, other) ? [first, other] : null;
}

/** Figures under what `keyOf` says of them; those of which it says nothing are left out. */
function grouped(figures: readonly KeyFigure[], keyOf: (figure: KeyFigure) => string | null): KeyFigure[][] {
  const groups = new Map<string, KeyFigure[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (key !== null) (groups.get(key) ?? groups.set(key, []).get(key))?.push(figure);
  }
  return [...groups.values()].filter(([first, ...others]) => others.some((other) => !agree(first, other)));
}

/**
 * Figures of one thing that have two values: same measure, kind and unit, same time and place, both results. False alarms being worse than misses, what is in doubt is left.
 * @example 上半年，全区GDP增长5.3%。 … 全区GDP增长5.8%， → W_CONTRADICTION at the first, naming the line of the second
 */
export function contradictions(outline: Outline, figures: readonly KeyFigure[]): Message[] {
  const things = grouped(figures, (figure) => thingOf(outline, figure));
  if (things.length === 0) return [];
  const report = reportOf(outline);
  const groups = things.flatMap((thing) => grouped(thing, (figure) => settingOf(outline, figure, report)));
  return groups.flatMap((group) => {
    const pair = pairIn(group);
    if (!pair) return [];
    const [one, other] = pair.map((figure) => namedIn(outline, figure));
    return {
      level: 'warning' as const,
      code: 'W_CONTRADICTION',
      text: `“${one.words}” does not agree with “${other.words}” in line ${other.line}`,
      hint: 'Make them agree, or say what sets them apart.',
      span: { start: one.figure.start, end: one.figure.end },
    };
  });
}
