import { describe, expect, it } from 'vitest';
import { ownPace, paceOf, partPaces, toldPlanMs } from '../../../src/runtime/practise/pace.ts';
import type { Run } from '../../../src/runtime/practise/run.ts';
import { runOf } from './made-up-runs.ts';
import { deckOf } from './page-of.ts';

const { page } = await deckOf('slides/half-year-report.zh.txt');
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

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

  it('differs from part to part, where enough was told of one', () => {
    const inPart = (part: number, factor: number, startedAt: number) => {
      const run = runOf(page, 1.1, null, startedAt);
      const told = (slide: Run['slides'][number]) =>
        slide.section === part ? Math.round(slide.usualMs * factor) : slide.spentMs;
      return { ...run, slides: run.slides.map((slide) => ({ ...slide, spentMs: told(slide) })) };
    };
    const title = page.sections[2].title;
    const paces = partPaces([inPart(2, 0.7, 1000), inPart(2, 0.85, 2000)]);
    expect(paces[title]).toBeCloseTo(0.8, 2);
    expect(paces[page.sections[1].title]).toBeCloseTo(1.1, 2);
    expect(partPaces([inPart(2, 0.01, 1000)])[title]).toBeUndefined();
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
