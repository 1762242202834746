import { expect, test } from 'vitest';
import { formatClock, formatDuration } from '../../src/runtime/clock.ts';

test.each([
  [0, '0:00'],
  [754_000, '12:34'],
  [3_600_000, '1:00:00'],
  [5_999, '0:05'],
  [-5_000, '−0:05'],
  [-999, '0:00'],
])('%i ms are %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

const AFTERNOON = new Date(2026, 5, 30, 14, 5);

test('Chinese time has 24 hours', () => {
  expect(formatClock(AFTERNOON, 'zh', ['zh-CN'])).toBe('14:05');
  expect(formatClock(new Date(2026, 5, 30, 0, 5), 'zh', ['en-US'])).toBe('00:05');
});

test('English time is the reader’s own', () => {
  expect(formatClock(AFTERNOON, 'en', ['en-US'])).toMatch(/^2:05\sPM$/);
  expect(formatClock(AFTERNOON, 'en', ['en-GB'])).toBe('14:05');
});

test('a tag that the browser itself refuses is passed over', () => {
  expect(formatClock(AFTERNOON, 'en', ['en-US@posix', 'en-GB'])).toBe('14:05');
  expect(formatClock(AFTERNOON, 'en', ['en-US@posix'])).toMatch(/^2:05\sPM$/);
});
