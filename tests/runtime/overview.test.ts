import { expect, test } from 'vitest';
import { columnsOf } from '../../src/runtime/overview.ts';

test.each([
  [21, 1280, 5],
  [12, 1280, 4],
  [60, 1280, 5],
  [60, 1920, 8],
  [60, 390, 2],
  [1, 1280, 2],
])('%i slides on a screen of %i pixels stand in %i columns', (count, widthPx, columns) => {
  expect(columnsOf(count, widthPx)).toBe(columns);
});
