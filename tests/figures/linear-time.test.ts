import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { enRelations } from '../../src/figures/en/relations.ts';
import { recognisers } from '../../src/figures/recognisers.ts';
import { zhRelations } from '../../src/figures/zh/relations.ts';
import { PATIENCE_MS as PATTERN_PATIENCE_MS, runAway } from '../run-away.ts';

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

/** These are tried on stretches of a bounded length, the time of a sentence on all of it. */
const relationPatterns = Object.entries({ zh: zhRelations, en: enRelations }).flatMap(([language, words]) =>
  Object.entries(words).flatMap(([name, pattern]) => (pattern ? [[`${language} ${name}`, pattern] as const] : [])),
);

test.each(relationPatterns)(
  '%s never backtracks without bound',
  (_, pattern) => {
    expect(runAway(pattern)).toBeNull();
  },
  PATTERN_PATIENCE_MS,
);
