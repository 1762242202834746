import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PATIENCE_MS, patternsIn, runAway } from '../run-away.ts';

const FOLDERS = ['src/figures/en', 'src/figures/zh'];
/** Rows of recognisers, which linear-time.test.ts tries; and change.ts, whose patterns are only tried on the ninety characters before an amount. */
const ELSEWHERE = /(?:quantities|shares|ranks|traps|multiples|claims|relations|grammar|currencies|idioms|change)\.ts$/;

const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)));
/** Patterns of both ends are tried on single words, and what repeats nothing cannot go back over it. */
const reading = [...patternsIn(files.filter((file) => !ELSEWHERE.test(file)))].filter(
  ([, { source }]) => !/^\^.*\$$/.test(source) && /[*+{]/.test(source),
);

test('patterns that read prose are found', () => expect(reading.length).toBeGreaterThan(10));

test.each(reading)(
  '%s never backtracks without bound',
  (_, pattern) => {
    expect(runAway(pattern)).toBeNull();
  },
  PATIENCE_MS,
);
