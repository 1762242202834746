/** Where a talk was stopped: at which slide, after which of its steps (from 0; -1 before the first, null where it has none), in which sentence of its notes. */
export interface Stop {
  slide: string;
  step: number | null;
  sentence: number;
}

/** Where the talk's time stands. Kept as JSON, so that a reload of the deck goes on counting. */
export interface TimerState {
  /** Time spent until the last pause. */
  spentMs: number;
  /** When it was last set going, in milliseconds since 1970; null while it stands still. */
  runningSince: number | null;
  /** What `elapsedMs` was on arriving at the current slide. */
  slideFromMs: number;
  /** Time on each slide in the visits before this one, by its id: { s2: 41000 }. */
  slides: Record<string, number>;
  /** Questions that stopped the talk, and where; null in one that is going on as planned. */
  questions: ({ since: number } & Stop) | null;
  /** Time of the questions before. */
  askedMs: number;
}

/** A timer that has never been started. */
export const UNSTARTED: TimerState = {
  spentMs: 0,
  runningSince: null,
  slideFromMs: 0,
  slides: {},
  questions: null,
  askedMs: 0,
};

/** Time of the talk up to `now`, pauses and questions left out. */
export function elapsedMs(state: TimerState, now: number): number {
  return state.spentMs + since(state.runningSince, now);
}

/** Time on the current slide, in this visit and those before. */
export function slideMs(state: TimerState, now: number, slide: string): number {
  return spentOn(state, slide) + visitMs(state, now);
}

/** Time on a slide in the visits before this one. */
export function spentOn(state: TimerState, slide: string): number {
  return state.slides[slide] ?? 0;
}

/** Time that questions took, those of the moment included. */
export function questionsMs(state: TimerState, now: number): number {
  return state.askedMs + since(state.questions?.since ?? null, now);
}

/** True before the first start and after a reset. */
export function isUnstarted(state: TimerState): boolean {
  return state.spentMs === 0 && state.runningSince === null;
}

/** Sets the timer going, or stops it if it goes. What goes on after questions is the talk. */
export function toggle(state: TimerState, now: number): TimerState {
  if (state.runningSince === null) return { ...endQuestions(state, now), runningSince: now };
  return { ...state, spentMs: elapsedMs(state, now), runningSince: null };
}

/** Stops the talk for questions, which are counted apart; called again, lets it go on. */
export function toggleQuestions(state: TimerState, now: number, stop: Stop): TimerState {
  if (state.questions) return { ...endQuestions(state, now), runningSince: now };
  return { ...state, spentMs: elapsedMs(state, now), runningSince: null, questions: { since: now, ...stop } };
}

/** The slide changed: leaving the first slide starts a timer that was never started; what was spent on the slide that was left is kept. */
export function changeSlide(state: TimerState, now: number, left: string): TimerState {
  const running = isUnstarted(state) && !state.questions ? toggle(state, now) : state;
  const slides = { ...running.slides, [left]: spentOn(running, left) + visitMs(running, now) };
  return { ...running, slides, slideFromMs: elapsedMs(running, now) };
}

/** The state after the report was edited and its slides have other ids. Of slides that became one the times are added. @param idOf the id that a slide has now, by the one before */
export function renamed(state: TimerState, idOf: (id: string) => string): TimerState {
  const slides: TimerState['slides'] = {};
  for (const [id, ms] of Object.entries(state.slides)) slides[idOf(id)] = (slides[idOf(id)] ?? 0) + ms;
  const { questions } = state;
  return { ...state, slides, questions: questions && { ...questions, slide: idOf(questions.slide) } };
}

/** Takes a stored state, of unknown shape; whatever is no timer becomes an unstarted one. */
export function readTimer(stored: unknown): TimerState {
  const { spentMs, runningSince, slideFromMs, askedMs, slides, questions } = (stored ?? {}) as Partial<TimerState>;
  const isTimer =
    [spentMs, slideFromMs, askedMs, ...Object.values(slides ?? {})].every(Number.isFinite) &&
    typeof slides === 'object' &&
    (runningSince === null || Number.isFinite(runningSince)) &&
    (questions === null || isQuestions(questions));
  return isTimer ? (stored as TimerState) : UNSTARTED;
}

function isQuestions(stored: unknown): boolean {
  const { since, slide, step, sentence } = (stored ?? {}) as Partial<NonNullable<TimerState['questions']>>;
  const isStep = step === null || Number.isInteger(step);
  return Number.isFinite(since) && typeof slide === 'string' && isStep && Number.isInteger(sentence);
}

function endQuestions(state: TimerState, now: number): TimerState {
  return { ...state, askedMs: questionsMs(state, now), questions: null };
}

function visitMs(state: TimerState, now: number): number {
  return Math.max(0, elapsedMs(state, now) - state.slideFromMs);
}

function since(start: number | null, now: number): number {
  return start === null ? 0 : Math.max(0, now - start);
}
