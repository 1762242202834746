import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SILENT_ROWS } from '../../src/deck/layouts/picture-rows.ts';
import { LEGEND_ROWS } from '../../src/deck/legend-rows.ts';
import { PATIENCE_MS, patternsIn, runAway } from '../run-away.ts';

/** Files whose patterns see cells, captions, code and whatever stands on a line: text of any length. */
const FILES = [
  ...readdirSync('src/deck/tables').map((file) => join('src/deck/tables', file)),
  'src/deck/index-columns.ts',
  'src/text/phrase.ts',
  ...readdirSync('src/deck/charts').map((file) => join('src/deck/charts', file)),
  ...['quote', 'code', 'picture', 'table'].map((name) => `src/deck/layouts/${name}.ts`),
];
const patterns = patternsIn(FILES);
for (const { pattern } of [...LEGEND_ROWS, ...SILENT_ROWS]) patterns.set(String(pattern), pattern);

test('the patterns of the code are found', () => expect(patterns.size).toBeGreaterThan(25));

// A caption is a line of bounded length; its square may be taken, nothing more.
test.each([...patterns])(
  '%s never backtracks without bound',
  (_, pattern) => {
    expect(runAway(pattern)).toBeNull();
  },
  PATIENCE_MS,
);
