import { formatDuration } from '../clock.ts';
import { element } from '../element.ts';
import { toldPlanMs } from './pace.ts';
import { isOverrun, plannedMs, type Run, spentMs, timesOfParts } from './run.ts';
import { signed } from './signed.ts';
import type { PractiseWords } from './words.ts';

/** A part, a slide or the whole of a run: what it was given and what it took. */
export interface TimesRow {
  name: string;
  plannedMs: number;
  spentMs: number;
  /** What of the plan was told: less than all of it where a run was broken off. */
  toldPlanMs: number;
  isOver: boolean;
  /** What it took in the run before; null where that had no such part. */
  beforeMs: number | null;
}

/** The parts of a run; those of the run before are told by their titles. */
export function rowsOfParts(run: Run, before: Run | null, words: PractiseWords): TimesRow[] {
  const earlier = before ? timesOfParts(before) : [];
  return timesOfParts(run).map((part) => {
    const told = toldPlanMs(run, part.slides);
    return {
      ...part,
      name: part.title ?? words.frame,
      toldPlanMs: told,
      isOver: isOverrun({ plannedMs: told, spentMs: part.spentMs }),
      beforeMs: earlier.find(({ title }) => title === part.title)?.spentMs ?? null,
    };
  });
}

/** The whole of it. */
export function rowOfTotal(run: Run, before: Run | null, words: PractiseWords): TimesRow {
  return {
    name: words.total,
    plannedMs: plannedMs(run),
    spentMs: spentMs(run),
    toldPlanMs: toldPlanMs(run),
    isOver: false,
    beforeMs: before && spentMs(before),
  };
}

/** Its slides. */
export function rowsOfSlides(run: Run): TimesRow[] {
  return run.slides.map((slide, i) => ({
    name: `${i + 1} ${slide.title}`,
    plannedMs: slide.plannedMs,
    spentMs: slide.spentMs,
    toldPlanMs: toldPlanMs(run, [slide]),
    isOver: isOverrun(slide),
    beforeMs: null,
  }));
}

/** Plan, actual and difference in a table; what it took the run before, where there is one. What was not told has only its plan. @param what heads the names */
export function createTimesTable(what: string, rows: readonly TimesRow[], words: PractiseWords): HTMLElement {
  const isCompared = rows.some(({ beforeMs }) => beforeMs !== null);
  const heads = [what, words.plan, words.actual, words.difference, ...(isCompared ? [words.before] : [])];
  return element(
    document,
    'table',
    {},
    element(
      document,
      'thead',
      {},
      element(document, 'tr', {}, ...heads.map((head) => element(document, 'th', { scope: 'col' }, head))),
    ),
    element(document, 'tbody', {}, ...rows.map((row) => rowElement(row, isCompared, words))),
  );
}

function rowElement(row: TimesRow, isCompared: boolean, words: PractiseWords): HTMLElement {
  const isUntold = row.toldPlanMs === 0 && row.plannedMs > 0;
  const difference = `${signed(row.spentMs - row.toldPlanMs)}${row.isOver ? ` ${words.overrun}` : ''}`;
  const cells = [
    formatDuration(row.plannedMs),
    isUntold ? '–' : formatDuration(row.spentMs),
    isUntold ? '–' : difference,
    ...(isCompared ? [row.beforeMs === null ? '–' : formatDuration(row.beforeMs)] : []),
  ];
  return element(
    document,
    'tr',
    { class: row.isOver ? 'lectern-over' : null },
    element(document, 'th', { scope: 'row' }, row.name),
    ...cells.map((text) => element(document, 'td', {}, text)),
  );
}
