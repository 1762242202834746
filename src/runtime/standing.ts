import type { DeckPage } from '../model/page.ts';
import { elapsedMs, slideMs, spentOn, type TimerState } from './timer.ts';

/** What was spent of what was planned. */
export interface Share {
  spentMs: number;
  plannedMs: number;
}

/** How a talk stands against its plan. */
export interface Standing {
  talk: Share;
  slide: Share;
  /** Null on slides of no section. */
  section: Share | null;
  /** What is still to be told, from the current slide on: at the speaker's own pace where that is known, else as it is planned. */
  toComeMs: number;
  /** How much later than planned it will end if it goes on so; negative when it is ahead. */
  behindMs: number;
  /** When it will end, in milliseconds since 1970. */
  endsAt: number;
}

/**
 * Holds a talk against its plan at a moment. In questions, whatever slide is looked at, it is where they stopped it.
 * @param index of the current slide, from 0
 * @param ownPace how much longer than usual this speaker takes, 1 usual; null where they have not practised
 * @example 90 s into slides planned for 60 and 60 s, on the second since 70 s: behindMs 10000, toComeMs 40000
 */
export function standingOf(
  page: DeckPage,
  timer: TimerState,
  index: number,
  now: number,
  ownPace: number | null = null,
): Standing {
  const asked = page.slides.findIndex(({ id }) => id === timer.questions?.slide);
  const at = asked >= 0 ? asked : index;
  const shares = page.slides.map(({ id, seconds }, i) => ({
    spentMs: i === index ? slideMs(timer, now, id) : spentOn(timer, id),
    plannedMs: seconds * 1000,
  }));
  const section = page.slides[at]?.section ?? null;
  const inSection = shares.filter((_, i) => page.slides[i].section === section);
  const talk = { spentMs: elapsedMs(timer, now), plannedMs: page.seconds * 1000 };
  // A slot that is shorter than what the speaker needs does not make them faster.
  const factor = ownPace === null || page.seconds === 0 ? 1 : (page.neededSeconds * ownPace) / page.seconds;
  const toComeMs = shares.slice(at).reduce((sum, share) => sum + left(share, factor), 0);
  return {
    talk,
    slide: shares[at] ?? { spentMs: 0, plannedMs: 0 },
    section: section === null ? null : sumOf(inSection),
    toComeMs,
    behindMs: talk.spentMs + toComeMs - talk.plannedMs,
    endsAt: now + toComeMs,
  };
}

function left({ spentMs, plannedMs }: Share, factor: number): number {
  return Math.max(0, plannedMs * factor - spentMs);
}

function sumOf(shares: readonly Share[]): Share {
  return shares.reduce(
    (sum, { spentMs, plannedMs }) => ({ spentMs: sum.spentMs + spentMs, plannedMs: sum.plannedMs + plannedMs }),
    { spentMs: 0, plannedMs: 0 },
  );
}
