import type { Draft, Run } from './draft.ts';
import { readText } from './draft.ts';
import { folded, ownTitle } from './site-title.ts';

/** Letters of the longest line that can be a title. */
const LONGEST = 150;
/** Lines that a title is written in. */
const MOST_LINES = 3;

/**
 * Makes one heading of the lines that show the page's title. Where the page shows none, the one that it only tells the browser stands first, if the text would else
 * begin without one: with a sentence, or a heading.
 * @param title the text of <title>
 * @returns drafts of which at most one is the title
 */
export function headTitle(drafts: readonly Draft[], title: string): Draft[] {
  const shown = drafts.findIndex((draft) => draft.isTitle && isShort(draft));
  if (shown >= 0) return withHeading(drafts, ...linesOfTitle(drafts, shown, folded(title)));
  const own = ownTitle(title);
  const first = drafts.find(({ runs, shape }) => shape.kind === 'table' || readText(runs).trim() !== '');
  if (own === '' || !first || isHeadLine(first)) return drafts.map(untitled);
  const runs: Run[] = [{ text: own, use: 'read', reason: '', isApart: false }];
  return withHeading([{ ...first, runs }, ...drafts], 0, 1);
}

function isShort({ runs, shape }: Draft): boolean {
  const { length } = readText(runs).trim();
  return length > 0 && length <= LONGEST && (shape.kind === 'paragraph' || shape.kind === 'heading');
}

/** A short line that is no sentence may be the title; the outline finds out. */
function isHeadLine({ runs, shape }: Draft): boolean {
  const text = readText(runs).trim();
  return (
    (shape.kind === 'paragraph' || (shape.kind === 'heading' && shape.depth === 1)) &&
    text.length <= LONGEST &&
    !/[。！？.!?]$/.test(text)
  );
}

/** From the first line to after the last: those beside it that <title> goes on with, or that are in the same element. */
function linesOfTitle(drafts: readonly Draft[], at: number, wanted: string): [number, number] {
  const words = (index: number) => folded(readText(drafts[index].runs));
  const isPart = (from: number, to: number) =>
    wanted.includes(
      drafts
        .slice(from, to)
        .map((_, i) => words(from + i))
        .join(''),
    );
  let [from, to] = [at, at + 1];
  if (!isPart(from, to)) {
    while (to < drafts.length && to - from < MOST_LINES && drafts[to].isTitle && isShort(drafts[to])) to++;
    return [from, to];
  }
  while (from > 0 && to - from < MOST_LINES && isShort(drafts[from - 1]) && isPart(from - 1, to)) from--;
  while (to < drafts.length && to - from < MOST_LINES && isShort(drafts[to]) && isPart(from, to + 1)) to++;
  return [from, to];
}

function withHeading(drafts: readonly Draft[], from: number, to: number): Draft[] {
  const lineEnd: Run = { text: '\n', use: 'read', reason: '', isApart: false };
  const runs = drafts.slice(from, to).flatMap((draft, i) => (i === 0 ? draft.runs : [lineEnd, ...draft.runs]));
  const heading: Draft = { shape: { kind: 'heading', depth: 1 }, runs, isTitle: true, isAfterBreak: false };
  return [...drafts.slice(0, from).map(untitled), heading, ...drafts.slice(to).map(untitled)];
}

function untitled(draft: Draft): Draft {
  return { ...draft, isTitle: false };
}
