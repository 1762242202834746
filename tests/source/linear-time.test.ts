import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PATIENCE_MS, patternsIn, runAway } from '../run-away.ts';

const files = readdirSync('src/source', { recursive: true, encoding: 'utf8' });
const patterns = patternsIn(files.filter((file) => file.endsWith('.ts')).map((file) => join('src/source', file)));

test('the patterns of the code are found', () => expect(patterns.size).toBeGreaterThan(100));

test.each([...patterns])(
  '%s never backtracks without bound',
  (_, pattern) => {
    expect(runAway(pattern)).toBeNull();
  },
  PATIENCE_MS,
);
