import type { DeckPage } from '../../../src/model/page.ts';
import { budgetsOf } from '../../../src/runtime/practise/plan.ts';
import { beginRun, type Run } from '../../../src/runtime/practise/run.ts';
import fc from '../../property.ts';

/** One pace for all slides of a deck. */
export const evenly = (page: DeckPage, pace: number) => page.slides.map(() => pace);

/** A run of a deck in which every slide took `factor` times what it needs. */
export function runOf(
  page: DeckPage,
  factor: number,
  slotMs: number | null = null,
  startedAt = 1_790_000_000_000,
): Run {
  const run = beginRun(page, '', budgetsOf(page, evenly(page, 1), slotMs), startedAt, 'abcd');
  const slides = run.slides.map((slide) => ({ ...slide, spentMs: Math.round(slide.usualMs * factor) }));
  return { ...run, slides, endedAt: startedAt + 1 };
}

const ms = fc.nat(3_600_000);

/** Any run that could have been kept. */
export const anyRun: fc.Arbitrary<Run> = fc
  .record({
    id: fc.string({ minLength: 1 }),
    deck: fc.string(),
    sketch: fc.string(),
    isRecorded: fc.boolean(),
    language: fc.constantFrom('zh' as const, 'en' as const),
    startedAt: fc.nat(2_000_000_000_000),
    endedAt: fc.option(fc.nat(2_000_000_000_000)),
    sections: fc.array(fc.string(), { maxLength: 4 }),
    slides: fc.array(
      fc.record({
        title: fc.string(),
        section: fc.nat(9),
        spoken: fc.nat(900),
        usualMs: ms,
        plannedMs: ms,
        spentMs: ms,
      }),
      { minLength: 1, maxLength: 6 },
    ),
    at: fc.nat(9),
  })
  .map((run) => ({
    ...run,
    at: run.at % run.slides.length,
    slides: run.slides.map((slide) => ({
      ...slide,
      section: slide.section < run.sections.length ? slide.section : null,
    })),
  }));
