import { describe, expect, it } from 'vitest';
import { budgetsOf, inOwnTime, slidePaces, wholePace } from '../../../src/runtime/practise/plan.ts';
import { usualMs } from '../../../src/runtime/practise/run.ts';
import fc from '../../property.ts';
import { evenly } from './made-up-runs.ts';
import { deckOf } from './page-of.ts';

const { page } = await deckOf('slides/half-year-report.zh.txt');
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('budgets', () => {
  it('add up to the slot to the millisecond, whatever it is and however fast the speaker', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 36_000_000 }),
        fc.double({ min: 0.4, max: 2.5, noNaN: true }),
        (slot, pace) => {
          const budgets = budgetsOf(page, evenly(page, pace), slot);
          expect(sum(budgets)).toBe(slot);
          expect(Math.min(...budgets)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('without a slot follow the speaker’s own pace', () => {
    expect(sum(budgetsOf(page, evenly(page, 1.5), null)) / 1000).toBeCloseTo(page.neededSeconds * 1.5, 1);
  });

  it('of a deck with a slot count what it needs, not what it has', async () => {
    const timed = (await deckOf('slides/half-year-report.zh.txt', 300)).page;
    expect(timed.seconds).toBe(300);
    expect(timed.neededSeconds).toBe(page.neededSeconds);
    expect(sum(timed.slides.map((_, i) => usualMs(timed, i)))).toBeCloseTo(page.neededSeconds * 1000, -2);
  });
});

describe('a deck in its speaker’s time', () => {
  const timed = { ...page, neededSeconds: page.seconds + 100 };

  it('has times that still add up', () => {
    const own = inOwnTime(page, evenly(page, 1.37), null);
    expect(own.seconds).toBe(sum(own.slides.map(({ seconds }) => seconds)));
    expect(own.seconds).toBe(Math.round(page.seconds * 1.37));
  });

  it('keeps its slot where it has one', () => {
    expect(inOwnTime(timed, evenly(timed, 1.37), null)).toBe(timed);
  });

  it('has what the speaker said that the meeting gives, to the second, whatever its own slot and their pace', () => {
    for (const deck of [page, timed]) {
      const own = inOwnTime(deck, evenly(deck, 1.37), 12.5);
      expect(own.seconds).toBe(750);
      expect(sum(own.slides.map(({ seconds }) => seconds))).toBe(750);
      expect(sum(own.sections.map(({ seconds }) => seconds))).toBeLessThanOrEqual(750);
      expect(own.neededSeconds).toBe(deck.neededSeconds);
    }
  });

  it('gives a part that is known by heart less of what the meeting gives, and the others more', () => {
    const [part, other] = [page.sections[1], page.sections[2]];
    const own = inOwnTime(page, slidePaces(page, 1, { [part.title]: 0.6 }), page.seconds / 60);
    expect(own.seconds).toBe(page.seconds);
    expect(own.sections[1].seconds).toBeLessThan(part.seconds * 0.75);
    expect(own.sections[2].seconds).toBeGreaterThan(other.seconds);
    expect(wholePace(page, slidePaces(page, 1, { [part.title]: 0.6 }))).toBeCloseTo(
      1 - (0.4 * part.seconds) / page.seconds,
      5,
    );
  });
});
