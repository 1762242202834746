import { describe, expect, it } from 'vitest';
import { budgetsOf, inOwnTime, ownPace, paceOf, toldPlanMs } from '../../../src/runtime/practise/pace.ts';
import { usualMs } from '../../../src/runtime/practise/run.ts';
import fc from '../../property.ts';
import { runOf } from './made-up-runs.ts';
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
          const budgets = budgetsOf(page, pace, slot);
          expect(sum(budgets)).toBe(slot);
          expect(Math.min(...budgets)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('without a slot follow the speaker’s own pace', () => {
    expect(sum(budgetsOf(page, 1.5, null)) / 1000).toBeCloseTo(page.neededSeconds * 1.5, 1);
  });

  it('of a deck with a slot count what it needs, not what it has', async () => {
    const timed = (await deckOf('slides/half-year-report.zh.txt', 300)).page;
    expect(timed.seconds).toBe(300);
    expect(timed.neededSeconds).toBe(page.neededSeconds);
    expect(sum(timed.slides.map((_, i) => usualMs(timed, i)))).toBeCloseTo(page.neededSeconds * 1000, -2);
  });
});

describe('what was told of a run', () => {
  it('is held against its plan: all of it where only slides without words were left out', () => {
    const run = runOf(page, 1, 600_000);
    const silent = run.slides.map((slide) => (slide.spoken === 0 ? { ...slide, spentMs: 0 } : slide));
    expect(toldPlanMs({ ...run, slides: silent })).toBe(600_000);
    const begun = run.slides.map((slide, i) => (i > 4 ? { ...slide, spentMs: 0 } : slide));
    expect(toldPlanMs({ ...run, slides: begun })).toBe(sum(run.slides.slice(0, 5).map(({ plannedMs }) => plannedMs)));
  });
});

describe('the speaker’s own pace', () => {
  it('is not known before the first run', () => {
    expect(ownPace([], 'zh')).toBeNull();
  });

  it('comes from the runs, the latest counting most', () => {
    expect(ownPace([runOf(page, 1.2)], 'zh')).toBeCloseTo(1.2, 3);
    expect(ownPace([runOf(page, 1, null, 1000), runOf(page, 1.3, null, 2000)], 'zh')).toBeCloseTo(1.2, 3);
  });

  it('learns nothing from another language or from flipping through', () => {
    expect(ownPace([{ ...runOf(page, 2), language: 'en' }], 'zh')).toBeNull();
    expect(ownPace([runOf(page, 0.05)], 'zh')).toBeNull();
  });

  it('is told in syllables a minute', () => {
    const [usual, slow] = [paceOf(runOf(page, 1))!, paceOf(runOf(page, 2))!];
    expect(usual).toBeGreaterThan(120);
    expect(usual).toBeLessThan(200);
    expect(slow * 2).toBeGreaterThanOrEqual(usual - 1);
    expect(slow * 2).toBeLessThanOrEqual(usual + 1);
    expect(paceOf(runOf(page, 0))).toBeNull();
  });
});

describe('a deck in its speaker’s time', () => {
  const timed = { ...page, neededSeconds: page.seconds + 100 };

  it('has times that still add up', () => {
    const own = inOwnTime(page, 1.37, null);
    expect(own.seconds).toBe(sum(own.slides.map(({ seconds }) => seconds)));
    expect(own.seconds).toBe(Math.round(page.seconds * 1.37));
  });

  it('keeps its slot where it has one', () => {
    expect(inOwnTime(timed, 1.37, null)).toBe(timed);
  });

  it('has what the speaker said that the meeting gives, to the second, whatever its own slot and their pace', () => {
    for (const deck of [page, timed]) {
      const own = inOwnTime(deck, 1.37, 12.5);
      expect(own.seconds).toBe(750);
      expect(sum(own.slides.map(({ seconds }) => seconds))).toBe(750);
      expect(sum(own.sections.map(({ seconds }) => seconds))).toBeLessThanOrEqual(750);
      expect(own.neededSeconds).toBe(deck.neededSeconds);
    }
  });
});
