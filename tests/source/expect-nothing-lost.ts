import { expect } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import { whatIsLost } from './what-is-lost.ts';

/** Every visible character is in one reading, in markup or in what is dropped; readings give the source's own characters in order. */
export function expectNothingLost(source: Source): void {
  expect(whatIsLost(source)).toBeNull();
}
