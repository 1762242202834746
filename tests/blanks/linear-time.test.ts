import { expect, test } from 'vitest';
import { PATTERNS as inAnswers } from '../../src/blanks/check-answer.ts';
import { PATTERNS as inForms } from '../../src/blanks/read-form.ts';
import { PATIENCE_MS, runAway } from '../run-away.ts';

test.each([...inAnswers, ...inForms])(
  '%s does not run away on any form',
  (pattern) => {
    expect(runAway(pattern)).toBeNull();
  },
  PATIENCE_MS,
);
