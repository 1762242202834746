import type { DeckPage } from '../../model/page.ts';
import { type Run, type RunSlide, usualMs } from './run.ts';

/** Runs that teach, the latest first; each counts half as much as the one after it. */
const MOST_RUNS = 5;
/** Shorter ones were only a try. */
const LEAST_MS = 30_000;
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

/** What of a run was really spoken: time it took, time it needs at the usual pace, syllables or words. */
export function spokenPart({ slides }: Run): { spentMs: number; usualMs: number; spoken: number } {
  const said = slides.filter((slide) => slide.spoken > 0 && isTold(slide));
  const sum = (of: (slide: Run['slides'][number]) => number) => said.reduce((total, slide) => total + of(slide), 0);
  return { spentMs: sum((s) => s.spentMs), usualMs: sum((s) => s.usualMs), spoken: sum((s) => s.spoken) };
}

/** Syllables or words a minute; null for a run in which nothing was spoken. @example 540 syllables in three minutes → 180 */
export function paceOf(run: Run): number | null {
  const part = spokenPart(run);
  return part.spentMs > 0 ? Math.round((part.spoken / part.spentMs) * 60_000) : null;
}

/** How much longer than usual this speaker takes: 1 usual, 1.2 a fifth longer. From the latest runs in one language; null where there are none. */
export function ownPace(runs: readonly Run[], language: Run['language']): number | null {
  const told = runs
    .filter((run) => run.language === language && spokenPart(run).spentMs >= LEAST_MS)
    .sort((a, b) => b.startedAt - a.startedAt)
    .slice(0, MOST_RUNS);
  let weights = 0;
  let sum = 0;
  for (const [i, run] of told.entries()) {
    const part = spokenPart(run);
    weights += 2 ** -i;
    sum += 2 ** -i * (part.spentMs / part.usualMs);
  }
  return weights === 0 ? null : Math.min(SLOWEST, Math.max(FASTEST, sum / weights));
}

/**
 * Milliseconds for each slide: what it needs at the speaker's own pace, or where the talk has a slot, its share of that. They add up to the slot exactly.
 * @param slotMs null: as long as it takes
 */
export function budgetsOf(page: DeckPage, pace: number, slotMs: number | null): number[] {
  const needed = page.slides.map((_, i) => usualMs(page, i) * pace);
  return sharedOut(slotMs ?? needed.reduce((sum, ms) => sum + ms, 0), needed);
}

/** A whole in whole parts, as large as their weights say, that add up to it. @example sharedOut(10, [1, 1, 1]) → [3, 4, 3] */
function sharedOut(whole: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let before = 0;
  let given = 0;
  return weights.map((weight) => {
    before += weight;
    const part = Math.round(all === 0 ? 0 : (whole * before) / all) - given;
    given += part;
    return part;
  });
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

/**
 * A deck with the times that its speaker has for it, in whole seconds.
 * @param slotMinutes what the meeting gives, as the speaker said; null: the deck's own slot, else as long as it takes at their pace
 */
export function inOwnTime(page: DeckPage, pace: number, slotMinutes: number | null): DeckPage {
  if (slotMinutes !== null) return withSeconds(page, slotMinutes * 60, weightsOf(page));
  return pace === 1 || page.seconds !== page.neededSeconds
    ? page
    : withSeconds(page, page.seconds * pace, weightsOf(page));
}

/** A deck with the budgets of a run for its times; as it is where its slides are no longer the run's. */
export function withBudgets(page: DeckPage, { slides }: Run): DeckPage {
  if (slides.length !== page.slides.length) return page;
  const budgets = slides.map(({ plannedMs }) => plannedMs);
  return withSeconds(page, budgets.reduce((sum, ms) => sum + ms, 0) / 1000, budgets);
}

function weightsOf({ slides }: DeckPage): number[] {
  return slides.map(({ seconds }) => seconds);
}

function withSeconds(page: DeckPage, whole: number, weights: readonly number[]): DeckPage {
  const shares = sharedOut(whole, weights);
  const slides = page.slides.map((slide, i) => ({ ...slide, seconds: shares[i] }));
  const sum = (own: readonly { seconds: number }[]) => own.reduce((total, { seconds }) => total + seconds, 0);
  const sections = page.sections.map((each, i) => ({
    ...each,
    seconds: sum(slides.filter(({ section }) => section === i)),
  }));
  return { ...page, slides, sections, seconds: sum(slides) };
}
