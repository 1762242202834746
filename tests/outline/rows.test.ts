import { describe, expect, test } from 'vitest';
import { BOILERPLATE } from '../../src/outline/boilerplate-rows.ts';
import { CLOSING } from '../../src/outline/closing.ts';
import { CUES } from '../../src/outline/cue-rows.ts';
import { KINDS } from '../../src/outline/kinds.ts';
import { NAMED } from '../../src/outline/line-marks.ts';
import { NUMBERS } from '../../src/outline/number-rows.ts';
import { RUN_INS } from '../../src/outline/run-in-marks.ts';
import { BYLINES, TITLE_LIKE } from '../../src/outline/title-rows.ts';
import { TURN } from '../../src/outline/turns.ts';
import { PAGE_NUMBERS } from '../../src/source/text/page-furniture.ts';

const rows: { id: string; pattern: RegExp; yes: readonly string[]; no: readonly string[]; because: string }[] = [
  ...BOILERPLATE,
  ...CUES,
  ...NUMBERS,
  ...RUN_INS,
  NAMED,
  ...TITLE_LIKE,
  ...BYLINES,
  ...PAGE_NUMBERS,
  ...KINDS.map((row) => ({ id: `kind ${row.kind}`, ...row })),
  ...Object.entries(TURN).map(([language, row]) => ({ id: `turn ${language}`, because: 'the subject turns', ...row })),
  ...Object.entries(CLOSING).map(([language, row]) => ({ id: `closing ${language}`, because: 'an appeal', ...row })),
];

describe.each(rows)('$id', ({ pattern, yes, no, because }) => {
  test.each(yes)('knows “%s”', (phrase) => expect(pattern.test(phrase)).toBe(true));
  test.each(no)('leaves “%s” alone', (phrase) => expect(pattern.test(phrase)).toBe(false));
  test('has examples and a reason', () => {
    expect(yes.length * no.length).toBeGreaterThan(0);
    expect(because).not.toBe('');
  });
});

test('no two rows of one list have the same id', () => {
  for (const list of [BOILERPLATE, CUES, NUMBERS, RUN_INS, BYLINES, PAGE_NUMBERS])
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
});
