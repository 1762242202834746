import { expect, test } from 'vitest';
import { allowedNoteSize } from '../../src/runtime/note-size.ts';

test.each([
  [13, 14],
  [31, 31],
  [500, 60],
  [null, 26],
  ['40', 26],
  [Number.NaN, 26],
])('a wish for %s gives %i px', (wished, px) => {
  expect(allowedNoteSize(wished)).toBe(px);
});
