import type { DeckPage } from '../../model/page.ts';
import type { PartPaces } from './pace.ts';
import { type Run, usualMs } from './run.ts';

/** The pace of each slide: that of its part, else the speaker's own. */
export function slidePaces({ slides, sections }: DeckPage, own: number, parts: PartPaces): number[] {
  return slides.map(({ section }) => (section === null ? own : (parts[sections[section].title] ?? own)));
}

/** The pace of a whole talk whose slides have these. */
export function wholePace({ slides }: DeckPage, paces: readonly number[]): number {
  const usual = slides.reduce((sum, { seconds }) => sum + seconds, 0);
  return usual === 0 ? 1 : slides.reduce((sum, { seconds }, i) => sum + seconds * paces[i], 0) / usual;
}

/**
 * Milliseconds for each slide: what it needs at the speaker's own pace, or where the talk has a slot, its share of that. They add up to the slot exactly.
 * @param paces of each slide, 1 usual
 * @param slotMs null: as long as it takes
 */
export function budgetsOf(page: DeckPage, paces: readonly number[], slotMs: number | null): number[] {
  const needed = page.slides.map((_, i) => usualMs(page, i) * paces[i]);
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

/**
 * A deck with the times that its speaker has for it, in whole seconds.
 * @param paces of each slide, 1 usual
 * @param slotMinutes what the meeting gives, as the speaker said; null: the deck's own slot, else as long as it takes at their pace
 */
export function inOwnTime(page: DeckPage, paces: readonly number[], slotMinutes: number | null): DeckPage {
  const weights = page.slides.map(({ seconds }, i) => seconds * paces[i]);
  if (slotMinutes !== null) return withSeconds(page, slotMinutes * 60, weights);
  return paces.every((pace) => pace === 1) || page.seconds !== page.neededSeconds
    ? page
    : withSeconds(page, page.seconds * wholePace(page, paces), weights);
}

/** A deck with the budgets of a run for its times; as it is where its slides are no longer the run's. */
export function withBudgets(page: DeckPage, { slides }: Run): DeckPage {
  if (slides.length !== page.slides.length) return page;
  const budgets = slides.map(({ plannedMs }) => plannedMs);
  return withSeconds(page, budgets.reduce((sum, ms) => sum + ms, 0) / 1000, budgets);
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
