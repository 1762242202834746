import { expect, test } from 'vitest';
import { standingOf } from '../../src/runtime/standing.ts';
import { changeSlide, type TimerState, toggle, toggleQuestions, UNSTARTED } from '../../src/runtime/timer.ts';
import { FIXTURE } from './fixture.ts';

/** Before the first word of a slide without steps. */
const at = (slide: string) => ({ slide, step: null, sentence: 0 });

/** A talk on the fixture's deck (10, 20, 30 and 5 s): seconds spent on each slide before the current one. */
function after(...seconds: number[]): { timer: TimerState; now: number } {
  let now = 0;
  let timer = toggle(UNSTARTED, now);
  for (const [i, each] of seconds.entries()) {
    now += each * 1000;
    timer = changeSlide(timer, now, `s${i + 1}`);
  }
  return { timer, now };
}

test('what each slide is planned for adds up to the talk, and to its sections', () => {
  const { timer, now } = after();
  const all = FIXTURE.slides.map((_, i) => standingOf(FIXTURE, timer, i, now));
  expect(all.reduce((sum, { slide }) => sum + slide.plannedMs, 0)).toBe(all[0].talk.plannedMs);
  expect(all[2].section?.plannedMs).toBe(30_000);
  expect(all[3].section).toBeNull();
});

test('a talk that keeps to its plan is on time at every moment', () => {
  for (const [done, index] of [
    [[], 0],
    [[10], 1],
    [[10, 20], 2],
    [[10, 20, 30], 3],
  ] as const) {
    const { timer, now } = after(...done);
    expect(standingOf(FIXTURE, timer, index, now + 3000)).toMatchObject({ behindMs: 0, endsAt: 65_000 });
  }
});

test('a slide that is not over its time yet costs nothing; then every second counts', () => {
  const { timer, now } = after(10);
  expect(standingOf(FIXTURE, timer, 1, now + 20_000).behindMs).toBe(0);
  expect(standingOf(FIXTURE, timer, 1, now + 27_000)).toMatchObject({ behindMs: 7000, endsAt: 72_000 });
});

test('slides that are left out put the talk ahead', () => {
  const { timer, now } = after(10);
  expect(standingOf(FIXTURE, timer, 3, now)).toMatchObject({ behindMs: -50_000, toComeMs: 5000 });
});

test('going back over slides that were told costs what they still have, not all of it again', () => {
  const { timer, now } = after(10, 20, 4);
  const back = changeSlide(timer, now, 's4');
  expect(standingOf(FIXTURE, back, 1, now)).toMatchObject({ behindMs: 0, slide: { spentMs: 20_000 } });
});

test('in questions the talk stands where they stopped it, and its end moves on with the clock', () => {
  const { timer, now } = after(10, 12);
  const asked = changeSlide(toggleQuestions(timer, now, at('s3')), now + 1000, 's3');
  const standing = standingOf(FIXTURE, asked, 0, now + 40_000);
  expect(standing).toMatchObject({ behindMs: -8000, toComeMs: 35_000, endsAt: now + 40_000 + 35_000 });
  expect(standing.section).toEqual({ spentMs: 0, plannedMs: 30_000 });
});

test('what is to come is told at the speaker’s own pace, whatever the plan hopes', () => {
  const { timer, now } = after(12);
  const slow = standingOf(FIXTURE, timer, 1, now, 1.2);
  expect(slow).toMatchObject({ toComeMs: 66_000, behindMs: 13_000, endsAt: 78_000 });
  expect(slow.slide.plannedMs).toBe(20_000);
  const needsMore = { ...FIXTURE, neededSeconds: 130 };
  expect(standingOf(needsMore, timer, 1, now, 1).toComeMs).toBe(110_000);
  expect(standingOf(needsMore, timer, 1, now).toComeMs).toBe(55_000);
});
