import { describe, expect, it } from 'vitest';
import { carriedTo, movedTo } from '../../../src/runtime/practise/carried-run.ts';
import { wholeTalkMs } from '../../../src/runtime/practise/pace.ts';
import { type Run, spentMs } from '../../../src/runtime/practise/run.ts';
import { runOf } from './made-up-runs.ts';
import { deckOf } from './page-of.ts';

const { page } = await deckOf('slides/half-year-report.en.md');

/** A run in which the slides of one part took twice as long as the others. */
function slowIn(section: number): Run {
  const run = runOf(page, 1.1);
  const slides = run.slides.map((slide) =>
    slide.section === section ? { ...slide, spentMs: slide.usualMs * 2 } : slide,
  );
  return { ...run, slides };
}

const spent = (run: Run, slide: number) => run.slides[slide]!.spentMs / run.slides[slide]!.usualMs;
const inPart = (section: number) => page.slides.findIndex((slide) => slide.section === section);

describe('a run carried to an edited deck', () => {
  it('on the same deck is as it was', () => {
    const run = slowIn(2);
    expect(Math.abs(wholeTalkMs(carriedTo(page, run)) / wholeTalkMs(run) - 1)).toBeLessThan(0.001);
  });

  it('takes a slide that is new at the pace of its part, told by its title, wherever that stands now', () => {
    const run = slowIn(2);
    const moved = {
      ...page,
      sections: [{ title: 'New', seconds: 0 }, ...page.sections],
      slides: page.slides.map((slide) => ({
        ...slide,
        title: `${slide.title}, edited`,
        section: slide.section === null ? null : slide.section + 1,
      })),
    };
    const carried = carriedTo(moved, run);
    expect(spent(carried, inPart(2))).toBeCloseTo(2, 2);
    expect(spent(carried, inPart(1))).toBeCloseTo(1.1, 2);
  });

  it('takes what it knows nothing of at the pace of the whole, and of a run that told nothing at the usual one', () => {
    const other = {
      ...page,
      sections: page.sections.map((section, i) => ({ ...section, title: `Part ${i}` })),
      slides: page.slides.map((slide) => ({ ...slide, title: 'Another' })),
    };
    expect(spent(carriedTo(other, runOf(page, 1.3)), inPart(3))).toBeCloseTo(1.3, 2);
    expect(spent(carriedTo(page, runOf(page, 0)), inPart(3))).toBe(1);
  });
});

describe('a run in the middle of which the report was edited', () => {
  const run = { ...slowIn(2), at: inPart(2) };
  const moved = (to: typeof page) =>
    movedTo(
      to,
      run,
      '',
      to.slides.map(() => 1000),
    );

  it('stands at the same slide, with the time of each, and the new one has none yet', () => {
    const extra = { id: 's0', title: 'New', section: null, seconds: 9 };
    const after = moved({ ...page, slides: [extra, ...page.slides] });
    expect(after.at).toBe(run.at + 1);
    expect(after.slides[0]).toMatchObject({ title: 'New', spentMs: 0, plannedMs: 1000 });
    expect(after.slides.slice(1).map(({ spentMs }) => spentMs)).toEqual(run.slides.map(({ spentMs }) => spentMs));
    expect(after.id).toBe(run.id);
  });

  it('loses no time of a slide that is gone', () => {
    const after = moved({ ...page, slides: page.slides.filter((_, i) => i !== 3) });
    expect(spentMs(after)).toBe(spentMs(run));
    expect(after.at).toBe(run.at - 1);
    const short = moved({ ...page, slides: page.slides.slice(0, 2) });
    expect([short.at, spentMs(short)]).toEqual([1, spentMs(run)]);
  });
});
