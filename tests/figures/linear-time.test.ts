import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { recognisers } from '../../src/figures/recognisers.ts';

process.env.RECHECK_BACKEND = 'pure';

test.each(recognisers.map((row) => [row.id, row.pattern] as const))(
  '%s takes linear time on any text',
  (_, pattern) => {
    // the checker does not know the indices flag, which changes nothing in how long a match takes
    const flags = pattern.flags.replace('d', '');
    const result = checkSync(pattern.source, flags, { timeout: 5000, checker: 'automaton' });
    expect(result.status).toBe('safe');
  },
);
