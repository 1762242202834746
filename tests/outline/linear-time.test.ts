import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BOILERPLATE } from '../../src/outline/boilerplate-rows.ts';
import { CUES } from '../../src/outline/cue-rows.ts';
import { NUMBERS } from '../../src/outline/number-rows.ts';
import { RUN_INS } from '../../src/outline/run-in-marks.ts';
import { BYLINES, TITLE_LIKE } from '../../src/outline/title-rows.ts';
import { PATIENCE_MS, patternsIn, runAway } from '../run-away.ts';

const ROWS = [...BOILERPLATE, ...CUES, ...NUMBERS, ...RUN_INS, ...BYLINES, ...TITLE_LIKE];
const patterns = patternsIn([
  ...readdirSync('src/outline').map((file) => join('src/outline', file)),
  'src/text/sentences.ts',
  'src/text/fold-reading.ts',
]);
for (const { pattern } of ROWS) patterns.set(String(pattern), pattern);

test('the patterns of the code are found', () => expect(patterns.size).toBeGreaterThan(100));

test.each([...patterns])(
  '%s never backtracks without bound',
  (_, pattern) => {
    expect(runAway(pattern)).toBeNull();
  },
  PATIENCE_MS,
);
