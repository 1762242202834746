import { expect, test } from 'vitest';
import { changeSlide, elapsedMs, readTimer, slideMs, toggle, UNSTARTED } from '../../src/runtime/timer.ts';

test('leaving the first slide starts the timer', () => {
  const timer = changeSlide(UNSTARTED, 1000);
  expect(elapsedMs(timer, 4000)).toBe(3000);
});

test('a pause is not counted', () => {
  const paused = toggle(toggle(UNSTARTED, 0), 5000);
  expect(elapsedMs(paused, 60_000)).toBe(5000);
  expect(elapsedMs(toggle(paused, 60_000), 61_000)).toBe(6000);
});

test('changing the slide in a pause does not end the pause', () => {
  const paused = toggle(toggle(UNSTARTED, 0), 5000);
  expect(elapsedMs(changeSlide(paused, 8000), 9000)).toBe(5000);
});

test('every slide begins at nought', () => {
  const timer = changeSlide(changeSlide(UNSTARTED, 0), 7000);
  expect(slideMs(timer, 9000)).toBe(2000);
  expect(elapsedMs(timer, 9000)).toBe(9000);
});

test('a clock that was set back counts nothing, rather than backwards', () => {
  expect(elapsedMs(toggle(UNSTARTED, 10_000), 4000)).toBe(0);
});

test('what was stored is a timer again, anything else an unstarted one', () => {
  const timer = changeSlide(UNSTARTED, 1000);
  expect(readTimer(JSON.parse(JSON.stringify(timer)))).toEqual(timer);
  for (const stored of [null, 7, 'x', {}, { spentMs: 'a', runningSince: null, slideFromMs: 0 }]) {
    expect(readTimer(stored)).toEqual(UNSTARTED);
  }
});
