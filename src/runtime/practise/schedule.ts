import { type CardInput, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs';
import type { Card } from './cards.ts';

/** How a card was remembered, from 1 to 4: forgotten, with effort, well, at once. */
export type Mark = 1 | 2 | 3 | 4;

/** When a card is due again and what is known of how it is remembered, in milliseconds since 1970 where it is a time. */
export interface Memory {
  due: number;
  last_review: number;
  stability: number;
  difficulty: number;
  scheduled_days: number;
  learning_steps: number;
  reps: number;
  lapses: number;
  state: number;
}

/** What is kept of the drill: cards by their id. */
export type Schedule = Record<string, Memory>;

/** A talk is days away, not months. */
const LONGEST_DAYS = 7;
const DAY_MS = 86_400_000;
/** A card that is learnt is shown before its time if nothing else is left. */
const AHEAD_MS = 20 * 60_000;

const scheduler = fsrs({ enable_fuzz: false, maximum_interval: LONGEST_DAYS });
const GRADES: Record<Mark, Grade> = { 1: Rating.Again, 2: Rating.Hard, 3: Rating.Good, 4: Rating.Easy };

/** A schedule from storage, of unknown shape; what is no memory of a card is left out. */
export function readSchedule(stored: unknown): Schedule {
  if (stored === null || typeof stored !== 'object') return {};
  const read = Object.entries(stored).map(([id, value]) => [id, readMemory(value)] as const);
  return Object.fromEntries(read.filter((entry): entry is [string, Memory] => entry[1] !== null));
}

/** Without fields that do not belong, so that reading twice gives the same. */
function readMemory(value: unknown): Memory | null {
  const { due, last_review, stability, difficulty, scheduled_days, learning_steps, reps, lapses, state } = (value ??
    {}) as Memory;
  const memory = { due, last_review, stability, difficulty, scheduled_days, learning_steps, reps, lapses, state };
  const isMemory = Object.values(memory).every((each) => Number.isFinite(each) && each >= 0) && state <= 3;
  return isMemory ? memory : null;
}

/** Two schedules in one, in the order of the cards' ids: of a card in both, the memory of its latest review. */
export function mergedSchedule(one: Schedule, other: Schedule): Schedule {
  const merged = new Map<string, Memory>();
  for (const [id, memory] of [...Object.entries(one), ...Object.entries(other)]) {
    const known = merged.get(id);
    if (!known || memory.last_review >= known.last_review) merged.set(id, memory);
  }
  return Object.fromEntries([...merged].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Without cards that nobody has looked at for a year: their talk is long over. */
export function withoutForgotten(schedule: Schedule, now: number): Schedule {
  return Object.fromEntries(Object.entries(schedule).filter(([, { last_review }]) => now - last_review < 365 * DAY_MS));
}

/**
 * The card to show now: what is due, the longest overdue first; then one that is new, if there may be; then one that is still being learnt. Null where all is done.
 * @param mayBeNew whether this sitting takes new ones
 */
export function nextCard(cards: readonly Card[], schedule: Schedule, now: number, mayBeNew: boolean): Card | null {
  const known = cards.filter(({ id }) => schedule[id]).sort((a, b) => schedule[a.id].due - schedule[b.id].due);
  const [first] = known;
  if (first && schedule[first.id].due <= now) return first;
  const fresh = mayBeNew ? cards.find(({ id }) => !schedule[id]) : undefined;
  return fresh ?? (first && schedule[first.id].due <= now + AHEAD_MS ? first : null);
}

/** How many cards are due now, and how many have never been shown. */
export function countsOf(cards: readonly Card[], schedule: Schedule, now: number): { due: number; fresh: number } {
  const due = cards.filter(({ id }) => schedule[id] && schedule[id].due <= now).length;
  return { due, fresh: cards.filter(({ id }) => !schedule[id]).length };
}

/** The schedule after a card was shown and remembered so well. */
export function marked(schedule: Schedule, { id }: Card, mark: Mark, now: number): Schedule {
  return { ...schedule, [id]: after(schedule[id], mark, now) };
}

/** Milliseconds until a card would come again, for each mark. */
export function comesAgain(schedule: Schedule, { id }: Card, now: number): Record<Mark, number> {
  const until = (mark: Mark) => after(schedule[id], mark, now).due - now;
  return { 1: until(1), 2: until(2), 3: until(3), 4: until(4) };
}

function after(memory: Memory | undefined, mark: Mark, now: number): Memory {
  const before: CardInput = memory ? { ...memory, elapsed_days: 0 } : createEmptyCard(now);
  const { due, stability, difficulty, scheduled_days, learning_steps, reps, lapses, state } = scheduler.next(
    before,
    now,
    GRADES[mark],
  ).card;
  return {
    // The scheduler lets the best mark go beyond its own longest interval.
    due: Math.min(due.getTime(), now + LONGEST_DAYS * DAY_MS),
    last_review: now,
    stability,
    difficulty,
    scheduled_days: Math.min(scheduled_days, LONGEST_DAYS),
    learning_steps,
    reps,
    lapses,
    state,
  };
}
