import type { Language } from '../../model/outline.ts';
import type { DeckPage } from '../../model/page.ts';

/** What a rehearsal was given for a slide and what it took. */
export interface RunSlide {
  title: string;
  /** Index in `Run.sections`, or null. */
  section: number | null;
  /** Syllables or words of its notes. */
  spoken: number;
  /** What it needs at the usual pace, what it was given, what it took. */
  usualMs: number;
  plannedMs: number;
  spentMs: number;
}

/** One rehearsal of a deck, whole in itself: it can be read when the deck has long changed. */
export interface Run {
  /** When it began, and something by chance: '1790000000000-x7f2'. */
  id: string;
  /** Title of the deck. */
  deck: string;
  /** What its text is known by when it was edited; '' in runs that were kept before there was such a thing. See sketch.ts. */
  sketch: string;
  language: Language;
  /** Milliseconds since 1970. */
  startedAt: number;
  /** Null while it lasts, and for one that was broken off. */
  endedAt: number | null;
  /** Index of the slide where it stands. */
  at: number;
  /** Whether the speaker wants it recorded: what goes on with it goes on recording. */
  isRecorded: boolean;
  sections: string[];
  slides: RunSlide[];
}

/** A part of a talk as it was planned and as it went; `title` null for what belongs to no part: cover, agenda, closing. */
export interface PartTimes {
  title: string | null;
  slides: RunSlide[];
  plannedMs: number;
  spentMs: number;
}

/**
 * A rehearsal that begins now.
 * @param sketch of the deck's text
 * @param budgets milliseconds for each slide
 */
export function beginRun(page: DeckPage, sketch: string, budgets: readonly number[], now: number, chance: string): Run {
  const spoken = page.slides.map(() => 0);
  for (const [slide, , , length] of page.sentences) spoken[slide] += length;
  return {
    id: `${now}-${chance}`,
    deck: page.title,
    sketch,
    language: page.language,
    startedAt: now,
    endedAt: null,
    at: 0,
    isRecorded: false,
    sections: page.sections.map(({ title }) => title),
    slides: page.slides.map(({ title, section }, i) => ({
      title,
      section,
      spoken: spoken[i],
      usualMs: usualMs(page, i),
      plannedMs: budgets[i],
      spentMs: 0,
    })),
  };
}

/** Milliseconds that a slide needs at the usual pace, whatever slot the talk has. */
export function usualMs(page: DeckPage, slide: number): number {
  return page.seconds > 0 ? Math.round((page.slides[slide].seconds / page.seconds) * page.neededSeconds * 1000) : 0;
}

/** The run with more time spent on the slide where it stands, and then at another. */
export function spend(run: Run, ms: number, next: number): Run {
  const slides = run.slides.map((slide, i) => (i === run.at ? { ...slide, spentMs: slide.spentMs + ms } : slide));
  return { ...run, slides, at: Math.max(0, Math.min(next, slides.length - 1)) };
}

/** What a run took, and what it was planned to take. */
export function spentMs({ slides }: Run): number {
  return slides.reduce((sum, slide) => sum + slide.spentMs, 0);
}

/** See `spentMs`. */
export function plannedMs({ slides }: Run): number {
  return slides.reduce((sum, slide) => sum + slide.plannedMs, 0);
}

/** The parts in order, what belongs to none of them first; parts without any time left out. */
export function timesOfParts(run: Run): PartTimes[] {
  const parts = [null, ...run.sections.keys()].map((part) => {
    const own = run.slides.filter(({ section }) => section === part);
    return {
      title: part === null ? null : run.sections[part],
      slides: own,
      plannedMs: own.reduce((sum, slide) => sum + slide.plannedMs, 0),
      spentMs: own.reduce((sum, slide) => sum + slide.spentMs, 0),
    };
  });
  return parts.filter((part) => part.plannedMs > 0 || part.spentMs > 0);
}

/** A part that took so much longer than planned that it is worth a word: a tenth, and ten seconds. */
export function isOverrun({ plannedMs: planned, spentMs: spent }: Pick<PartTimes, 'plannedMs' | 'spentMs'>): boolean {
  return spent > planned * 1.1 && spent - planned >= 10_000;
}

/**
 * How far the talk is ahead of its plan, negative where it is behind: what is planned up to here, of this slide as much as has been spent on it, less what was spent.
 */
export function aheadMs(run: Run): number {
  const { plannedMs: planned, spentMs: spent } = run.slides[run.at];
  const before = run.slides.slice(0, run.at).reduce((sum, slide) => sum + slide.plannedMs, 0);
  return before + Math.min(planned, spent) - spentMs(run);
}
