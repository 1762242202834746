import type { Mark, MarkKind } from '../model/mark.ts';
import type { Language, Phrase } from '../model/outline.ts';
import { slicePhrase, stretchesIn } from './phrase.ts';

/** A stretch of a phrase that is set in one way, by indexes into its text. */
export interface MarkedRun {
  from: number;
  to: number;
  kinds: ReadonlySet<MarkKind>;
  href: string | null;
}

/**
 * A phrase cut wherever its marks begin or end; together the runs are all of it.
 * @param marks in order of start
 * @example markedRuns('12 km paved', [strong on '12 km']) → 0–5 strong, 5–11 plain
 */
export function markedRuns(phrase: Phrase, marks: readonly Mark[]): MarkedRun[] {
  const set = stretchesOf(marks, phrase).sort((a, b) => a.from - b.from);
  const edges = new Set([0, phrase.text.length, ...set.flatMap(({ from, to }) => [from, to])]);
  const places = [...edges].sort((a, b) => a - b);
  const runs: MarkedRun[] = [];
  let open: typeof set = [];
  let next = 0;
  for (const [i, from] of places.slice(0, -1).entries()) {
    open = open.filter(({ to }) => to > from);
    while (next < set.length && set[next].from === from) open.push(set[next++]);
    const run = { ...settingOf(open.map(({ mark }) => mark)), from, to: places[i + 1] };
    const last = runs.at(-1);
    if (last && isAlike(last, run)) last.to = run.to;
    else runs.push(run);
  }
  return runs;
}

/** Where marks are on a phrase. */
function stretchesOf(marks: readonly Mark[], phrase: Phrase): { mark: Mark; from: number; to: number }[] {
  return marksOn(phrase, marks).flatMap((mark) =>
    stretchesIn(phrase, [mark]).map(([from, to]) => ({ mark, from, to })),
  );
}

/** How far the marks up to each reach: a slide may have as many as a report has words, and each phrase asks for its own. */
const reaches = new WeakMap<readonly Mark[], number[]>();

function reachOf(marks: readonly Mark[]): number[] {
  let reach = reaches.get(marks);
  if (!reach) {
    let last = 0;
    reach = marks.map(({ end }) => {
      last = Math.max(last, end);
      return last;
    });
    reaches.set(marks, reach);
  }
  return reach;
}

/** The marks that are on a phrase. @param marks in order of start */
export function marksOn({ parts }: Phrase, marks: readonly Mark[]): Mark[] {
  if (marks.length === 0 || parts.length === 0) return [];
  const [start, end] = [parts[0].start, parts[parts.length - 1].end];
  const reach = reachOf(marks);
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reach[middle] > start) high = middle;
    else low = middle + 1;
  }
  const found: Mark[] = [];
  for (let i = low; i < marks.length && marks[i].start < end; i++) if (marks[i].end > start) found.push(marks[i]);
  return found;
}

/** As they are looked up. */
export function marksInOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => a.start - b.start);
}

function settingOf(marks: readonly Mark[]): Pick<MarkedRun, 'kinds' | 'href'> {
  const kinds = new Set<MarkKind>();
  let href: string | null = null;
  for (const mark of marks) {
    if (mark.kind === 'link') href = mark.href;
    else kinds.add(mark.kind);
  }
  return { kinds, href };
}

function isAlike(a: MarkedRun, b: MarkedRun): boolean {
  return a.href === b.href && a.kinds.size === b.kinds.size && [...a.kinds].every((kind) => b.kinds.has(kind));
}

/** The marks of some words where the same words stand elsewhere. @param from the phrase that they are on @param to the same text in another place */
export function movedMarks(marks: readonly Mark[], from: Phrase, to: Phrase): Mark[] {
  return stretchesOf(marks, from).flatMap(({ mark, from: start, to: end }) =>
    slicePhrase(to, start, end).parts.map((part): Mark => ({ ...mark, ...part })),
  );
}

/** Whether emphasis slants the letters: Chinese has no italics, and gets dots under its characters. */
export function isSlanted(text: string, language: Language): boolean {
  return language !== 'zh' && !/\p{Script=Han}/u.test(text);
}
