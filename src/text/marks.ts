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
 * @example markedRuns('12 km paved', [strong on '12 km']) → 0–5 strong, 5–11 plain
 */
export function markedRuns(phrase: Phrase, marks: readonly Mark[]): MarkedRun[] {
  const { length } = phrase.text;
  const set = marks.flatMap((mark) => stretchesIn(phrase, [mark]).map(([from, to]) => ({ mark, from, to })));
  const edges = [...new Set([0, length, ...set.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const runs: MarkedRun[] = [];
  for (const [i, from] of edges.slice(0, -1).entries()) {
    const own = set.filter((stretch) => stretch.from <= from && from < stretch.to).map(({ mark }) => mark);
    const run = { ...settingOf(own), from, to: edges[i + 1] };
    const last = runs.at(-1);
    if (last && isAlike(last, run)) last.to = run.to;
    else runs.push(run);
  }
  return runs;
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
  return marks.flatMap((mark) =>
    stretchesIn(from, [mark]).flatMap(([start, end]) =>
      slicePhrase(to, start, end).parts.map((part): Mark => ({ ...mark, ...part })),
    ),
  );
}

/** Whether emphasis slants the letters: Chinese has no italics, and gets dots under its characters. */
export function isSlanted(text: string, language: Language): boolean {
  return language !== 'zh' && !/\p{Script=Han}/u.test(text);
}
