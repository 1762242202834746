import type { Run, RunSlide } from './run.ts';

/** Runs that teach, the latest first; each counts half as much as the one after it. */
const MOST_RUNS = 5;
/** Shorter ones were only a try. */
const LEAST_MS = 30_000;
/** In less a breath more or a cough would tell. */
const LEAST_PART_MS = 20_000;
/** A slide that was flipped through was not spoken. */
const LEAST_SHARE = 0.25;
const SLOWEST = 2.5;
const FASTEST = 0.4;

/** Whether a slide was told in a run, not passed by. */
export function isTold({ spoken, spentMs, usualMs: usual }: RunSlide): boolean {
  return spoken > 0 ? spentMs >= usual * LEAST_SHARE : spentMs > 0;
}

/** Whether all that is to be spoken was told. */
export function isWhole({ slides }: Run): boolean {
  return slides.every((slide) => slide.spoken === 0 || isTold(slide));
}

/** What was planned for those of some slides of a run that were told: of a whole run, all. */
export function toldPlanMs(run: Run, slides: readonly RunSlide[] = run.slides): number {
  const told = isWhole(run) ? slides : slides.filter(isTold);
  return told.reduce((sum, { plannedMs }) => sum + plannedMs, 0);
}

interface Spoken {
  spentMs: number;
  usualMs: number;
  spoken: number;
}

/** What of a run was really spoken: time it took, time it needs at the usual pace, syllables or words. */
export function spokenPart({ slides }: Run): Spoken {
  return spokenOf(slides);
}

function spokenOf(slides: readonly RunSlide[]): Spoken {
  const said = slides.filter((slide) => slide.spoken > 0 && isTold(slide));
  const sum = (of: (slide: RunSlide) => number) => said.reduce((total, slide) => total + of(slide), 0);
  return { spentMs: sum((s) => s.spentMs), usualMs: sum((s) => s.usualMs), spoken: sum((s) => s.spoken) };
}

/** Syllables or words a minute; null for a run in which nothing was spoken. @example 540 syllables in three minutes → 180 */
export function paceOf(run: Run): number | null {
  const part = spokenPart(run);
  return part.spentMs > 0 ? Math.round((part.spoken / part.spentMs) * 60_000) : null;
}

/** How much longer than usual this speaker takes: 1 usual, 1.2 a fifth longer. From the latest runs in one language; null where there are none. */
export function ownPace(runs: readonly Run[], language: Run['language']): number | null {
  return meanPace(
    latest(runs)
      .filter((run) => run.language === language)
      .map(({ slides }) => slides),
    LEAST_MS,
  );
}

/** How much longer than usual a speaker takes for the parts of a report, by their titles. @example { 'Water supply': 0.8 } */
export type PartPaces = Record<string, number>;

/** The pace of each part of a report, from the latest runs of it: who knows the first half by heart is through it sooner. Parts of which too little was told are left out. */
export function partPaces(runs: readonly Run[]): PartPaces {
  const last = latest(runs);
  const paces = [...new Set(last.flatMap(({ sections }) => sections))].map((title) => {
    const own = last.map(({ sections, slides }) =>
      slides.filter(({ section }) => section !== null && sections[section] === title),
    );
    return [title, meanPace(own, LEAST_PART_MS)] as const;
  });
  return Object.fromEntries(paces.filter((each): each is [string, number] => each[1] !== null));
}

export function isPace(value: unknown): value is number {
  return typeof value === 'number' && value >= FASTEST && value <= SLOWEST;
}

/** The latest first. */
function latest(runs: readonly Run[]): Run[] {
  return [...runs].sort((a, b) => b.startedAt - a.startedAt);
}

/** The pace of slides, or of the same part of a talk, over several runs, the latest first; null where in none of them so much was told. */
function meanPace(runs: readonly (readonly RunSlide[])[], leastMs: number): number | null {
  const told = runs.map(spokenOf).filter(({ spentMs }) => spentMs >= leastMs);
  let weights = 0;
  let sum = 0;
  for (const [i, { spentMs, usualMs }] of told.slice(0, MOST_RUNS).entries()) {
    weights += 2 ** -i;
    sum += 2 ** -i * (spentMs / usualMs);
  }
  return weights === 0 ? null : Math.min(SLOWEST, Math.max(FASTEST, sum / weights));
}

/** The length that the whole talk would have had: what was not spoken counts at the pace of the rest. */
export function wholeTalkMs(run: Run): number {
  return run.slides.reduce((sum, slide) => sum + timeOf(slide, run), 0);
}

/** What a slide took in a run, or where it was not spoken, would have taken. */
export function timeOf(slide: Run['slides'][number], run: Run): number {
  if (slide.spoken === 0 || isTold(slide)) return slide.spentMs;
  const part = spokenPart(run);
  return slide.usualMs * (part.usualMs > 0 ? part.spentMs / part.usualMs : 1);
}
