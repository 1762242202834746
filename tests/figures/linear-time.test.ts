import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { enClaims, enSums } from '../../src/figures/en/claims.ts';
import { enRelations } from '../../src/figures/en/relations.ts';
import { recognisers } from '../../src/figures/recognisers.ts';
import { zhClaims, zhSums } from '../../src/figures/zh/claims.ts';
import { zhRelations } from '../../src/figures/zh/relations.ts';
import { PATIENCE_MS, runAway } from '../run-away.ts';

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
  PATIENCE_MS,
);

const patternsOf = (words: object) =>
  Object.values(words)
    .flat(2)
    .filter((word) => word instanceof RegExp);

test.each([enClaims, enSums, zhClaims, zhSums].flatMap(patternsOf))(
  'words of claims and sums take linear time on any text: %s',
  (pattern) => {
    expect(runAway(pattern)).toBe(null);
  },
  PATIENCE_MS,
);
