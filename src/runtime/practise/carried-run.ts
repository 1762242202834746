import type { DeckPage } from '../../model/page.ts';
import { samePlace } from '../same-place.ts';
import { isTold } from './pace.ts';
import { beginRun, type Run, type RunSlide, usualMs } from './run.ts';

/**
 * A run as it would have gone on the deck as it is now, which was edited since: every slide at the pace at which the one of its title was told, else its part, else the whole talk.
 */
export function carriedTo(page: DeckPage, run: Run): Run {
  const usual = page.slides.map((_, i) => usualMs(page, i));
  const now = beginRun(page, run.sketch, usual, run.startedAt, 'carried');
  const slides = now.slides.map((slide) => {
    const section = slide.section === null ? null : now.sections[slide.section];
    const same = run.slides.filter(({ title }) => title === slide.title);
    const part = run.slides.filter((other) => other.section !== null && run.sections[other.section] === section);
    const pace = paceIn(same) ?? paceIn(part) ?? paceIn(run.slides) ?? 1;
    return { ...slide, spentMs: Math.round(slide.usualMs * pace) };
  });
  return { ...now, slides };
}

/**
 * A run in the middle of which the report was edited, on the slides as they are now: what was told of each stays told, and where a slide is gone, it is put down to the one in its place.
 * @param budgets milliseconds for each slide
 */
export function movedTo(page: DeckPage, run: Run, sketch: string, budgets: readonly number[]): Run {
  const now = beginRun(page, sketch, budgets, run.startedAt, '');
  const spent = now.slides.map(() => 0);
  for (const [i, { spentMs }] of run.slides.entries()) spent[samePlace(run, i, page)] += spentMs;
  const slides = now.slides.map((slide, i) => ({ ...slide, spentMs: spent[i] }));
  return { ...run, sketch, at: samePlace(run, run.at, page), sections: now.sections, slides };
}

/** How much longer than usual some slides took; null where none of them was told. */
function paceIn(slides: readonly RunSlide[]): number | null {
  const told = slides.filter((slide) => isTold(slide) && slide.usualMs > 0);
  const sum = (of: (slide: RunSlide) => number) => told.reduce((total, slide) => total + of(slide), 0);
  return told.length > 0 ? sum(({ spentMs }) => spentMs) / sum((slide) => slide.usualMs) : null;
}
