import { expect, test } from 'vitest';
import {
  changeSlide,
  elapsedMs,
  questionsMs,
  readTimer,
  renamed,
  slideMs,
  toggle,
  toggleQuestions,
  UNSTARTED,
} from '../../src/runtime/timer.ts';

/** Before the first word of a slide without steps. */
const at = (slide: string) => ({ slide, step: null, sentence: 0 });

test('leaving the first slide starts the timer', () => {
  const timer = changeSlide(UNSTARTED, 1000, 's1');
  expect(elapsedMs(timer, 4000)).toBe(3000);
});

test('a pause is not counted', () => {
  const paused = toggle(toggle(UNSTARTED, 0), 5000);
  expect(elapsedMs(paused, 60_000)).toBe(5000);
  expect(elapsedMs(toggle(paused, 60_000), 61_000)).toBe(6000);
});

test('changing the slide in a pause does not end the pause', () => {
  const paused = toggle(toggle(UNSTARTED, 0), 5000);
  expect(elapsedMs(changeSlide(paused, 8000, 's1'), 9000)).toBe(5000);
});

test('every slide begins at nought', () => {
  const timer = changeSlide(changeSlide(UNSTARTED, 0, 's1'), 7000, 's2');
  expect(slideMs(timer, 9000, 's3')).toBe(2000);
  expect(elapsedMs(timer, 9000)).toBe(9000);
});

test('a slide that is come back to goes on where it was left', () => {
  const there = changeSlide(changeSlide(UNSTARTED, 0, 's1'), 7000, 's2');
  const back = changeSlide(there, 10_000, 's3');
  expect(slideMs(back, 11_000, 's2')).toBe(8000);
  expect(back.slides).toEqual({ s1: 0, s2: 7000, s3: 3000 });
});

test('questions are counted apart from the talk, whatever slides they lead to', () => {
  const asked = toggleQuestions(toggle(UNSTARTED, 0), 5000, at('s1'));
  const elsewhere = changeSlide(asked, 9000, 's1');
  expect(questionsMs(elsewhere, 25_000)).toBe(20_000);
  expect(elapsedMs(elsewhere, 25_000)).toBe(5000);
  const on = toggleQuestions(changeSlide(elsewhere, 25_000, 's7'), 25_000, at('s1'));
  expect(slideMs(on, 26_000, 's1')).toBe(6000);
  expect(questionsMs(on, 99_000)).toBe(20_000);
  expect(on.slides.s7).toBe(0);
});

test('starting the timer ends the questions', () => {
  const on = toggle(toggleQuestions(toggle(UNSTARTED, 0), 5000, at('s1')), 8000);
  expect(on.questions).toBeNull();
  expect(questionsMs(on, 9000)).toBe(3000);
  expect(elapsedMs(on, 9000)).toBe(6000);
});

test('a clock that was set back counts nothing, rather than backwards', () => {
  expect(elapsedMs(toggle(UNSTARTED, 10_000), 4000)).toBe(0);
});

test('what was stored is a timer again, anything else an unstarted one', () => {
  const timer = changeSlide(UNSTARTED, 1000, 's1');
  expect(readTimer(JSON.parse(JSON.stringify(timer)))).toEqual(timer);
  for (const stored of [
    null,
    7,
    'x',
    {},
    { spentMs: 'a', runningSince: null, slideFromMs: 0 },
    { ...UNSTARTED, slides: { s1: null } },
  ]) {
    expect(readTimer(stored)).toEqual(UNSTARTED);
  }
});

test('times go on with their slides where an edit of the report gave these other ids', () => {
  const timer = { ...UNSTARTED, slides: { s1: 1000, s2: 2000, s3: 4000 }, questions: { since: 5, ...at('s2') } };
  const after = renamed(timer, (id) => ({ s2: 's3', s3: 's3' })[id] ?? id);
  expect(after.slides).toEqual({ s1: 1000, s3: 6000 });
  expect(after.questions).toEqual({ since: 5, ...at('s3') });
});
