import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { recognisers } from '../../src/figures/recognisers.ts';

process.env.RECHECK_BACKEND = 'pure';

// The checker gives up after this, which says nothing of the pattern: long enough for a busy machine.
const PATIENCE_MS = 180_000;

test.each(recognisers.map((row) => [row.id, row.pattern] as const))(
  '%s takes linear time on any text',
  (_, pattern) => {
    // the checker does not know the indices flag, which changes nothing in how long a match takes
    const flags = pattern.flags.replace('d', '');
    const result = checkSync(pattern.source, flags, { timeout: PATIENCE_MS, checker: 'automaton' });
    expect(result.status).toBe('safe');
  },
  PATIENCE_MS,
);
