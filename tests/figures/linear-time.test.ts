import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { recognisers } from '../../src/figures/recognisers.ts';

process.env.RECHECK_BACKEND = 'pure';

/** The checker knows neither named groups in lookbehind nor the indices flag; neither changes how long a match takes. */
const plain = (pattern: RegExp) => [pattern.source, pattern.flags.replace(/[dg]/g, '')] as const;

test.each(recognisers.map((row) => [row.id, row.pattern] as const))(
  '%s takes linear time on any text',
  (_, pattern) => {
    const [source, flags] = plain(pattern);
    const result = checkSync(source, flags, { timeout: 1500, checker: 'fuzz' });
    expect(result.status === 'vulnerable' ? result : result.status).not.toHaveProperty('complexity');
  },
  10_000,
);
