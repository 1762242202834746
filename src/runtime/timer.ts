/** Where the talk's time stands. Kept as JSON, so that a reload of the deck goes on counting. */
export interface TimerState {
  /** Time spent until the last pause. */
  spentMs: number;
  /** When it was last set going, in milliseconds since 1970; null while it stands still. */
  runningSince: number | null;
  /** What `elapsedMs` was on arriving at the current slide. */
  slideFromMs: number;
}

/** A timer that has never been started. */
export const UNSTARTED: TimerState = { spentMs: 0, runningSince: null, slideFromMs: 0 };

/** Time of the talk up to `now`, pauses left out. */
export function elapsedMs(state: TimerState, now: number): number {
  return state.spentMs + (state.runningSince === null ? 0 : Math.max(0, now - state.runningSince));
}

/** Time on the current slide. */
export function slideMs(state: TimerState, now: number): number {
  return Math.max(0, elapsedMs(state, now) - state.slideFromMs);
}

/** True before the first start and after a reset. */
export function isUnstarted(state: TimerState): boolean {
  return state.spentMs === 0 && state.runningSince === null;
}

/** Sets the timer going, or stops it if it goes. */
export function toggle(state: TimerState, now: number): TimerState {
  if (state.runningSince === null) return { ...state, runningSince: now };
  return { ...state, spentMs: elapsedMs(state, now), runningSince: null };
}

/** The slide changed: leaving the first slide starts a timer that was never started; the new slide's time begins at nought. */
export function changeSlide(state: TimerState, now: number): TimerState {
  const running = isUnstarted(state) ? toggle(state, now) : state;
  return { ...running, slideFromMs: elapsedMs(running, now) };
}

/** Takes a stored state, of unknown shape; whatever is no timer becomes an unstarted one. */
export function readTimer(stored: unknown): TimerState {
  const { spentMs, runningSince, slideFromMs } = (stored ?? {}) as Partial<TimerState>;
  const isTimer =
    Number.isFinite(spentMs) &&
    Number.isFinite(slideFromMs) &&
    (runningSince === null || Number.isFinite(runningSince));
  return isTimer ? (stored as TimerState) : UNSTARTED;
}
