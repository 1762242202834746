import { describe, expect, it } from 'vitest';
import { aheadMs, isOverrun, type Run, spend, spentMs, timesOfParts } from '../../../src/runtime/practise/run.ts';

const slide = (title: string, section: number | null, plannedMs: number, spentMs = 0) => ({
  title,
  section,
  spoken: 10,
  usualMs: plannedMs,
  plannedMs,
  spentMs,
});

const RUN: Run = {
  id: '1-a',
  deck: 'Ferries',
  sketch: '',
  isRecorded: false,
  language: 'en',
  startedAt: 1,
  endedAt: null,
  at: 0,
  sections: ['Passengers', 'Quays'],
  slides: [
    slide('Ferries', null, 10_000),
    slide('Passengers', 0, 60_000),
    slide('Islands', 0, 30_000),
    slide('Quays', 1, 50_000),
  ],
};

describe('a run', () => {
  it('puts time down to the slide that was shown', () => {
    const run = spend(spend(spend(RUN, 8_000, 1), 70_000, 0), 1_000, 3);
    expect(run.slides.map(({ spentMs: spent }) => spent)).toEqual([9_000, 70_000, 0, 0]);
    expect([run.at, spentMs(run)]).toEqual([3, 79_000]);
    expect(spentMs(RUN)).toBe(0);
  });

  it('is ahead by what was saved and behind by what was overdrawn, not by what is still planned for this slide', () => {
    expect(aheadMs(spend(RUN, 8_000, 0))).toBe(0);
    expect(aheadMs(spend(RUN, 8_000, 1))).toBe(2_000);
    expect(aheadMs(spend(spend(RUN, 8_000, 1), 65_000, 1))).toBe(-3_000);
  });

  it('tells its times by part, what belongs to none first', () => {
    const run = spend(spend(RUN, 12_000, 2), 45_000, 2);
    expect(timesOfParts(run)).toMatchObject([
      { title: null, plannedMs: 10_000, spentMs: 12_000 },
      { title: 'Passengers', plannedMs: 90_000, spentMs: 45_000 },
      { title: 'Quays', plannedMs: 50_000, spentMs: 0 },
    ]);
  });

  it.each([
    [60_000, 66_000, false],
    [60_000, 69_000, false],
    [60_000, 70_000, true],
    [300_000, 320_000, false],
    [0, 10_000, true],
  ])('of %d ms planned and %d spent is over: %s', (plannedMs, spent, isOver) => {
    expect(isOverrun({ plannedMs, spentMs: spent })).toBe(isOver);
  });
});
