import { expect, test } from 'vitest';
import { columnsOf } from '../../src/runtime/overview.ts';

test.each([
  [1, 1280, 720, 2],
  [12, 1280, 720, 4],
  [21, 1280, 720, 6],
  [60, 1280, 720, 6],
  [60, 1920, 1080, 9],
  [60, 390, 844, 2],
])('%i slides on a screen of %i × %i stand in %i columns', (count, widthPx, heightPx, columns) => {
  expect(columnsOf(count, { widthPx, heightPx }, { widthPx: 1280, heightPx: 720 })).toBe(columns);
});
